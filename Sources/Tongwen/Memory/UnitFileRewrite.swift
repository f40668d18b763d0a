/// Writes a file of units again with some of them changed; every other unit stays as it is.
///
/// TMX is written by `TMXWriter`; in a table the lines of other rows stay byte for byte.
struct UnitFileRewrite {
  let path: String
  private let name: String
  private let changes: [String: EditableMemory.Change]
  private let isOwn: (String) throws -> Bool

  /// - Parameters:
  ///   - name: what the memory calls the file; begins the ids of units that have none of their own.
  ///   - changes: by the memory's ids.
  init(
    name: String, path: String, _ changes: [String: EditableMemory.Change],
    in memory: TranslationMemory
  ) throws {
    (self.name, self.path, self.changes) = (name, path, changes)
    isOwn = { try memory.file(ofUnit: $0) == name }
  }

  func write(to sink: ByteSink) throws {
    path.lowercased().hasSuffix(".tmx") ? try writeTMX(to: sink) : try writeTable(to: sink)
  }

  private func writeTMX(to sink: ByteSink) throws {
    var writer: TMXWriter?
    var names = UnitNames(name)
    try TMX.read(
      FileInput(path), header: { writer = try TMXWriter(sink, header: $0) },
      { unit in
        if let unit = try changed(unit, &names) { try writer?.write(unit) }
      })
    try writer?.finish()
  }

  /// The unit as it is to be written; `nil` for one that is removed.
  private func changed(
    _ unit: TranslationUnit, _ names: inout UnitNames
  ) throws -> TranslationUnit? {
    if unit.isEmpty { return unit }
    switch changes[try id(of: unit, &names)] {
    case nil: return unit
    case .remove: return nil
    case .replace(var new):
      new.id = unit.id
      if unit.origin.file == nil { new.origin.file = nil }
      return new
    }
  }

  /// The id that the memory gave the unit: its own where it belongs to no other file.
  private func id(of unit: TranslationUnit, _ names: inout UnitNames) throws -> String {
    try names.name(unit) { try !isOwn($0) }
  }

  private func writeTable(to sink: ByteSink) throws {
    let encoded = try EncodedText(FileInput(path).bytes(), file: path)
    let bytes = Array(encoded.text.utf8)
    var names = UnitNames(name)
    var splice = LineSplice()
    let dialect = Dialect.guess(bytes)
    try MemoryTable.readRows(ByteStream(bytes: bytes, name: path), dialect: dialect) { row, unit in
      guard let change = changes[try id(of: unit, &names)] else { return }
      let lines = 1 + row.fields.reduce(0) { $0 + $1.count { $0.isNewline } }
      switch change {
      case .remove: splice.edits[row.line] = (lines, nil)
      case .replace(let new):
        let text = DelimitedWriter.row(row.fields(of: unit, becoming: new), dialect).dropLast()
        splice.edits[row.line] = (lines, String(text))
      }
    }
    try sink.write(encoded.encoded(splice.applied(to: bytes)))
  }
}

extension DelimitedRow {
  /// The fields with the texts that differ between two states of a unit.
  fileprivate func fields(
    of old: TranslationUnit, becoming new: TranslationUnit
  ) -> [String] {
    var fields = fields
    for (before, after) in zip(old.variants, new.variants) where before.text != after.text {
      if let place = fields.firstIndex(of: before.text) { fields[place] = after.text }
    }
    return fields
  }
}
