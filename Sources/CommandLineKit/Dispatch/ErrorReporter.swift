/// Turns whatever a command threw into text on standard error and an exit code.
struct ErrorReporter {
    let utility: ManagementUtility
    let console: Console
    /// Tell what is behind an error, too.
    let showsCauses: Bool

    /// Tells a person of `error`; `words` say which command's usage to show with it.
    func report(_ error: any Error, for words: [String]) -> ExitCode {
        switch error {
        case let code as ExitCode:
            return code
        case let error as UnknownCommandError:
            console.talk("\(error)\n")
            return .failure
        case let error as UsageError:
            console.error(error.description, hint: error.hint)
            reportUsage(for: words)
            return .usage
        case let error as CommandError:
            if error.isLocated {
                console.talk(error.message + "\n", hint: error.hint)
            } else {
                console.error(error.message, hint: error.hint)
            }
            reportCauses(of: error)
            return error.exitCode
        default:
            console.error("\(error)")
            reportCauses(of: error)
            return .failure
        }
    }

    /// - Throws: ``CommandError`` if text was lost, because a disk is full for example.
    func checkOutput(of device: any ConsoleDevice) throws {
        guard let reason = device.writeFailure else { return }
        throw CommandError("cannot write to standard output: \(reason)")
    }

    private func reportUsage(for words: [String]) {
        let command = (try? Invocation(words, utility: utility))?.command
        let usage = UsageLine(programName: utility.programName).text(for: command)
        let topic = command.map { " \($0.name)" } ?? ""
        console.talk("\(usage)\nSee '\(utility.programName) help\(topic)'.\n")
    }

    private func reportCauses(of error: any Error) {
        guard showsCauses else { return }
        var next: (any Error)? = error
        while let current = next {
            let command = current as? CommandError
            if command == nil { console.talk("caused by: \(String(reflecting: current))\n") }
            next = command?.cause
        }
    }
}
