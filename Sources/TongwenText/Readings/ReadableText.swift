/// A Chinese text made ready to look for the places that a Latin name reads.
///
///     let text = ReadableText("郑州大学院长杨召奎")
///     text.range(reading: "Yang Zhaokui")  // the bytes of 杨召奎
///     text.range(reading: "Zhengzhou")     // the bytes of 郑州
///     text.range(reading: "Hong Kong")     // nil: not Mandarin, ask the glossary
public struct ReadableText: Sendable {
  let readings: Readings
  let text: ScalarText

  /// O(n).
  public init(_ text: String, readings: Readings = .mandarin) {
    self.init(ScalarText(text), readings: readings)
  }

  package init(_ text: ScalarText, readings: Readings = .mandarin) {
    (self.readings, self.text) = (readings, text)
  }

  /// Where the text has characters that a Latin name reads under any of their readings, in UTF-8 bytes; `nil` where
  /// it has none.
  ///
  /// Syllables may stand together or apart and the words in either order (Jiagong Wang); ü may be written ü, u,
  /// v or yu; a space or middle dot may stand between the characters. Cost: O(n · name) at most, nearly O(n).
  public func range(reading name: String) -> Range<Int>? {
    guard let letters = LatinLetters(name), !letters.bytes.isEmpty else { return nil }
    if let found = range(of: letters) { return found }
    guard let turned = letters.turned else { return nil }
    return range(of: turned)
  }

  private func range(of letters: LatinLetters) -> Range<Int>? {
    for start in 0..<text.count {
      if let end = end(of: letters, from: 0, at: start, steps: 0) {
        return text.bytes(start, end)
      }
    }
    return nil
  }

  /// The end of the characters that read the letters from a place on.
  private func end(of letters: LatinLetters, from place: Int, at index: Int, steps: Int) -> Int? {
    if place == letters.bytes.count { return index }
    let scalar = text[index]
    if place > 0, scalar == 0x20 || scalar == 0xB7 || scalar == 0x2022 {
      return end(of: letters, from: place, at: index + 1, steps: steps)
    }
    guard steps < 12 else { return nil }
    for number in readings.numbers(of: scalar) {
      guard let length = letters.length(of: readings.spelling(number), from: place) else {
        continue
      }
      if let end = end(of: letters, from: place + length, at: index + 1, steps: steps + 1) {
        return end
      }
    }
    return nil
  }
}

extension LatinLetters {
  /// How many letters a syllable takes from a place, its ü as v, u or yu; `nil` where it does not stand there or a
  /// break stands inside it.
  func length(of spelling: Readings.Spelling, from place: Int) -> Int? {
    var index = place
    for offset in 0..<spelling.count {
      guard index < bytes.count else { return nil }
      let letter = spelling[offset]
      if letter == bytes[index] {
        index += 1
      } else if letter == 0x76, bytes[index] == 0x75 {
        index += 1
      } else if letter == 0x76, bytes[index] == 0x79, index + 1 < bytes.count,
        bytes[index + 1] == 0x75
      {
        index += 2
      } else {
        return nil
      }
    }
    let isBroken = breaks.contains { $0 > place && $0 < index }
    return isBroken ? nil : index - place
  }

  /// The last word put first: Jiagong Wang is Wang Jiagong; `nil` for one word.
  var turned: LatinLetters? {
    guard let last = spaces.last, last > 0, last < bytes.count else { return nil }
    var result = LatinLetters()
    let tail = bytes.count - last
    result.bytes = Array(bytes[last...] + bytes[..<last])
    result.breaks = breaks.map { $0 < last ? $0 + tail : $0 - last } + [tail]
    result.spaces = spaces.map { $0 < last ? $0 + tail : $0 - last } + [tail]
    return result
  }
}
