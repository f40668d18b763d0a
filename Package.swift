// swift-tools-version: 6.1
// The whole architecture in one screen: who may know whom. Arrows go down only.
import PackageDescription

let package = Package(
  name: "tongwen",
  products: [
    .library(name: "Tongwen", targets: ["Tongwen"]),
    .executable(name: "tongwen", targets: ["TongwenCLI"]),
  ],
  dependencies: [
    // The embedded store: SQLite with migrations, WAL and transactions. Seen by TongwenMemory only.
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    // The command line: subcommands, help, completion scripts. Seen by TongwenCLI only.
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    // tongwen.yaml, the settings of a workspace. Seen by Tongwen only.
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: [
    // A thin C door to the system's ICU (libicu-dev): Unicode data, break iterators, transliteration,
    // regular expressions, locale data. Its header shows no ICU type, since Foundation brings its own.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    // The system's XML parser (libxml2-dev).
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // gzip and zip (zlib1g-dev, libzip-dev), the C library's converter between encodings.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CIconv"),
    // Snowball's stemmers (libstemmer-dev): the inflected forms of terms in spaced scripts.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    // Hunspell (libhunspell-dev): reads the dictionaries that are installed, for the check of spelling.
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),

    .target(name: "TongwenCore"),
    .target(name: "TongwenText", dependencies: ["TongwenCore", "CICU", "CStemmer"]),
    .target(
      name: "TongwenFormats",
      dependencies: ["TongwenCore", "CLibXML2", "CZlib", "CZip", "CIconv"]),
    .target(name: "TongwenAlignment", dependencies: ["TongwenCore", "TongwenText"]),
    .target(name: "TongwenTerms", dependencies: ["TongwenCore", "TongwenText"]),
    .target(
      name: "TongwenMemory",
      dependencies: [
        "TongwenCore", "TongwenText", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "TongwenChecks",
      dependencies: ["TongwenCore", "TongwenText", "TongwenTerms", "TongwenMemory"]),
    .target(
      name: "Tongwen",
      dependencies: [
        "TongwenCore", "TongwenText", "TongwenFormats", "TongwenAlignment", "TongwenTerms",
        "TongwenMemory", "TongwenChecks", "CHunspell", .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "TongwenCLI",
      dependencies: [
        "Tongwen", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Clocks and arguments of the benchmarks.
    .target(name: "BenchmarkSupport", path: "Benchmarks/Support"),
    // Measures the memory on any text; see the head of its main file.
    .executableTarget(
      name: "memory-benchmark", dependencies: ["Tongwen", "TongwenMemory", "BenchmarkSupport"],
      path: "Benchmarks/Memory", exclude: ["scan.cpp"]),
    // Measures the segmenter against ICU's iterator.
    .executableTarget(
      name: "segmentation-benchmark", dependencies: ["Tongwen", "CICU", "BenchmarkSupport"],
      path: "Benchmarks/Segmentation"),
    // Measures the checks, with small and large glossaries, against ICU's word breaking.
    .executableTarget(
      name: "checks-benchmark", dependencies: ["Tongwen", "CICU"], path: "Benchmarks/Checks"),
    // Measures the aligner on folders of gold alignments and on long texts; see the head of its main file.
    .executableTarget(
      name: "alignment-benchmark", dependencies: ["Tongwen", "BenchmarkSupport"],
      path: "Benchmarks/Alignment"),
    // Measures how fast units are read and written in each format, beside expat.
    .executableTarget(
      name: "formats-benchmark", dependencies: ["Tongwen", "BenchmarkSupport"],
      path: "Benchmarks/Formats"),
    .testTarget(
      name: "TongwenTests",
      dependencies: ["Tongwen", "TongwenCLI", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/TongwenTests"),
  ],
  swiftLanguageModes: [.v6]
)
