import Dispatch
import Synchronization

/// Work on several elements at once.
package enum Parallel {
  /// The results for all elements in their order, made on as many threads as there are processors; the error
  /// of the first element that has one.
  package static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], _ body: @Sendable (Element) throws -> Made
  ) throws -> [Made] {
    try results(of: elements) { element in Result { try body(element) } }.map { try $0.get() }
  }

  /// The same for work that cannot fail.
  package static func results<Element: Sendable, Made: Sendable>(
    of elements: [Element], _ body: @Sendable (Element) -> Made
  ) -> [Made] {
    if elements.count < 2 { return elements.map(body) }
    let size = max(1, min(64, elements.count / 8))
    let pieces = Mutex<[Int: [Made]]>([:])
    DispatchQueue.concurrentPerform(iterations: (elements.count + size - 1) / size) { piece in
      let made = elements[piece * size..<min((piece + 1) * size, elements.count)].map(body)
      pieces.withLock { $0[piece] = made }
    }
    return pieces.withLock { pieces in (0..<pieces.count).flatMap { pieces[$0] ?? [] } }
  }
}
