/// Finds what must change in a match's target because another term of the glossary stands in the text
/// that was looked up.
///
/// A term is changed only where everything is plain: one term of the source gave way to one other, and
/// the target shows the first one's name exactly once.
struct TermRepair {
  let glossary: Glossary
  let from: Language
  let to: Language

  func changes(for match: Match) -> [Repair.Change] {
    let (old, new) = (
      glossary.hits(in: match.source.text, language: from),
      glossary.hits(in: match.query, language: from)
    )
    let gone = old.filter { hit in !new.contains { $0.entry.id == hit.entry.id } }
    let come = new.filter { hit in !old.contains { $0.entry.id == hit.entry.id } }
    guard gone.count == 1, come.count == 1, isReplaced(gone[0], come[0], match) else { return [] }
    let offered = glossary.hits(in: match.target.text, language: to)
      .filter { $0.meanings.contains { $0.entry.id == gone[0].entry.id } }
    guard offered.count == 1, let name = come[0].preferred(in: to) else { return [] }
    return [
      Repair.Change(
        .term, source: gone[0].range, query: come[0].range, old: offered[0].text,
        range: offered[0].range, new: name)
    ]
  }

  /// Whether an edit, or several that touch both, turns one into the other.
  private func isReplaced(_ old: Hit, _ new: Hit, _ match: Match) -> Bool {
    match.edits.contains { old.range.overlaps($0.old) && new.range.overlaps($0.new) }
  }
}
