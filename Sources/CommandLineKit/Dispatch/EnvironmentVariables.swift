internal import Glibc

/// The process's environment, or one made up by a test.
public struct EnvironmentVariables: Sendable {
    private let lookup: @Sendable (String) -> String?

    /// The environment of this process, read at each look-up.
    public static let process = EnvironmentVariables { name in
        // SAFETY: getenv answers a string that lives until the variable is set again, which this
        // process never does after its start; it is copied at once.
        getenv(name).map { String(cString: $0) }
    }

    /// Exactly these variables.
    public init(_ values: [String: String]) {
        self.init { values[$0] }
    }

    private init(lookup: @escaping @Sendable (String) -> String?) {
        self.lookup = lookup
    }

    /// The variable's value; `nil` if it is not set.
    public subscript(name: String) -> String? { lookup(name) }
}
