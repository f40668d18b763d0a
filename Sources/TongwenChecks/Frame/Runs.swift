extension [UInt32] {
  /// The longest rows of scalars that are such as asked for.
  func runs(where isPart: (UInt32) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for place in 0...count {
      let goesOn = place < count && isPart(self[place])
      if goesOn, start == nil { start = place }
      if !goesOn, let first = start {
        runs.append(first..<place)
        start = nil
      }
    }
    return runs
  }

  /// Where a run of scalars begins in these.
  func places(of run: [UInt32]) -> some Collection<Int> {
    let starts = run.isEmpty || run.count > count ? 0..<0 : 0..<count - run.count + 1
    return starts.lazy.filter { start in
      self[start] == run[0] && self[start..<start + run.count].elementsEqual(run)
    }
  }

  /// Whether a run of scalars stands in these.
  func holds(_ run: [UInt32]) -> Bool { places(of: run).first != nil }
}
