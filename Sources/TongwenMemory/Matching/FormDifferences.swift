import TongwenText

/// How two texts differ in what the distance does not see: case, width, spaces, punctuation, numbers.
struct FormDifferences: Equatable {
  var letterCase = 0
  var width = 0
  var spacing = 0
  var punctuation = 0
  var numbers = 0

  init(_ one: String, _ two: String) { self.init(FormSide(one), FormSide(two)) }

  init(_ left: FormSide, _ right: FormSide) {
    let pairs = Alignment.pairs(left.identities, right.identities)
    for (i, j) in pairs { compare(left, left.compared[i], right, right.compared[j]) }
    punctuation = Self.distance(left.punctuation, right.punctuation)
    if pairs.count == left.compared.count && pairs.count == right.compared.count && isEmpty {
      spacing = left.text == right.text ? 0 : 1
    }
  }

  private var isEmpty: Bool {
    letterCase + width + spacing + punctuation + numbers == 0
  }

  private mutating func compare(
    _ left: FormSide, _ one: MatchToken, _ right: FormSide, _ two: MatchToken
  ) {
    let (a, b) = (left.bytes[one.range], right.bytes[two.range])
    if left.hasSpace(before: one) != right.hasSpace(before: two) { spacing += 1 }
    if a.elementsEqual(b) { return }
    let (old, new) = (String(decoding: a, as: UTF8.self), String(decoding: b, as: UTF8.self))
    if one.kind == .number {
      if Self.value(old) == Self.value(new) { width += 1 } else { numbers += 1 }
    } else if old.lowercased() == new.lowercased() {
      letterCase += 1
    } else {
      width += 1
    }
  }

  /// Digits as ASCII, without separators of thousands and zeros that say nothing.
  static func value(_ number: String) -> String {
    if number.utf8.allSatisfy({ (0x31...0x39).contains($0) }) { return number }
    var digits = number.normalised(.nfkc).filter { $0 != "," }
    if digits.contains(".") {
      while digits.last == "0" { digits.removeLast() }
      if digits.last == "." { digits.removeLast() }
    }
    return String(digits.drop { $0 == "0" })
  }

  private static func distance(_ one: [UInt64], _ two: [UInt64]) -> Int {
    Alignment.differences(one, two).reduce(0) { $0 + max($1.0.count, $1.1.count) }
  }
}

/// One text: its tokens that count, its punctuation, its bytes.
struct FormSide {
  let text: String
  let bytes: [UInt8]
  fileprivate let compared: [MatchToken]
  fileprivate let identities: [UInt64]
  fileprivate let punctuation: [UInt64]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    let tokens = MatchToken.tokens(of: text)
    compared = tokens.filter(\.isCompared)
    identities = compared.map(\.identity)
    punctuation = tokens.filter { !$0.isCompared }.map(\.identity)
  }

  /// ASCII space before a token that is not the first.
  func hasSpace(before token: MatchToken) -> Bool {
    let at = token.range.lowerBound
    return at > 0 && at < bytes.count && bytes[at - 1] <= 32
  }
}
