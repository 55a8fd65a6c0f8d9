internal import Testing

@testable internal import CommandLineKit

@Suite struct ProgressTests {
    @Test(
        "counted work is a bar",
        arguments: [
            (0, 4, "Loading [                        ] 0/4 0:02"),
            (1, 4, "Loading [######                  ] 1/4 0:02"),
            (4, 4, "Loading [########################] 4/4 0:02"),
            (9, 4, "Loading [########################] 4/4 0:02"),
            (-1, 4, "Loading [                        ] 0/4 0:02"),
        ]
    )
    func bar(_ completed: Int, _ total: Int, _ line: String) {
        var state = ProgressState(title: "Loading", total: total)
        state.completed = completed
        #expect(state.line(elapsed: .milliseconds(2_900), tick: 0, width: 80) == line)
    }

    @Test("other work is a spinner")
    func spinner() {
        var state = ProgressState(title: "Building", total: nil)
        let lines = (0...4).map { state.line(elapsed: .seconds($0), tick: $0, width: 80) }
        #expect(
            lines == [
                "Building | 0:00", "Building / 0:01", "Building - 0:02", "Building \\ 0:03",
                "Building | 0:04",
            ])
        state.completed = 12
        state.detail = "blog.Post"
        #expect(
            state.line(elapsed: .seconds(0), tick: 0, width: 80) == "Building | 12 0:00 blog.Post")
        #expect(state.line(elapsed: .seconds(0), tick: 0, width: 16) == "Building | 12 0")
        #expect(state.line(elapsed: .seconds(0), tick: 0, width: 0) == "")
    }

    @Test(
        "elapsed time is a clock",
        arguments: [(0, "0:00"), (59, "0:59"), (60, "1:00"), (754, "12:34"), (3_603, "1:00:03")])
    func clock(_ seconds: Int, _ text: String) {
        #expect(ProgressState.clockText(.seconds(seconds)) == text)
    }

    @Test("nothing is shown in the first second, nor to a pipe, nor when quiet")
    func silent() async throws {
        for (device, verbosity) in [
            (RecordingConsole(terminals: [.error]), Verbosity.normal),
            (RecordingConsole(), .normal),
            (RecordingConsole(terminals: [.error]), .quiet),
        ] {
            let console = Console(device, verbosity: verbosity)
            let sum = await console.progress("Adding", total: 2) { progress in
                progress.advance()
                progress.setTotal(3)
                progress.describe("more")
                progress.advance(by: 2)
                return progress.current.completed
            }
            #expect(sum == 3)
            await #expect(throws: ExitCode.failure) {
                try await console.progress("Failing") { _ in throw ExitCode.failure }
            }
            #expect(device.error == "")
        }
    }

    @Test("the line is drawn while the work lasts, and taken away")
    func drawing() async {
        let device = RecordingConsole(terminals: [.error])
        let console = Console(device)
        let progress = Progress("Loading", total: 2)
        let ticker = Task { await console.show(progress, after: .zero) }
        while device.error.isEmpty { await Task.yield() }
        ticker.cancel()
        await ticker.value
        // The seconds that a busy machine took may be shown, and drawn over one another.
        let line = #/Loading \[ {24}\] 0/2 0:\d\d(\r\u{1B}\[K)?/#
        #expect(device.error.replacing(line, with: "") == "")
        #expect(device.error.hasSuffix("\r\u{1B}[K"))
    }

    @Test("other text appears above the line")
    func interleaving() {
        let device = RecordingConsole(terminals: [.error])
        let console = Console(device)
        console.status.show("50%")
        console.note("half")
        console.status.show("50%")
        console.status.show("60%")
        console.note("... ", terminator: "")
        console.note("done")
        console.status.show("70%")
        console.status.show("")
        console.write("data")
        let erase = "\r\u{1B}[K"
        #expect(device.error == "50%\(erase)half\n50%\(erase)60%\(erase)... done\n70%\(erase)")
        #expect(device.output == "data\n")
    }
}
