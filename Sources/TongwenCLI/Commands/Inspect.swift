import ArgumentParser
import Tongwen

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is in a file: format, encoding, units, languages.",
    discussion: """
      A file that breaks its format's rules is refused with the rule and the place (exit status 2).
      Compressed files (.gz) are read as they are; - is standard input.
      """)

  @Argument(help: "Files of any format that tongwen knows.", completion: .file())
  var files: [String]

  @OptionGroup var result: ResultOptions

  func run() throws {
    for file in files {
      let inspection = try Formats.inspect(FileInput(file))
      let report = InspectionReport(file: file, inspection)
      if result.json {
        Output.standard.line(files.count == 1 ? try JSON.document(report) : try JSON.line(report))
      } else {
        Output.standard.line(report.text(result.style))
      }
    }
  }
}

/// What `inspect` says of a file: as JSON, the fields of `Inspection` side by side.
private struct InspectionReport: Encodable {
  let file: String
  private let inspection: Inspection

  init(file: String, _ inspection: Inspection) {
    (self.file, self.inspection) = (file, inspection)
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    for (name, value) in inspection.counts { try fields.encode(value, forKey: Key(name)) }
    for (name, value) in inspection.facts { try fields.encode(value, forKey: Key(name)) }
    try fields.encode(file, forKey: Key("file"))
    try fields.encode(inspection.format, forKey: Key("format"))
    try fields.encodeIfPresent(inspection.version, forKey: Key("version"))
    try fields.encodeIfPresent(inspection.encoding, forKey: Key("encoding"))
    try fields.encode(inspection.hasByteOrderMark, forKey: Key("byteOrderMark"))
    try fields.encode(inspection.units, forKey: Key("units"))
    try fields.encodeIfPresent(inspection.variants, forKey: Key("variants"))
    try fields.encode(inspection.languages, forKey: Key("languages"))
  }

  /// `news.tmx  tmx 1.4, utf-16le: 12 units, 24 variants (en 12, zh 12); srclang en`.
  func text(_ style: Style) -> String {
    var form = inspection.format
    if let version = inspection.version { form += " " + version }
    if let encoding = inspection.encoding { form += ", " + encoding }
    var counts = [Self.count(inspection.units, "units")]
    if let variants = inspection.variants { counts.append(Self.count(variants, "variants")) }
    counts += inspection.counts.sorted { $0.key < $1.key }.map { Self.count($0.value, $0.key) }
    var text = "\(style.bold(file))  \(form): \(counts.joined(separator: ", "))"
    let languages = inspection.languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !languages.isEmpty {
      text += " (" + languages.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + ")"
    }
    let facts = inspection.facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return facts.isEmpty ? text : text + style.dim("; " + facts.joined(separator: ", "))
  }

  private static let singular = ["matches": "match", "gloss": "gloss"]

  private static func count(_ number: Int, _ name: String) -> String {
    if number != 1 { return "\(number) \(name)" }
    return "1 \(singular[name] ?? String(name.hasSuffix("s") ? name.dropLast() : name[...]))"
  }
}
