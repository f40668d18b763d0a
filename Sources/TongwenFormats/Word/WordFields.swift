/// The fields of one paragraph: page numbers, references, links, each a row of runs from `begin` to `end`.
struct WordFields {
  /// What a run that belongs to a field is.
  enum Mark {
    /// The beginning of a field that is one code up to an offset.
    case hidden(until: Int)
    /// The beginning of a link: a code up to an offset, its text, a code again.
    case link(until: Int)
    case linkEnd
    /// Part of a field that begins or ends in another paragraph.
    case single
  }

  private var marks: [Int: Mark] = [:]

  fileprivate struct Open {
    let start: Int
    let parent: Int
    var instruction = ""
    var resultStart: Int?
    var runs: [Int]
  }

  init(_ paragraph: XMLElement) {
    var open: [Open] = []
    visit(paragraph, &open, depth: 0)
    for field in open { for run in field.runs { marks[run] = .single } }
  }

  /// What a run is to the fields, by where it begins.
  func mark(_ run: XMLElement) -> Mark? { marks[run.outer.lowerBound] }

  private mutating func visit(_ parent: XMLElement, _ open: inout [Open], depth: Int) {
    for child in parent.elements {
      if child.name.local == "r" {
        visit(run: child, in: parent.outer.lowerBound, &open)
      } else if child.name.local != "pPr", depth < 64 {
        visit(child, &open, depth: depth + 1)
      }
    }
  }

  private mutating func visit(run: XMLElement, in parent: Int, _ open: inout [Open]) {
    let start = run.outer.lowerBound
    for child in run.elements where !open.isEmpty && child.name.local == "instrText" {
      if open[open.count - 1].resultStart == nil {
        open[open.count - 1].instruction += child.text
        open[open.count - 1].runs.append(start)
      }
    }
    for child in run.elements where child.name.local == "fldChar" {
      switch child.value("fldCharType") {
      case "begin": open.append(Open(start: start, parent: parent, runs: [start]))
      case "separate":
        guard !open.isEmpty else { break }
        open[open.count - 1].resultStart = run.outer.upperBound
        open[open.count - 1].runs.append(start)
      case "end":
        guard let field = open.popLast() else {
          marks[start] = .single
          break
        }
        close(field, run, parent)
      default: break
      }
    }
  }

  private mutating func close(_ field: Open, _ run: XMLElement, _ parent: Int) {
    if field.parent != parent || field.start == run.outer.lowerBound {
      for run in field.runs + [run.outer.lowerBound] { marks[run] = .single }
    } else if let result = field.resultStart, field.isLink {
      marks[field.start] = .link(until: result)
      marks[run.outer.lowerBound] = .linkEnd
    } else {
      marks[field.start] = .hidden(until: run.outer.upperBound)
    }
  }
}

extension WordFields.Open {
  fileprivate var isLink: Bool {
    instruction.split(separator: " ").first?.uppercased() == "HYPERLINK"
  }
}
