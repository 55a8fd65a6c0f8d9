import ManageKit
import ManageTesting
import Testing

@Suite struct ProjectTests {
    @Test("the settings are well formed")
    func settings() throws {
        let settings = try SettingsLoader(directory: projectDirectory, environment: .process).load()
        #expect(settings.databases["default"] != nil)
    }
}

/// The project's folder, two levels above this file.
private let projectDirectory = #filePath.split(separator: "/").dropLast(3)
    .map { "/" + $0 }.joined()
