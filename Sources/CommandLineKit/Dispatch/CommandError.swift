/// A command cannot go on: the world is not as it needs it.
public struct CommandError: Error, Sendable {
    /// What happened and to what: lower-case start, names in backticks, no final period.
    public var message: String
    /// What to do about it, in the same style.
    public var hint: String?
    /// What the process ends with.
    public var exitCode: ExitCode
    /// The error of the layer below; `--traceback` shows it.
    public var cause: (any Error)?
    /// Whether the lines of the message begin with the places of faults, and are shown without a label.
    package private(set) var isLocated = false

    public init(
        _ message: String,
        hint: String? = nil,
        exitCode: ExitCode = .failure,
        cause: (any Error)? = nil
    ) {
        self.message = message
        self.hint = hint
        self.exitCode = exitCode
        self.cause = cause
    }
}

extension CommandError {
    /// Faults of files, a line each that begins with `file:line:column: `. They are shown as they are, as compilers
    /// show theirs, so that editors find the places.
    package static func located(
        _ message: String, hint: String? = nil, cause: (any Error)? = nil
    ) -> Self {
        var error = Self(message, hint: hint, cause: cause)
        error.isLocated = true
        return error
    }
}

extension CommandError: CustomStringConvertible {
    public var description: String { message }
}

extension CommandError {
    /// Adds what was attempted to whatever `body` throws: "cannot read `x`: no such file".
    ///
    /// The hint and the exit code of a ``CommandError`` are kept, a thrown ``ExitCode`` and
    /// cancellation pass through.
    public static func wrapping<Result>(
        _ attempt: String,
        _ body: () throws -> Result
    ) throws -> Result {
        do {
            return try body()
        } catch {
            throw contextualized(error, attempt)
        }
    }

    /// The asynchronous form of the above.
    public static func wrapping<Result>(
        _ attempt: String,
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await body()
        } catch {
            throw contextualized(error, attempt)
        }
    }

    private static func contextualized(_ error: any Error, _ attempt: String) -> any Error {
        switch error {
        case is ExitCode, is CancellationError:
            error
        case let error as CommandError:
            CommandError(
                "\(attempt): \(error.message)",
                hint: error.hint,
                exitCode: error.exitCode,
                cause: error.cause ?? error
            )
        default:
            CommandError("\(attempt): \(error)", cause: error)
        }
    }
}
