internal import CommandLineKit
internal import ProjectRegistry

/// How a project's manifest finds the toolkit.
enum ToolkitReference: Equatable {
    /// `MANAGE_HOME`, else beside an installed `manage`: the same on every machine.
    case installed
    /// A folder.
    case path(String)
    /// A repository, at a version, a branch or a commit.
    case git(url: String, version: String?)

    /// Reads `PATH` or `GIT-URL[@VERSION]`. A path is resolved in `directory`.
    ///
    /// - Throws: ``CommandError`` for a folder that is no toolkit.
    init(_ text: String, in directory: String) throws {
        if Self.isURL(text) {
            let name = text.lastIndex(of: "/").map { text[$0...] } ?? text[...]
            if let at = name.lastIndex(of: "@") {
                let version = String(text[text.index(after: at)...])
                self = .git(url: String(text[..<at]), version: version.isEmpty ? nil : version)
            } else {
                self = .git(url: text, version: nil)
            }
            return
        }
        let path = FilePaths.resolve(text, in: directory)
        guard Toolkit(path) != nil else {
            throw CommandError(
                "`\(text)` is not a ManageKit toolkit",
                hint: "give a checkout of ManageKit, or a git URL"
            )
        }
        self = .path(path)
    }

    private static func isURL(_ text: String) -> Bool {
        text.contains("://") || (text.hasPrefix("git@") && text.contains(":"))
    }

    /// Name by which the manifest's products refer to the package.
    var packageName: String {
        guard case .git(let url, _) = self else { return "ManageKit" }
        let name =
            url.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? url
        return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
    }

    /// The declaration of `toolkit` in the manifest; nil for the installed one, which is a template.
    var declaration: String? {
        switch self {
        case .installed: nil
        case .path(let path):
            "let toolkit = Package.Dependency.package(name: \"ManageKit\", path: \(literal(path)))"
        case .git(let url, let version):
            "let toolkit = Package.Dependency.package(url: \(literal(url)), \(requirement(version)))"
        }
    }

    private func requirement(_ version: String?) -> String {
        guard let version else { return "branch: \"main\"" }
        let number = version.hasPrefix("v") ? version.dropFirst() : version[...]
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 3, parts.allSatisfy({ Int($0.prefix { $0 != "-" }) != nil }) {
            return "exact: \"\(number)\""
        }
        let isCommit = version.count == 40 && version.allSatisfy(\.isHexDigit)
        return "\(isCommit ? "revision" : "branch"): \(literal(version))"
    }

    private func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
