import ArgumentParser
import Foundation
import Tongwen

struct MemoryAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one unit: a text and its translation.")

  @Argument(help: "The source.")
  var source: String

  @Argument(help: "The target.")
  var target: String

  @Option(help: "An id; a unit that has it is replaced.")
  var id: String?

  @Option(help: "needsReview, unreviewed or reviewed.")
  var status: TranslationUnit.Status = .reviewed

  @Option(help: "A note.")
  var note: [String] = []

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let home = try workspace.home()
    let finder = LanguageOfText(likely: try workspace.open().settings().languages)
    let from = try finder.required(source, languages.from, "--from")
    let to = try finder.required(target, languages.to, "--to")
    let unit = TranslationUnit(
      id: id ?? "",
      variants: [.init(from, MarkedText(source)), .init(to, MarkedText(target))],
      origin: .init(created: Clock.now()), status: status, notes: note)
    try home.add(to: "added") { add in try add(unit) }
    Output.say("1 unit added to \(home.name)")
  }
}

struct MemoryRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove units by id.")

  @Argument(help: "The ids, as suggest and search show them.")
  var ids: [String]

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let home = try workspace.home()
    let removed = try home.remove(ids: Set(ids))
    if let missing = ids.first(where: { !removed.contains($0) }), removed.isEmpty {
      throw MemoryComplaint.notFound(id: missing)
    }
    for id in ids where !removed.contains(id) { Output.say("there is no unit '\(id)'") }
    Output.say("\(removed.count) units removed from \(home.name)")
  }
}

struct MemoryEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a unit: its texts, its status, its notes.")

  @Argument(help: "The unit's id.")
  var id: String

  @Option(help: "A new text for the first language of the unit, or that of --from.")
  var source: String?

  @Option(help: "A new text for the second language of the unit, or that of --to.")
  var target: String?

  @Option(help: "needsReview, unreviewed or reviewed.")
  var status: TranslationUnit.Status?

  @Option(help: "A note to add.")
  var note: [String] = []

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let home = try workspace.home()
    try home.edit(id: id) { unit in
      if let source { unit.setText(source, languages.from, at: 0) }
      if let target { unit.setText(target, languages.to, at: 1) }
      if let status { unit.status = status }
      unit.notes += note
      unit.origin.changed = Clock.now()
    }
    Output.say("unit \(id) changed in \(home.name)")
  }
}

extension TranslationUnit {
  /// Puts a text in the variant of a language, or at a place; inline codes of the old text go.
  fileprivate mutating func setText(_ text: String, _ language: Language?, at place: Int) {
    let index = language.flatMap { language in
      variants.firstIndex { $0.language.matches(language) }
    }
    if let index = index ?? (language == nil ? place : nil), variants.indices.contains(index) {
      variants[index].content = MarkedText(text)
    } else if let language {
      variants.append(.init(language, MarkedText(text)))
    }
  }
}

extension TranslationUnit.Status: ExpressibleByArgument {}

extension LanguageOfText {
  /// The language given, or the one that the text shows.
  fileprivate func required(
    _ text: String, _ given: Language?, _ option: String
  ) throws -> Language {
    guard let language = given ?? language(of: text) else {
      throw ValidationError("the language of '\(text)' is not certain; name it with \(option)")
    }
    return language
  }
}

/// The time of day, which only the program reads.
enum Clock {
  /// ISO 8601 in UTC, to the second.
  static func now() -> String { Date().formatted(.iso8601) }
}
