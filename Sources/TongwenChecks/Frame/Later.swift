import Synchronization

/// A value that is found when it is first asked for, and kept; threads that ask at the same time may find it twice.
struct Later<Value: Sendable>: ~Copyable, Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let box = AtomicLazyReference<Box>()

  /// The value; `find` makes it the first time.
  borrowing func value(_ find: () -> Value) -> Value {
    (box.load() ?? box.storeIfNil(Box(find()))).value
  }
}
