import ArgumentParser

/// The formats in which findings are written.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, sarif, github, rdjsonl, junit, checkstyle, html, xliff
}
