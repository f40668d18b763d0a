import Tongwen

@testable import TongwenFormats

/// A document of some bytes, by the name's ending or by its content.
func editable(_ bytes: [UInt8], _ name: String) throws -> EditableDocument {
  try Formats.editable(FileInput(bytes: bytes, name: name))
}

func editable(_ text: String, _ name: String) throws -> EditableDocument {
  try editable(Array(text.utf8), name)
}

extension EditableDocument {
  var texts: [String] { document.units.map(\.text) }

  /// The file as text with some texts replaced.
  func text(_ targets: [Int: MarkedText]) throws -> String {
    String(decoding: try written(targets), as: UTF8.self)
  }

  /// Every unit's own content, to be written back.
  var same: [Int: MarkedText] {
    Dictionary(uniqueKeysWithValues: document.units.enumerated().map { ($0, $1.content) })
  }
}
