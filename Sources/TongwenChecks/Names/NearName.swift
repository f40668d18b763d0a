import TongwenTerms

/// A name of the source that the draft has nearly.
struct NearName {
  /// The name in the source.
  var hit: Hit
  /// How it must be written.
  var official: String
  /// What the draft has instead, in UTF-8 bytes.
  var range: Range<Int>
}
