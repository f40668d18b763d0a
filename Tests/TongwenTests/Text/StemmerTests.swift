import Testing
import Tongwen

@Suite struct StemmerTests {
  @Test(arguments: [
    ("en", "company", "companies"), ("en", "translate", "translation"),
    ("de", "universitat", "universitaten"), ("fr", "entreprise", "entreprises"),
    ("ru", "университет", "университетом"), ("es", "libro", "libros"),
  ])
  func formsOfAWordHaveOneStem(tag: String, one: String, other: String) throws {
    let stemmer = try #require(Language(tag).flatMap(Stemmer.of))
    #expect(stemmer.stem(one) == stemmer.stem(other))
  }

  @Test(arguments: ["new", "news", "", "东盟", String(repeating: "a", count: 1000)])
  func aStemIsItsOwnOnEveryCall(word: String) throws {
    let stemmer = try #require(Stemmer.of(.english))
    #expect(stemmer.stem(word) == stemmer.stem(word))
    #expect(word.isEmpty == stemmer.stem(word).isEmpty)
  }

  @Test func languagesWithoutFormsHaveNone() { #expect(Stemmer.of(.chinese) == nil) }

  @Test func manyThreadsGetTheSameStems() async throws {
    let stemmer = try #require(Stemmer.of(.english))
    let words = (0..<500).map { "word\($0)s" }
    let stems = words.map(stemmer.stem)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { words.map(stemmer.stem) } }
      for await found in group { #expect(found == stems) }
    }
  }
}
