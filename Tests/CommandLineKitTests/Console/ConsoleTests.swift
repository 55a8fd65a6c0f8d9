internal import Testing

@testable internal import CommandLineKit

@Suite struct ConsoleTests {
    @Test(
        "talk goes to standard error, as far as the verbosity lets it",
        arguments: [
            (.quiet, "warning: old file\nhint: remove it\nerror: bad\n"),
            (.normal, "made\nwarning: old file\nhint: remove it\nerror: bad\n"),
            (.detailed, "made\nhow\nwarning: old file\nhint: remove it\nerror: bad\n"),
            (.debug, "made\nhow\nwhy\nwarning: old file\nhint: remove it\nerror: bad\n"),
        ] as [(Verbosity, String)]
    )
    func verbosity(_ verbosity: Verbosity, _ talk: String) {
        let device = RecordingConsole()
        let console = Console(device, verbosity: verbosity)
        console.write("data")
        console.write("more", terminator: "")
        console.note("made")
        console.note("how", at: .detailed)
        console.note("why", at: .debug)
        console.warn("old file", hint: "remove it")
        console.error("bad")
        #expect(device.output == "data\nmore")
        #expect(device.error == talk)
    }

    @Test("text is styled for the stream it goes to")
    func styles() {
        let console = Console(RecordingConsole(terminals: [.error]))
        #expect(console.styled("OK", .success) == "OK")
        #expect(console.styled("OK", .success, for: .error) == "\u{1B}[32mOK\u{1B}[0m")
        #expect(console.styled("", .error, for: .error) == "")
    }

    @Test(
        "yes and no are asked for until one of them is said",
        arguments: [
            (["y"], nil, true, "Go on? [y/n] "),
            (["No"], nil, false, "Go on? [y/n] "),
            ([""], true, true, "Go on? [Y/n] "),
            ([""], false, false, "Go on? [y/N] "),
            (
                ["maybe", "", " YES "], nil, true,
                "Go on? [y/n] Please answer y or n.\nGo on? [y/n] Please answer y or n.\nGo on? [y/n] "
            ),
        ] as [([String], Bool?, Bool, String)]
    )
    func confirms(_ answers: [String], _ standard: Bool?, _ expected: Bool, _ talk: String) throws {
        let device = RecordingConsole(answers: answers)
        #expect(try Console(device).confirm("Go on?", default: standard) == expected)
        #expect(device.error == talk)
        #expect(device.output == "")
    }

    @Test("a line of text is asked for until there is one")
    func asks() throws {
        let device = RecordingConsole(answers: ["", "  two words ", ""])
        let console = Console(device)
        #expect(try console.ask("Name?") == "two words")
        #expect(try console.ask("Name?", default: "blog") == "blog")
        #expect(device.error == "Name? Name? Name? ")
    }

    @Test("a choice is a number of the list")
    func chooses() throws {
        let device = RecordingConsole(answers: ["0", "x", "2"])
        #expect(try Console(device).choose("What now?", among: ["Quit", "Go on"]) == 1)
        #expect(
            device.error == """
                What now?
                 1) Quit
                 2) Go on
                Select an option: Please enter a number from 1 to 2.
                Select an option: Please enter a number from 1 to 2.
                Select an option: \("")
                """
        )
    }

    @Test("where nobody can answer, the default does, or the command is refused")
    func refuses() throws {
        let device = RecordingConsole()
        let console = Console(device)
        #expect(try console.confirm("Go on?", default: false) == false)
        #expect(try console.ask("Name?", default: "blog") == "blog")
        let refusals: [() throws -> Void] = [
            { _ = try console.confirm("Go on?", hint: "pass `--noinput`") },
            { _ = try console.ask("Go on?", hint: "pass `--noinput`") },
            { _ = try console.choose("Go on?", among: ["a"], hint: "pass `--noinput`") },
        ]
        for refusal in refusals {
            let error = #expect(throws: CommandError.self) { try refusal() }
            #expect(
                error?.message == "nobody can answer `Go on?`: standard input is not a terminal")
            #expect(error?.hint == "pass `--noinput`")
            #expect(error?.exitCode == .refused)
        }
        #expect(device.error == "")
    }

    @Test("input that ends, or is not wanted, counts as nobody")
    func endOfInput() {
        let device = RecordingConsole(answers: [])
        let error = #expect(throws: CommandError.self) { try Console(device).ask("Name?") }
        #expect(error?.message == "nobody can answer `Name?`: standard input has ended")
        #expect(error?.exitCode == .refused)
        #expect(device.error == "Name? \n")

        let console = Console(RecordingConsole(answers: ["y"])).withoutInput()
        #expect(!console.isInteractive)
        #expect(throws: CommandError.self) { try console.confirm("Go on?") }
    }
}
