import Dispatch
import Synchronization

/// Work on several elements at once.
enum Parallel {
  /// The results for all elements in their order, made on as many threads as there are processors; the
  /// first error where there is one.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @Sendable (Element) throws -> Result
  ) throws -> [Result] {
    try flatMap(elements) { try $0.map(body) }
  }

  /// The same with a body that takes some neighbours at once.
  static func flatMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @Sendable (ArraySlice<Element>) throws -> [Result]
  ) throws -> [Result] {
    if elements.count < 2 { return try body(elements[...]) }
    let size = max(1, min(64, elements.count / 8))
    let pieces = Mutex<[Int: [Result]]>([:])
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: (elements.count + size - 1) / size) { piece in
      let range = piece * size..<min((piece + 1) * size, elements.count)
      do {
        let results = try body(elements[range])
        pieces.withLock { $0[piece] = results }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return pieces.withLock { pieces in (0..<pieces.count).flatMap { pieces[$0] ?? [] } }
  }
}
