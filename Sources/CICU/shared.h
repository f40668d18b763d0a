// What the .c files of this target share: UTF-16 copies of UTF-8 text that grow on the heap when needed.
#ifndef CICU_SHARED_H
#define CICU_SHARED_H

#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>

typedef struct {
  UChar *units;
  int32_t length;
} utf16_text;

/// `units` is NULL on bad UTF-8 or want of memory; else the caller frees it.
static inline utf16_text utf16_from_utf8(const char *text, int32_t length) {
  utf16_text result = {malloc(((size_t)length + 1) * sizeof(UChar)), 0};
  if (!result.units) return result;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8(result.units, length + 1, &result.length, text, length, &status);
  if (U_FAILURE(status)) {
    free(result.units);
    result.units = NULL;
  }
  return result;
}

/// The length the UTF-8 needs; -1 on failure. Nothing is written where `capacity` is too small.
static inline int32_t utf8_from_utf16(const UChar *units, int32_t count, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strToUTF8(out, capacity, &needed, units, count, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
  return U_FAILURE(status) ? -1 : needed;
}

#endif
