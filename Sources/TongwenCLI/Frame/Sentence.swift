import ArgumentParser
import Tongwen

/// The words for errors, made in one place.
enum Sentence {
  /// `tongwen: FILE:LINE:COLUMN: what is wrong; what to do`.
  static func line(for complaint: any Complaint) -> String {
    guard var place = complaint.place else { return "tongwen: \(complaint.message)" }
    place.file = place.file.map(Paths.short)
    return "tongwen: \(place): \(complaint.message)"
  }

  /// Whether an error comes from the words of the command line.
  static func isUsage(_ error: any Error) -> Bool {
    Program.exitCode(for: error) == .validationFailure || error is ValidationError
  }

  /// One line for a command line that cannot be read, with the nearest command for a mistyped one.
  static func usage(_ error: any Error, _ arguments: [String]) -> String {
    if let word = arguments.first(where: { !$0.hasPrefix("-") }), !Program.names.contains(word) {
      let hint = Nearest.name(to: word, in: Program.names).map { "; did you mean '\($0)'?" } ?? ""
      return "tongwen: there is no command '\(word)'\(hint) ('tongwen --help' lists them)"
    }
    let message = Program.message(for: error)
    let isLanguage = ["'--from ", "'--to ", "'--lang "].contains {
      message.contains("invalid for " + $0)
    }
    let advice =
      isLanguage
      ? "languages are BCP 47 tags: en, zh, zh-Hant, pt-BR" : "'tongwen help' tells more"
    return "tongwen: \(message) (\(advice))"
  }
}
