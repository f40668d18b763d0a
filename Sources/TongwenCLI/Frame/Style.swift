import Foundation

/// Colours for people: only on a terminal, and `NO_COLOR` and `--color` have their say.
struct Style {
  let isOn: Bool

  /// `auto` colours a terminal unless `NO_COLOR` is set; `always` and `never` say so.
  init(_ choice: ColorChoice = .auto) {
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      let refused = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      isOn = isatty(STDOUT_FILENO) == 1 && !refused
    }
  }

  /// The columns of the terminal that standard output is, if it is one.
  static var columns: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func green(_ text: String) -> String { wrap(text, "32") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func cyan(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
