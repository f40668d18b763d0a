/// A count with its noun: `1 unit`, `2 units`, `0 entries`, `1 entry`.
func plural(_ count: Int, _ noun: String) -> String {
  if count == 1 { return "1 \(noun)" }
  let isChanged = noun.hasSuffix("y") && !["a", "e", "o", "u"].contains(noun.dropLast().last)
  return "\(count) " + (isChanged ? noun.dropLast() + "ies" : noun + "s")
}
