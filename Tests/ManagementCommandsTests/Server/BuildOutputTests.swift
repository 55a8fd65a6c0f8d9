import Testing

@testable import ManagementCommands

@Suite struct BuildOutputTests {
    @Test("progress goes, each diagnostic stays once with its excerpt")
    func diagnostics() {
        let output = BuildOutput(
            """
            Building for debugging...
            [0/5] Write sources
            error: emit-module command failed with exit code 1 (use -v to see invocation)
            [3/9] Emitting module Account
            /p/Sources/Account/Models.swift:3:9: error: cannot find 'nope' in scope
            1 | struct Post {
            3 |     nope
              |     `- error: cannot find 'nope' in scope
            [4/9] Compiling Account Models.swift
            /p/Sources/Account/Models.swift:3:9: error: cannot find 'nope' in scope
            1 | struct Post {
            3 |     nope
              |     `- error: cannot find 'nope' in scope
            /p/Sources/Account/Models.swift:9:1: warning: unused

            """
        )
        #expect(
            output.diagnostics == """
                /p/Sources/Account/Models.swift:3:9: error: cannot find 'nope' in scope
                1 | struct Post {
                3 |     nope
                  |     `- error: cannot find 'nope' in scope
                /p/Sources/Account/Models.swift:9:1: warning: unused
                """
        )
    }

    @Test("errors of SwiftPM itself stay")
    func packageErrors() {
        let output = BuildOutput("error: 'quickstart': the manifest is missing\n")
        #expect(output.diagnostics == "error: 'quickstart': the manifest is missing")
    }
}
