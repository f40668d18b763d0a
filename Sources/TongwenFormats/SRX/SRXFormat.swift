/// Segmentation Rules eXchange 1.0 and 2.0 among the formats.
struct SRXFormat: FileFormat {
  let name = "srx"
  let title = "Segmentation Rules eXchange 1.0 and 2.0"
  let endings = ["srx"]

  func recognises(_ head: FileHead) -> Bool { head.root?.name == "srx" }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    var inspection = Inspection(format: name)
    var counts: [String: Int] = [:]
    let trees = XMLTreeReader(
      takes: { name, _ in name.local == "rule" || name.local == "languagemap" },
      onStart: { element, path in
        if path.isEmpty {
          guard element.name.local == "srx" else {
            throw SRXFileComplaint.notSRX(root: element.name.written, at: element.place)
          }
          inspection.version = element["version"]
        }
        if element.name.local == "header" { inspection.facts["cascade"] = element["cascade"] }
        counts[element.name.local, default: 0] += 1
      },
      onTree: { element, _ in
        counts[element.name.local, default: 0] += 1
        if element.name.local == "rule" { try check(element) }
      })
    inspection.note(try XMLParser.parse(stream, trees))
    inspection.units = counts["rule"] ?? 0
    inspection.counts["languagerules"] = counts["languagerule"] ?? 0
    inspection.counts["languagemaps"] = counts["languagemap"] ?? 0
    return inspection
  }

  private func check(_ rule: XMLElement) throws {
    if let value = rule["break"], !["yes", "no"].contains(value) {
      throw SRXFileComplaint.badBreak(value, at: rule.place)
    }
  }
}
