internal import Protobuf

/// The comments `buf:lint:ignore RULE` of a file.
struct IgnoreComments: Sendable {
    private static let marker = "buf:lint:ignore "

    /// Names of rules by the path of the declaration that the comment stands above; those above `syntax` and
    /// `package`, which are about the whole file, have the empty path.
    private var rules: [[Int32]: Set<String>] = [:]

    init(_ file: Google_Protobuf_FileDescriptorProto) {
        for location in file.sourceCodeInfo.location {
            let ignored = Self.rules(in: location.leadingComments)
            guard !ignored.isEmpty else { continue }
            let isOfFile = [[2], [12], [14]].contains(location.path)
            rules[isOfFile ? [] : location.path, default: []].formUnion(ignored)
        }
    }

    /// Whether a comment above a declaration, or above one around it, names the rule. What concerns a whole file has
    /// the path of nothing, of `package` or of `syntax`.
    func contain(_ rule: String, at path: [Int32]) -> Bool {
        guard !rules.isEmpty else { return false }
        if path.isEmpty || path == [2] || path == [12] { return isNamed(rule, at: []) }
        // A path that ends without an index is that of a list.
        return stride(from: 2, through: path.count, by: 2).contains { length in
            isNamed(rule, at: Array(path.prefix(length)))
        }
    }

    private func isNamed(_ rule: String, at path: [Int32]) -> Bool {
        rules[path]?.contains(rule) ?? false
    }

    private static func rules(in comment: String) -> Set<String> {
        Set(
            comment.split(separator: "\n").compactMap { line in
                let text = line.drop { $0 == " " || $0 == "\t" }
                guard text.hasPrefix(marker) else { return nil }
                return text.dropFirst(marker.count).split(separator: " ").first.map(String.init)
            })
    }
}
