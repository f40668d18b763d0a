/// Numbers for words: equal words get equal numbers, counted from 0 in order of first sight.
struct Interner {
  private var numbers: [String: UInt32] = [:]
  private(set) var words: [String] = []

  var count: Int { words.count }

  mutating func number(of word: String) -> UInt32 {
    if let known = numbers[word] { return known }
    let number = UInt32(words.count)
    numbers[word] = number
    words.append(word)
    return number
  }

  func known(_ word: String) -> UInt32? { numbers[word] }
}
