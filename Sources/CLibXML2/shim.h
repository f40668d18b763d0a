// libxml2 built with ICU includes <unicode/ucnv.h>, which may not meet Foundation's own ICU in one
// Swift module: the macro is taken away before the headers that look at it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
