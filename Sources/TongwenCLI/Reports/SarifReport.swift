import Tongwen

/// Findings as SARIF 2.1.0, the format of code-scanning services.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/
struct SarifReport: Encodable {
  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ reports: [DraftReport]) {
    let findings = reports.flatMap(\.findings)
    let rules = Checker.rules
    let places = Dictionary(
      rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: rules.map(Descriptor.init))),
        columnKind: "unicodeCodePoints",
        results: findings.map { Result($0, ruleIndex: places[$0.finding.rule]) })
    ]
  }

  struct Run: Encodable {
    var tool: Tool
    var columnKind: String
    var results: [Result]
  }

  struct Tool: Encodable { var driver: Driver }

  struct Driver: Encodable {
    var name = "tongwen"
    var semanticVersion = Program.number
    var rules: [Descriptor]
  }

  struct Text: Encodable { var text: String }

  struct Descriptor: Encodable {
    var id: String
    var shortDescription: Text
    var defaultConfiguration: Configuration

    struct Configuration: Encodable {
      var level: String
      var enabled: Bool
    }

    init(_ rule: Rule) {
      (id, shortDescription) = (rule.name, Text(text: rule.explanation))
      defaultConfiguration = Configuration(level: rule.severity.rawValue, enabled: rule.isOn)
    }
  }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int?
    var level: String
    var message: Text
    var locations: [Location]
    var relatedLocations: [Location]?
    var partialFingerprints: [String: String]
    var fixes: [Fix]?

    init(_ placed: PlacedFinding, ruleIndex: Int?) {
      let finding = placed.finding
      (ruleId, self.ruleIndex, level) = (finding.rule, ruleIndex, finding.severity.rawValue)
      message = Text(text: finding.message)
      locations = [Location(placed.place, placed.words, placed.range)]
      relatedLocations = placed.sourcePlace.map { [Location($0, "", nil)] }
      partialFingerprints = ["tongwen/v1": placed.fingerprint]
      if let fix = finding.fixes.first, let range = placed.fixRange {
        fixes = [Fix(fix, range, file: placed.place.file ?? "-")]
      }
    }
  }

  struct Location: Encodable {
    var physicalLocation: Physical

    struct Physical: Encodable {
      var artifactLocation: Artifact
      var region: Region
    }

    init(_ place: Place, _ words: String, _ bytes: Range<Int>?) {
      physicalLocation = Physical(
        artifactLocation: Artifact(uri: place.file ?? "-"),
        region: Region(
          startLine: place.line, startColumn: place.column,
          endColumn: words.contains(where: \.isNewline)
            ? nil : place.column + words.unicodeScalars.count,
          byteOffset: bytes?.lowerBound, byteLength: bytes?.count))
    }
  }

  struct Artifact: Encodable { var uri: String }

  struct Region: Encodable {
    var startLine: Int?
    var startColumn: Int?
    var endColumn: Int?
    var byteOffset: Int?
    var byteLength: Int?
  }

  struct Fix: Encodable {
    var description: Text
    var artifactChanges: [Change]

    struct Change: Encodable {
      var artifactLocation: Artifact
      var replacements: [Replacement]
    }

    struct Replacement: Encodable {
      var deletedRegion: Region
      var insertedContent: Text
    }

    init(_ fix: Finding.Fix, _ range: Range<Int>, file: String) {
      description = Text(text: fix.replacement.isEmpty ? "remove it" : "write \(fix.replacement)")
      artifactChanges = [
        Change(
          artifactLocation: Artifact(uri: file),
          replacements: [
            Replacement(
              deletedRegion: Region(byteOffset: range.lowerBound, byteLength: range.count),
              insertedContent: Text(text: fix.replacement))
          ])
      ]
    }
  }
}
