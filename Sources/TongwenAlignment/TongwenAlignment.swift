/// Two lists of segments in, beads with confidence out.
///
/// The main type is `Aligner`. It knows no files and no glossary: what the glossary, the memory and a
/// dictionary know reaches it as evidence.
@_exported import TongwenCore
