internal import Protobuf

extension LinkedSource {
    private static let marker = "buf:lint:ignore "

    /// Whether a comment above a declaration, or above one around it, says `buf:lint:ignore RULE`.
    ///
    /// For what concerns a whole file the comment stands above `syntax` or `package`.
    func ignores(
        _ rule: String, at path: [Int32], in proto: Google_Protobuf_FileDescriptorProto
    ) -> Bool {
        let isOfFile = path.isEmpty || path == [2] || path == [12]
        return proto.sourceCodeInfo.location.contains { location in
            let isAround =
                isOfFile
                ? [[2], [12], [14]].contains(location.path)
                // A path that ends without an index is that of a list.
                : location.path.count.isMultiple(of: 2) && path.starts(with: location.path)
            return isAround && Self.ignoredRules(in: location.leadingComments).contains(rule)
        }
    }

    private static func ignoredRules(in comment: String) -> [String] {
        comment.split(separator: "\n").compactMap { line in
            let text = line.drop { $0 == " " || $0 == "\t" }
            guard text.hasPrefix(marker) else { return nil }
            return text.dropFirst(marker.count).split(separator: " ").first.map(String.init)
        }
    }
}
