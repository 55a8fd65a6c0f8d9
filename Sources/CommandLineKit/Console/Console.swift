/// How a command talks: data to standard output, everything else to standard error.
///
/// Copies share the device, so a command may hand its console on, or a quieter copy of it.
public struct Console: Sendable {
    /// What ``note(_:at:terminator:)`` shows.
    public var verbosity: Verbosity

    let device: any ConsoleDevice
    private var color: ColorMode
    let status: StatusLine
    private var acceptsInput = true

    init(device: any ConsoleDevice, verbosity: Verbosity = .normal, color: ColorMode = .automatic) {
        self.device = device
        self.verbosity = verbosity
        self.color = color
        self.status = StatusLine(device: device)
    }

    /// A console on `device`, for code that is tested without a command around it.
    public init(_ device: any ConsoleDevice, verbosity: Verbosity = .normal) {
        self.init(device: device, verbosity: verbosity, color: .automatic)
    }

    /// Whether a question would find somebody to answer it.
    public var isInteractive: Bool { acceptsInput && device.isInteractive }

    /// Whether a person sees what goes to `stream`.
    public func isTerminal(_ stream: ConsoleStream) -> Bool { device.isTerminal(stream) }

    /// Columns of the terminal; 80 if that is unknown.
    public var width: Int { device.width }

    /// The same console as a command called with `options` should have it.
    func adjusted(to options: GlobalOptions, _ environment: EnvironmentVariables) -> Console {
        var copy = self
        copy.verbosity = options.verbosity
        copy.color = ColorMode(options, environment)
        return copy
    }

    /// The same console for a command told `--noinput`: nobody answers.
    public func withoutInput() -> Console {
        var copy = self
        copy.acceptsInput = false
        return copy
    }
}

// MARK: - Writing

extension Console {
    /// Writes data to standard output, whatever the verbosity.
    public func write(_ text: String, terminator: String = "\n") {
        status.emit(text + terminator, to: .output)
    }

    /// Tells a person something, if the verbosity is at least `level`.
    public func note(_ text: String, at level: Verbosity = .normal, terminator: String = "\n") {
        guard verbosity >= level else { return }
        status.emit(text + terminator, to: .error)
    }

    /// Tells a person of something that may be wrong. Shown at every verbosity.
    public func warn(_ text: String, hint: String? = nil) {
        complain("warning", .warning, text, hint)
    }

    /// Tells a person of something that is wrong. Shown at every verbosity.
    ///
    /// To end a command with it, throw a ``CommandError`` instead.
    public func error(_ text: String, hint: String? = nil) {
        complain("error", .error, text, hint)
    }

    /// `text` as `stream` should show it: coloured or not.
    public func styled(
        _ text: String,
        _ style: TextStyle,
        for stream: ConsoleStream = .output
    ) -> String {
        usesColor(on: stream) ? style.applied(to: text) : text
    }

    /// Whether text for `stream` is coloured.
    public func usesColor(on stream: ConsoleStream) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .automatic: device.isTerminal(stream)
        }
    }

    /// Writes `text`, which ends a line if there is a hint, for a person as it is, whatever the verbosity.
    func talk(_ text: String, hint: String? = nil) {
        let advice = hint.map { styled("hint:", .emphasis, for: .error) + " \($0)\n" } ?? ""
        status.emit(text + advice, to: .error)
    }

    private func complain(_ label: String, _ style: TextStyle, _ text: String, _ hint: String?) {
        talk(styled("\(label):", style, for: .error) + " \(text)\n", hint: hint)
    }
}
