import CICU

/// The ICU that the program was linked with.
public enum ICU {
  /// ICU's version, for instance `72.1`.
  public static var version: String { String(cString: icu_version()) }
}
