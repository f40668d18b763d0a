import ArgumentParser
import Tongwen

struct MemoryAudit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Show sources with several targets, and terms rendered in several ways.",
    discussion: "Exit status: 0 nothing to report, 1 something found.")

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let house = try workspace.open()
    let pair = try house.languagesOfMemory(from: languages.from, to: languages.to)
    let (from, to) = (pair.source, pair.target)
    let memories = try house.memory()
    let sentences = try memories.members.flatMap {
      try $0.memory.inconsistencies(from: from, to: to)
    }
    let terms = try TermAudit(glossary: house.glossary(), from: from, to: to).renderings(memories)
    if results.json {
      Output.standard.line(try JSON.document(AuditRecord(sentences, terms)))
    } else {
      for found in sentences { Output.standard.write(text(found)) }
      for found in terms { Output.standard.write(text(found)) }
    }
    if !sentences.isEmpty || !terms.isEmpty { throw ExitCode(Status.found) }
  }

  private func text(_ found: Inconsistency) -> String {
    var lines = [results.style.bold(found.source)]
    for rendering in found.renderings {
      lines.append(row(rendering.units.count, rendering.target, rendering.units))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ found: TermRendering) -> String {
    var lines = ["\(results.style.bold(found.term))  \(results.style.dim("term"))"]
    for form in found.forms {
      lines.append(row(form.units.count, form.text ?? "(another way)", form.units))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ count: Int, _ text: String, _ units: [String]) -> String {
    let number = String(repeating: " ", count: max(0, 5 - "\(count)".count)) + "\(count)"
    let places = units.prefix(3).joined(separator: " ") + (units.count > 3 ? " …" : "")
    return "\(number)  \(text)  \(results.style.dim(places))"
  }
}

private struct AuditRecord: Encodable {
  struct Rendering: Encodable {
    var text: String?
    var count: Int
    var units: [String]
  }

  struct Entry: Encodable {
    var source: String
    var renderings: [Rendering]
  }

  var sentences: [Entry]
  var terms: [Entry]

  init(_ sentences: [Inconsistency], _ terms: [TermRendering]) {
    self.sentences = sentences.map { found in
      Entry(
        source: found.source,
        renderings: found.renderings.map {
          Rendering(text: $0.target, count: $0.units.count, units: $0.units)
        })
    }
    self.terms = terms.map { found in
      Entry(
        source: found.term,
        renderings: found.forms.map {
          Rendering(text: $0.text, count: $0.units.count, units: $0.units)
        })
    }
  }
}
