import Dispatch

/// Work on several elements at once.
enum Parallel {
  /// Calls with every element, on as many threads as there are processors; returns when all are done.
  static func forEach<Element: Sendable>(
    _ elements: [Element], _ body: @Sendable (Element) -> Void
  ) {
    if elements.count < 2 {
      elements.forEach(body)
    } else {
      DispatchQueue.concurrentPerform(iterations: elements.count) { body(elements[$0]) }
    }
  }
}
