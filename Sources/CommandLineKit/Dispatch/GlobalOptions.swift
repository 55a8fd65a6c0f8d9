/// The options that every command accepts, before or after its name.
public struct GlobalOptions: Sendable {
    /// `--settings`: path of the settings file, or name of an environment; `nil` for the project's own.
    public var settings: String?
    /// `--verbosity`.
    public var verbosity = Verbosity.normal
    /// `--traceback`: errors show what caused them.
    public var traceback = false
    /// `--skip-checks`: no system checks before the command.
    public var skipChecks = false
    /// `--no-color`.
    public var isColorDisabled = false
    /// `--force-color`.
    public var isColorForced = false
    /// Names of the ``CommonFlag``s that were given.
    public var flags: Set<String> = []

    public init() {}
}

/// A flag that a program adds to the options of every command: `--no-build`.
public struct CommonFlag: Sendable {
    /// Name without dashes.
    public var name: String
    /// One phrase without a final period.
    public var help: String

    public init(_ name: String, help: String) {
        self.name = name
        self.help = help
    }
}
