internal import ProjectRegistry

/// The compiled modules of a project that were made with another toolkit.
///
/// SwiftPM compiles a module again when its own sources change, and not always when those of a module
/// that it imports do. A module that still has the layout of an older toolkit's types crashes when it
/// runs, so what was made with another toolkit is taken away before the build.
struct StaleProducts {
    let project: Project

    /// Takes away what the compiler made of the project's own modules, tests included; the toolkit's
    /// stay. Products that are not there are no error.
    func remove() {
        for module in modules {
            // What SwiftPM planned stays: it is not written again as long as the plan is the same, and the
            // compiler needs it.
            FileSystem.removeTree(
                "\(debug)/\(module).build", except: ["sources", "output-file-map.json"])
            for suffix in ["swiftmodule", "swiftdoc", "swiftsourceinfo", "abi.json"] {
                try? FileSystem.remove("\(debug)/Modules/\(module).\(suffix)")
            }
        }
    }

    private var debug: String { project.path(".build/debug") }

    /// A folder of `Sources` or `Tests` is a module.
    private var modules: [String] {
        ["Sources", "Tests"].flatMap { folder in
            (try? FileSystem.list(project.path(folder))) ?? []
        }
        .filter { $0.kind == .directory }.map(\.name)
    }
}
