#include "shared.h"

#include <unicode/udata.h>
#include <unicode/uloc.h>
#include <unicode/uregion.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>
#include <string.h>

#include "include/cicu.h"

int32_t icu_region_codes(char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *codes = uregion_getAvailable(URGN_TERRITORY, &status);
  if (U_FAILURE(status)) return -1;
  int32_t length = 0, part = 0;
  const char *code;
  while ((code = uenum_next(codes, &part, &status)) != NULL && U_SUCCESS(status)) {
    if (part != 2) continue;
    if (length + 3 <= capacity) {
      memcpy(out + length, code, 2);
      out[length + 2] = '\n';
    }
    length += 3;
  }
  uenum_close(codes);
  return U_FAILURE(status) ? -1 : length;
}

int32_t icu_region_name(const char *region, const char *in, char *out, int32_t capacity) {
  char locale[16] = "und_", other[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  if (strlen(region) > 3) return -1;
  strcat(locale, region);
  uloc_forLanguageTag(in, other, sizeof other, NULL, &status);
  UChar units[128];
  int32_t count = uloc_getDisplayCountry(locale, other, units, 128, &status);
  if (U_FAILURE(status) || count > 128) return -1;
  return utf8_from_utf16(units, count, out, capacity);
}

// The cities that CLDR names for time zones lie in ICU's zone data under "zoneStrings", one table for each
// zone with the key "ec" (exemplar city).
int32_t icu_zone_cities(const char *in, char *out, int32_t capacity) {
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  uloc_forLanguageTag(in, locale, sizeof locale, NULL, &status);
  UResourceBundle *bundle = ures_open(U_ICUDATA_NAME "-zone", locale, &status);
  UResourceBundle *zones = ures_getByKey(bundle, "zoneStrings", NULL, &status);
  int32_t length = 0;
  while (U_SUCCESS(status) && ures_hasNext(zones)) {
    UErrorCode missing = U_ZERO_ERROR;
    UResourceBundle *zone = ures_getNextResource(zones, NULL, &missing);
    const char *key = U_SUCCESS(missing) ? ures_getKey(zone) : NULL;
    int32_t count = 0;
    const UChar *city = ures_getStringByKey(zone, "ec", &count, &missing);
    if (U_SUCCESS(missing) && key != NULL && strchr(key, ':') != NULL) {
      char name[256];
      int32_t size = utf8_from_utf16(city, count, name, sizeof name);
      int32_t line = (int32_t)strlen(key) + 1 + size + 1;
      if (size > 0 && size < 256) {
        if (length + line <= capacity) {
          memcpy(out + length, key, strlen(key));
          out[length + strlen(key)] = '\t';
          memcpy(out + length + strlen(key) + 1, name, size);
          out[length + line - 1] = '\n';
        }
        length += line;
      }
    }
    ures_close(zone);
  }
  ures_close(zones);
  ures_close(bundle);
  return U_FAILURE(status) ? -1 : length;
}
