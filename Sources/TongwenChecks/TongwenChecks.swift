/// One check per file, one list of them: a pair of texts in, findings out.
///
/// A check never prints and never opens a file.
@_exported import TongwenCore
