internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import CommandLineKit

/// The scripts inside the shells they are for. The program is a shell function that shows the
/// question on standard error and answers what the test wants.
@Suite struct ShellScriptTests {
    private static func path(of shell: String) -> String? {
        ["/bin/\(shell)", "/usr/bin/\(shell)", "/usr/local/bin/\(shell)"]
            .first(where: FileManager.default.isExecutableFile)
    }

    private func run(_ shell: String, _ script: String) async throws -> ProgramResult {
        let path = try #require(Self.path(of: shell))
        return try await withTemporaryDirectory { directory in
            for name in ["settings.yaml", "shop.yaml"] {
                try Data().write(to: directory.appending(path: name))
            }
            try FileManager.default.createDirectory(
                at: directory.appending(path: "shops"), withIntermediateDirectories: true)
            let file = directory.appending(path: "script")
            try Data(script.utf8).write(to: file)
            return try await runProgram(URL(filePath: path), [file.path], in: directory)
        }
    }

    @Test(
        "bash joins what it broke at = and :, and keeps what stands",
        arguments: [
            (["migrate", "b"], "migrate b", ["blog", "billing"], "<migrate><b>", "blog billing"),
            (["migrate", ""], "migrate   ", ["blog"], "<migrate><>", "blog"),
            (
                ["export", "--format", "=", "j"], "export --format=j", ["--format=json"],
                "<export><--format=j>", "json"
            ),
            (
                ["export", "--format", "="], "export --format=",
                ["--format=json", "--format=yaml"],
                "<export><--format=>", "json yaml"
            ),
            (
                ["serve", "localhost", ":", "50"], "serve localhost:50", ["localhost:50051"],
                "<serve><localhost:50>", "50051"
            ),
            (
                ["serve", "--at", "=", "[", "::", "]:"], "serve --at=[::]:", ["--at=[::]:50051"],
                "<serve><--at=[::]:>", "50051"
            ),
            (
                ["serve", ":", "8000", "--de"], "serve :8000 --de", ["--dev\tRestart when saved"],
                "<serve><:8000><--de>", "--dev"
            ),
            (["nosuch", ""], "nosuch ", [], "<nosuch><>", ""),
        ] as [([String], String, [String], String, String)]
    )
    func bash(
        _ words: [String], _ line: String, _ answers: [String], _ question: String, _ reply: String
    ) async throws {
        let result = try await run("bash", bashScript(words, line, ["values"] + answers))
        #expect(result.standardError == question)
        #expect(result.standardOutput == reply + "\n")
        #expect(result.exitCode == 0)
    }

    @Test(
        "bash completes paths itself",
        arguments: [
            ("files", ["--settings", "s"], "--settings s", "settings.yaml shop.yaml shops script"),
            ("files", ["--settings", "=", "se"], "--settings=se", "settings.yaml"),
            ("directories", ["startapp", "sh"], "startapp sh", "shops"),
        ]
    )
    func bashPaths(_ kind: String, _ words: [String], _ line: String, _ reply: String) async throws
    {
        let result = try await run("bash", bashScript(words, line, [kind]))
        let replies = result.standardOutput.split(whereSeparator: \.isWhitespace).sorted()
        #expect(replies == reply.split(separator: " ").sorted())
    }

    private func bashScript(_ words: [String], _ line: String, _ answer: [String]) -> String {
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        return """
            \(CompletionScript(programName: "my-shop").text(for: .bash))
            exec 3>&2
            my-shop() {
                [[ $1 == __complete && $2 == -- ]] && printf '<%s>' "${@:3}" >&3
                printf '%b\\n' \(answer.map { "'\($0)'" }.joined(separator: " "))
            }
            COMP_WORDS=(my-shop \(quoted))
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE='my-shop \(line)'
            COMP_POINT=${#COMP_LINE}
            _my_shop_complete my-shop
            echo "${COMPREPLY[*]}"
            """
    }

    @Test("fish shows descriptions and completes paths", .enabled(if: path(of: "fish") != nil))
    func fish() async throws {
        let result = try await run(
            "fish",
            """
            \(CompletionScript(programName: "my-shop").text(for: .fish))
            function my-shop
                if contains -- --settings $argv; or string match -q -- '--settings=*' $argv[-1]
                    printf 'files\\n'
                else
                    printf 'values\\nblog\\tThe blog\\n--dev\\n'
                end
            end
            complete -C 'my-shop migrate b'
            complete -C 'my-shop serve --d'
            complete -C 'my-shop --settings se'
            complete -C 'my-shop --settings=se'
            """)
        #expect(
            result.standardOutput
                == "blog\tThe blog\n--dev\nsettings.yaml\n--settings=settings.yaml\n")
        #expect(result.standardError == "")
    }

    @Test("zsh accepts the script", .enabled(if: path(of: "zsh") != nil))
    func zsh() async throws {
        let result = try await run(
            "zsh",
            """
            autoload -U compinit
            compinit -u -D
            \(CompletionScript(programName: "my-shop").text(for: .zsh))
            print -r -- $_comps[my-shop]
            """)
        #expect(result.standardOutput == "_my_shop_complete\n")
        #expect(result.standardError == "")
    }
}
