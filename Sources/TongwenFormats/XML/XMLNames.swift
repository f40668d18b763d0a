import CLibXML2

/// The names of a document, one object for each. libxml2 keeps each name once, so that its addresses
/// stand for it; the last name seen at each of 256 slots is found without hashing.
struct XMLNames {
  private var known: [Key: XMLName] = [:]
  private var recent: [(key: Key, name: Unmanaged<XMLName>)?] = Array(repeating: nil, count: 256)

  /// The addresses that make up a name.
  private struct Key: Hashable {
    let local: UnsafePointer<xmlChar>?
    let prefix: UnsafePointer<xmlChar>?
    let namespace: UnsafePointer<xmlChar>?
  }

  mutating func name(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> XMLName {
    let key = Key(local: local, prefix: prefix, namespace: namespace)
    let slot = Int(truncatingIfNeeded: (UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if let recent = recent[slot], recent.key == key { return recent.name.takeUnretainedValue() }
    let name =
      known[key]
      ?? XMLName(
        string(local), prefix: string(prefix), namespace: string(namespace), number: known.count)
    known[key] = name
    // The dictionary holds the name as long as this lives.
    recent[slot] = (key, Unmanaged.passUnretained(name))
    return name
  }
}
