import Dispatch
import Synchronization

/// Work on several elements at once, on as many threads as there are processors; results are in the elements' order.
package enum Parallel {
  /// The results for all elements; the error of the first element that has one.
  package static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], _ body: @Sendable (Element) throws -> Made
  ) throws -> [Made] {
    try flatMap(elements) { try $0.map(body) }
  }

  /// The same for work that cannot fail.
  package static func results<Element: Sendable, Made: Sendable>(
    of elements: [Element], _ body: @Sendable (Element) -> Made
  ) -> [Made] {
    pieces(elements) { $0.map(body) }.flatMap { $0 }
  }

  /// The same with a body that takes some neighbours at once.
  package static func flatMap<Element: Sendable, Made: Sendable>(
    _ elements: [Element], _ body: @Sendable (ArraySlice<Element>) throws -> [Made]
  ) throws -> [Made] {
    try pieces(elements) { piece in Result { try body(piece) } }.flatMap { try $0.get() }
  }

  private static func pieces<Element: Sendable, Made: Sendable>(
    _ elements: [Element], _ body: @Sendable (ArraySlice<Element>) -> Made
  ) -> [Made] {
    if elements.count < 2 { return [body(elements[...])] }
    let size = max(1, min(64, elements.count / 8))
    let count = (elements.count + size - 1) / size
    let pieces = Mutex<[Int: Made]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { piece in
      let made = body(elements[piece * size..<min((piece + 1) * size, elements.count)])
      pieces.withLock { $0[piece] = made }
    }
    return pieces.withLock { pieces in (0..<count).compactMap { pieces[$0] } }
  }
}
