// A thin C door to ICU. No ICU type or header shows here: Foundation brings an ICU of its own and a
// Swift module may not see both. All text is UTF-8 unless a name says utf16; lengths are in code units.
//
// Functions that write text return the length the whole result needs; if that is more than `capacity`
// the buffer holds nothing useful and the call is made again with a larger one. A negative result is an
// error (bad UTF-8, unknown identifier).
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

// MARK: Characters (characters.c)

/// Unicode general category, ICU's numbering of UCharCategory.
int32_t icu_char_category(uint32_t scalar);
/// The script's four-letter code as a number: 'H' << 24 | 'a' << 16 | 'n' << 8 | 'i'.
uint32_t icu_char_script(uint32_t scalar);
/// East Asian Width: true for Wide and Fullwidth.
bool icu_char_is_wide(uint32_t scalar);
/// The paired bracket, or the scalar itself.
uint32_t icu_char_paired_bracket(uint32_t scalar);
/// The simple lower-case mapping, or the scalar itself.
uint32_t icu_char_lower(uint32_t scalar);
/// Unicode's Sentence_Terminal: full stops of all scripts.
bool icu_char_ends_sentences(uint32_t scalar);
/// The decimal digit value, or -1.
int32_t icu_char_digit(uint32_t scalar);

// MARK: Normalisation (normalisation.c)

enum { ICU_NFC = 0, ICU_NFKC = 1, ICU_NFKC_CASEFOLD = 2, ICU_NFD = 3 };
int32_t icu_normalise(int32_t form, const char *text, int32_t length, char *out, int32_t capacity);

// MARK: Folding (folding.c)

/// Folds text to scalars that two spellings of one word share: NFKC_Casefold, accents of Latin, Greek and
/// Cyrillic letters off, typographic apostrophes and hyphens to ASCII, white space to single spaces.
/// `scalars` gets the result and `offsets` the UTF-8 offset of the scalar each came from; both must hold
/// `capacity` numbers. Returns the count, or the negative of a capacity that is large enough.
int32_t icu_fold(const char *text, int32_t length, uint32_t *scalars, int32_t *offsets, int32_t capacity);

// MARK: Transliteration (transliteration.c)

typedef struct icu_transliterator icu_transliterator;
/// `id` as ICU names it: "Han-Latin; Latin-ASCII". NULL if there is none of that name.
icu_transliterator *icu_transliterator_open(const char *id);
void icu_transliterator_close(icu_transliterator *transliterator);
int32_t icu_transliterate(const icu_transliterator *transliterator, const char *text, int32_t length,
                          char *out, int32_t capacity);

// MARK: Break iteration (breaks.c)

enum { ICU_BREAK_CHARACTER = 0, ICU_BREAK_WORD = 1, ICU_BREAK_LINE = 2, ICU_BREAK_SENTENCE = 3 };
typedef struct icu_breaker icu_breaker;
/// An iterator for a locale ("zh", "en@ss=standard"); NULL on failure. Opening is slow, cloning quick.
icu_breaker *icu_breaker_open(int32_t kind, const char *locale);
icu_breaker *icu_breaker_clone(const icu_breaker *breaker);
void icu_breaker_close(icu_breaker *breaker);
/// Writes the boundaries after 0, the end included, as UTF-8 offsets, and beside each the rule status
/// of the piece before it (`statuses` may be NULL). Returns how many there are, or -1 on failure.
int32_t icu_breaker_fill(icu_breaker *breaker, const char *text, int32_t length, int32_t *offsets,
                         int32_t *statuses, int32_t capacity);

// MARK: Regular expressions (regex.c)

typedef struct icu_regex icu_regex;
enum { ICU_REGEX_FAILED = -1, ICU_REGEX_OVERDUE = -2 };
/// A compiled expression in ICU's syntax; NULL on failure with ICU's error and where in the pattern it
/// is, in UTF-16 units.
icu_regex *icu_regex_open(const char *pattern, int32_t length, bool ignores_case, int32_t *error,
                          int32_t *error_offset);
