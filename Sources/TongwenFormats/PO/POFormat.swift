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
    let source = options.source ?? .english
    try PO.read(stream) { message in
      if message.isHeader && !message.isObsolete {
        let named = PO.field("Language", in: message.translations.first ?? "")
        target = target ?? named.flatMap { Language($0) }
      } else if !message.isObsolete {
        guard let target else {
          throw GlossaryComplaint.noLanguages(at: Place(file: stream.name))
        }
        for unit in units(message, source, target, file: stream.name) { try body(unit) }
      }
    }
  }

  private func units(
    _ message: POMessage, _ source: Language, _ target: Language, file: String
  ) -> [TranslationUnit] {
    message.translations.enumerated().filter { !$1.isEmpty }.map { index, translation in
      let original = index == 0 ? message.id : message.plural ?? message.id
      var unit = TranslationUnit(variants: [
        .init(source, MarkedText(original)), .init(target, MarkedText(translation)),
      ])
      unit.context.key = message.context
      unit.notes = message.comments + message.extracted
      unit.status = message.isFuzzy ? .needsReview : .unreviewed
      unit.origin.file = message.references.first ?? file
      return unit
    }
  }
}
