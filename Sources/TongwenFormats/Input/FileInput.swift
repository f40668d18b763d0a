/// A file to read: a path, `-` for standard input, or bytes that are there already.
///
/// Compression by gzip is undone on the way, whatever the name ends in.
///
///     try FileInput("news.tmx.gz").text().text  // the decoded text
///     try FileInput("-").bytes()                // standard input
public struct FileInput: Sendable {
  /// As the user named it; `-` for standard input.
  public let name: String
  private let held: [UInt8]?

  /// The most bytes read into memory at once; formats that stream have no limit.
  public static let largest = 1 << 30

  /// Names a file; nothing is opened yet.
  public init(_ path: String) { (name, held) = (path, nil) }

  /// Bytes in memory, under a name for places in complaints.
  public init(bytes: [UInt8], name: String = "-") { (self.name, held) = (name, bytes) }

  /// Opens the file. Standard input can be opened once.
  ///
  /// - Throws: `FileComplaint`
  public func open() throws -> ByteStream {
    if let held { return try ByteStream(bytes: held, name: name) }
    return try ByteStream(path: name)
  }

  /// The whole content.
  ///
  /// - Throws: `FileComplaint`
  public func bytes(allowingEmpty: Bool = true) throws -> [UInt8] {
    let bytes = try open().readAll()
    if bytes.isEmpty && !allowingEmpty { throw FileComplaint.empty(name) }
    return bytes
  }

  /// The whole content as text; see `TextDecoding` for how its encoding is found.
  ///
  /// - Throws: `FileComplaint`, `DecodingComplaint`
  public func text(encoding: TextEncoding? = nil, allowingEmpty: Bool = true) throws -> DecodedText
  {
    try TextDecoding.decode(bytes(allowingEmpty: allowingEmpty), as: encoding, file: name)
  }

  /// The whole content of a file, or of standard input for `-`.
  ///
  /// - Throws: `FileComplaint`
  public static func read(_ path: String) throws -> [UInt8] { try FileInput(path).bytes() }
}
