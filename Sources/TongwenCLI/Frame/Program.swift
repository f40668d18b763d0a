import ArgumentParser
import Tongwen

struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongwen",
    abstract: "A translation memory that keeps a house's names and sentences consistent.",
    discussion: """
      书同文 — let writing share one script. Align what you have published, look up how a name must \
      be written, see what is known about a new text, check a draft before it is printed.

      A workspace is a folder with Glossary/ and Memory/; tongwen finds it by walking up from here.
      Exit status: 0 done; 1 something found to report, or nothing found; 2 bad usage or bad input.
      """,
    version: "\(number) (ICU \(ICU.version))",
    subcommands: [
      Init.self, SegmentCommand.self, Align.self, DictionaryCommand.self, Lookup.self, Suggest.self,
      Analyze.self, Translate.self, Check.self,
      GlossaryCommand.self, Memory.self, Inspect.self, Convert.self,
    ])

  /// The program's version.
  static let number = "0.1.0"

  /// The names of the commands, `help` among them.
  static var names: [String] {
    configuration.subcommands.map { $0.configuration.commandName ?? $0._commandName } + ["help"]
  }
}
