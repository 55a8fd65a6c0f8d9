internal import ProjectRegistry

/// What a project's build products were made from, kept beside them as four lines of text.
struct BuildStamp: Equatable {
    /// Fingerprint of the project's own sources; 0 when they are not built yet.
    var sources: UInt64
    /// Folder of the toolkit that a manifest may choose: `MANAGE_HOME`, or what is installed.
    var installed: String
    /// Folder of the toolkit that SwiftPM resolved; empty before it has, and for one from a git URL.
    var toolkit: String
    /// Fingerprint of the toolkit's sources.
    var toolkitSources: UInt64

    /// The state of the sources now.
    init(project: Project, installed: String, toolkit: String?) {
        var sources = SourceFingerprint()
        for path in ["Package.swift", "Package.resolved", "Sources"] {
            sources.add(project.path(path))
        }
        self.sources = sources.value
        self.installed = installed
        self.toolkit = toolkit ?? ""
        var toolkitSources = SourceFingerprint()
        if let toolkit {
            for path in ["Package.swift", "Sources", "Commands"] {
                toolkitSources.add(toolkit + "/" + path)
            }
        }
        self.toolkitSources = toolkitSources.value
    }

    /// What ``text`` gave; nil for anything else.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 5, let sources = UInt64(lines[0], radix: 16),
            let toolkitSources = UInt64(lines[3], radix: 16)
        else { return nil }
        self.sources = sources
        self.installed = lines[1]
        self.toolkit = lines[2]
        self.toolkitSources = toolkitSources
    }

    var text: String {
        "\(String(sources, radix: 16))\n\(installed)\n\(toolkit)\n\(String(toolkitSources, radix: 16))\n"
    }

    /// Both were made with the same toolkit.
    func sharesToolkit(with other: BuildStamp) -> Bool {
        installed == other.installed && toolkit == other.toolkit
            && toolkitSources == other.toolkitSources
    }
}
