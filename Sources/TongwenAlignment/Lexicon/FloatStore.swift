/// A fixed row of numbers on the heap, shared by reference: the counts that passes read while folds are
/// taken out of them and put back. Not shared between threads.
final class NumberStore<Number: BitwiseCopyable> {
  let values: UnsafeMutableBufferPointer<Number>

  init(repeating value: Number, count: Int) {
    values = .allocate(capacity: count)
    values.initialize(repeating: value)
  }

  deinit { values.deallocate() }

  func fill(_ value: Number) { values.update(repeating: value) }
}

typealias FloatStore = NumberStore<Float>
typealias Floats = UnsafeMutableBufferPointer<Float>

extension NumberStore<Float> {
  /// One over each number, 0 for 0.
  var inverted: FloatStore {
    let result = FloatStore(repeating: 0, count: values.count)
    for index in values.indices where values[index] > 0 {
      result.values[index] = 1 / values[index]
    }
    return result
  }
}
