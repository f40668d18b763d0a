import Foundation
import Tongwen

@testable import TongwenFormats

/// LibreOffice without a window, where it is installed: `libreoffice-writer-nogui`, `-calc-nogui`.
enum LibreOffice {
  static let program = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The file in another format, with a home folder of its own.
  ///
  /// - Parameter filter: the ending, with the filter's name behind a colon where it is not the usual one.
  static func converted(_ bytes: [UInt8], _ name: String, to filter: String) throws -> [UInt8] {
    let folder = try Scratch()
    let path = folder.path + "/" + name
    try FileOutput.write(bytes, to: path)
    let process = Process()
    process.executableURL = program.map { URL(fileURLWithPath: $0) }
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path)/home", "--headless", "--convert-to", filter,
      "--outdir", folder.path + "/out", path,
    ]
    (process.standardOutput, process.standardError) = (nil, nil)
    try process.run()
    process.waitUntilExit()
    let ending = filter.prefix { $0 != ":" }
    let stem = name.prefix { $0 != "." }
    return try FileInput("\(folder.path)/out/\(stem).\(ending)").bytes()
  }
}
