import ArgumentParser
import Tongwen

@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongwen",
    abstract: "A translation memory that keeps a house's names and sentences consistent.")
}
