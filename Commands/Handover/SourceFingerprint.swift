internal import Glibc
internal import ProjectRegistry

/// A number that changes when any source file is added, removed, edited, or replaced.
///
/// Made from names, sizes and times of change alone: a stat of each file, no file is read.
struct SourceFingerprint: Equatable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(of path: String) { add(path) }

    /// Takes in a file, or every source file below a folder.
    mutating func add(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return combine(0) }
        if status.st_mode & S_IFMT == S_IFDIR {
            addDirectory(path)
        } else {
            combine(path.utf8)
            addStamp(status)
        }
    }

    private mutating func addDirectory(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, let stream = fdopendir(descriptor) else { return combine(1) }
        defer { closedir(stream) }
        // The order of a folder's entries is the file system's, so each counts by itself.
        var sum: UInt64 = 0
        while let entry = readdir(stream) {
            let empty = SourceFingerprint()
            var one = empty
            withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                // SAFETY: d_name is NUL-terminated and lives until the next readdir.
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    guard name.pointee != CChar(UInt8(ascii: ".")) else { return }
                    var status = stat()
                    guard fstatat(descriptor, name, &status, 0) == 0 else { return }
                    let bytes = UnsafeBufferPointer(start: name, count: strlen(name))
                    if status.st_mode & S_IFMT == S_IFDIR {
                        one.combine(bytes.lazy.map { UInt8(bitPattern: $0) })
                        one.addDirectory(path + "/" + String(cString: name))
                    } else if Self.isSource(bytes) {
                        one.combine(bytes.lazy.map { UInt8(bitPattern: $0) })
                        one.addStamp(status)
                    }
                }
            }
            if one != empty { sum &+= one.value }
        }
        combine(sum)
    }

    /// What the compiler reads: `.swift`, `.h`, `.c`, `.modulemap`.
    private static func isSource(_ name: UnsafeBufferPointer<CChar>) -> Bool {
        guard let dot = name.lastIndex(of: CChar(UInt8(ascii: "."))) else { return false }
        let suffix = name[(dot + 1)...].map { UInt8(bitPattern: $0) }
        return suffixes.contains { suffix.elementsEqual($0) }
    }

    private static let suffixes = ["swift", "h", "c", "modulemap"].map { Array($0.utf8) }

    private mutating func addStamp(_ status: stat) {
        combine(UInt64(truncatingIfNeeded: status.st_size))
        combine(UInt64(truncatingIfNeeded: status.st_mtim.tv_sec))
        combine(UInt64(truncatingIfNeeded: status.st_mtim.tv_nsec))
    }

    /// FNV-1a.
    private mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    private mutating func combine(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            value = (value ^ ((number >> UInt64(shift)) & 0xff)) &* 0x100_0000_01b3
        }
    }
}
