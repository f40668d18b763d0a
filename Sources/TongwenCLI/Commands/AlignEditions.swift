import Foundation
import Tongwen

extension AlignJob {
  /// Three or more editions of one document.
  func alignEditions(_ files: [String]) throws {
    if input.accept != nil || result.review || format == .html || format == .review {
      throw AlignmentComplaint.pairsOnly
    }
    var sides = try files.map { try side($0, nil) }
    let pivot =
      input.through.map { wanted in sides.firstIndex { $0.language.matches(wanted) } } ?? 0
    guard let pivot else { throw AlignmentComplaint.noEdition(input.through ?? .english, files) }
    sides.insert(sides.remove(at: pivot), at: 0)
    for (index, side) in sides.enumerated() {
      for other in sides[..<index] { try AlignmentSide.check(other, side) }
    }
    let others = try sides.dropFirst().map { side in
      let alignment = try aligner(sides[0].language, side.language)
        .alignments(of: [(sides[0].segments, side.segments, [])])[0]
      if alignment.isDoubtful, !input.force {
        throw AlignmentComplaint.unlike(sides[0].file, side.file, alignment)
      }
      return (side: side, beads: alignment.beads)
    }
    try finish(Editions(pivot: sides[0], others: others), named: NamedFile(files[0]).stem)
  }

  private func finish(_ editions: Editions, named name: String) throws {
    let text = try text(editions, name)
    if let path = result.output {
      try FileOutput.write(text, to: path)
    } else {
      Output.standard.write(text)
    }
    if result.save {
      let saved = try workspace.save(editions, as: name)
      let file = Paths.short(saved.file)
      Output.say("\(name)  \(editions.sides.count) editions  \(saved.count) saved to \(file)")
    }
  }

  private func text(_ editions: Editions, _ name: String) throws -> String {
    switch format {
    case .tsv: editions.tsv
    case .tmx: try BeadFormats.tmx(editions.translationUnits(named: name))
    case .json: try JSON.document(editions.units.map { EditionRecord($0, of: editions) }) + "\n"
    case .jsonl, .beads:
      try editions.units.map { try JSON.line(EditionRecord($0, of: editions)) + "\n" }.joined()
    case .table, .html, .review: table(editions)
    }
  }

  private func table(_ editions: Editions) -> String {
    editions.units.map { unit in
      let percent = "\(Int((unit.confidence * 100).rounded(.down)))%"
      return editions.sides.indices.map { side in
        let text = unit.ranges[side].isEmpty ? style.dim("—") : editions.text(unit, side)
        let head = (side == 0 ? percent : "").padding(toLength: 6, withPad: " ", startingAt: 0)
        return head + style.dim(editions.sides[side].language.tag) + "  " + text + "\n"
      }.joined()
    }.joined(separator: "\n")
  }
}

/// A unit of several editions as JSON has it.
private struct EditionRecord: Encodable {
  var score: Double
  /// By language: numbers of segments, and their text.
  var segments: [String: [Int]] = [:]
  var texts: [String: String] = [:]

  init(_ unit: Editions.Unit, of editions: Editions) {
    score = (unit.confidence * 10_000).rounded() / 10_000
    for (index, side) in editions.sides.enumerated() {
      segments[side.language.tag] = Array(unit.ranges[index])
      texts[side.language.tag] = editions.text(unit, index)
    }
  }
}
