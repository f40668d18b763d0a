/// A document that can be written again with other texts in place of its own.
///
///     let page = try Formats.editable(FileInput("news.html"))
///     page.document.units[0].text                      // "两江新区"
///     let bytes = try page.written([0: "Liangjiang New Area"])
///
/// Law: `written([:])` gives the bytes of the file, and units that are not named keep theirs.
public struct EditableDocument: Sendable {
  /// The document as it was read.
  public let document: Document
  private let write: @Sendable ([Int: MarkedText]) throws -> [UInt8]

  init(
    _ document: Document, write: @escaping @Sendable ([Int: MarkedText]) throws -> [UInt8]
  ) {
    (self.document, self.write) = (document, write)
  }

  /// The file with texts in place of those of some units.
  ///
  /// Codes of a text are matched with those of the unit by kind and id; what they stand for is taken from
  /// the file. Pairs that a text leaves out are left out; codes that stand alone and are left out come
  /// at its end, so that no image, note or field is lost.
  ///
  /// - Parameter targets: by the numbers of the document's units, from 0.
  /// - Throws: a `Complaint` where the file's encoding cannot hold a text.
  public func written(_ targets: [Int: MarkedText]) throws -> [UInt8] { try write(targets) }
}

/// A format whose documents can be written again.
public protocol EditableFormat: DocumentFormat {
  /// The document with the way back to its file.
  ///
  /// - Throws: a `Complaint` with its place.
  func editable(in stream: ByteStream) throws -> EditableDocument
}

extension EditableFormat {
  /// The document as it is read.
  public func document(in stream: ByteStream) throws -> Document {
    try editable(in: stream).document
  }

  /// Counts the units of the document.
  public func inspect(_ stream: ByteStream) throws -> Inspection {
    let document = try document(in: stream)
    var inspection = Inspection(format: name, units: document.units.count)
    inspection.note(document)
    return inspection
  }
}

extension Inspection {
  /// Notes the language and what the units are.
  mutating func note(_ document: Document) {
    if let language = document.language, units > 0 { languages[language.tag] = units }
    for unit in document.units {
      if let name = unit.kind.plural { counts[name, default: 0] += 1 }
    }
  }
}

extension Unit.Kind {
  /// The word for many of them; `nil` for paragraphs, which need none.
  fileprivate var plural: String? {
    switch self {
    case .paragraph: nil
    case .heading: "headings"
    case .listItem: "items"
    case .tableCell: "cells"
    case .caption: "captions"
    }
  }
}
