/// A currency or a unit of measure, as both languages name it.
///
///     QuantityUnit("USD")?.dimension       // .currency
///     QuantityUnit("kilometer")?.factor    // 1000, in metres
public struct QuantityUnit: Hashable, Sendable {
  /// What a unit measures; only units of one dimension can be converted.
  public enum Dimension: UInt8, Hashable, Sendable, CaseIterable {
    case currency, length, area, volume, mass, time, temperature, power, energy, speed
    case pressure, frequency, information
  }

  let row: UInt8

  /// The unit of an identifier: ISO 4217's code of a currency, CLDR's name of a unit (`kilometer`); `nil` where
  /// it is unknown.
  public init?(_ id: String) {
    guard let row = UnitTable.shared.rowsByID[id] else { return nil }
    self.row = row
  }

  init(row: UInt8) { self.row = row }

  static let year = QuantityUnit("year")
  static let month = QuantityUnit("month")
  package static let day = QuantityUnit("day")
  static let century = QuantityUnit("century")

  /// ISO 4217 code of a currency, CLDR's name of a unit.
  public var id: String { UnitTable.shared.units[Int(row)].id }
  /// What it measures.
  public var dimension: Dimension { UnitTable.shared.units[Int(row)].dimension }
  /// How many of the dimension's first unit (metre, second, kilogram) one of these is; 1 for currencies.
  public var factor: ExactNumber { UnitTable.shared.units[Int(row)].factor }
  /// Whether it is a currency.
  public var isCurrency: Bool { dimension == .currency }

  /// Whether it is a name that several units share: dollars, pounds.
  package var isGeneral: Bool { !UnitTable.shared.families[Int(row)].isEmpty }

  /// Whether the two may name the same thing: the same unit, or a general name (dollar, yuan, mile) and one
  /// that it covers.
  public func covers(_ other: QuantityUnit) -> Bool {
    if row == other.row { return true }
    let families = UnitTable.shared.families
    return families[Int(row)].contains(other.row) || families[Int(other.row)].contains(row)
  }
}

extension QuantityUnit: CustomStringConvertible {
  /// As people write it.
  public var description: String { id }
}

/// The rows of `UnitRows` with their indexes.
struct UnitTable: Sendable {
  struct Unit: Sendable {
    var id: String
    var dimension: QuantityUnit.Dimension
    var factor: ExactNumber
    var chinese: [String]
    var english: [String]
  }

  static let shared = UnitTable()

  let units: [Unit]
  let rowsByID: [String: UInt8]
  /// For each unit the rows of the units that its name may also mean.
  let families: [[UInt8]]

  private init() {
    let units = UnitRows.all.map { row in
      Unit(
        id: row.id, dimension: row.dimension, factor: Self.factor(row.factor),
        chinese: Self.names(row.chinese), english: Self.names(row.english))
    }
    let indexes = Dictionary(
      units.enumerated().map { ($1.id, UInt8($0)) }, uniquingKeysWith: { one, _ in one })
    families = units.map { unit in
      (UnitRows.general[unit.id] ?? []).compactMap { indexes[$0] }
    }
    (self.units, rowsByID) = (units, indexes)
  }

  private static func factor(_ text: String) -> ExactNumber {
    let parts = text.split(separator: "/").compactMap { ExactNumber(decimal: $0) }
    guard let first = parts.first else { return ExactNumber(1) }
    return parts.dropFirst().reduce(first) { $0.divided(by: $1) ?? $0 }
  }

  private static func names(_ text: String) -> [String] {
    text.split(separator: ",").map { name in
      String(name.drop { $0 == " " })
    }
  }
}
