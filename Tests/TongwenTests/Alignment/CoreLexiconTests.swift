import Testing
import Tongwen

@Suite struct CoreLexiconTests {
  @Test func headwordsAreUniqueAndManyEnough() {
    let entries = CoreLexicon.dictionary.entries
    #expect(entries.count == CoreLexicon.count)
    #expect(entries.count >= 30_000)
    #expect(Set(entries.map(\.head)).count == entries.count)
  }

  @Test func headwordsAreSortedByLetter() {
    let letters = CoreLexicon.dictionary.entries.map { $0.head.lowercased().prefix(1) }
    #expect(letters == letters.sorted())
    #expect(Set(letters).count == 26)
  }

  @Test func headwordsAreEnglishWordsInASCII() {
    for entry in CoreLexicon.dictionary.entries {
      let isPlain = entry.head.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || " -'.,&/0123456789".unicodeScalars.contains($0)
      }
      #expect(isPlain && !entry.head.hasPrefix(" ") && !entry.head.hasSuffix(" "), "\(entry.head)")
    }
  }

  @Test func renderingsAreOneToEightAndWithoutSpaces() {
    for entry in CoreLexicon.dictionary.entries {
      #expect((1...8).contains(entry.renderings.count), "\(entry.head)")
      #expect(Set(entry.renderings).count == entry.renderings.count, "\(entry.head)")
      #expect(
        entry.renderings.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) },
        "\(entry.head)")
      #expect(
        entry.renderings.contains { $0.unicodeScalars.contains { $0.value >= 0x2E80 } },
        "\(entry.head)")
    }
  }
}
