extension SystemCheck {
    /// Settings that are well formed and yet cannot work here.
    static let settings = SystemCheck(tag: "settings") { subject in
        credentials(subject) + databases(subject)
    }

    private static func credentials(_ subject: Subject) -> [CheckMessage] {
        let files = subject.settings.grpc.credentials.flatMap {
            [$0.privateKey, $0.certificateChain]
        }
        return files.filter { FileSystem.kind(of: subject.settings.path($0)) != .file }
            .map {
                CheckMessage(
                    .error,
                    id: "settings.E001",
                    object: "grpc.credentials",
                    "The file '\($0)' does not exist."
                )
            }
    }

    private static func databases(_ subject: Subject) -> [CheckMessage] {
        subject.settings.databases.sorted { $0.key < $1.key }
            .compactMap { alias, database in
                guard case .sqlite(let path) = database, path != ":memory:" else { return nil }
                let folder = FilePaths.parent(of: subject.settings.path(path))
                guard FileSystem.kind(of: folder) != .directory else { return nil }
                return CheckMessage(
                    .error,
                    id: "settings.E002",
                    object: "databases.\(alias)",
                    "The folder '\(folder)' does not exist, so that no database can be made in it.",
                    hint: "Create it, or change the path."
                )
            }
    }
}
