/// From posteriors to confidence.
enum Calibration {
  static func confidence(of step: Lattice.Step) -> Double {
    Double(min(max(step.posterior, 0), 1))
  }
}
