#include "cicu.h"
#include "shared.h"

#include <unicode/uloc.h>

/// An ICU locale name of a BCP 47 tag; false if the tag is not well formed.
static bool locale_name(const char *tag, char *name, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t parsed = 0;
  uloc_forLanguageTag(tag, name, capacity, &parsed, &status);
  return U_SUCCESS(status) && status != U_STRING_NOT_TERMINATED_WARNING && parsed == (int32_t)strlen(tag);
}

static int32_t language_tag(const char *name, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = uloc_toLanguageTag(name, out, capacity, true, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
  return U_FAILURE(status) ? -1 : needed;
}

int32_t icu_locale_maximise(const char *tag, char *out, int32_t capacity) {
  char name[ULOC_FULLNAME_CAPACITY], full[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  if (!locale_name(tag, name, sizeof name)) return -1;
  uloc_addLikelySubtags(name, full, sizeof full, &status);
  return U_FAILURE(status) ? -1 : language_tag(full, out, capacity);
}

int32_t icu_locale_canonical(const char *tag, char *out, int32_t capacity) {
  char name[ULOC_FULLNAME_CAPACITY], canonical[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  if (!locale_name(tag, name, sizeof name)) return -1;
  uloc_canonicalize(name, canonical, sizeof canonical, &status);
  return U_FAILURE(status) ? -1 : language_tag(canonical, out, capacity);
}

bool icu_locale_is_known(const char *tag) {
  char name[ULOC_FULLNAME_CAPACITY];
  return locale_name(tag, name, sizeof name) && uloc_getISO3Language(name)[0] != 0;
}

int32_t icu_locale_display_name(const char *tag, const char *in, char *out, int32_t capacity) {
  char name[ULOC_FULLNAME_CAPACITY], other[ULOC_FULLNAME_CAPACITY];
  if (!locale_name(tag, name, sizeof name) || !locale_name(in, other, sizeof other)) return -1;
  UChar units[256];
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = uloc_getDisplayName(name, other, units, 256, &status);
  return U_FAILURE(status) ? -1 : utf8_from_utf16(units, count, out, capacity);
}
