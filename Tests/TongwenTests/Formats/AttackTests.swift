import Foundation
import Testing
import Tongwen

/// Files made to harm are refused, with little memory, and nothing of the disk is read for them.
@Suite struct AttackTests {
  enum Attack: String, CaseIterable {
    case entities, parameterEntity, externalEntity, externalType, depth, attribute, name, text

    /// A program that prints the attack, for a root element of some format.
    func command(_ root: String, secret: String) -> String {
      switch self {
      case .entities:
        return "printf '<!DOCTYPE \(root) [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;\">]><\(root) version=\"1.2\">&c;</\(root)>'"
      case .parameterEntity:
        return
          "printf '<!DOCTYPE \(root) [<!ENTITY %% p SYSTEM \"file://\(secret)\"> %%p;]><\(root)/>'"
      case .externalEntity:
        return "printf '<!DOCTYPE \(root) [<!ENTITY x SYSTEM \"file://\(secret)\">]>"
          + "<\(root) version=\"1.2\" a=\"&x;\">&x;</\(root)>'"
      case .externalType:
        return
          "printf '<!DOCTYPE \(root) SYSTEM \"file://\(secret)\"><\(root) version=\"9\">&x;</\(root)>'"
      case .depth: return "printf '<\(root)>'; yes '<a>' | tr -d '\\n' | head -c 50000000"
      case .attribute: return "printf '<\(root) a=\"'; head -c 1000000000 /dev/zero | tr '\\0' x"
      case .name: return "printf '<\(root) '; head -c 1000000000 /dev/zero | tr '\\0' x"
      case .text: return "printf '<\(root)><'; head -c 1000000000 /dev/zero | tr '\\0' '<'"
      }
    }
  }

  @Test(arguments: Attack.allCases, ["tmx", "tbx", "xliff", "srx"])
  func areRefusedWithLittleMemory(attack: Attack, root: String) throws {
    let scratch = try Scratch()
    let secret = try scratch.file("secret.txt", "<!ENTITY x 'the secret'>the secret")
    // 1 GB of addresses: the attacks want more.
    let command =
      "ulimit -v 1048576; (\(attack.command(root, secret: secret))) 2>/dev/null | tongwen inspect -"
    let (said, status) = try Console(folder: scratch.path).run(command)
    #expect(!said.contains("the secret"))
    // A document type that lies elsewhere is no harm where nothing is read of it.
    if attack != .externalType { #expect(status == 2 && said.hasPrefix("tongwen: "), "\(said)") }
  }

  @Test(arguments: ["memory.tmx.gz", "text.txt.gz", "terms.tsv.gz"])
  func packedBombsAreRefused(name: String) throws {
    let scratch = try Scratch()
    let (said, status) = try Console(folder: scratch.path).run(
      "head -c 150000000 /dev/zero | gzip -9 > \(name); ulimit -v 1048576; tongwen inspect \(name)")
    #expect(status == 2, "\(said)")
  }
}
