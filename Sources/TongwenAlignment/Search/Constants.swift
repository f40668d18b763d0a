/// The constants of the search, fitted on literary Chinese–English and German–French; within the ranges
/// told the result moves by about .01 strict F1 at most, so the optimum is flat.
package struct Constants: Sendable {
  /// Weight of the words against lengths and shapes (.45–.65).
  package var lexical: Float = 0.5
  /// What all scores are divided by, so that posteriors are honest (1–2).
  package var temperature: Float = 1.5
  /// The price of one more predicted bead, about half the F1 hoped for.
  package var price: Float = 0.4
  /// Beads below this posterior teach nothing (.3–.5).
  package var leastPosterior: Float = 0.3
  /// Beads the prior shares of the shapes are worth.
  package var shapeWeight: Float = 20
  /// Parts of a document whose lexicon is learned without them.
  package var folds = 10
  /// Rounds of learning a lexicon and aligning again.
  package var rounds = 5
  /// Iterations of the two models in a round.
  package var iterations = 8
  /// Columns on either side of the path that later rounds look at.
  package var halfWidth = 5
  /// Groups larger than this are not asked about in the first pass.
  package var firstLargest = 8
  package var agreement: Float = 0.6
  package var dictWeight: Float = 1
  package var nullPrice: Float = 0.4
  package var leastOccupied: Float = -14
  package var firstMargin = 20
}
