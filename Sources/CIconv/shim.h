// The C library's converter between encodings.
#include <iconv.h>
