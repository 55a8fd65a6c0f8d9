internal import FoundationEssentials

extension FilePathRule {
    /// The path is one of a file or folder that is there now and that the rule admits.
    package func offers(_ file: String) -> Bool {
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        guard file.hasPrefix("\(folder)/") else { return false }
        let parts = file.dropFirst(folder.count + 1).split(
            separator: "/", omittingEmptySubsequences: false)
        // `..` would lead out of the folder.
        guard let name = parts.last, parts.allSatisfy({ !["", ".", ".."].contains($0) }),
            recursive || parts.count == 1
        else { return false }
        if let match {
            guard let regex = try? Regex(match), name.firstMatch(of: regex) != nil else {
                return false
            }
        }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            return false
        }
        return isFolder ? allowFolders : allowFiles
    }
}
