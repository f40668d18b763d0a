/// Subtitles, SubRip (`.srt`) and WebVTT (`.vtt`): the text of a cue is a unit, of a dialogue each speaker's
/// line. Numbers, times, notes and styles stay as they are.
struct SubtitleFormat: EditableFormat {
  let name: String
  let title: String
  let endings: [String]
  private let isWeb: Bool

  static let subRip = SubtitleFormat(
    name: "srt", title: "SubRip subtitles", endings: ["srt"], isWeb: false)
  static let webVTT = SubtitleFormat(
    name: "vtt", title: "WebVTT subtitles", endings: ["vtt"], isWeb: true)

  func recognises(_ head: FileHead) -> Bool {
    if isWeb { return head.text.hasPrefix("WEBVTT") }
    let lines = head.text.split(maxSplits: 8, whereSeparator: \.isNewline).prefix(2)
    return lines.count == 2 && lines[0].allSatisfy(\.isNumber)
      && CueTiming.isTiming(Array(lines[1].utf8)[...])
  }

  func editable(in stream: ByteStream) throws -> EditableDocument {
    let source = try text(stream)
    let found = try SubtitleUnits(source, isWeb: isWeb)
    let slotted = SlottedText(Array(source.text.utf8), found.slots)
    let document = Document(
      file: source.file, format: name, units: found.units, text: source.text)
    let isWeb = isWeb
    return EditableDocument(document) { targets in
      if !slotted.holds(targets) { return source.bytes }
      return try source.encoded(slotted.written(targets)) { isWeb ? "&#\($0.value);" : nil }
    }
  }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    let source = try text(stream)
    let found = try SubtitleUnits(source, isWeb: isWeb)
    var inspection = Inspection(format: name, units: found.units.count)
    inspection.counts["cues"] = found.cues
    (inspection.encoding, inspection.hasByteOrderMark) = (
      source.encoding.name, source.hasByteOrderMark
    )
    return inspection
  }

  private func text(_ stream: ByteStream) throws -> EncodedText {
    try EncodedText(stream.readAll(limit: 1 << 28), file: stream.name)
  }
}

/// What can be wrong with subtitles.
public enum SubtitleComplaint: Complaint, Hashable {
  /// A line with an arrow that is no time of a cue.
  case badTiming(String, at: Place)
  case noCues(at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .badTiming(_, let place), .noCues(let place): place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .badTiming(let line, _):
      "\"\(line)\" does not say when a cue is shown; expected 00:00:01,000 --> 00:00:02,000"
    case .noCues: "there are no cues with their times, so these are no subtitles"
    }
  }
}
