#include "cicu.h"
#include "shared.h"

#include <unicode/uregex.h>

struct icu_regex {
  URegularExpression *inner;
};

icu_regex *icu_regex_open(const char *pattern, int32_t length, bool ignores_case, int32_t *error,
                          int32_t *error_offset) {
  *error = U_ILLEGAL_ARGUMENT_ERROR;
  *error_offset = 0;
  utf16_text text = utf16_from_utf8(pattern, length);
  if (!text.units) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  UParseError place = {0};
  uint32_t flags = ignores_case ? UREGEX_CASE_INSENSITIVE : 0;
  URegularExpression *inner = uregex_open(text.units, text.length, flags, &place, &status);
  free(text.units);
  *error = U_FAILURE(status) ? (int32_t)status : 0;
  *error_offset = place.offset;
  icu_regex *result = U_FAILURE(status) ? NULL : malloc(sizeof *result);
  if (result) result->inner = inner;
  else if (inner) uregex_close(inner);
  return result;
}

void icu_regex_close(icu_regex *regex) {
  uregex_close(regex->inner);
  free(regex);
}

void icu_regex_limit(icu_regex *regex, int32_t time, int32_t stack) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setTimeLimit(regex->inner, time, &status);
  uregex_setStackLimit(regex->inner, stack, &status);
}

bool icu_regex_set_text(icu_regex *regex, const uint16_t *units, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setText(regex->inner, (const UChar *)units, length, &status);
  return U_SUCCESS(status);
}

static int32_t outcome(UBool matched, UErrorCode status) {
  if (status == U_REGEX_TIME_OUT || status == U_REGEX_STACK_OVERFLOW) return ICU_REGEX_OVERDUE;
  if (U_FAILURE(status)) return ICU_REGEX_FAILED;
  return matched ? 1 : 0;
}

int32_t icu_regex_find(icu_regex *regex, int32_t from, int32_t *start) {
  UErrorCode status = U_ZERO_ERROR;
  UBool matched = uregex_find(regex->inner, from, &status);
  if (matched && U_SUCCESS(status)) *start = uregex_start(regex->inner, 0, &status);
  return outcome(matched, status);
}

int32_t icu_regex_begins_at(icu_regex *regex, int32_t offset) {
  UErrorCode status = U_ZERO_ERROR;
  return outcome(uregex_lookingAt(regex->inner, offset, &status), status);
}

int32_t icu_regex_matches_all(icu_regex *regex) {
  UErrorCode status = U_ZERO_ERROR;
  return outcome(uregex_matches(regex->inner, 0, &status), status);
}

const char *icu_error_name(int32_t error) { return u_errorName((UErrorCode)error); }
