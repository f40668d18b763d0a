#include "cicu.h"
#include "shared.h"

#include <stdio.h>
#include <unicode/udata.h>
#include <unicode/ures.h>

// CLDR's names stand in ICU's own bundles; public API reaches most of them one by one, the bundles all
// at once. The bundles' names carry ICU's version ("icudt72l-region"): it comes from ICU's own macro.

typedef struct {
  char *out;
  int32_t capacity;
  int32_t length;
} writer;

static void put(writer *w, const char *text, int32_t length) {
  if (w->length + length <= w->capacity) memcpy(w->out + w->length, text, (size_t)length);
  w->length += length;
}

/// One line: the key, a tab, the name.
static void put_name(writer *w, const char *key, const UChar *name, int32_t count) {
  char text[512];
  int32_t length = utf8_from_utf16(name, count, text, (int32_t)sizeof text);
  if (length <= 0 || length > (int32_t)sizeof text) return;
  put(w, key, (int32_t)strlen(key));
  put(w, "\t", 1);
  put(w, text, length);
  put(w, "\n", 1);
}

/// The string of a bundle, or of the place `index` of an array.
static void put_value(writer *w, const char *key, UResourceBundle *value, int32_t index) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  const UChar *name = NULL;
  if (ures_getType(value) == URES_STRING) name = ures_getString(value, &count, &status);
  else if (ures_getType(value) == URES_ARRAY)
    name = ures_getStringByIndex(value, index, &count, &status);
  if (U_SUCCESS(status) && name) put_name(w, key, name, count);
}

typedef void visit(writer *w, const char *key, UResourceBundle *value);

static void each(UResourceBundle *table, writer *w, visit *body) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *item = NULL;
  ures_resetIterator(table);
  while (ures_hasNext(table)) {
    item = ures_getNextResource(table, item, &status);
    if (U_FAILURE(status)) break;
    const char *key = ures_getKey(item);
    if (key) body(w, key, item);
  }
  ures_close(item);
}

static void visit_plain(writer *w, const char *key, UResourceBundle *value) {
  put_value(w, key, value, 0);
}

/// Currencies are arrays of symbol and name.
static void visit_currency(writer *w, const char *key, UResourceBundle *value) {
  put_value(w, key, value, 1);
}

/// A member of a table, where it is there.
static void put_member(writer *w, const char *key, UResourceBundle *table, const char *member) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *found = ures_getByKey(table, member, NULL, &status);
  if (U_SUCCESS(status)) put_value(w, key, found, 0);
  ures_close(found);
}

static void visit_zone(writer *w, const char *key, UResourceBundle *value) {
  if (ures_getType(value) == URES_TABLE) put_member(w, key, value, "ec");
}

static void visit_unit(writer *w, const char *key, UResourceBundle *value) {
  if (ures_getType(value) == URES_TABLE) put_member(w, key, value, "dnam");
}

static void visit_unit_group(writer *w, const char *key, UResourceBundle *value) {
  (void)key;
  if (ures_getType(value) == URES_TABLE) each(value, w, visit_unit);
}

/// A list of names by place: months, weekdays.
static void visit_list(writer *w, const char *key, UResourceBundle *value) {
  if (strcmp(key, "wide") != 0) return;
  for (int32_t i = 0; i < ures_getSize(value); i++) {
    char number[16];
    snprintf(number, sizeof number, "%d", (int)i);
    put_value(w, number, value, i);
  }
}

/// Walks down a path of keys ("calendar/gregorian/dayNames/format") and visits what is there.
static void walk(const char *package, const char *locale, const char *path, writer *w, visit *body) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_open(package, locale, &status);
  char keys[96];
  snprintf(keys, sizeof keys, "%s", path);
  for (char *key = strtok(keys, "/"); key && U_SUCCESS(status); key = strtok(NULL, "/"))
    bundle = ures_getByKey(bundle, key, bundle, &status);
  if (U_SUCCESS(status)) each(bundle, w, body);
  ures_close(bundle);
}

int32_t icu_locale_names(int32_t kind, const char *locale, char *out, int32_t capacity) {
  writer w = {out, capacity, 0};
  switch (kind) {
  case ICU_NAMES_REGION: walk(U_ICUDATA_NAME "-region", locale, "Countries", &w, visit_plain); break;
  case ICU_NAMES_LANGUAGE: walk(U_ICUDATA_NAME "-lang", locale, "Languages", &w, visit_plain); break;
  case ICU_NAMES_CURRENCY: walk(U_ICUDATA_NAME "-curr", locale, "Currencies", &w, visit_currency); break;
  case ICU_NAMES_CITY: walk(U_ICUDATA_NAME "-zone", locale, "zoneStrings", &w, visit_zone); break;
  case ICU_NAMES_UNIT: walk(U_ICUDATA_NAME "-unit", locale, "units", &w, visit_unit_group); break;
  case ICU_NAMES_MONTH:
    walk(NULL, locale, "calendar/gregorian/monthNames/format", &w, visit_list);
    break;
  case ICU_NAMES_WEEKDAY:
    walk(NULL, locale, "calendar/gregorian/dayNames/format", &w, visit_list);
    break;
  default: return -1;
  }
  return w.length;
}
