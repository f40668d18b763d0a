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
    let keys = """
      <script>
      const press = key => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      ["Home", "Enter", "Home", "j", "m", "j", "]", "u", "End", "x"].forEach(press);
      document.body.replaceChildren(Object.assign(document.createElement("pre"), { textContent: text() }));
      </script></body>
      """
    let page = try ReviewPage.html(pair).replacing("</body>", with: keys)
    let saved = try Self.run(page)
    let confirmed = try ReviewReader.confirmed(
      inText: saved, file: "page", source: pair.source, target: pair.target)
    let merged = pair.beads[1].source.lowerBound..<pair.beads[2].source.upperBound
    #expect(confirmed.first?.source == pair.beads[0].source)
    #expect(confirmed.dropFirst().first?.source == merged)
    #expect(confirmed.last?.source.upperBound == pair.source.segments.count)
    #expect(confirmed.count == 4)
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
