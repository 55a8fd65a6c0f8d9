internal import Glibc

/// An operation on a file that the system refused.
package struct FileError: Error, Equatable {
    /// What was attempted, as a verb: `read`, `write`, `create folder`.
    package var operation: String
    package var path: String
    /// The system's `errno`.
    package var code: Int32

    package init(_ operation: String, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The file or a folder above it is not there.
    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    /// The system's words for ``code``, lower-cased: `no space left on device`.
    package var reason: String {
        guard let text = strerror(code) else { return "error \(code)" }
        let words = String(cString: text)
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}

extension FileError: CustomStringConvertible {
    package var description: String { "cannot \(operation) `\(path)`: \(reason)" }
}
