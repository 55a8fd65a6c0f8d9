internal import Glibc

/// A file that is written from its start, replacing what was there.
package struct FileWriter: ~Copyable {
    private let path: String
    private let descriptor: Int32

    package init(_ path: String, permissions: UInt32 = 0o644) throws(FileError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
        guard descriptor >= 0 else { throw FileError("write", path, code: errno) }
    }

    deinit { close(descriptor) }

    /// Writes these bytes behind those before.
    package borrowing func write(_ contents: [UInt8]) throws(FileError) {
        var written = 0
        while written < contents.count {
            let count = contents.withUnsafeBytes { bytes in
                // SAFETY: `written` is below the buffer's count.
                Glibc.write(
                    descriptor,
                    bytes.baseAddress?.advanced(by: written),
                    bytes.count - written
                )
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError("write", path, code: errno)
            }
            written += count
        }
    }

    /// Waits until all is on the disk.
    package borrowing func flush() throws(FileError) {
        // EINVAL: a pipe or a device, which has nothing to flush.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw FileError("write", path, code: errno)
        }
    }
}
