import Foundation

/// Pairs of texts as JSON Lines, each checked by itself.
///
/// A line is `{"id":…,"sourceLanguage":…,"targetLanguage":…,"source":…,"target":…}`; `id` may be any
/// scalar, and the languages may be left out where they are given for all.
public struct PairLines: Sendable {
  /// The file as the user named it.
  public let file: String
  private let from: Language?
  private let to: Language?

  /// Makes one from its parts.
  public init(file: String, _ from: Language?, _ to: Language?) {
    (self.file, self.from, self.to) = (file, from, to)
  }

  /// One line of the file.
  struct Line: Decodable {
    var id: Identifier?
    var sourceLanguage: String?
    var targetLanguage: String?
    var source: String?
    var target: String?
  }

  /// An id that is a text or a number.
  struct Identifier: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self.text = text
      } else {
        text = String(try container.decode(Int.self))
      }
    }
  }

  /// The findings about every pair, in the order of the file. The file is read piece by piece, and as many
  /// pieces are checked at once as there are processors.
  public func report(_ checker: Checker) throws -> DraftReport {
    var pieces = try LinePieces(FileInput(file))
    var report = DraftReport(file: file, segments: 0, findings: [])
    while true {
      let batch = try pieces.next(Self.batch)
      if batch.isEmpty { return report }
      for part in try Parallel.map(batch, { try self.part($0, checker) }) {
        report.segments += part.segments
        report.findings += part.findings
      }
    }
  }

  /// How many pieces are held at once.
  private static let batch = 32

  private func part(_ piece: LinePieces.Piece, _ checker: Checker) throws -> DraftReport {
    var reader = PairLineReader(from: from, to: to)
    var part = DraftReport(file: file, segments: 0, findings: [])
    for (number, line) in piece.lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let place = Place(file: file, line: piece.first + number)
      part.segments += 1
      part.findings += try reader.findings(line, place, checker)
    }
    return part
  }
}

/// Reads lines of pairs and checks them.
private struct PairLineReader {
  let from: Language?
  let to: Language?
  private let decoder = JSONDecoder()
  /// Tags met before.
  private var languages: [String: Language] = [:]

  init(from: Language?, to: Language?) { (self.from, self.to) = (from, to) }

  mutating func findings(
    _ line: ArraySlice<UInt8>, _ place: Place, _ checker: Checker
  ) throws -> [PlacedFinding] {
    guard let record = try? decoder.decode(PairLines.Line.self, from: Data(line)) else {
      throw PairLineComplaint.notAPair(place)
    }
    guard let target = record.target else { throw PairLineComplaint.noTarget(place) }
    let from = try language(record.sourceLanguage, from, place)
    guard let to = try language(record.targetLanguage, to, place) else {
      throw PairLineComplaint.noLanguage(place)
    }
    return checker.findings(source: record.source, from, target: target, to).map {
      PlacedFinding(
        $0, id: record.id?.text, place: place, source: record.source, target: target)
    }
  }

  private mutating func language(
    _ tag: String?, _ given: Language?, _ place: Place
  ) throws -> Language? {
    guard let tag else { return given }
    if let known = languages[tag] { return known }
    guard let language = Language(tag), language.isKnown else {
      throw PairLineComplaint.unknownLanguage(place, tag)
    }
    languages[tag] = language
    return language
  }
}

/// What can be wrong with a line of pairs.
public enum PairLineComplaint: Complaint {
  case notAPair(Place)
  case noTarget(Place)
  case noLanguage(Place)
  case unknownLanguage(Place, String)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notAPair(let place), .noTarget(let place), .noLanguage(let place),
      .unknownLanguage(let place, _):
      place
    }
  }
}

extension PairLineComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notAPair:
      "this line is no JSON object with \"source\" and \"target\""
    case .noTarget:
      "this line has no \"target\""
    case .noLanguage:
      "this line has no \"targetLanguage\"; add it, or give --to"
    case .unknownLanguage(_, let tag):
      "'\(tag)' is no language tag that Unicode's data know (BCP 47: en, zh-Hans)"
    }
  }
}
