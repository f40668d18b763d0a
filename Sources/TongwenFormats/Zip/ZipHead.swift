extension FileHead {
  /// It begins as a zip archive does, or as an Office file of the old kind, which is refused as such.
  var isArchive: Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// The archive's first entries lie in a folder.
  func holdsFolder(_ folder: String) -> Bool {
    isArchive && entryNames.contains { $0.starts(with: folder.utf8) }
  }

  /// What the entry `mimetype` at the beginning of an archive says; `nil` where there is none.
  var mimeType: String? {
    guard isArchive, let name = entryNames.first, name.elementsEqual("mimetype".utf8) else {
      return nil
    }
    let extra = Int(bytes[28]) | Int(bytes[29]) << 8
    let content = bytes.dropFirst(38 + extra).prefix { $0 > 0x20 && $0 < 0x7F }
    let text = String(decoding: content.prefix(200), as: UTF8.self)
    // The next entry's "PK" follows at once.
    return text.hasSuffix("PK") ? String(text.dropLast(2)) : text
  }

  /// The names of the entries that begin in the first bytes.
  private var entryNames: [ArraySlice<UInt8>] {
    var names: [ArraySlice<UInt8>] = []
    var index = 0
    while index + 30 < bytes.count {
      if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 3,
        bytes[index + 3] == 4
      {
        let length = Int(bytes[index + 26]) | Int(bytes[index + 27]) << 8
        names.append(bytes[(index + 30)..<min(index + 30 + length, bytes.count)])
        index += 30
      } else {
        index += 1
      }
    }
    return names
  }
}
