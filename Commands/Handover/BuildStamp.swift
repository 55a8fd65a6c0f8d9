internal import ProjectRegistry

/// What a project's build products were made from, kept beside them as a few lines of text.
struct BuildStamp: Equatable {
    /// Fingerprint of what lies outside the folders of `Sources`: the manifest above all.
    var manifest: UInt64
    /// Fingerprint of each folder of `Sources`; empty when they are not built yet.
    var folders: [String: UInt64]
    /// Folder of the toolkit that a manifest may choose: `MANAGE_HOME`, or what is installed.
    var installed: String
    /// Folder of the toolkit that SwiftPM resolved; empty before it has, and for one from a git URL.
    var toolkit: String
    /// Fingerprint of the toolkit's sources.
    var toolkitSources: UInt64

    /// The state of the sources now.
    init(project: Project, installed: String, toolkit: String?) {
        var manifest = SourceFingerprint()
        for path in ["Package.swift", "Package.resolved"] { manifest.add(project.path(path)) }
        folders = [:]
        for entry in (try? FileSystem.list(project.path("Sources"))) ?? [] {
            let path = project.path("Sources/" + entry.name)
            if entry.kind == .directory {
                folders[entry.name] = SourceFingerprint(of: path).value
            } else {
                manifest.add(path)
            }
        }
        self.manifest = manifest.value
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
        guard lines.count >= 5, lines.last == "", let manifest = UInt64(lines[0], radix: 16),
            let toolkitSources = UInt64(lines[3], radix: 16)
        else { return nil }
        self.manifest = manifest
        installed = lines[1]
        toolkit = lines[2]
        self.toolkitSources = toolkitSources
        folders = [:]
        for line in lines[4...].dropLast() {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let value = UInt64(parts[0], radix: 16) else { return nil }
            folders[String(parts[1])] = value
        }
    }

    var text: String {
        let head = [hex(manifest), installed, toolkit, hex(toolkitSources)]
        let tail = folders.sorted { $0.key < $1.key }.map { "\(hex($0.value)) \($0.key)" }
        return (head + tail).joined(separator: "\n") + "\n"
    }

    private func hex(_ number: UInt64) -> String { String(number, radix: 16) }

    /// Both were made with the same toolkit.
    func sharesToolkit(with other: BuildStamp) -> Bool {
        installed == other.installed && toolkit == other.toolkit
            && toolkitSources == other.toolkitSources
    }

    /// The folders of `Sources` that alone differ from those of `earlier`, where anything is changed; nil
    /// when more than the contents of folders has, or nothing is known.
    func changedFolders(since earlier: BuildStamp) -> Set<String>? {
        guard sharesToolkit(with: earlier), manifest == earlier.manifest,
            folders.keys == earlier.folders.keys
        else { return nil }
        return Set(folders.filter { earlier.folders[$0.key] != $0.value }.keys)
    }
}
