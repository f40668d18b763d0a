import Tongwen

/// Ways to align a folder, each told by its name.
struct Trials {
  let folder: GoldFolder
  let options: Aligner.Options

  typealias Result = [(gold: [GoldBead], beads: [Bead])]

  static var all: [(name: String, run: (Trials) -> Result)] {
    [
      ("alone", { $0.alone() }),
      ("together", { $0.together() }),
      ("alone: backwards", { $0.backwards() }),
      ("alone: not cross-fitted", { $0.changed { $0.folds = 1 }.alone() }),
      ("together: not cross-fitted", { $0.changed { $0.folds = 1 }.together() }),
      ("alone: words without order", { $0.changed { $0.constants.firstOrdered = 99 }.alone() }),
      ("alone: no lexicon learned", { $0.changed { $0.rounds = 0 }.alone() }),
      (
        "alone: neither core nor folds",
        { $0.changed { $0.folds = 1 }.alone(Knowledge(usesCoreLexicon: false)) }
      ),
      ("alone: without core lexicon", { $0.alone(Knowledge(usesCoreLexicon: false)) }),
      ("together: without core lexicon", { $0.together(Knowledge(usesCoreLexicon: false)) }),
      ("alone: others as memory", { $0.withMemory() }),
    ]
  }

  private func changed(_ change: (inout Aligner.Options) -> Void) -> Trials {
    var options = options
    change(&options)
    return Trials(folder: folder, options: options)
  }

  private func aligner(_ knowledge: Knowledge) -> Aligner {
    Aligner(
      source: folder.languages.source, target: folder.languages.target, options: options,
      knowledge: knowledge)
  }

  private func alone(_ knowledge: Knowledge = Knowledge()) -> Result {
    folder.documents.map { ($0.gold, aligner(knowledge).align($0.source, $0.target)) }
  }

  private func together(_ knowledge: Knowledge = Knowledge()) -> Result {
    let beads = aligner(knowledge).align(
      together: folder.documents.map { (source: $0.source, target: $0.target) })
    return zip(folder.documents, beads).map { ($0.gold, $1) }
  }

  /// Source and target exchanged, and the beads turned back.
  private func backwards() -> Result {
    let aligner = Aligner(
      source: folder.languages.target, target: folder.languages.source, options: options)
    return folder.documents.map { document in
      let beads = aligner.align(document.target, document.source).map { bead in
        var turned = bead
        (turned.source, turned.target) = (bead.target, bead.source)
        return turned
      }
      return (document.gold, beads)
    }
  }

  /// Each document with the beads of all the others, as people found them, for a memory.
  private func withMemory() -> Result {
    folder.documents.map { document in
      let memory = folder.documents.filter { $0.name != document.name }.flatMap(Self.pairs)
      let knowledge = Knowledge(memory: memory)
      return (document.gold, aligner(knowledge).align(document.source, document.target))
    }
  }

  private static func pairs(_ document: GoldFolder.Document) -> [TextPair] {
    document.gold.filter { !$0.isNull }.map { bead in
      TextPair(
        bead.source.map { document.source[$0].text }.joined(separator: " "),
        bead.target.map { document.target[$0].text }.joined(separator: " "))
    }
  }
}

/// The constants of the search by their names, for trials.
enum Settings {
  private static var all: [String: WritableKeyPath<Constants, Float>] {
    [
      "lexical": \.lexical, "agreement": \.agreement, "agreementOfMany": \.agreementOfMany,
      "temperature": \.temperature, "price": \.price, "nullPrice": \.nullPrice,
      "nullMass": \.nullMass, "leastPosterior": \.leastPosterior, "shapeWeight": \.shapeWeight,
      "paragraphWeight": \.paragraphWeight,
      "order": \.order, "background": \.background, "orderUniform": \.orderUniform,
      "leastQuestioned": \.leastQuestioned, "dictionaryWeight": \.dictionaryWeight,
    ]
  }
  private static var whole: [String: WritableKeyPath<Constants, Int>] {
    [
      "firstOrdered": \.firstOrdered, "iterations": \.iterations,
    ]
  }

  private static var shape: [String: WritableKeyPath<Aligner.Options, Int>] {
    ["folds": \.folds, "rounds": \.rounds]
  }

  static func apply(_ text: String?, to options: inout Aligner.Options) throws {
    for setting in text?.split(separator: ",") ?? [] {
      let parts = setting.split(separator: "=").map(String.init)
      if parts.count == 2, let path = all[parts[0]], let value = Float(parts[1]) {
        options.constants[keyPath: path] = value
      } else if parts.count == 2, let path = whole[parts[0]], let value = Int(parts[1]) {
        options.constants[keyPath: path] = value
      } else if parts.count == 2, let path = shape[parts[0]], let value = Int(parts[1]) {
        options[keyPath: path] = value
      } else {
        throw BenchmarkError.noConstant(String(setting))
      }
    }
  }
}
