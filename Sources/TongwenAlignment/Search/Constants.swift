/// The constants of the search, fitted on literary Chinese–English and German–French; within the ranges
/// told the result moves by about .01 strict F1 at most, so the optimum is flat.
package struct Constants: Hashable, Sendable {
  /// Weight of the words against lengths and shapes (.45–.65).
  package var lexical: Float = 0.5
  /// How much of the disagreement of the two directions is taken off their sum (0–.9).
  package var agreement: Float = 0.5
  /// The same for beads other than 1-1, which swallow what has no translation (.6–1).
  package var agreementOfMany: Float = 0.7
  /// What all scores are divided by, so that posteriors are honest (1–2).
  package var temperature: Float = 1.5
  /// The price of one more predicted bead, about half the F1 hoped for.
  package var price: Float = 0.4
  /// The same for a bead with an empty side: less, since such beads are found too seldom (.15–.3).
  package var nullPrice: Float = 0.18
  /// The share of beads with an empty source, and with an empty target, before a document is seen.
  package var nullMass: Float = 0.015
  /// Beads below this posterior teach nothing (.3–.5).
  package var leastPosterior: Float = 0.3
  /// Beads the prior shares of the shapes are worth.
  package var shapeWeight: Float = 20
  /// Boundaries that what is expected of paragraphs is worth.
  package var paragraphWeight: Float = 30
  /// Parts of a document whose lexicon is learned without them.
  package var folds = 10
  /// Rounds of learning a lexicon and aligning again.
  package var rounds = 5
  /// Iterations of the two models in a round.
  package var iterations = 8
  /// Of a document among others, the tokens that the frequencies of all are worth (500–10,000).
  package var background: Float = 8000
  /// How much words keep to their order (4–7; see `WordOrder`), and the share of the evidence that knows
  /// no order (.3–.5). The largest gain after cross-fitting: .03 strict F1 on literary Chinese.
  package var order: Float = 6
  package var orderUniform: Float = 0.3
  /// The first round whose beads are weighed by the order of their words; more than `rounds`: none.
  package var firstOrdered = 0
  /// Beads below this posterior are not weighed again.
  package var leastQuestioned: Float = 0.001
  /// Columns on either side of the guide that the first pass looks at (15–40).
  package var firstMargin = 20
  /// Points with less than e^this of the weight are left out of the next pass (−10…−20).
  package var leastOccupied: Float = -14
  /// Columns on either side of what is kept (3–20).
  package var margin = 5
  /// How strongly dictionaries speak as evidence.
  package var dictionary = PhrasePairs.Weights()
  /// How many beads a pair of a dictionary is worth when the lexicon is learned (.5–2), by its strength.
  package var dictionaryWeight: Float = 1

  /// Token pairs of beads to learn from at most; more than a document of 12,000 sentences has.
  package var mostCells = 8_000_000

  package init() {}

  /// ln of the share of each shape of bead before a document is seen.
  var initialPriors: [Float] { BeadType.shares(null: nullMass).map { Numerics.log($0) } }
}
