/// A fixed row of numbers on the heap, shared by reference: the counts that passes read while folds are
/// taken out of them and put back. Not shared between threads.
final class FloatStore {
  let values: UnsafeMutableBufferPointer<Float>

  init(repeating value: Float, count: Int) {
    values = .allocate(capacity: count)
    values.initialize(repeating: value)
  }

  deinit { values.deallocate() }

  func fill(_ value: Float) { values.update(repeating: value) }
}
