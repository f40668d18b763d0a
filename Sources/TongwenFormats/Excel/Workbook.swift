/// An Excel workbook (ECMA-376, `.xlsx`) opened for reading: its sheets row by row, as text.
///
///     let book = try Workbook(FileInput("names.xlsx").bytes(), file: "names.xlsx")
///     try book.rows(of: book.sheets[0]) { row in print(row.fields) }
///
/// Numbers are written as people write them, dates as `2024-03-05`; what formulas gave when the file was
/// saved counts as the cell's value.
struct Workbook: Sendable {
  let sheets: [Sheet]
  private let archive: ZipArchive
  private let strings: [String]
  private let values: CellValues

  struct Sheet: Hashable, Sendable {
    let name: String
    let isHidden: Bool
    fileprivate let entry: String
  }

  /// Wider sheets are no tables of names.
  static let columns = 512

  /// - Throws: `ZipComplaint`, `XMLComplaint`, `WorkbookComplaint`
  init(_ bytes: [UInt8], file: String) throws {
    archive = try ZipArchive(bytes, file: file)
    let types = try Self.types(archive)
    guard let book = types.first(where: { $0.type.hasSuffix("main+xml") })?.part else {
      throw ZipComplaint.missingEntry(file, entry: "xl/workbook.xml")
    }
    let targets = try Self.targets(archive, of: book)
    var sheets: [Sheet] = []
    var startsIn1904 = false
    try archive.trees(book, named: ["sheet", "workbookPr"]) {
      element, _ in
      if element.name.local == "workbookPr" {
        startsIn1904 = ["1", "true"].contains(element["date1904"] ?? "")
      } else if let id = element.value("id"), let entry = targets[id] {
        let isHidden = (element["state"] ?? "visible") != "visible"
        sheets.append(Sheet(name: element["name"] ?? "", isHidden: isHidden, entry: entry))
      }
    }
    self.sheets = sheets.filter { [archive] in archive.contains($0.entry) }
    strings = try Self.strings(
      archive, types.first { $0.type.hasSuffix(".sharedStrings+xml") }?.part)
    values = try CellValues(
      archive, styles: types.first { $0.type.hasSuffix(".styles+xml") }?.part,
      startsIn1904: startsIn1904)
  }

  /// Hands over the rows of a sheet that are not empty, with the places of their cells: lines are row
  /// numbers, columns cell numbers.
  ///
  /// - Parameter merged: takes what is merged, after the rows.
  /// - Throws: `XMLComplaint`, `WorkbookComplaint`, and what `body` throws.
  func rows(
    of sheet: Sheet, merged: @escaping (CellMerge) -> Void = { _ in },
    _ body: @escaping (DelimitedRow) throws -> Void
  ) throws {
    let file = sheets.count > 1 ? "\(archive.file)#\(sheet.name)" : archive.file
    var number = 0
    try archive.trees(sheet.entry, named: ["row", "mergeCell"]) { row, _ in
      if row.name.local == "mergeCell" {
        row["ref"].flatMap(CellMerge.init).map(merged)
        return
      }
      number = row["r"].flatMap { Int($0) } ?? number + 1
      var fields: [String] = []
      var column = 0
      for cell in row.elements("c") {
        column = cell["r"].flatMap(CellName.column) ?? column + 1
        let text = try text(of: cell, at: Place(file: file, line: number, column: column))
        if text.isEmpty { continue }
        if column > Self.columns {
          throw WorkbookComplaint.tooWide(at: Place(file: file, line: number, column: column))
        }
        while fields.count < column { fields.append("") }
        fields[column - 1] = text
      }
      if fields.isEmpty { return }
      let places = fields.indices.map { Place(file: file, line: number, column: $0 + 1) }
      try body(DelimitedRow(fields: fields, places: places, line: number))
    }
  }

  private func text(of cell: XMLElement, at place: Place) throws -> String {
    let value = cell.first("v")?.text ?? ""
    switch cell["t"] {
    case "s":
      guard let number = Int(value.trimmed), strings.indices.contains(number) else {
        if value.isEmpty { return "" }
        throw WorkbookComplaint.noString(value, at: place)
      }
      return strings[number]
    case "inlineStr": return cell.first("is").map(Self.text) ?? ""
    case "str", "d": return CellText.decoded(value)
    case "b": return value == "1" ? "TRUE" : value.isEmpty ? "" : "FALSE"
    case "e": return ""
    default: return values.text(value.trimmed, style: cell["s"].flatMap { Int($0) })
    }
  }

  // MARK: Parts

  private static func types(_ archive: ZipArchive) throws -> [(part: String, type: String)] {
    var types: [(String, String)] = []
    try archive.trees("[Content_Types].xml", named: ["Override"]) {
      element, _ in
      guard let part = element["PartName"], let type = element["ContentType"] else { return }
      types.append((String(part.drop { $0 == "/" }), type))
    }
    return types.filter { archive.contains($0.0) }
  }

  /// The entries that a part's relations name, by their ids.
  private static func targets(_ archive: ZipArchive, of part: String) throws -> [String: String] {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<slash])
    var targets: [String: String] = [:]
    let entry = "\(folder)_rels/\(part[slash...]).rels"
    guard archive.contains(entry) else { return [:] }
    try archive.trees(entry, named: ["Relationship"]) { element, _ in
      guard let id = element["Id"], let target = element["Target"] else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
    return targets
  }

  private static func strings(_ archive: ZipArchive, _ part: String?) throws -> [String] {
    guard let part else { return [] }
    var strings: [String] = []
    try archive.trees(part, named: ["si"]) { element, _ in
      strings.append(text(element))
    }
    return strings
  }

  /// The text of a string, its runs joined, without its reading aid (`rPh`).
  private static func text(_ string: XMLElement) -> String {
    let pieces = string.elements.map { element in
      switch element.name.local {
      case "t": element.text
      case "r": element.elements("t").map(\.text).joined()
      default: ""
      }
    }
    return CellText.decoded(pieces.joined())
  }
}

/// What can be wrong with a workbook that is sound XML in a sound archive.
public enum WorkbookComplaint: Complaint, Hashable {
  case noString(String, at: Place)
  case tooWide(at: Place)
  case noRows(String)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .noString(_, let place), .tooWide(let place): place
    case .noRows: nil
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .noString(let number, _): "the cell names the shared string \(number), which is not there"
    case .tooWide: "the sheet has more than \(Workbook.columns) columns"
    case .noRows(let file): "\(file): no sheet of the workbook holds anything"
    }
  }
}
