extension Pool {
  /// The beads of each text, in source and target.
  func beads(isFlipped: Bool) -> [[Bead]] {
    texts.map { text in
      var explanation = explains ? Explanation(text, self) : nil
      return text.path.map { step in
        Bead(
          source: isFlipped ? step.columns : step.rows,
          target: isFlipped ? step.rows : step.columns,
          confidence: Calibration.confidence(of: step.posterior),
          evidence: explanation?.evidence(for: step, isFlipped: isFlipped) ?? [])
      }
    }
  }
}
