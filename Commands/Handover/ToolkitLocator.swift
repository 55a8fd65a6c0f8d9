internal import CommandLineKit
internal import Glibc
internal import ProjectRegistry

/// The toolkit's sources and templates on this machine.
struct Toolkit: Sendable, Equatable {
    /// Absolute path of the folder with the toolkit's `Package.swift`.
    var directory: String

    /// The folder with one template in each folder.
    var templates: String { directory + "/ProjectTemplate" }

    /// Nil unless the folder is a toolkit.
    init?(_ directory: String) {
        guard FileSystem.kind(of: directory + "/Package.swift") == .file,
            FileSystem.kind(of: directory + "/ProjectTemplate") == .directory
        else { return nil }
        self.directory = directory
    }
}

/// Finds the toolkit: the one type that knows where things are installed.
///
/// First `MANAGE_HOME`, which must be right when it is set. Then `share/manage` below the prefix of the
/// running executable, or the checkout that it was built in. Then, for a project's own executable, the
/// same for a `manage` on `PATH`, and the usual prefixes.
struct ToolkitLocator: Sendable {
    static let variable = "MANAGE_HOME"

    private let environment: EnvironmentVariables
    private let executable: String?

    /// `executable` is the running program's own path unless a test says otherwise.
    init(_ environment: EnvironmentVariables, executable: String? = Self.runningExecutable) {
        self.environment = environment
        self.executable = executable
    }

    /// - Throws: ``CommandError`` that says what to set or install.
    func locate() throws -> Toolkit {
        if let home = environment[Self.variable], !home.isEmpty {
            guard let toolkit = Toolkit(home) else {
                throw CommandError(
                    "\(Self.variable) is `\(home)`, which is not a ManageKit toolkit",
                    hint: "set it to a checkout of ManageKit, or unset it"
                )
            }
            return toolkit
        }
        if let toolkit = candidates.lazy.compactMap({ Toolkit($0) }).first { return toolkit }
        throw CommandError(
            "cannot find the ManageKit toolkit",
            hint: "install it with `make install`, or set \(Self.variable) to a checkout"
        )
    }

    private var candidates: [String] {
        var programs = [executable].compactMap(\.self)
        for folder in (environment["PATH"] ?? "").split(separator: ":") {
            let program = "\(folder)/manage"
            if FileSystem.isExecutable(program) { programs.append(Self.resolvingLinks(program)) }
        }
        var candidates = programs.flatMap(Self.places)
        if let home = environment["HOME"] { candidates.append(home + "/.local/share/manage") }
        return candidates + ["/usr/local/share/manage", "/usr/share/manage"]
    }

    /// Where a toolkit can be that goes with `program`: installed beside it, or a checkout above it.
    private static func places(of program: String) -> [String] {
        var folder = FilePaths.parent(of: program)
        var places = [FilePaths.resolve("../share/manage", in: folder)]
        while folder != "/" && folder != "." {
            folder = FilePaths.parent(of: folder)
            places.append(folder)
        }
        return places
    }

    static let runningExecutable: String? = {
        let path = resolvingLinks("/proc/self/exe")
        return path == "/proc/self/exe" ? nil : path
    }()

    private static func resolvingLinks(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
