import Foundation
import Testing
import Tongwen

@Suite struct WorkspaceTests {
  @Test func settingsAloneMakeAWorkspaceWhoseFoldersComeWhenNeeded() throws {
    let folder = try Scratch()
    #expect(throws: WorkspaceComplaint.self) { try Workspace(at: folder.path) }
    _ = try folder.file("tongwen.yaml", "languages: [zh, en]\n")
    let workspace = try Workspace(at: folder.path)
    #expect(try workspace.glossary().isEmpty && workspace.memoryFiles().isEmpty)
    _ = try workspace.addToGlossary([Term("东盟", .chinese), Term("ASEAN", .english)])
    #expect(workspace.glossaryFiles() == [folder.path + "/Glossary/names.tbx"])
  }

  @Test func emptyFoldersOfANewWorkspaceAreNotLostInGit() throws {
    let folder = try Scratch()
    let workspace = try Workspace.create(at: folder.path).workspace
    for name in ["Glossary", "Memory"] {
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(name)") != [])
    }
    #expect(workspace.glossaryFiles() == [] && workspace.memoryFiles() == [])
  }
}
