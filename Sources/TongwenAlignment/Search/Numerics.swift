/// Natural logarithm and exponential in single precision, branch-free so that loops over arrays become
/// vector code, and the same on every machine. Polynomials fitted by least squares on the reduced
/// interval; relative error below 3e-6, which is far under the noise of the evidence they weigh.
enum Numerics {
  /// ln x for a positive, finite x.
  @inline(__always)
  static func log(_ x: Float) -> Float {
    let bits = Int32(bitPattern: x.bitPattern)
    // Mantissa in sqrt(1/2) ..< sqrt(2), so that the series is short.
    let shifted = bits &- 0x3F35_04F3
    let exponent = Float(shifted >> 23)
    let mantissa = Float(bitPattern: UInt32(bitPattern: (shifted & 0x007F_FFFF) &+ 0x3F35_04F3))
    let s = (mantissa - 1) / (mantissa + 1)
    let z = s * s
    let series = 2 * s * (1 + z * (0.333_333_33 + z * (0.2 + z * 0.146_0)))
    return exponent * 0.693_147_18 + series
  }

  /// e^x, 0 below −87, held at e^88 above.
  @inline(__always)
  static func exp(_ x: Float) -> Float {
    let clamped = min(max(x, -87), 88)
    let scaled = clamped * 1.442_695_04
    let whole = (scaled + 12_582_912) - 12_582_912
    let r = (scaled - whole) * 0.693_147_18
    let series =
      1 + r * (1 + r * (0.5 + r * (0.166_666_67 + r * (0.041_666_67 + r * 0.008_37))))
    let power = Float(bitPattern: UInt32(bitPattern: (Int32(whole) &+ 127) << 23))
    return x < -87 ? 0 : series * power
  }
}
