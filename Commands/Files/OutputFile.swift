/// A file that a command makes: where, and what it holds.
struct OutputFile: Sendable, Equatable {
    /// Relative to the folder that the writer works in, with `/` between the parts.
    var path: String
    var contents: [UInt8]
    /// Permission bits; nil keeps those of the file that is there, or takes `rw-r--r--`.
    var permissions: UInt32?

    init(_ path: String, _ contents: [UInt8], permissions: UInt32? = nil) {
        self.path = path
        self.contents = contents
        self.permissions = permissions
    }

    init(_ path: String, _ text: String) {
        self.init(path, Array(text.utf8))
    }
}
