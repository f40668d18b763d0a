/// Reads a TMX file unit by unit, in constant memory.
final class TMXReader: XMLEvents {
  private let onHeader: (TMXHeader) throws -> Void
  private let onUnit: (TranslationUnit) throws -> Void
  private let options: ReadingOptions
  // Unchecked: the parser calls one event after the other; the checks took a tenth of the time.
  @exclusivity(unchecked) private var header = TMXHeader()
  @exclusivity(unchecked) private var path: [TMXElement] = []
  @exclusivity(unchecked) private var unit = TranslationUnit(variants: [])
  @exclusivity(unchecked) private var variant: TranslationUnit.Variant?
  @exclusivity(unchecked) private var segment = TMXSegmentReader()
  @exclusivity(unchecked) private var inSegment = false
  /// The text of a property or note.
  @exclusivity(unchecked) private var words: [UInt8] = []
  @exclusivity(unchecked) private var pending: [XMLAttribute] = []
  /// What is wrong with the unit being read.
  @exclusivity(unchecked) private var complaint: TMXComplaint?
  /// Where the unit begins, where that may be asked for.
  @exclusivity(unchecked) private var unitPlace: Place?
  /// What names mean, found out once.
  @exclusivity(unchecked) private var kinds: [TMXElement?] = []
  @exclusivity(unchecked) private var attributeKinds: [TMXAttribute?] = []
  @exclusivity(unchecked) private var languages = LanguageCache()

  init(
    onHeader: @escaping (TMXHeader) throws -> Void,
    onUnit: @escaping (TranslationUnit) throws -> Void,
    _ options: ReadingOptions = ReadingOptions()
  ) {
    (self.onHeader, self.onUnit, self.options) = (onHeader, onUnit, options)
  }

  func start(_ element: XMLStart, in parser: XMLParser) throws {
    if inSegment { return segment.start(element) }
    let kind = kind(element.name)
    switch kind {
    case .tmx where path.isEmpty: header.version = element["version"] ?? ""
    case _ where path.isEmpty:
      throw TMXComplaint.notTMX(root: element.name.written, at: parser.place)
    case .header:
      header.attributes = element.attributes.map { Property($0.name.written, $0.value) }
    case .body: try onHeader(header)
    case .tu: try startUnit(element, parser)
    case .tuv: try startVariant(element, parser)
    case .seg:
      try expect(.tuv, element, parser)
      if options.withPlaces { variant?.place = parser.place }
      inSegment = true
    case .prop, .note:
      words.removeAll(keepingCapacity: true)
      pending = Array(element.attributes)
    default: break
    }
    path.append(kind)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in parser: XMLParser) throws {
    if inSegment { return segment.append(bytes) }
    if path.last == .prop || path.last == .note { words.append(contentsOf: bytes) }
  }

  func external(entity: String, in parser: XMLParser) throws {
    if inSegment { segment.external(entity: entity) }
  }

  func end(_ name: XMLName, in parser: XMLParser) throws {
    if inSegment && kind(name) != .seg { return segment.end(name) }
    switch path.popLast() {
    case .seg:
      let content = segment.finish()
      variant?.content = content
      inSegment = false
    case .prop: endProperty()
    case .note: endNote()
    case .tuv: endVariant()
    case .tu: try endUnit()
    default: break
    }
  }

  private func startUnit(_ element: XMLStart, _ parser: XMLParser) throws {
    try expect(.body, element, parser)
    complaint = nil
    if options.refusesEmpty { unitPlace = parser.place }
    let attributes = element.attributes
    for index in attributes.indices {
      let name = attributes.name(at: index)
      if !TMXProperties.set(attributeKind(name), attributes, at: index, of: &unit) {
        unit.properties.append(Property("@" + name.written, attributes.value(at: index)))
      }
    }
  }

