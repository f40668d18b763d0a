#include "cicu.h"
#include "shared.h"

#include <unicode/udat.h>
#include <unicode/unum.h>

struct icu_speller {
  UNumberFormat *format;
};

icu_speller *icu_speller_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &status);
  icu_speller *speller = U_SUCCESS(status) ? malloc(sizeof *speller) : NULL;
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

/// The names of all rule sets with semicolons between them; 0 where there are none.
static int32_t set_names(const UNumberFormat *format, UChar *names, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = unum_getTextAttribute(format, UNUM_PUBLIC_RULESETS, names, capacity, &status);
  return U_FAILURE(status) || length > capacity ? 0 : length;
}

int32_t icu_speller_sets(const icu_speller *speller) {
  UChar names[4096];
  int32_t length = set_names(speller->format, names, 4096);
  int32_t count = length > 0;
  for (int32_t i = 0; i < length; i++) count += names[i] == ';' && i + 1 < length;
  return count;
}

int32_t icu_speller_choose(icu_speller *speller, int32_t set, char *name, int32_t capacity) {
  UChar names[4096];
  int32_t length = set_names(speller->format, names, 4096), start = 0;
  for (int32_t i = 0; i <= length; i++) {
    if (i < length && names[i] != ';') continue;
    if (set-- == 0) {
      UErrorCode status = U_ZERO_ERROR;
      if (i == start) return -1;
      unum_setTextAttribute(speller->format, UNUM_DEFAULT_RULESET, names + start, i - start, &status);
      return U_FAILURE(status) ? -1 : utf8_from_utf16(names + start, i - start, name, capacity);
    }
    start = i + 1;
  }
  return -1;
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
