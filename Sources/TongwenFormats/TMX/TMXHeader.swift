/// What a TMX file says about itself: attributes, properties and notes of its header.
public struct TMXHeader: Hashable, Sendable {
  /// The version of TMX.
  public var version: String
  /// The header's attributes as they stand in the file, in their order: `creationtool`, `srclang`…
  public var attributes: [Property]
  /// The properties of the header.
  public var properties: [Property]
  /// The notes of the header.
  public var notes: [String]

  /// Makes one from its parts.
  public init(
    version: String = "1.4", attributes: [Property] = [], properties: [Property] = [],
    notes: [String] = []
  ) {
    (self.version, self.attributes, self.properties) = (version, attributes, properties)
    self.notes = notes
  }

  /// A header of our own for a memory with this source language; `*all*` where there is no one.
  public init(sourceLanguage: Language?) {
    self.init(attributes: [
      Property("creationtool", "tongwen"), Property("creationtoolversion", "1"),
      Property("segtype", "sentence"), Property("o-tmf", "tongwen"), Property("adminlang", "en"),
      Property("srclang", sourceLanguage?.tag ?? "*all*"), Property("datatype", "plaintext"),
    ])
  }

  /// The value of an attribute; `nil` if the header has none of the name.
  public subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The language of the sources as the file writes it; `*all*` says that every language may be one.
  public var sourceLanguage: String? { self["srclang"] }
  /// The program that wrote the file.
  public var tool: String? { self["creationtool"] }
}
