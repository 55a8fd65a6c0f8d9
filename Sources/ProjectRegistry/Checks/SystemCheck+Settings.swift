internal import CommandLineKit

extension SystemCheck {
    /// Settings that are well formed and yet cannot work here.
    static let settings = SystemCheck(tag: "settings") { subject in
        credentials(subject) + databases(subject) + unsupported(subject) + namedCode(subject)
    }

    private static func credentials(_ subject: Subject) -> [CheckMessage] {
        let grpc = subject.settings.grpc
        let files =
            grpc.credentials.flatMap {
                [("grpc.credentials", $0.privateKey), ("grpc.credentials", $0.certificateChain)]
            } + (grpc.rootCertificatesPath.map { [("grpc.root_certificates_path", $0)] } ?? [])
        return files.filter { FileSystem.kind(of: subject.settings.path($0.1)) != .file }
            .map { key, file in
                CheckMessage(
                    .error,
                    id: "settings.E001",
                    object: key,
                    "The file '\(file)' does not exist."
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

    private static func unsupported(_ subject: Subject) -> [CheckMessage] {
        subject.settings.unsupported.map { setting in
            fault("settings.E003", setting.key, "The setting \(setting.text).", subject)
        }
    }

    private static func namedCode(_ subject: Subject) -> [CheckMessage] {
        func fault(_ key: String, _ look: () throws(CommandError) -> Void) -> CheckMessage? {
            do {
                try look()
                return nil
            } catch {
                return CheckMessage(
                    .error,
                    id: "settings.E004",
                    object: key,
                    "\(error).",
                    hint: error.hint
                )
            }
        }
        let (apps, settings) = (subject.installed, subject.settings)
        return [
            fault("grpc.interceptors") { () throws(CommandError) in
                _ = try apps.interceptors(settings)
            },
            fault("grpc.root_handlers_hook") { () throws(CommandError) in
                _ = try apps.rootHandlers(settings)
            },
        ].compactMap(\.self)
    }

    private static func fault(
        _ id: String, _ key: String, _ text: String, _ subject: Subject
    ) -> CheckMessage {
        CheckMessage(.error, id: id, object: subject.settings.place(of: key) + key, text)
    }
}
