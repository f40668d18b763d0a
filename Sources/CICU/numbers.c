#include "cicu.h"
#include "shared.h"

#include <unicode/udat.h>
#include <unicode/unum.h>

int32_t icu_spell_sets(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &status);
  if (U_FAILURE(status)) return 0;
  UChar names[4096];
  int32_t length = unum_getTextAttribute(format, UNUM_PUBLIC_RULESETS, names, 4096, &status);
  unum_close(format);
  if (U_FAILURE(status) || length == 0) return 0;
  int32_t count = 1;
  for (int32_t i = 0; i < length; i++) count += names[i] == ';' && i + 1 < length;
  return count;
}

/// The name of a rule set by its place in the list; 0 where there is none.
static int32_t set_name(const UNumberFormat *format, int32_t place, UChar *name, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar names[4096];
  int32_t length = unum_getTextAttribute(format, UNUM_PUBLIC_RULESETS, names, 4096, &status);
  if (U_FAILURE(status)) return 0;
  int32_t start = 0;
  for (int32_t i = 0; i <= length; i++) {
    if (i < length && names[i] != ';') continue;
    if (place-- == 0) {
      int32_t count = i - start;
      if (count >= capacity) return 0;
      memcpy(name, names + start, (size_t)count * sizeof(UChar));
      return count;
    }
    start = i + 1;
  }
  return 0;
}

int32_t icu_spell_set_name(const char *locale, int32_t set, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &status);
  if (U_FAILURE(status)) return -1;
  UChar name[256];
  int32_t length = set_name(format, set, name, 256);
  unum_close(format);
  return length == 0 ? -1 : utf8_from_utf16(name, length, out, capacity);
}

struct icu_speller {
  UNumberFormat *format;
};

icu_speller *icu_speller_open(const char *locale, int32_t set) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &status);
  if (U_FAILURE(status)) return NULL;
  UChar name[256];
  int32_t length = set_name(format, set, name, 256);
  if (length > 0) unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, name, length, &status);
  icu_speller *speller = U_SUCCESS(status) && length > 0 ? malloc(sizeof *speller) : NULL;
  if (!speller) {
    unum_close(format);
    return NULL;
  }
  speller->format = format;
  return speller;
}

void icu_speller_close(icu_speller *speller) {
  unum_close(speller->format);
  free(speller);
}

int32_t icu_spell(const icu_speller *speller, int64_t value, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar units[512];
  int32_t length = unum_formatInt64(speller->format, value, units, 512, NULL, &status);
  return U_FAILURE(status) ? -1 : utf8_from_utf16(units, length, out, capacity);
}

int32_t icu_number_symbol(const char *locale, bool grouping, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, locale, NULL, &status);
  if (U_FAILURE(status)) return -1;
  UChar units[16];
  UNumberFormatSymbol kind = grouping ? UNUM_GROUPING_SEPARATOR_SYMBOL : UNUM_DECIMAL_SEPARATOR_SYMBOL;
  int32_t length = unum_getSymbol(format, kind, units, 16, &status);
  unum_close(format);
  return U_FAILURE(status) ? -1 : utf8_from_utf16(units, length, out, capacity);
}

int32_t icu_calendar_name(const char *locale, bool weekday, int32_t form, int32_t place, char *out,
                          int32_t capacity) {
  static const UDateFormatSymbolType months[] = {UDAT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_SHORT_MONTHS};
  static const UDateFormatSymbolType days[] = {UDAT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS,
                                               UDAT_SHORT_WEEKDAYS};
  if (form < 0 || form > 2) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_LONG, UDAT_LONG, locale, NULL, 0, NULL, 0, &status);
  if (U_FAILURE(status)) return -1;
  UChar units[64];
  // ICU counts months from 0 and weekdays from Sunday as 1.
  int32_t index = weekday ? place % 7 + 1 : place - 1;
  int32_t length = udat_getSymbols(format, weekday ? days[form] : months[form], index, units, 64, &status);
  udat_close(format);
  return U_FAILURE(status) ? -1 : utf8_from_utf16(units, length, out, capacity);
}
