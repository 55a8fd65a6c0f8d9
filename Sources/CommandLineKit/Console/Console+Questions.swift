extension Console {
    /// Asks for yes or no.
    ///
    /// The default is the answer to an empty line, and where nobody can answer. `[y/N]` is added to
    /// the question. The hint says how to run the command where nobody can answer: "pass
    /// `--noinput`".
    /// - Throws: ``CommandError`` with exit code 3 if nobody can answer and there is no default.
    public func confirm(
        _ question: String,
        default defaultAnswer: Bool? = nil,
        hint: String? = nil
    ) throws -> Bool {
        let choices =
            switch defaultAnswer {
            case true?: "[Y/n]"
            case false?: "[y/N]"
            case nil: "[y/n]"
            }
        guard isInteractive else {
            guard let defaultAnswer else { throw refusal(of: question, hint) }
            return defaultAnswer
        }
        while true {
            switch try reply(to: "\(question) \(choices) ", question, hint).lowercased() {
            case "y", "yes": return true
            case "n", "no": return false
            case "":
                if let defaultAnswer { return defaultAnswer }
            default: break
            }
            status.emit("Please answer y or n.\n", to: .error)
        }
    }

    /// Asks for a line of text.
    ///
    /// The default is the answer to an empty line, and where nobody can answer. The hint says how to
    /// run the command where nobody can answer.
    /// - Throws: ``CommandError`` with exit code 3 if nobody can answer and there is no default.
    public func ask(
        _ question: String,
        default defaultAnswer: String? = nil,
        hint: String? = nil
    ) throws -> String {
        guard isInteractive else {
            guard let defaultAnswer else { throw refusal(of: question, hint) }
            return defaultAnswer
        }
        while true {
            let answer = try reply(to: "\(question) ", question, hint)
            if !answer.isEmpty { return answer }
            if let defaultAnswer { return defaultAnswer }
        }
    }

    /// Asks for a line of text that must not be seen; it is taken as it is, with its spaces, even an empty one.
    ///
    /// - Throws: ``CommandError`` with exit code 3 if nobody can answer.
    public func askSecretly(_ question: String, hint: String? = nil) throws -> String {
        guard isInteractive else { throw refusal(of: question, hint) }
        status.emit("\(question) ", to: .error)
        guard let answer = device.readSecret() else {
            status.emit("\n", to: .error)
            throw refusal(of: question, hint, because: "standard input has ended")
        }
        return answer
    }

    /// Offers a numbered list and answers the index of the choice, from 0.
    ///
    /// - Throws: ``CommandError`` with exit code 3 if nobody can answer.
    public func choose(_ question: String, among choices: [String], hint: String? = nil) throws
        -> Int
    {
        guard isInteractive else { throw refusal(of: question, hint) }
        let list = choices.enumerated().map { " \($0.offset + 1)) \($0.element)\n" }.joined()
        status.emit("\(question)\n\(list)", to: .error)
        while true {
            let answer = try reply(to: "Select an option: ", question, hint)
            if let number = Int(answer), (1...choices.count).contains(number) { return number - 1 }
            status.emit("Please enter a number from 1 to \(choices.count).\n", to: .error)
        }
    }

    /// Shows `prompt` and reads one line, without spaces around it.
    private func reply(to prompt: String, _ question: String, _ hint: String?) throws -> String {
        status.emit(prompt, to: .error)
        guard let line = device.readLine() else {
            status.emit("\n", to: .error)
            throw refusal(of: question, hint, because: "standard input has ended")
        }
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        let start = line.drop(while: isBlank)
        return String(start.reversed().drop(while: isBlank).reversed())
    }

    private func refusal(
        of question: String,
        _ hint: String?,
        because reason: String = "standard input is not a terminal"
    ) -> CommandError {
        CommandError(
            "nobody can answer `\(question)`: \(reason)",
            hint: hint,
            exitCode: .refused
        )
    }
}
