/// What a piece of text means to the reader; a terminal shows it in colour.
public enum TextStyle: Sendable, CaseIterable {
    case success
    case warning
    case error
    case heading
    case emphasis
    case dim

    /// Parameters of the SGR control sequence.
    ///
    /// Source: ECMA-48, section 8.3.117.
    private var parameters: String {
        switch self {
        case .success: "32"
        case .warning: "33"
        case .error: "31;1"
        case .heading: "36;1"
        case .emphasis: "1"
        case .dim: "2"
        }
    }

    func applied(to text: String) -> String {
        text.isEmpty ? text : "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
    }
}

/// When text is coloured.
enum ColorMode: Sendable {
    /// On a terminal.
    case automatic
    case always
    case never

    /// The flags come first, then the environment.
    ///
    /// Source: <https://no-color.org>
    init(_ options: GlobalOptions, _ environment: EnvironmentVariables) {
        if options.isColorForced {
            self = .always
        } else if options.isColorDisabled || environment["NO_COLOR"]?.isEmpty == false
            || environment["TERM"] == "dumb"
        {
            self = .never
        } else {
            self = .automatic
        }
    }
}
