import Foundation

/// An alignment as one HTML file that needs nothing else: both texts side by side, the beads as bands
/// coloured by confidence, all of it worked from the keyboard. What is corrected is saved from the page as
/// a review file, which `align --accept` reads.
public enum ReviewPage {
  /// The page of an alignment.
  public static func html(_ pair: AlignedPair) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(PageData(pair)), as: UTF8.self)
    // Inside a script element nothing may look like the end of it.
    let data = json.replacing("<", with: "\\u003c").replacing("\u{2028}", with: "\\u2028")
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(pair.name)) · tongwen</title>
      <style>
      \(style)</style>
      </head>
      <body>
      \(frame(pair))<script type="application/json" id="data">\(data)</script>
      <script>
      \(script)</script>
      </body>
      </html>

      """
  }

  private static func frame(_ pair: AlignedPair) -> String {
    """
    <header>
    <h1>\(escaped(pair.name))</h1>
    <p id="counts" role="status"></p>
    <nav>
    <button id="next">Next doubtful <kbd>n</kbd></button>
    <button id="undo">Undo <kbd>u</kbd></button>
    <button id="save">Save <kbd>s</kbd></button>
    <button id="help">Keys <kbd>?</kbd></button>
    </nav>
    </header>
    <section id="keys" hidden>
    <p><kbd>j</kbd> <kbd>k</kbd> or <kbd>↓</kbd> <kbd>↑</kbd> next, previous bead ·
    <kbd>n</kbd> next doubtful · <kbd>Enter</kbd> confirm · <kbd>m</kbd> merge with the next ·
    <kbd>[</kbd> <kbd>]</kbd> give the first, last source sentence away ·
    <kbd>{</kbd> <kbd>}</kbd> the same for the target · <kbd>x</kbd> split into single sentences ·
    <kbd>u</kbd> undo · <kbd>s</kbd> save. Click between two sentences to split there, or go there with
    <kbd>Tab</kbd> and press <kbd>Enter</kbd>.</p>
    </section>
    <main>
    <div class="heads"><span lang="\(pair.source.language)">\(escaped(pair.source.file))</span><span></span><span
    lang="\(pair.target.language)">\(escaped(pair.target.file))</span></div>
    <ol id="beads"></ol>
    </main>

    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// What the page's script works on.
  private struct PageData: Encodable {
    var name: String
    var sourceLanguage: String
    var targetLanguage: String
    var sourceSegments: [String]
    var targetSegments: [String]
    var sure: Double
    var beads: [Row]

    struct Row: Encodable {
      var source: [Int]
      var target: [Int]
      var score: Double
      var confirmed: Bool
      var evidence: [String]
    }

    init(_ pair: AlignedPair) {
      name = pair.name
      (sourceLanguage, targetLanguage) = (pair.source.language.tag, pair.target.language.tag)
      sourceSegments = pair.source.segments.map { ReviewFile.flat($0.text) }
      targetSegments = pair.target.segments.map { ReviewFile.flat($0.text) }
      sure = Bead.sureConfidence
      beads = pair.beads.map { bead in
        Row(
          source: [bead.source.lowerBound, bead.source.upperBound],
          target: [bead.target.lowerBound, bead.target.upperBound], score: bead.confidence,
          confirmed: bead.isConfirmed,
          evidence: bead.evidence.filter { !$0.source.isEmpty }.map {
            "\($0.source) = \($0.target)"
          })
      }
    }
  }
}
