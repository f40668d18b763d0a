/// PO among the formats.
struct POFormat: MemoryFormat {
  let name = "po"
  let title = "GNU gettext message catalogue"
  let endings = ["po", "pot"]

  func recognises(_ head: FileHead) -> Bool {
    let lines = head.text.split(whereSeparator: \.isNewline)
    return lines.contains { $0.hasPrefix("msgid \"") } && lines.contains { $0.hasPrefix("msgstr") }
  }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    var inspection = Inspection(format: name)
    let text = try POReader.open(stream)
    var reader = POReader(text)
    var counts: [String: Int] = [:]
    while let message = try reader.next() {
      if message.isObsolete {
        counts["obsolete", default: 0] += 1
      } else if message.isHeader {
        inspection.facts["language"] = PO.field("Language", in: message.translations.first ?? "")
      } else {
        inspection.units += 1
        counts["translated", default: 0] += message.isTranslated ? 1 : 0
        counts["fuzzy", default: 0] += message.isFuzzy ? 1 : 0
        counts["plurals", default: 0] += message.plural == nil ? 0 : 1
        counts["contexts", default: 0] += message.context == nil ? 0 : 1
      }
    }
    inspection.note(text)
    inspection.counts = counts
    return inspection
  }

  /// A unit a message; of plurals, one for the singular and one for each further form.
  func translationUnits(
    in stream: ByteStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws {
    var target = options.target
    var source = options.source ?? .english
    try PO.read(stream, options) { message in
      if message.isObsolete { return }
      if message.isHeader {
        let header = message.translations.first ?? ""
        target = target ?? PO.field("Language", in: header).flatMap { Language($0) }
        source = options.source ?? PO.sourceLanguage(ofHeader: header) ?? source
        return
      }
      if options.withUntranslated && message.translations.allSatisfy(\.isEmpty) {
        return try untranslated(message, source, stream.name, body)
      }
      for (form, translation) in message.translations.enumerated() where !translation.isEmpty {
        guard let target else {
          throw POComplaint.noLanguage(at: Place(file: stream.name, line: message.place.line))
        }
        let text = message.text(ofForm: form)
        var unit = Self.unit(message, text, source, file: stream.name)
        unit.variants.append(.init(target, MarkedText(translation)))
        if options.withPlaces { place(&unit, message, form, stream.name) }
        try body(unit)
      }
    }
  }

  /// The singular and the plural; how many forms the translation will have is not known.
  private func untranslated(
    _ message: POMessage, _ source: Language, _ file: String,
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    for text in [message.id, message.plural].compactMap({ $0 }) where !text.isEmpty {
      var unit = Self.unit(message, text, source, file: file)
      // A translation that is not there needs no review.
      unit.status = .unreviewed
      try body(unit)
    }
  }

  private func place(
    _ unit: inout TranslationUnit, _ message: POMessage, _ form: Int, _ file: String
  ) {
    let lines = [message.place.line, message.layout.translations[safe: form]?.lowerBound ?? 1]
    for (index, line) in lines.enumerated() {
      unit.variants[index].place = Place(file: file, line: line)
    }
  }

  /// What a message says beside its translations.
  static func unit(
    _ message: POMessage, _ text: String, _ source: Language, file: String
  ) -> TranslationUnit {
    var unit = TranslationUnit(variants: [.init(source, MarkedText(text))])
    unit.context.key = message.context
    unit.notes = message.comments + message.extracted
    unit.status = message.isFuzzy ? .needsReview : .unreviewed
    let reference = message.references.first.map(POReference.init)
    (unit.origin.file, unit.origin.position) = (reference?.file ?? file, reference?.position)
    return unit
  }
}
