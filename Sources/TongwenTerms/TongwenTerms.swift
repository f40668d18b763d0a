/// The glossary in memory: concept entries in, hits with status out.
///
/// The main type is `Glossary`; it finds terms in text by a longest-match automaton over folded
/// characters. It knows no files and no database.
@_exported import TongwenCore
