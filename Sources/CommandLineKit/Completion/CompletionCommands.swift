/// `completion SHELL`: the script that teaches a shell to complete this program's words.
struct CompletionCommand: ManagementCommand {
    var shell = Shell.bash

    static let configuration = CommandConfiguration<CompletionCommand>(
        name: "completion",
        summary: "Print a completion script for a shell",
        discussion: """
            How to install it:

              bash  add to ~/.bashrc: eval "$(PROGRAM completion bash)"
              zsh   add to ~/.zshrc, below compinit: eval "$(PROGRAM completion zsh)"
              fish  PROGRAM completion fish > ~/.config/fish/completions/PROGRAM.fish
            """,
        arguments: [.positional("shell", \.shell, help: "The shell to write for")]
    )

    func run(in context: CommandContext) async throws {
        let script = CompletionScript(programName: context.programName)
        context.console.write(script.text(for: shell), terminator: "")
    }
}

/// `__complete -- WORD...`: the question that the scripts ask. The last word is under the cursor.
///
/// Answers a line that names a kind (`values`, `files` or `directories`), then for values one line
/// each, with a tab and a description where there is one.
struct CompleteCommand: ManagementCommand {
    var words: [String] = []

    static let configuration = CommandConfiguration<CompleteCommand>(
        name: DispatchRequest.completionCommandName,
        summary: "Answer a shell that completes a command line",
        isHidden: true,
        arguments: [.positional("word", \.words, help: "The command line up to the cursor")]
    )

    func run(in context: CommandContext) async throws {
        let answer = await CompletionEngine(words, utility: context.utility).answer()
        context.console.write(answer.text, terminator: "")
    }
}
