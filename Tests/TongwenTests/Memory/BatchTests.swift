import Testing
import Tongwen

@Suite("Units that are written many at a time")
struct BatchTests {
  private static func unit(_ id: String, _ text: String) -> TranslationUnit {
    TranslationUnit(
      id: id,
      variants: [.init(.english, MarkedText(text)), .init(.chinese, MarkedText("甲" + text))],
      notes: ["a \"note\"\nof \(text)"], properties: [Property("x", "back\\slash\u{1}")])
  }

  /// A slow model: a dictionary in which the last of an id wins.
  @Test("leave the last unit of each id, wherever the others stand", arguments: 0..<6)
  func replacing(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    let memory = try TranslationMemory.inMemory()
    var model: [String: String] = [:]
    for _ in 0..<3 {
      let units = (0..<200).map { number in
        let id = "id \(Int.random(in: 0..<150, using: &random))"
        let unit = Self.unit(id, "text \(number) of \(Int.random(in: 0..<9, using: &random))")
        model[id] = unit.variants[0].text
        return unit
      }
      #expect(try memory.add(units) == units.count)
    }
    for (id, text) in model {
      let unit = try #require(try memory.unit(id: id))
      #expect(unit == Self.unit(id, text), "seed \(seed)")
    }
    var count = 0
    try memory.readUnits { _ in
      count += 1
      return true
    }
    #expect(count == model.count)
    #expect(try memory.verify() == [])
  }

  @Test("take the place of a unit that was given its id by the memory")
  func given() throws {
    let memory = try TranslationMemory.inMemory()
    try memory.add([Self.unit("", "first")])
    let id = try #require(try memory.sample(1).first?.id)
    try memory.add([Self.unit("other", "second"), Self.unit(id, "third")])
    #expect(try memory.unit(id: id)?.variants[0].text == "third")
    var count = 0
    try memory.readUnits { _ in
      count += 1
      return true
    }
    #expect(count == 2)
  }

  @Test("are not written where one of them cannot be")
  func refused() throws {
    let memory = try TranslationMemory.inMemory()
    #expect(throws: MemoryComplaint.emptyUnit(id: "empty")) {
      try memory.add([Self.unit("a", "one"), TranslationUnit(id: "empty", variants: [])])
    }
    #expect(try memory.unit(id: "a") == nil)
  }
}
