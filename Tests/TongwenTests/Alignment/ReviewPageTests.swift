import Foundation
import Testing
import Tongwen

@Suite struct ReviewPageTests {
  private static func pair() throws -> AlignedPair {
    let (en, zh) = try AlignerTests.article()
    let beads = Aligner(source: .english, target: .chinese).align(en.segments, zh.segments)
    return AlignedPair(name: "park </script>", source: en, target: zh, beads: beads)
  }

  @Test func thePageNeedsNothingElse() throws {
    let page = try ReviewPage.html(Self.pair())
    for outside in ["http:", "https:", "src=", "@import", "url("] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test func theDataCannotEndTheScript() throws {
    let page = try ReviewPage.html(Self.pair())
    #expect(page.components(separatedBy: "</script>").count == 3)
  }

  /// A browser of the system, where there is one.
  private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: browser != nil))
  func whatIsDoneInABrowserIsAccepted() throws {
    let pair = try Self.pair()
    let saved = try Self.saved(
      pair, #"["Home", "Enter", "Home", "j", "m", "j", "]", "u", "End", "x"].forEach(press);"#)
    let confirmed = try Self.confirmed(saved, pair)
    let merged = pair.beads[1].source.lowerBound..<pair.beads[2].source.upperBound
    #expect(confirmed.first?.source == pair.beads[0].source)
    #expect(confirmed.dropFirst().first?.source == merged)
    #expect(confirmed.last?.source.upperBound == pair.source.segments.count)
    #expect(confirmed.count == 4)
  }

  private static let manyKeys = """
    let seed = 7;
    const keys = "jkmnx[]{}jjkmu";
    for (let n = 0; n < 400; n++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      press(seed % 20 === 0 ? "Enter" : keys[seed % keys.length]);
    }
    """

  @Test(.enabled(if: browser != nil))
  func whateverIsDoneTheFileIsAccepted() throws {
    let pair = try Self.pair()
    let confirmed = try Self.confirmed(try Self.saved(pair, Self.manyKeys), pair)
    #expect(!confirmed.isEmpty)
  }

  @Test(.enabled(if: browser != nil))
  func undoingEverythingGivesTheBeadsAsTheyWere() throws {
    let pair = try Self.pair()
    let undone = try Self.saved(pair, Self.manyKeys + "for (let n = 0; n < 400; n++) press('u');")
    #expect(try undone == Self.saved(pair, ""))
  }

  /// What the page would save after its keys were pressed by a script.
  private static func saved(_ pair: AlignedPair, _ script: String) throws -> String {
    let keys = """
      <script>
      const press = key => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      \(script)
      document.body.replaceChildren(Object.assign(document.createElement("pre"), { textContent: text() }));
      </script></body>
      """
    return try run(try ReviewPage.html(pair).replacing("</body>", with: keys))
  }

  private static func confirmed(_ saved: String, _ pair: AlignedPair) throws -> [Bead] {
    try ReviewReader.confirmed(
      inText: saved, file: "page", source: pair.source, target: pair.target)
  }

  /// The text of the page's only paragraph after its scripts ran.
  private static func run(_ page: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tongwen-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("page.html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile",
      "--virtual-time-budget=3000", "--dump-dom", file.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let start = try #require(text.range(of: "<pre>")).upperBound
    let end = try #require(text.range(of: "</pre>")).lowerBound
    return String(text[start..<end]).replacing("&amp;", with: "&").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&nbsp;", with: "\u{A0}")
  }
}
