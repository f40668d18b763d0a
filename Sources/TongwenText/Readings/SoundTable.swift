/// A sound that tables name, and know by a number.
protocol NamedSound: CaseIterable, RawRepresentable where RawValue == UInt8 {
  /// All sounds by their names.
  static var named: [String: Self] { get }
}

extension NamedSound {
  /// The sound that a row of a table names, or that a syllable begins with.
  init?(named name: String) {
    guard let sound = Self.named[name] else { return nil }
    self = sound
  }

  /// A number for tables.
  var index: Int { Int(rawValue) }

  static func byName() -> [String: Self] {
    Dictionary(uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
  }
}

/// The consonants of a Latin name as Chinese hears them.
enum LatinSound: UInt8, NamedSound {
  // Letters that stand for one sound each.
  case p, f, v, w, d, s, z, j, k, h, l, r, m, n, y
  /// ch, tch: a sound that languages write alike and speak apart.
  case ch
  case sh, th
  /// g before e, i and y.
  case softG
  /// gh, which is often silent.
  case gh

  static let named = byName()
}

/// A consonant of a Mandarin syllable: its initial, or what ends it.
enum MandarinSound: UInt8, NamedSound {
  /// Syllables that begin with a vowel.
  case none
  case b, p, m, f, d, t, n, l, g, k, h, j, q, x, zh, ch, sh, r, z, c, s, y, w
  /// n or ng at the end.
  case nasal
  /// er, the syllable.
  case er

  static let named = byName()
}

/// What it costs to take one sound for another, 0…1: 0 is the usual transcription, 1 none at all.
///
/// The pairs are those of the transcriptions of the press, with neighbouring sounds for languages that speak a letter
/// otherwise. Pairs and costs were set by hand; what they do to CLDR's cities is a test.
enum SoundTable {
  /// Not to be matched.
  static let never: Float = 9

  /// The cost of a pair.
  static func cost(_ latin: Int, _ han: Int) -> Float { costs[latin * width + han] }

  /// The cost of a Latin consonant that Chinese leaves out.
  static func omission(_ latin: Int) -> Float { omissions[latin] }

  /// The cost of a Chinese consonant that the name does not have.
  static func addition(_ han: Int) -> Float { additions[han] }

  private static let width = MandarinSound.allCases.count

  private static let costs: [Float] = {
    var costs = [Float](repeating: never, count: LatinSound.allCases.count * width)
    for line in rows.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard let latin = parts.first.flatMap(LatinSound.init(named:)) else { continue }
      for part in parts.dropFirst() {
        let pair = part.split(separator: ":")
        guard let han = MandarinSound(named: String(pair[0])), let cost = Float(String(pair[1]))
        else {
          continue
        }
        costs[latin.index * width + han.index] = cost / 10
      }
    }
    return costs
  }()

  /// A Latin sound a line, then the Chinese ones that may stand for it with their cost in tenths.
  private static let rows = """
    p b:0 p:0 f:4 w:5 m:6
    f f:0 h:4 w:4 p:4 b:4
    v w:0 f:0 b:3 h:5 p:5
    w w:0 h:3 f:4 y:4 g:5
    d d:0 t:0 j:4 q:4 z:4 c:4 zh:4 ch:4 s:6
    th s:0 d:0 t:0 x:0 z:3 c:3 sh:3
    s s:0 x:0 sh:1 z:2 c:2 zh:3 q:3 j:4 ch:4 r:5
    z z:0 c:0 s:0 j:2 x:2 zh:2 q:3 ch:3 sh:3
    j zh:0 j:0 q:1 y:1 r:2 none:2 ch:3 x:3 h:3 sh:4 z:4 g:5
    softG g:0 j:0 k:1 zh:1 q:1 h:2 r:3 ch:3 x:3 none:4
    ch q:0 ch:0 sh:1 k:2 h:2 x:2 j:2 zh:2 c:2 g:3 s:4
    sh sh:0 x:0 s:2 zh:3 q:3 ch:3 j:4 c:4 r:4
    k k:0 g:0 j:3 q:3 h:4 x:5
    gh k:0 g:0 j:3 h:4
    h h:0 x:1 k:3 g:4 f:4
    l l:0 er:0 r:3 n:5
    r l:0 er:0 r:0 h:4
    m m:0 nasal:1
    n n:0 nasal:0 m:5 y:5 l:6
    y y:0 none:1 j:3 r:5
    """

  private static let omissions: [Float] = LatinSound.allCases.map { sound in
    switch sound {
    case .r, .h, .w, .gh: 0.3
    case .y: 0.2
    case .n, .l: 0.6
    default: 1
    }
  }

  private static let additions: [Float] = MandarinSound.allCases.map { sound in
    switch sound {
    case .none: 0
    case .y: 0.2
    case .nasal, .w: 0.3
    case .er: 0.4
    case .h: 0.6
    default: 1
    }
  }
}
