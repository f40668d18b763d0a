import Tongwen

/// An aligned pair in the format asked for.
struct AlignReport {
  private let pair: AlignedPair
  private let style: Style
  private let job: AlignJob

  init(_ pair: AlignedPair, style: Style, job: AlignJob) {
    (self.pair, self.style, self.job) = (pair, style, job)
  }

  func text(_ format: AlignFormat) throws -> String {
    switch format {
    case .table:
      return AlignTable(
        pair, style: style, explains: job.result.explain,
        width: job.result.output == nil ? Style.columns : nil
      ).text
    case .beads: return BeadFormats.beads(pair)
    case .tsv: return BeadFormats.tsv(pair)
    case .tmx: return try BeadFormats.tmx(pair, minimum: job.result.minConfidence)
    case .html: return try ReviewPage.html(pair)
    case .review: return ReviewFile.text(pair)
    case .json: return try JSON.document(pair.beads.map { BeadRecord($0, of: pair) }) + "\n"
    case .jsonl:
      return try pair.beads.map { try JSON.line(BeadRecord($0, of: pair)) + "\n" }.joined()
    }
  }
}