void icu_regex_close(icu_regex *regex);
/// The most steps of one match, roughly in milliseconds, and the most bytes of back-tracking.
void icu_regex_limit(icu_regex *regex, int32_t time, int32_t stack);
/// The UTF-16 text to match; it must outlive its use.
bool icu_regex_set_text(icu_regex *regex, const uint16_t *units, int32_t length);
/// 1 and where the first match from an offset on begins, 0 if there is none, or a negative constant.
int32_t icu_regex_find(icu_regex *regex, int32_t from, int32_t *start);
/// 1 if the expression matches at an offset.
int32_t icu_regex_begins_at(icu_regex *regex, int32_t offset);
/// 1 if the expression matches the whole text.
int32_t icu_regex_matches_all(icu_regex *regex);
/// The name of an ICU error: "U_REGEX_BAD_ESCAPE_SEQUENCE".
const char *icu_error_name(int32_t error);

// MARK: Locales (locales.c)

/// Adds CLDR's likely subtags: "zh-TW" to "zh-Hant-TW". Result is a BCP 47 tag.
int32_t icu_locale_maximise(const char *tag, char *out, int32_t capacity);
/// The canonical BCP 47 tag ("iw" to "he").
int32_t icu_locale_canonical(const char *tag, char *out, int32_t capacity);
/// Whether ICU knows the language code of the tag.
bool icu_locale_is_known(const char *tag);
/// The language's name in another language: ("zh", "en") gives "Chinese".
int32_t icu_locale_display_name(const char *tag, const char *in, char *out, int32_t capacity);

// MARK: CLDR's names (names.c)

enum {
  ICU_NAMES_REGION = 0, ICU_NAMES_LANGUAGE = 1, ICU_NAMES_CURRENCY = 2, ICU_NAMES_CITY = 3,
  ICU_NAMES_UNIT = 4, ICU_NAMES_MONTH = 5, ICU_NAMES_WEEKDAY = 6
};
/// All names of a kind in a language, one "key TAB name" a line; `locale` as ICU writes it ("zh_Hant").
/// City names are the example cities of time zones.
int32_t icu_locale_names(int32_t kind, const char *locale, char *out, int32_t capacity);

// MARK: Regions (regions.c)

/// The two-letter codes of all countries and territories, a line each.
int32_t icu_region_codes(char *out, int32_t capacity);
/// A region's name in a language: ("CN", "zh") gives "中国".
int32_t icu_region_name(const char *region, const char *in, char *out, int32_t capacity);
/// The cities that CLDR names time zones by, a line each: the zone (`Asia:Shanghai`), a tab, the city.
int32_t icu_zone_cities(const char *in, char *out, int32_t capacity);

// MARK: Numbers and calendar words (numbers.c)

typedef struct icu_speller icu_speller;
/// Spells numbers out in a locale's language; NULL on failure. Opening takes milliseconds.
icu_speller *icu_speller_open(const char *locale);
/// How many rule sets it has.
int32_t icu_speller_sets(const icu_speller *speller);
/// Spells by one of these from now on; writes its name ("%spellout-cardinal").
int32_t icu_speller_choose(icu_speller *speller, int32_t set, char *name, int32_t capacity);
void icu_speller_close(icu_speller *speller);
int32_t icu_spell(const icu_speller *speller, int64_t value, char *out, int32_t capacity);
/// The separator of groups, or the decimal one.
int32_t icu_number_symbol(const char *locale, bool grouping, char *out, int32_t capacity);
/// The name of a month (1 to 12) or weekday (1 is Monday); form 0 beside a day, 1 by itself, 2 short.
int32_t icu_calendar_name(const char *locale, bool weekday, int32_t form, int32_t place, char *out,
                          int32_t capacity);

/// The version of ICU that was linked, "72.1".
const char *icu_version(void);

#endif