  private func startVariant(_ element: XMLStart, _ parser: XMLParser) throws {
    try expect(.tu, element, parser)
    variant = language(element.attributes, parser).map { .init($0, MarkedText("")) }
    for index in element.attributes.indices {
      let name = element.attributes.name(at: index)
      let kind = attributeKind(name)
      if kind.isLanguage { continue }
      let value = element.attributes.value(at: index)
      variant?.properties.append(Property("@" + name.written, value))
      TMXProperties.inherit(kind, value, by: &unit)
    }
  }

  private func language(_ attributes: XMLAttributes, _ parser: XMLParser) -> Language? {
    let index =
      attributes.indices.first { attributeKind(attributes.name(at: $0)) == .xmlLang }
      ?? attributes.indices.first { attributeKind(attributes.name(at: $0)) == .lang }
    if let language = index.flatMap({ attributes.withBytes(at: $0) { languages.language($0) } }) {
      return language
    }
    complaint =
      complaint
      ?? index.map { .badLanguage(attributes.value(at: $0), at: parser.place) }
      ?? .noLanguage(at: parser.place)
    return nil
  }

  private func kind(_ name: XMLName) -> TMXElement {
    if name.number < kinds.count, let kind = kinds[name.number] { return kind }
    while kinds.count <= name.number { kinds.append(nil) }
    let kind = TMXElement(name)
    kinds[name.number] = kind
    return kind
  }

  private func attributeKind(_ name: XMLName) -> TMXAttribute {
    if name.number < attributeKinds.count, let kind = attributeKinds[name.number] { return kind }
    while attributeKinds.count <= name.number { attributeKinds.append(nil) }
    let kind = TMXAttribute(rawValue: name.written) ?? .other
    attributeKinds[name.number] = kind
    return kind
  }

  private func endVariant() {
    if let variant = variant.take() { unit.variants.append(variant) }
  }

  private func endUnit() throws {
    // Taken out, not copied: a unit has some twenty strings to count.
    var unit = TranslationUnit(variants: [])
    swap(&unit, &self.unit)
    if let complaint { return try options.leaveOut(complaint) }
    if options.refusesEmpty && unit.isEmpty {
      return try options.leaveOut(EmptyUnit(id: unit.id, place: unitPlace))
    }
    TMXProperties.interpret(&unit)
    try onUnit(unit)
  }

  private func endProperty() {
    let name = pending.first { $0.name.local == "type" }?.value ?? ""
    var found = [Property(name, String(decoding: words, as: UTF8.self))]
    for attribute in pending where attribute.name.local != "type" {
      found.append(Property("@prop." + attribute.name.written, attribute.value))
    }
    switch path.last {
    case .header: header.properties += found
    case .tu: unit.properties += found
    case .tuv: variant?.properties += found
    default: break
    }
  }

  private func endNote() {
    let note = String(decoding: words, as: UTF8.self)
    switch path.last {
    case .header:
      header.properties += noteAttributes(header.notes.count)
      header.notes.append(note)
    case .tu:
      unit.properties += noteAttributes(unit.notes.count)
      unit.notes.append(note)
    case .tuv:
      let attributes = noteAttributes(variant?.notes.count ?? 0)
      variant?.properties += attributes
      variant?.notes.append(note)
    default: break
    }
  }

  private func noteAttributes(_ index: Int) -> [Property] {
    pending.map { Property("@note.\(index).\($0.name.written)", $0.value) }
  }

  private func expect(_ parent: TMXElement, _ element: XMLStart, _ parser: XMLParser) throws {
    guard path.last != parent else { return }
    throw TMXComplaint.misplaced(
      element: element.name.written, inside: path.last?.rawValue ?? "", at: parser.place)
  }
}

/// What language tags mean: the same few come a million times.
private struct LanguageCache {
  private var known: [(tag: [UInt8], language: Language)] = []

  mutating func language(_ tag: UnsafeBufferPointer<UInt8>) -> Language? {
    if let found = known.first(where: { $0.tag.elementsEqual(tag) }) { return found.language }
    guard let language = Language(String(decoding: tag, as: UTF8.self)) else { return nil }
    if known.count < 100 { known.append((Array(tag), language)) }
    return language
  }
}
