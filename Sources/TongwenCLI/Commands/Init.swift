import ArgumentParser
import Tongwen

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a workspace: a folder with Glossary/ and Memory/.")

  @Argument(help: "The folder; made if it is not there.", completion: .directory)
  var folder = "."

  func run() throws {
    let made = try Workspace.create(at: folder)
    for path in made.created { Output.standard.line("made \(path)") }
    if made.created.isEmpty { Output.standard.line("\(folder) is a workspace already") }
  }
}
