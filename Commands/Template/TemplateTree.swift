internal import ProjectRegistry

/// A folder of template files, turned into the files it stands for.
struct TemplateTree: Sendable {
    /// Files with this ending are rendered and lose it.
    static let suffix = ".tpl"

    /// Absolute path of the template's folder.
    let directory: String
    /// Further endings of files to render, without a dot: what `-e` gives.
    var extensions: [String] = []
    /// Names of files to render: what `-n` gives.
    var names: [String] = []
    /// Names of folders to leave out: what `-x` gives.
    var excluded: [String] = []

    /// The rendered files, sorted by path.
    ///
    /// - Throws: ``TemplateError``, ``FileError``.
    func files(_ renderer: TemplateRenderer) throws -> [OutputFile] {
        guard FileSystem.kind(of: directory) == .directory else {
            throw TemplateError.missing(directory)
        }
        return try files(below: "", renderer).sorted { $0.path < $1.path }
    }

    private func files(below folder: String, _ renderer: TemplateRenderer) throws -> [OutputFile] {
        var files: [OutputFile] = []
        for entry in try FileSystem.list(directory + "/" + folder) {
            let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
            switch entry.kind {
            case .directory:
                if excluded.contains(entry.name) || entry.name == ".git" { continue }
                files += try self.files(below: path, renderer)
            case .file: files.append(try file(path, name: entry.name, renderer))
            case .other: continue
            }
        }
        return files
    }

    private func file(
        _ path: String,
        name: String,
        _ renderer: TemplateRenderer
    ) throws -> OutputFile {
        let source = directory + "/" + path
        var contents = try FileSystem.read(source)
        var target = renderer.renderPath(path)
        let isTemplate = name.hasSuffix(Self.suffix)
        if isTemplate { target.removeLast(Self.suffix.count) }
        if isTemplate || names.contains(name)
            || extensions.contains(where: { name.hasSuffix(".\($0)") })
        {
            let text = String(decoding: contents, as: UTF8.self)
            contents = Array(try renderer.render(text, file: path).utf8)
        }
        return OutputFile(target, contents, permissions: FileSystem.permissions(of: source))
    }
}
