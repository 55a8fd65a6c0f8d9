internal import CommandLineKit
internal import Glibc
internal import ProjectRegistry

/// Becomes the database's own client.
struct DatabaseShellCommand: ManagementCommand {
    var database = "default"
    var parameters: [String] = []

    static let configuration = CommandConfiguration<DatabaseShellCommand>(
        name: "dbshell",
        summary: "Open the database's own client, sqlite3 or psql",
        requires: [.project, .settings],
        arguments: [
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to open",
                completion: .databases),
            .positional("parameters", \.parameters, help: "Words for the client, after --"),
        ]
    )

    func run(in context: CommandContext) async throws {
        guard let settings = context.settings.databases[database] else {
            throw CommandError("no database `\(database)` in the settings")
        }
        let client = DatabaseClient(settings, parameters: parameters) { context.settings.path($0) }
        try client.execute(searchPath: context.environment["PATH"] ?? "")
    }
}

/// The command line of a database's own client.
struct DatabaseClient: Equatable {
    var program: String
    var arguments: [String]
    /// What must not stand on a command line, where every user of the machine sees it.
    var environment: [String: String] = [:]

    init(
        _ database: DatabaseSettings,
        parameters: [String],
        path: (String) -> String
    ) {
        switch database {
        case .sqlite(let file):
            program = "sqlite3"
            let path = path(file)
            arguments = [path.hasPrefix("-") ? "./\(path)" : path] + parameters
        case .postgresql(let url):
            program = "psql"
            let (address, password) = Self.split(url)
            arguments = [address] + parameters
            if let password { environment["PGPASSWORD"] = password }
        }
    }

    /// The URL without the password, and the password.
    private static func split(_ url: String) -> (address: String, password: String?) {
        guard let scheme = url.firstRange(of: "://") else { return (url, nil) }
        let rest = url[scheme.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        guard let at = rest[..<end].lastIndex(of: "@"),
            let colon = rest[..<at].firstIndex(of: ":")
        else { return (url, nil) }
        let password = String(rest[rest.index(after: colon)..<at])
        return (String(url[..<colon] + rest[at...]), percentDecoded(password))
    }

    /// A URL's part with what stands behind its percent signs; as it is if that is no UTF-8.
    private static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }

    /// Never returns, unless the client cannot be started.
    func execute(searchPath: String) throws {
        let folders = searchPath.split(separator: ":").map(String.init)
        guard
            let executable = folders.map({ "\($0)/\(program)" })
                .first(where: FileSystem.isExecutable)
        else {
            throw CommandError(
                "You appear not to have the '\(program)' program installed or on your path.")
        }
        let code = ProcessArguments.withPointers([executable] + arguments) { words in
            ProcessArguments.withPointers(ProcessArguments.environment(setting: environment)) {
                execve(executable, words, $0)
                return errno
            }
        }
        throw FileError("run", executable, code: code)
    }
}
