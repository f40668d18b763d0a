import Yams

/// What a workspace's `tongwen.yaml` says; everything has a default, so the file may be missing.
///
/// Every key is described in `SettingsKey`; a key that is not there is refused with the nearest name.
public struct Settings: Sendable, Equatable {
  /// The languages of the house: the first is the usual source, the second the usual target.
  public var languages: [Language] = []
  /// Abbreviations and other texts after which no segment ends.
  public var neverBreakAfter: [String] = []
  /// Texts after which a segment always ends.
  public var alwaysBreakAfter: [String] = []
  /// An SRX file with rules of the house, relative to the workspace.
  public var segmentationRules: String?
  /// Whether the SRX rules replace the built-in ones instead of standing on top of them.
  public var segmentationRulesReplace = false
  /// The lowest score, 0…100, of a match that is shown.
  public var minimumScore = 70
  /// How many matches are shown for a segment.
  public var matchLimit = 5
  /// Points taken off the matches of a memory's file, by its name in the workspace or as `--memory` gives it.
  public var penalties: [String: Int] = [:]
  /// Folders with dictionaries of Hunspell besides the usual ones, relative to the workspace.
  public var dictionaries: [String] = []
  /// Which rules the checks hear and the conventions they hold drafts to.
  public var checks = Checker.Options()

  /// One with the defaults.
  public init() {}

  /// Reads the text of a `tongwen.yaml`; throws `SettingsComplaint` with the place of what is wrong.
  public init(yaml text: String, file: String = "tongwen.yaml") throws {
    self.init()
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw SettingsComplaint.notYAML(SettingsReader.place(of: error, file), "\(error)")
    }
    guard let root, root.null == nil else { return }
    try SettingsReader(file: file).read(root, into: &self)
  }
}

/// A key of `tongwen.yaml`: its path with dots, what it means, and how its value is taken over.
public struct SettingsKey: Sendable {
  /// `segmentation.neverBreakAfter`.
  public let path: String
  /// One sentence.
  public let meaning: String
  /// The default as YAML writes it.
  public let initial: String
  let set: @Sendable (inout Settings, Node, SettingsReader) throws -> Void

  /// Every key, in the order in which the documentation lists them.
  public static let all: [SettingsKey] = own + checks

  private static let own: [SettingsKey] = [
    SettingsKey(
      path: "languages", meaning: "The languages of the house, source first.", initial: "[]"
    ) { settings, node, reader in
      settings.languages = try reader.strings(node).map { try reader.language($0, node) }
    },
    SettingsKey(
      path: "segmentation.neverBreakAfter", meaning: "Texts after which no segment ends.",
      initial: "[]"
    ) { settings, node, reader in settings.neverBreakAfter = try reader.strings(node) },
    SettingsKey(
      path: "segmentation.alwaysBreakAfter", meaning: "Texts after which a segment always ends.",
      initial: "[]"
    ) { settings, node, reader in settings.alwaysBreakAfter = try reader.strings(node) },
    SettingsKey(
      path: "segmentation.srx", meaning: "An SRX 2.0 file with rules of the house.", initial: "none"
    ) { settings, node, reader in settings.segmentationRules = try reader.string(node) },
    SettingsKey(
      path: "segmentation.srxReplaces",
      meaning: "Whether the SRX rules replace the built-in ones (true) or stand on top (false).",
      initial: "false"
    ) { settings, node, reader in settings.segmentationRulesReplace = try reader.flag(node) },
    SettingsKey(
      path: "match.minimumScore", meaning: "The lowest score of a match that is shown, 0 to 100.",
      initial: "70"
    ) { settings, node, reader in
      settings.minimumScore = try reader.number(node, in: 0...100)
    },
    SettingsKey(
      path: "match.limit", meaning: "How many matches are shown for a segment.", initial: "5"
    ) { settings, node, reader in settings.matchLimit = try reader.number(node, in: 1...1000) },
    SettingsKey(
      path: "match.penalties",
      meaning: "Points off the matches of a memory's file: Memory/old.tmx: 5.", initial: "{}"
    ) { settings, node, reader in
      settings.penalties = try reader.numbers(node, in: 0...100, expected: "files with points")
    },
  ]
}

/// What can be wrong with a settings file.
public enum SettingsComplaint: Complaint {
  case notYAML(Place, String)
  case unknownKey(Place, String, nearest: String?)
  case wrongValue(Place, expected: String)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notYAML(let place, _), .unknownKey(let place, _, _), .wrongValue(let place, _): place
    }
  }
}

extension SettingsComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notYAML(_, let problem):
      "this is not YAML: \(problem.split(separator: "\n").first ?? "")"
    case .unknownKey(_, let key, let nearest):
      "there is no setting '\(key)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .wrongValue(_, let expected):
      "this setting takes \(expected)"
    }
  }
}
