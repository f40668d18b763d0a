#include "cicu.h"
#include "shared.h"

#include <unicode/utrans.h>

struct icu_transliterator {
  UTransliterator *inner;
};

icu_transliterator *icu_transliterator_open(const char *id) {
  utf16_text name = utf16_from_utf8(id, (int32_t)strlen(id));
  if (!name.units) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  UTransliterator *inner = utrans_openU(name.units, name.length, UTRANS_FORWARD, NULL, 0, NULL, &status);
  free(name.units);
  if (U_FAILURE(status)) return NULL;
  icu_transliterator *result = malloc(sizeof *result);
  if (result) result->inner = inner;
  else utrans_close(inner);
  return result;
}

void icu_transliterator_close(icu_transliterator *transliterator) {
  utrans_close(transliterator->inner);
  free(transliterator);
}

int32_t icu_transliterate(const icu_transliterator *transliterator, const char *text, int32_t length,
                          char *out, int32_t capacity) {
  utf16_text input = utf16_from_utf8(text, length);
  if (!input.units) return -1;
  for (int32_t room = input.length * 4 + 64;; room *= 2) {
    UChar *work = malloc((size_t)room * sizeof(UChar));
    if (!work) break;
    memcpy(work, input.units, (size_t)input.length * sizeof(UChar));
    UErrorCode status = U_ZERO_ERROR;
    int32_t count = input.length, limit = input.length;
    utrans_transUChars(transliterator->inner, work, &count, room, 0, &limit, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR && room < 1 << 28) {
      free(work);
      continue;
    }
    int32_t needed = U_FAILURE(status) ? -1 : utf8_from_utf16(work, count, out, capacity);
    free(work);
    free(input.units);
    return needed;
  }
  free(input.units);
  return -1;
}
