import Dispatch
import Synchronization

/// Work on several elements at once.
package enum Parallel {
  /// The results for all elements in their order, made on as many threads as there are processors; the error
  /// of the first element that has one.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @Sendable (Element) throws -> Result
  ) throws -> [Result] {
    if elements.count < 2 { return try elements.map(body) }
    let size = max(1, min(64, elements.count / 8))
    let pieces = Mutex<[Int: [Result]]>([:])
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: (elements.count + size - 1) / size) { piece in
      let range = piece * size..<min((piece + 1) * size, elements.count)
      do {
        let results = try elements[range].map(body)
        pieces.withLock { $0[piece] = results }
      } catch {
        failure.withLock { first in
          if piece < first?.piece ?? .max { first = (piece, error) }
        }
      }
    }
    if let error = failure.withLock({ $0?.error }) { throw error }
    return pieces.withLock { pieces in (0..<pieces.count).flatMap { pieces[$0] ?? [] } }
  }
}
