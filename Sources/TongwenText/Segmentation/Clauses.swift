// Colons and commas where a language ends its segments with them.

extension Scan {
  mutating func comma(_ at: Int, _ scalar: UInt32, _ next: Int) -> Int {
    let ends =
      scalar == 0x3A && table.language.colonEnds
      || (scalar == 0x3B || scalar == 0x37E) && table.language.semicolonEnds
    guard ends else { return next }
    let tail = tail(next)
    if tail.next >= text.count { return tail.next }
    decide(tail.next, tail.hasSpace ? .mark : .insideWord, tail.hasSpace)
    return tail.end
  }
}
