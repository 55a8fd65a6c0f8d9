internal import Protobuf

/// The comments of a `.proto` file, found by the declaration's path.
struct CommentTable {
    private var comments: [[Int32]: [String]] = [:]

    init(_ file: FileDescriptor) {
        for location in file.proto.sourceCodeInfo.location {
            let text =
                location.hasLeadingComments ? location.leadingComments : location.trailingComments
            let lines = CommentTable.lines(of: text)
            if !lines.isEmpty { comments[location.path] = lines }
        }
    }

    /// The lines before a declaration, or behind it if there are none before.
    func lines(at path: [Int32]) -> [String] {
        comments[path] ?? []
    }

    /// Takes off the space that follows `//`, and empty lines at both ends.
    private static func lines(of comment: String) -> [String] {
        var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var text = line
            if text.first == " " { text.removeFirst() }
            while let last = text.last, last == " " || last == "\r" || last == "\t" {
                text.removeLast()
            }
            return String(text)
        }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
