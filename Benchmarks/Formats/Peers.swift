import Foundation

/// Other parsers on the same file, where they are installed.
enum Peers {
  /// CPU times in seconds, start of the program left out.
  static func times(_ path: String) -> [(name: String, seconds: Double)] {
    let programs = [
      ("expat without handlers", "expat.ParserCreate().ParseFile(open(sys.argv[1], 'rb'))"),
      ("lxml, every <tu>", "[e.clear() for _, e in etree.iterparse(sys.argv[1], tag='tu')]"),
      ("xmllint --stream", "subprocess.run(['xmllint', '--stream', '--noout', sys.argv[1]])"),
    ]
    let imports = ["from xml.parsers import expat", "from lxml import etree", "import subprocess"]
    return zip(programs, imports).compactMap { program, line in
      run(line, program.1, path).map { (program.0, $0) }
    }
  }

  private static func run(_ load: String, _ call: String, _ path: String) -> Double? {
    let program = """
      import os, sys
      \(load)
      used = lambda: sum(os.times()[:4])
      start = used()
      \(call)
      print(used() - start)
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, path]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, nil)
    guard (try? process.run()) != nil else { return nil }
    let said = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Double(said.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
