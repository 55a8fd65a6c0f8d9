internal import GRPCTransport

/// What `grpcrunserver` says when it starts. Pure text.
enum ServerBanner {
    /// The line that a production server starts with.
    static func start(addresses: [SocketAddress]) -> String {
        "Starting gRPC server at \(list(addresses))"
    }

    /// The line that a development server starts with.
    static func developmentStart(addresses: [SocketAddress]) -> String {
        "Starting development gRPC server at \(list(addresses))"
    }

    private static func list(_ addresses: [SocketAddress]) -> String {
        addresses.map(\.description).joined(separator: ", ")
    }

    static let quit = "Quit the server with CONTROL-C."

    static func watching(with watcher: String) -> String {
        "Watching for file changes with \(watcher)"
    }

    /// `paths` are those of the changed files, relative to the project; not empty.
    static func changed(_ paths: [String]) -> String {
        let more = paths.count > 1 ? " and \(paths.count - 1) more" : ""
        return "\(paths.first ?? "")\(more) changed, reloading."
    }

    /// The settings have another address than the one that the server was started with.
    static func movedAddress(_ addresses: [String], still old: [SocketAddress]) -> String {
        "grpc.address is \(addresses.joined(separator: ", ")) now. The server stays at \(list(old)) until it is "
            + "started again."
    }

    static func version(_ version: String, settings: String) -> String {
        "ManageKit version \(version), using settings '\(settings)'"
    }

    /// `count` is 1 or more, `apps` have such migrations, `program` is the word that runs a command.
    static func unappliedMigrations(count: Int, apps: [String], program: String) -> String {
        let plural = count == 1 ? "" : "s"
        return """

            You have \(count) unapplied migration\(plural). Your project may not work properly until you apply the \
            migrations for app(s): \(apps.joined(separator: ", ")).
            Run '\(program) migrate' to apply them.
            """
    }

    /// `November 21, 2026 - 09:05:00`, in the local time of the fields given.
    static func date(
        year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int
    ) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let name = months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
        return "\(name) \(two(day)), \(year) - \(two(hour)):\(two(minute)):\(two(second))"
    }
}
