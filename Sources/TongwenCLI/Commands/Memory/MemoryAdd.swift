import ArgumentParser
import Tongwen

struct MemoryAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a sentence with its translation.",
    discussion: """
      tongwen memory add 两江新区携手新加坡 "Liangjiang New Area joins hands with Singapore"
      In a workspace the unit goes to Memory/added.tmx. What is there already is not added again.
      """)

  @Argument(help: "The source text.")
  var source: String

  @Argument(help: "Its translation.")
  var target: String

  @Option(help: "needsReview, unreviewed or reviewed.")
  var status: TranslationUnit.Status = .unreviewed

  @Option(help: "A note; may be repeated.")
  var note: [String] = []

  @Option(help: "The id of the unit; made of its texts where none is given.")
  var id: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let house = try workspace.open()
    let guesser = LanguageOfText(likely: try house.possibleLanguages())
    let from = try languages.from ?? guesser.certain(source, "--from")
    let to = try languages.to ?? guesser.certain(target, "--to")
    if from.matches(to) {
      throw LanguageComplaint.same(source: "the source", target: "the target", to)
    }
    let unit = TranslationUnit(
      id: id ?? "", variants: [.init(from, MarkedText(source)), .init(to, MarkedText(target))],
      origin: .init(created: Clock.now()), status: status, notes: note)
    let added = try house.editableMemory(creates: true).add(unit)
    if results.json {
      Output.standard.line(try JSON.document(UnitRecord(added.unit)))
    } else {
      Output.standard.line(
        added.isNew ? "added \(added.unit.id)" : "the memory has it already: \(added.unit.id)")
    }
  }
}

extension LanguageOfText {
  /// The language of a text of the command line; a usage error where it is not certain.
  func certain(_ text: String, _ option: String) throws -> Language {
    guard let language = language(of: text) else {
      throw ValidationError("the language of \"\(text)\" is not certain; name it with \(option)")
    }
    return language
  }
}

extension TranslationUnit.Status: ExpressibleByArgument {}
