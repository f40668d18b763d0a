import Testing
import Tongwen

@testable import TongwenFormats

/// A file of some format, for the laws that every format keeps.
struct FormatSample: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The files under `Tests/Cases/formats`, those that are filled, and archives made here.
  static let all = texts + archives

  static let texts: [FormatSample] =
    Cases.texts("formats", without: "README.md")
    + Cases.texts("translate", without: "README.md").filter { !$0.name.hasSuffix(".tsv") }

  static let archives: [FormatSample] = {
    let word = try? WordSample.document("<w:p><w:r><w:t>两江</w:t></w:r><w:r><w:tab/></w:r></w:p>")
    let sheet = try? WorkbookWriter.bytes([["zh", "en"], ["两江", "Liangjiang"]], sheet: "S")
    let open = try? ArchiveSample.openDocument("<text:p>两江<text:span>新区</text:span></text:p>")
    let book = try? ArchiveSample.book([("a.xhtml", "<p>两江<b>新区</b></p>")])
    return [("a.docx", word), ("a.xlsx", sheet), ("a.odt", open), ("a.epub", book)].map {
      FormatSample(name: $0, bytes: $1 ?? [])
    }
  }()
}

extension Cases {
  fileprivate static func texts(_ area: String, without: String) -> [FormatSample] {
    let endings = [
      "tmx", "tbx", "mtf", "utx", "tsv", "csv", "jsonl", "srx", "html", "md", "srt", "vtt", "txt",
      "xlf",
      "sdlxliff", "mqxliff", "po",
    ]
    return endings.flatMap { files(area, $0) }.filter { $0 != without }.compactMap { name in
      (try? text(area, name)).map { FormatSample(name: name, bytes: Array($0.utf8)) }
    }
  }
}

/// Everything that can be asked of a file, through the front door of the formats.
struct FormatReading: Hashable {
  var format = ""
  var units = 0
  var texts: [String] = []

  /// - Throws: a `Complaint` about the file.
  init(_ bytes: [UInt8], _ name: String) throws {
    let input = FileInput(bytes: bytes, name: name)
    let inspection = try Formats.inspect(input)
    (format, units) = (inspection.format, inspection.units)
    let found = try Formats.detect(input.open())
    if found is any MemoryFormat, !(found is any GlossaryFormat) {
      try Formats.translationUnits(in: input, Self.languages) { unit in
        texts += unit.variants.map { "\($0.language) \($0.text)" } + unit.notes
      }
    }
    if found is any GlossaryFormat {
      texts += try Formats.entries(in: input, Self.languages).flatMap(\.terms).map(\.text)
    }
    if let format = found as? any DocumentFormat {
      texts += try format.document(in: input.open()).units.map(\.text)
    }
    if found is any EditableFormat {
      let document = try Formats.editable(input)
      _ = try document.written(document.same)
    }
    if found is any BilingualFormat {
      let file = try Formats.bilingual(input, Self.languages)
      let fills = file.entries.enumerated().map { index, entry in
        (index, BilingualFill(target: entry.unit.variants[0].content, score: 90))
      }
      _ = try file.written(Dictionary(uniqueKeysWithValues: fills), targetLanguage: .english)
      _ = try file.annotated([0: [QualityIssue(.numbers, "x", severity: 1, range: 2..<5)]])
    }
    texts = texts.map(\.withPlainLineEnds)
  }

  private static var languages: ReadingOptions {
    ReadingOptions(source: .chinese, target: .english)
  }
}

extension String {
  fileprivate var withPlainLineEnds: String {
    String(map { $0.isNewline ? "\n" : $0 })
  }
}
