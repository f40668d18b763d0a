/// TMX among the formats.
struct TMXFormat: MemoryFormat {
  let name = "tmx"
  let title = "Translation Memory eXchange 1.1–1.4b"
  let endings = ["tmx"]

  func recognises(_ head: FileHead) -> Bool { head.root?.name == "tmx" }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    var inspection = Inspection(format: name)
    var found: TMXHeader?
    inspection.variants = 0
    let counts = Counts()
    let reader = TMXReader(onHeader: { found = $0 }, onUnit: counts.add)
    inspection.note(try XMLParser.parse(stream, reader))
    (inspection.units, inspection.variants) = (counts.units, counts.variants)
    inspection.languages = counts.languages
    inspection.counts = ["codes": counts.codes].filter { $0.value > 0 }
    inspection.version = found?.version
    inspection.facts["srclang"] = found?.sourceLanguage
    inspection.facts["tool"] = found?.tool
    return inspection
  }

  func translationUnits(
    in stream: ByteStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws {
    try TMX.read(stream, options, body)
  }

  /// What passes by, counted.
  private final class Counts {
    var units = 0
    var variants = 0
    var codes = 0
    // A list: a file has few languages, and comparing costs less than hashing.
    private var byLanguage: [(language: Language, count: Int)] = []

    var languages: [String: Int] {
      Dictionary(uniqueKeysWithValues: byLanguage.map { ($0.language.tag, $0.count) })
    }

    func add(_ unit: TranslationUnit) {
      units += 1
      variants += unit.variants.count
      for at in unit.variants.indices {
        codes += unit.variants[at].content.codes.count
        if let index = byLanguage.firstIndex(where: { $0.language == unit.variants[at].language }) {
          byLanguage[index].count += 1
        } else {
          byLanguage.append((unit.variants[at].language, 1))
        }
      }
    }
  }
}
