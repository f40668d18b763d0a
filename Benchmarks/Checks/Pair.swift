import Foundation
import Tongwen

/// Two texts that are checked against each other.
struct Pair {
  var source: String
  var from: Language
  var target: String
  var to: Language

  var size: Int { source.utf8.count + target.utf8.count }

  func findings(_ checker: Checker) -> [Finding] {
    checker.findings(source: source, from, target: target, to)
  }
}

extension Pair {
  private struct Line: Decodable {
    var source: String
    var target: String
    var sourceLanguage: String?
    var targetLanguage: String?
  }

  /// The pairs of a JSON Lines file, from Chinese into English where it says nothing else.
  static func read(_ path: String) throws -> [Pair] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 10).map { row in
      let line = try decoder.decode(Line.self, from: Data(row))
      return Pair(
        source: line.source, from: line.sourceLanguage.flatMap { Language($0) } ?? .chinese,
        target: line.target, to: line.targetLanguage.flatMap { Language($0) } ?? .english)
    }
  }

  /// News made up for this benchmark, half of it in each direction, with other figures each time.
  static func made(_ count: Int) -> [Pair] {
    var random = Lcg(state: 20_260)
    return (0..<count).map { number in
      let (chinese, english) = Sample.sentences[number % Sample.sentences.count]
      let figure = random.next(9000) + 1000
      let (zh, en) = (chinese.with(figure), english.with(figure))
      return number % 2 == 0
        ? Pair(source: zh, from: .chinese, target: en, to: .english)
        : Pair(source: en, from: .english, target: zh, to: .chinese)
    }
  }
}

extension String {
  fileprivate func with(_ figure: Int) -> String {
    replacingOccurrences(of: "{n}", with: String(figure))
      .replacingOccurrences(of: "{d}", with: String(figure % 28 + 1))
  }
}

/// Repeatable random numbers: the same in every run.
struct Lcg {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

private enum Sample {
  static let sentences: [(String, String)] = [
    (
      "截至2023年，两江新区累计签约合作项目{d}个，总金额{n}亿美元，占全市的21%。",
      "By 2023, Liangjiang New Area had signed {d} cooperation projects worth $0.{n} trillion, 21 percent "
        + "of the city's total."
    ),
    (
      "“我有信心，园区将建成世界一流的科技创新园区。”研究院院长王家功在9月{d}日的发布会上说。",
      "\"I am confident that the park will become a world-class park for science and innovation,\" said "
        + "Wang Jiagong, dean of the institute, at a press conference on September {d}."
    ),
    (
      "示范园区将推动中新双方在科技研发、成果转化和创新创业方面携手合作，实现互利共赢。",
      "The demonstration park will bring China and Singapore together in research and development, the "
        + "application of results, innovation and entrepreneurship, for the benefit of both sides."
    ),
    (
      "去年全区生产总值增长8.{d}%，{n}家企业进入智能制造、新能源等领域。",
      "The district's gross product grew 8.{d} percent last year, and {n} companies entered smart "
        + "manufacturing, new energy and other fields."
    ),
    (
      "他表示，三分之一的学生来自北京和上海，其中{d}名是博士生。",
      "One third of the students come from Beijing and Shanghai, he said, {d} of them doctoral students."
    ),
    (
      "会议于上午9点30分开始，约{n}人参加。",
      "The meeting began at 9:30 a.m. with about {n} people attending."
    ),
  ]
}
