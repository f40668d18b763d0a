#include "cicu.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

int32_t icu_char_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

uint32_t icu_char_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const char *name = uscript_getShortName(uscript_getScript((UChar32)scalar, &status));
  if (U_FAILURE(status) || !name) return 0;
  return (uint32_t)name[0] << 24 | (uint32_t)name[1] << 16 | (uint32_t)name[2] << 8 | (uint32_t)name[3];
}

bool icu_char_is_wide(uint32_t scalar) {
  int32_t width = u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

uint32_t icu_char_paired_bracket(uint32_t scalar) {
  return (uint32_t)u_getBidiPairedBracket((UChar32)scalar);
}

uint32_t icu_char_lower(uint32_t scalar) { return (uint32_t)u_tolower((UChar32)scalar); }

bool icu_char_ends_sentences(uint32_t scalar) {
  return u_hasBinaryProperty((UChar32)scalar, UCHAR_S_TERM);
}

int32_t icu_char_digit(uint32_t scalar) { return u_charDigitValue((UChar32)scalar); }

const char *icu_version(void) { return U_ICU_VERSION; }
