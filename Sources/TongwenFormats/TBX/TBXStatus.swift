/// Statuses of terms and what TBX calls them.
///
/// | here | TBX | in ISO 30042's words |
/// | --- | --- | --- |
/// | preferred | `preferredTerm-admn-sts` | the term to be used |
/// | admitted | `admittedTerm-admn-sts` | an accepted synonym |
/// | deprecated | `supersededTerm-admn-sts` | was right once, no longer preferred |
/// | forbidden | `deprecatedTerm-admn-sts` | undesired, must not be used |
///
/// The four pairs are one to one, so a status survives any way through TBX. Other values of the standard
/// and of older files are read as the nearest of the four and kept beside it.
enum TBXStatus {
  static func name(_ status: Term.Status) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated: "supersededTerm-admn-sts"
    case .forbidden: "deprecatedTerm-admn-sts"
    }
  }

  static func status(_ name: String) -> Term.Status? { known[name] }

  /// The value itself is what a writer would write.
  static func isOurs(_ name: String) -> Bool { known[name].map { self.name($0) == name } ?? false }

  static var names: [String] { Term.Status.allCases.map(name) }

  private static let known: [String: Term.Status] = [
    "preferredTerm-admn-sts": .preferred, "admittedTerm-admn-sts": .admitted,
    "deprecatedTerm-admn-sts": .forbidden, "supersededTerm-admn-sts": .deprecated,
    // Further values of the TBX default category list.
    "standardizedTerm-admn-sts": .preferred, "legalTerm-admn-sts": .admitted,
    "regulatedTerm-admn-sts": .admitted, "standardizedTerm": .preferred,
    "legalTerm": .admitted, "regulatedTerm": .admitted,
    // Files without the suffix; normativeAuthorization has the same names.
    "preferredTerm": .preferred, "admittedTerm": .admitted, "deprecatedTerm": .forbidden,
    "supersededTerm": .deprecated, "preferred": .preferred, "admitted": .admitted,
    "deprecated": .forbidden, "superseded": .deprecated, "obsolete": .deprecated,
    "forbidden": .forbidden, "notRecommended": .deprecated,
  ]
}
