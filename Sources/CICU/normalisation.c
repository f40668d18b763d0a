#include "cicu.h"
#include "shared.h"

#include <unicode/unorm2.h>

static const UNormalizer2 *normaliser(int32_t form, UErrorCode *status) {
  switch (form) {
    case ICU_NFC: return unorm2_getNFCInstance(status);
    case ICU_NFKC: return unorm2_getNFKCInstance(status);
    case ICU_NFKC_CASEFOLD: return unorm2_getNFKCCasefoldInstance(status);
    case ICU_NFD: return unorm2_getNFDInstance(status);
    default: *status = U_ILLEGAL_ARGUMENT_ERROR; return NULL;
  }
}

int32_t icu_normalise(int32_t form, const char *text, int32_t length, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *instance = normaliser(form, &status);
  if (U_FAILURE(status)) return -1;
  utf16_text input = utf16_from_utf8(text, length);
  if (!input.units) return -1;
  int32_t room = input.length + input.length / 2 + 16;
  UChar *result = malloc((size_t)room * sizeof(UChar));
  int32_t count = result ? unorm2_normalize(instance, input.units, input.length, result, room, &status) : 0;
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    free(result);
    result = malloc((size_t)count * sizeof(UChar));
    if (result) count = unorm2_normalize(instance, input.units, input.length, result, count, &status);
  }
  int32_t needed = result && U_SUCCESS(status) ? utf8_from_utf16(result, count, out, capacity) : -1;
  free(result);
  free(input.units);
  return needed;
}
