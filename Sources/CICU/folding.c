#include "cicu.h"
#include "shared.h"

#include <stdatomic.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

typedef struct {
  uint32_t *scalars;
  int32_t *offsets;
  int32_t count;
  int32_t capacity;
  /// The last base letter was of a script whose accents fold away.
  bool accents_fold;
} folded;

static void put(folded *out, uint32_t scalar, int32_t offset) {
  if (scalar == ' ' && out->count > 0 && out->count <= out->capacity && out->scalars[out->count - 1] == ' ')
    return;
  if (out->count < out->capacity) {
    out->scalars[out->count] = scalar;
    out->offsets[out->count] = offset;
  }
  out->count++;
}

static uint32_t typographic_to_ascii(UChar32 c) {
  switch (c) {
    case 0x2018: case 0x2019: case 0x02BC: case 0x201B: return '\'';
    case 0x201C: case 0x201D: case 0x201F: return '"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212: return '-';
    case 0x00B7: case 0x2022: case 0x30FB: case 0x2027: return 0x00B7;
    default: return u_isUWhiteSpace(c) ? ' ' : (uint32_t)c;
  }
}

static void put_base(folded *out, UChar32 c, int32_t offset) {
  int32_t category = u_charType(c);
  if (category == U_NON_SPACING_MARK) {
    if (out->accents_fold) return;
  } else if (u_isalpha(c)) {
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(c, &status);
    out->accents_fold = script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
  } else {
    out->accents_fold = false;
  }
  put(out, typographic_to_ascii(c), offset);
}

static void put_decomposed(folded *out, const UNormalizer2 *nfd, UChar32 c, int32_t offset) {
  UChar parts[32];
  UErrorCode status = U_ZERO_ERROR;
  UErrorCode script_status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(c, &script_status);
  bool folds = script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
  int32_t count = folds ? unorm2_getDecomposition(nfd, c, parts, 32, &status) : -1;
  if (count < 0 || U_FAILURE(status)) {
    put_base(out, c, offset);
    return;
  }
  for (int32_t i = 0; i < count;) {
    UChar32 part;
    U16_NEXT(parts, i, count, part);
    put_base(out, part, offset);
  }
}

static void put_folded(folded *out, const UNormalizer2 *fold, const UNormalizer2 *nfd, UChar32 c,
                       int32_t offset) {
  UChar source[2], result[64];
  int32_t length = 0;
  U16_APPEND_UNSAFE(source, length, c);
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = unorm2_normalize(fold, source, length, result, 64, &status);
  if (U_FAILURE(status)) {
    put_base(out, c, offset);
    return;
  }
  for (int32_t i = 0; i < count;) {
    UChar32 part;
    U16_NEXT(result, i, count, part);
    put_decomposed(out, nfd, part, offset);
  }
}

/// What a character of the basic plane folds to by itself, found once: the scalar, whether accents fold away
/// behind it, and that the entry is known. Characters that fold to none or several stay 0.
static _Atomic uint32_t single_folds[0x10000];
enum { FOLD_KNOWN = 1u << 30, FOLD_ACCENTS = 1u << 29, FOLD_SCALAR = 0x1FFFFF };

static uint32_t single_fold(const UNormalizer2 *fold, const UNormalizer2 *nfd, UChar32 c) {
  uint32_t one[2], other[2];
  int32_t offsets[2];
  folded behind_mark = {one, offsets, 0, 2, false}, behind_letter = {other, offsets, 0, 2, true};
  put_folded(&behind_mark, fold, nfd, c, 0);
  put_folded(&behind_letter, fold, nfd, c, 0);
  if (behind_mark.count != 1 || behind_letter.count != 1 || one[0] != other[0] ||
      behind_mark.accents_fold != behind_letter.accents_fold)
    return 0;
  return FOLD_KNOWN | (behind_mark.accents_fold ? FOLD_ACCENTS : 0) | one[0];
}

static void put_other(folded *out, const UNormalizer2 *fold, const UNormalizer2 *nfd, UChar32 c,
                      int32_t offset) {
  uint32_t known = c < 0x10000 ? atomic_load_explicit(&single_folds[c], memory_order_relaxed) : 0;
  if (!known && c < 0x10000) {
    known = single_fold(fold, nfd, c);
    atomic_store_explicit(&single_folds[c], known, memory_order_relaxed);
  }
  if (!known) {
    put_folded(out, fold, nfd, c, offset);
    return;
  }
  out->accents_fold = (known & FOLD_ACCENTS) != 0;
  put(out, known & FOLD_SCALAR, offset);
}

int32_t icu_fold(const char *text, int32_t length, uint32_t *scalars, int32_t *offsets, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *fold = unorm2_getNFKCCasefoldInstance(&status);
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return 0;
  folded out = {scalars, offsets, 0, capacity, false};
  for (int32_t i = 0; i < length;) {
    int32_t offset = i;
    UChar32 c;
    U8_NEXT(text, i, length, c);
    if (c < 0) c = 0xFFFD;
    if (c < 0x80) {
      out.accents_fold = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      put(&out, c >= 'A' && c <= 'Z' ? (uint32_t)c + 32 : (c >= 9 && c <= 13) ? ' ' : (uint32_t)c, offset);
    } else if (c >= 0x4E00 && c <= 0x9FFF) {
      out.accents_fold = false;
      put(&out, (uint32_t)c, offset);
    } else {
      put_other(&out, fold, nfd, c, offset);
    }
  }
  return out.count <= capacity ? out.count : -out.count;
}
