import Foundation
import Testing

@testable import Autoreload

@Suite struct ChildProcessTests {
    private func shell(_ script: String) -> ChildProcess.Launch {
        ChildProcess.Launch(executable: "sh", arguments: ["-c", script])
    }

    @Test("the exit status and the signal are told apart")
    func exits() async throws {
        #expect(try await ChildProcess(shell("exit 0")).waitForExit() == .status(0))
        #expect(try await ChildProcess(shell("exit 3")).waitForExit() == .status(3))
        let child = try ChildProcess(shell("exec sleep 60"))
        child.send(signal: SIGKILL)
        #expect(await child.waitForExit() == .signal(SIGKILL))
        child.send(signal: SIGKILL)
    }

    @Test("a program that does not exist is an error with its name")
    func missingProgram() {
        let error = #expect(throws: LaunchError.self) {
            try ChildProcess(.init(executable: "/nonexistent/quickstart"))
        }
        #expect(
            error?.description
                == "cannot start `/nonexistent/quickstart`: No such file or directory"
        )
    }

    @Test("descriptors, variables, directory and output are as the launch says")
    func launch() async throws {
        let output = Pipe()
        let inherited = Pipe()
        try inherited.fileHandleForWriting.write(contentsOf: Data("inherited\n".utf8))
        try inherited.fileHandleForWriting.close()
        var launch = shell("echo $NAME; pwd; cat <&3; ls /proc/self/fd | wc -l; cat")
        launch.environment = ["NAME": "value"]
        launch.inheritedDescriptors = [inherited.fileHandleForReading.fileDescriptor]
        launch.output = output.fileHandleForWriting.fileDescriptor
        launch.workingDirectory = "/"
        let child = try ChildProcess(launch)
        try output.fileHandleForWriting.close()
        #expect(await child.waitForExit() == .status(0))
        let text = try output.fileHandleForReading.readToEnd().map {
            String(decoding: $0, as: UTF8.self)
        }
        // 0, 1, 2, the inherited 3, and the one `ls` reads the directory with.
        #expect(text == "value\n/\ninherited\n5\n")
    }
}

@Suite struct SupervisorLinkTests {
    @Test("the child's word arrives, and each side sees the other end")
    func wordAndEnd() async throws {
        let link = SupervisorLink()
        let child = ChildLink(descriptor: link.childDescriptor)
        child.reportServing()
        #expect(await link.waitUntilServing())
        link.close()
        await child.waitUntilBroken()
        link.closeChildEnd()
    }

    @Test("a child that ends first never served")
    func childEnds() async {
        let link = SupervisorLink()
        link.closeChildEnd()
        #expect(await !link.waitUntilServing())
        link.close()
    }

    @Test("a real child that inherits the line ends with it")
    func realChild() async throws {
        let link = SupervisorLink()
        var launch = ChildProcess.Launch(
            executable: "sh", arguments: ["-c", "printf x >&3; read line <&3; exit 7"]
        )
        launch.inheritedDescriptors = [link.childDescriptor]
        let child = try ChildProcess(launch)
        link.closeChildEnd()
        #expect(await link.waitUntilServing())
        link.close()
        #expect(await child.waitForExit() == .status(7))
    }
}
