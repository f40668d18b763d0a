import Yams

/// Walks the YAML of a settings file along the known keys.
struct SettingsReader: Sendable {
  let file: String

  func read(_ root: Node, into settings: inout Settings) throws {
    try read(root, path: "", into: &settings)
  }

  private func read(_ node: Node, path: String, into settings: inout Settings) throws {
    if let key = SettingsKey.all.first(where: { $0.path == path }) {
      return try key.set(&settings, node, self)
    }
    guard let mapping = node.mapping else {
      throw SettingsComplaint.wrongValue(place(of: node), expected: "keys with values")
    }
    for (name, value) in mapping {
      let inner = (path.isEmpty ? "" : path + ".") + (name.string ?? "")
      guard isKnown(inner) else {
        let nearest = Nearest.name(to: inner, in: SettingsKey.all.map(\.path) + groups)
        throw SettingsComplaint.unknownKey(place(of: name), inner, nearest: nearest)
      }
      try read(value, path: inner, into: &settings)
    }
  }

  private func isKnown(_ path: String) -> Bool {
    SettingsKey.all.contains { $0.path == path } || groups.contains(path)
  }

  private var groups: [String] {
    Set(
      SettingsKey.all.compactMap { $0.path.split(separator: ".").dropLast().first.map(String.init) }
    )
    .sorted()
  }

  func string(_ node: Node) throws -> String {
    guard let text = node.string else {
      throw SettingsComplaint.wrongValue(place(of: node), expected: "a text")
    }
    return text
  }

  /// A list of texts; one text alone is a list of one.
  func strings(_ node: Node) throws -> [String] {
    if let sequence = node.sequence { return try sequence.map(string) }
    return [try string(node)]
  }

  func flag(_ node: Node) throws -> Bool {
    guard let value = node.bool else {
      throw SettingsComplaint.wrongValue(place(of: node), expected: "true or false")
    }
    return value
  }

  func number(_ node: Node, in range: ClosedRange<Int>) throws -> Int {
    guard let value = node.int, range.contains(value) else {
      let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
      throw SettingsComplaint.wrongValue(place(of: node), expected: expected)
    }
    return value
  }

  /// Numbers by name.
  func numbers(
    _ node: Node, in range: ClosedRange<Int>, expected: String
  ) throws -> [String: Int] {
    guard let mapping = node.mapping else {
      throw SettingsComplaint.wrongValue(place(of: node), expected: expected)
    }
    var numbers: [String: Int] = [:]
    for (name, value) in mapping { numbers[try string(name)] = try number(value, in: range) }
    return numbers
  }

  func language(_ tag: String, _ node: Node) throws -> Language {
    guard let language = Language(tag), language.isKnown else {
      throw SettingsComplaint.wrongValue(
        place(of: node), expected: "language tags (BCP 47: en, zh-Hans); '\(tag)' is none")
    }
    return language
  }

  func severities(_ node: Node) throws -> [String: Finding.Severity?] {
    guard let mapping = node.mapping else {
      throw SettingsComplaint.wrongValue(place(of: node), expected: "rules with severities")
    }
    var result: [String: Finding.Severity?] = [:]
    for (rule, value) in mapping { result[try known(rule)] = .some(try severity(value)) }
    return result
  }

  /// The name of a rule that there is.
  private func known(_ node: Node) throws -> String {
    let name = try string(node)
    let names = Checker.rules.map(\.name)
    if names.contains(name) { return name }
    throw SettingsComplaint.unknownKey(
      place(of: node), name, nearest: Nearest.name(to: name, in: names))
  }

  private func severity(_ node: Node) throws -> Finding.Severity? {
    if node.bool == false || node.string == "off" { return nil }
    guard let severity = node.string.flatMap(Finding.Severity.init) else {
      throw SettingsComplaint.wrongValue(
        place(of: node), expected: "off, note, warning or error")
    }
    return severity
  }

  func place(of node: Node) -> Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  static func place(of error: YamlError, _ file: String) -> Place {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      Place(file: file, line: mark.line, column: mark.column)
    default:
      Place(file: file)
    }
  }
}
