import Foundation

/// Translation units as JSON Lines: one object a line.
///
/// Read are our own records (`variants`), and pairs as other programs write them:
///
///     {"source":"两江新区","target":"Liangjiang New Area","sourceLanguage":"zh","targetLanguage":"en"}
///
/// The languages of pairs may be left out where the caller names them; `source_language` and
/// `target_language` are read too.
struct JSONLinesFormat: MemoryFormat {
  let name = "jsonl"
  let title = "JSON Lines of translation units"
  let endings = ["jsonl", "ndjson"]

  func recognises(_ head: FileHead) -> Bool {
    let line = head.text.prefix { !$0.isNewline }
    if line.first != "{" { return false }
    return line.contains("\"variants\"")
      || line.contains("\"source\"") && line.contains("\"target\"")
  }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    var inspection = Inspection(format: name)
    inspection.variants = 0
    let text = try TextStream(stream)
    try read(text, ReadingOptions()) { unit in
      inspection.units += 1
      inspection.variants = (inspection.variants ?? 0) + unit.variants.count
      for variant in unit.variants { inspection.languages[variant.language.tag, default: 0] += 1 }
    }
    inspection.note(text)
    return inspection
  }

  func translationUnits(
    in stream: ByteStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws {
    try read(TextStream(stream), options, body)
  }

  private func read(
    _ text: TextStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws {
    var lines = LineReader(text)
    let decoder = JSONDecoder()
    while let line = try lines.next() {
      if line.allSatisfy(\.isWhitespace) { continue }
      do {
        var unit = try unit(line, options, decoder, at: lines.place())
        if options.withPlaces {
          for index in unit.variants.indices { unit.variants[index].place = lines.place() }
        }
        if options.refusesEmpty && unit.isEmpty {
          throw EmptyUnit(id: unit.id, place: lines.place())
        }
        try body(unit)
      } catch let complaint as JSONLinesComplaint {
        try options.leaveOut(complaint)
      } catch let complaint as EmptyUnit {
        try options.leaveOut(complaint)
      }
    }
  }

  private func unit(
    _ line: String, _ options: ReadingOptions, _ decoder: JSONDecoder, at place: Place
  ) throws -> TranslationUnit {
    let data = Data(line.utf8)
    do {
      switch try decoder.decode(UnitLine.self, from: data) {
      case .pair(let record): return try record.unit(options, at: place)
      case .unit(let record):
        guard let unit = record.unit else { throw JSONLinesComplaint.badLanguage(at: place) }
        return unit.withSoundCodes
      }
    } catch let error as DecodingError {
      throw JSONLinesComplaint.notAUnit(error.words, at: place)
    }
  }
}

/// What a line holds: a record with `variants`, or a pair.
private enum UnitLine: Decodable {
  case unit(UnitRecord)
  case pair(PairRecord)

  private enum Key: String, CodingKey { case variants }

  init(from decoder: any Decoder) throws {
    let isUnit = try decoder.container(keyedBy: Key.self).contains(.variants)
    self = try isUnit ? .unit(UnitRecord(from: decoder)) : .pair(PairRecord(from: decoder))
  }
}

/// A text and its translation as one flat object.
private struct PairRecord: Decodable {
  var id: String?
  var source: String
  var target: String
  var sourceLanguage: String?
  var targetLanguage: String?
  var context: String?
  var origin: String?

  private enum Key: String, CodingKey {
    case id, source, target, sourceLanguage, targetLanguage, context, origin
    case otherSourceLanguage = "source_language"
    case otherTargetLanguage = "target_language"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id =
      (try? fields.decode(String.self, forKey: .id))
      ?? (try? fields.decode(Int.self, forKey: .id)).map(String.init)
    source = try fields.decode(String.self, forKey: .source)
    target = try fields.decode(String.self, forKey: .target)
    sourceLanguage =
      try fields.decodeIfPresent(String.self, forKey: .sourceLanguage)
      ?? fields.decodeIfPresent(String.self, forKey: .otherSourceLanguage)
    targetLanguage =
      try fields.decodeIfPresent(String.self, forKey: .targetLanguage)
      ?? fields.decodeIfPresent(String.self, forKey: .otherTargetLanguage)
    context = try? fields.decodeIfPresent(String.self, forKey: .context)
    origin = try? fields.decodeIfPresent(String.self, forKey: .origin)
  }

  func unit(_ options: ReadingOptions, at place: Place) throws -> TranslationUnit {
    let from = try language(sourceLanguage, options.source, at: place)
    let to = try language(targetLanguage, options.target, at: place)
    return TranslationUnit(
      id: id ?? "",
      variants: [.init(from, MarkedText(source)), .init(to, MarkedText(target))],
      origin: .init(file: origin), context: .init(key: context))
  }

  private func language(_ tag: String?, _ given: Language?, at place: Place) throws -> Language {
    if let tag, let language = Language(tag) { return language }
    if tag == nil, let given { return given }
    throw tag == nil
      ? JSONLinesComplaint.noLanguages(at: place) : JSONLinesComplaint.badLanguage(at: place)
  }
}

extension TranslationUnit {
  /// The unit without codes that stand outside of their text.
  fileprivate var withSoundCodes: TranslationUnit {
    var unit = self
    for index in unit.variants.indices {
      let length = unit.variants[index].text.utf8.count
      unit.variants[index].content.codes.removeAll { !(0...length).contains($0.offset) }
    }
    return unit
  }
}

extension DecodingError {
  /// What the decoder says, as a part of a sentence.
  fileprivate var words: String {
    switch self {
    case .keyNotFound(let key, _): "it has no \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has another type"
    default: "it is no JSON"
    }
  }
}

/// What can be wrong with a line of units.
public enum JSONLinesComplaint: Complaint, Hashable {
  case notAUnit(String, at: Place)
  case noLanguages(at: Place)
  case badLanguage(at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notAUnit(_, let place), .noLanguages(let place), .badLanguage(let place): place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notAUnit(let words, _): "the line is no translation unit: \(words)"
    case .noLanguages: "the pair names no languages; name them with --from and --to"
    case .badLanguage: "the line names a language that is no tag (BCP 47)"
    }
  }
}
