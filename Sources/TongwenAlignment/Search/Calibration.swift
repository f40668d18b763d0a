/// From posteriors to confidence: the share of beads of such a posterior that were strictly right on the
/// development texts (6 chapters of novels, 3 yearbooks, 3 documents of formal prose, each aligned alone and
/// together with the others of its kind: 6,658 beads, 26 November 2026), drawn to a monotone line.
enum Calibration {
  /// Posterior and confidence.
  private static let line: [(Double, Double)] = [
    (0, 0.1), (0.35, 0.4), (0.5, 0.5), (0.65, 0.62), (0.75, 0.7), (0.82, 0.76), (0.88, 0.86),
    (0.915, 0.895), (0.94, 0.92), (0.96, 0.945), (0.975, 0.957), (0.985, 0.97), (0.993, 0.983),
    (0.997, 0.988), (0.999, 0.992), (1, 0.998),
  ]

  static func confidence(of posterior: Float) -> Double {
    let posterior = min(max(Double(posterior), 0), 1)
    for (low, high) in zip(line, line.dropFirst()) where posterior <= high.0 {
      return low.1 + (posterior - low.0) / (high.0 - low.0) * (high.1 - low.1)
    }
    return 0.998
  }
}
