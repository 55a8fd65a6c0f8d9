internal import ProjectRegistry

/// The folders of a project's `producer_root`: schemas in `proto/`, Swift code made from them in `grpc/`.
struct ProducerLayout: Sendable {
    /// Absolute.
    let root: String
    private let project: Project

    init(_ settings: Settings, in project: Project) {
        self.project = project
        root = project.path(settings.messageBus.producerRoot)
    }

    var projectDirectory: String { project.directory }
    var protoDirectory: String { root + "/proto" }
    var grpcDirectory: String { root + "/grpc" }

    /// Name of the Swift module that the generated code is in: the last folder of the root.
    var moduleName: String { FilePaths.name(of: root) }

    /// A path as a person in the project's folder writes it.
    func displayed(_ path: String) -> String { FilePaths.relative(path, to: project.directory) }

    /// The schemas, as imports name them: paths below `proto/`, sorted.
    func protoNames() throws -> [String] { try Self.files(below: protoDirectory, suffix: ".proto") }

    /// Files with a suffix below a folder, by their paths relative to it; none if it is not there.
    static func files(below directory: String, suffix: String) throws -> [String] {
        guard FileSystem.kind(of: directory) == .directory else { return [] }
        var found: [String] = []
        var pending = [""]
        while let folder = pending.popLast() {
            for entry in try FileSystem.list(directory + "/" + folder)
            where !entry.name.hasPrefix(".") {
                switch entry.kind {
                case .directory: pending.append(folder + entry.name + "/")
                case .file where entry.name.hasSuffix(suffix): found.append(folder + entry.name)
                case .file, .other: break
                }
            }
        }
        return found.sorted()
    }

    /// The contents of a schema by its name; nil if there is none.
    func readProto(_ name: String) throws -> [UInt8]? {
        do throws(FileError) {
            return try FileSystem.read(protoDirectory + "/" + name)
        } catch {
            guard error.isMissing else { throw error }
            return nil
        }
    }
}
