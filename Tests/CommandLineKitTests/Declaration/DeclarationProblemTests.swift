internal import Testing

@testable internal import CommandLineKit

@Suite struct DeclarationProblemTests {
    @Test("well-declared commands have no problems")
    func none() {
        #expect(DeclarationProblem.all(in: Program().groups) == [])
    }

    @Test("each fault is found and told in a sentence")
    func faults() {
        struct BadCommand: ManagementCommand {
            var text: String?
            var number = 0
            var rest: [String] = []
            var isOn = false

            static let configuration = CommandConfiguration<BadCommand>(
                name: "bad command",
                aliases: ["help"],
                summary: "Do wrong.",
                arguments: [
                    .positional("text", \.text, help: "Optional"),
                    .positional("number", \.number, help: "Required"),
                    .positional("rest", \.rest, help: "Everything"),
                    .positional("beyond", \.text, help: ""),
                    .option("--dashes", \.text, help: "Ends with a period."),
                    .flag("loud", short: "v", \.isOn, help: "On"),
                    .flag("noise", \.isOn, negative: "loud", help: "Off"),
                    .option("text", \.text, help: "Like the first"),
                ]
            )
            func run(in context: CommandContext) async throws {}
        }
        struct EmptyCommand: ManagementCommand {
            static let configuration = CommandConfiguration<EmptyCommand>(name: "", summary: "")
            func run(in context: CommandContext) async throws {}
        }
        let groups = [CommandGroup(name: "bad", commands: [BadCommand.self, EmptyCommand.self])]
        #expect(
            DeclarationProblem.all(in: groups).map(\.description) == [
                "two commands are called `help`",
                "the name of command `bad command` is not of a-z, 0-9, `-` and `_`",
                "the summary of command `bad command` ends with a period",
                "argument `beyond` of command `bad command` has no help",
                "argument `----dashes` of command `bad command` is not of a-z, 0-9, `-` and `_`",
                "the help of argument `----dashes` of command `bad command` ends with a period",
                "two arguments of command `bad command` are called `-v`",
                "two arguments of command `bad command` are called `--loud`",
                "two arguments of command `bad command` are called `--text`",
                "argument `number` of command `bad command` is required after one that is not",
                "argument `beyond` of command `bad command` follows one that takes every word",
                "the name of command `` is not of a-z, 0-9, `-` and `_`",
                "command `` has no summary",
            ])
    }
}
