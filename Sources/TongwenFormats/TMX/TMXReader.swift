/// Reads a TMX file unit by unit, in constant memory.
final class TMXReader: XMLEvents {
  private let onHeader: (TMXHeader) throws -> Void
  private let onUnit: (TranslationUnit) throws -> Void
  private let onInvalid: ((any Complaint) throws -> Void)?
  private let withPlaces: Bool
  private var header = TMXHeader()
  private var path: [TMXElement] = []
  private var unit = TranslationUnit(variants: [])
  private var variant: TranslationUnit.Variant?
  private var segment = TMXSegmentReader()
  private var inSegment = false
  /// The text of a property or note.
  private var words: [UInt8] = []
  private var pending: [XMLAttribute] = []
  /// What is wrong with the unit being read.
  private var complaint: TMXComplaint?
  /// What names and language tags mean, found out once: the same few come a million times.
  private var kinds: [TMXElement?] = []
  private var languages: [String: Language] = [:]

  init(
    onHeader: @escaping (TMXHeader) throws -> Void,
    onUnit: @escaping (TranslationUnit) throws -> Void,
    onInvalid: ((any Complaint) throws -> Void)?, withPlaces: Bool = false
  ) {
    (self.onHeader, self.onUnit, self.onInvalid) = (onHeader, onUnit, onInvalid)
    self.withPlaces = withPlaces
  }

  func start(_ element: XMLStart, in parser: XMLParser) throws {
    if inSegment { return segment.start(element) }
    let kind = kind(element.name)
    switch kind {
    case .tmx where path.isEmpty: header.version = element["version"] ?? ""
    case _ where path.isEmpty:
      throw TMXComplaint.notTMX(root: element.name.written, at: parser.place)
    case .header: header.attributes = element.attributes.map { Property($0.name.written, $0.value) }
    case .body: try onHeader(header)
    case .tu: try startUnit(element, parser)
    case .tuv: try startVariant(element, parser)
    case .seg:
      try expect(.tuv, element, parser)
      if withPlaces { variant?.place = parser.place }
      inSegment = true
    case .prop, .note:
      words.removeAll(keepingCapacity: true)
      pending = element.attributes
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
    (unit, complaint) = (TranslationUnit(variants: []), nil)
    for attribute in element.attributes {
      TMXProperties.set(attribute.name.written, attribute.value, of: &unit)
    }
  }

  private func startVariant(_ element: XMLStart, _ parser: XMLParser) throws {
    try expect(.tu, element, parser)
    let tag = element["xml:lang"] ?? element["lang"]
    if let language = tag.flatMap(language) {
      variant = TranslationUnit.Variant(language, MarkedText(""))
    } else {
      complaint =
        complaint
        ?? tag.map { .badLanguage($0, at: parser.place) } ?? .noLanguage(at: parser.place)
      variant = nil
    }
    for attribute in element.attributes where !attribute.isLanguage {
      let name = attribute.name.written
      variant?.properties.append(Property("@" + name, attribute.value))
      TMXProperties.inherit(name, attribute.value, by: &unit)
    }
  }

  private func kind(_ name: XMLName) -> TMXElement {
    if name.number < kinds.count, let kind = kinds[name.number] { return kind }
    while kinds.count <= name.number { kinds.append(nil) }
    let kind = TMXElement(name)
    kinds[name.number] = kind
    return kind
  }

  private func language(_ tag: String) -> Language? {
    if let known = languages[tag] { return known }
    guard let language = Language(tag) else { return nil }
    languages[tag] = language
    return language
  }

  private func endVariant() {
    if let variant { unit.variants.append(variant) }
    variant = nil
  }

  private func endUnit() throws {
    if let complaint {
      guard let onInvalid else { throw complaint }
      return try onInvalid(complaint)
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

extension XMLAttribute {
  fileprivate var isLanguage: Bool { name.local == "lang" }
}
