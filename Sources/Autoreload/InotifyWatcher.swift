internal import CLinux
internal import Glibc

/// Is told by the Linux kernel. Watches every directory of its scope, also ones made later.
///
/// It keeps no table of watches: adding one for a directory that has one already gives the same watch back, so that a
/// walk through the tree after each new directory is enough, and an overflowing queue is one more activity.
/// Source: inotify(7).
package final class InotifyWatcher: FileWatcher {
    package let name = "inotify"
    private let descriptor: Int32
    private let scope: WatchScope

    /// - Throws: ``WatchError`` if the kernel gives no (more) inotify instances or watches.
    package init(scope: WatchScope) throws {
        self.scope = scope
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw WatchError.unavailable(errno: errno) }
        if let failure = watchDirectories() { throw WatchError.unavailable(errno: failure) }
    }

    deinit {
        close(descriptor)
    }

    package func waitForActivity(timeout: Duration?, stop: StopSignal) -> Bool {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while stop.poll([descriptor], timeout: deadline.map { max(.zero, $0 - .now) }) == .readable
        {
            if drainEvents() { return true }
        }
        return false
    }

    /// Puts a watch on every directory. A directory that vanished meanwhile is no failure.
    ///
    /// - Returns: the errno of the first failure.
    private func watchDirectories() -> Int32? {
        let mask = UInt32(
            IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM
                | IN_MOVED_TO
                | IN_DELETE_SELF | IN_MOVE_SELF
        )
        var failure: Int32?
        DirectoryWalk.visitDirectories(in: scope) { path in
            if inotify_add_watch(descriptor, path, mask) < 0, errno != ENOENT, errno != ENOTDIR {
                failure = failure ?? errno
            }
        }
        return failure
    }

    /// Reads what the kernel has queued. True if a watched file or any directory is concerned.
    private func drainEvents() -> Bool {
        var isActive = false
        var hasDirectoryChange = false
        withUnsafeTemporaryAllocation(byteCount: 64 * 1_024, alignment: 8) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { return }
                for event in InotifyEvents(
                    bytes: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                {
                    if event.isOverflow || event.isDirectory {
                        isActive = true
                        hasDirectoryChange = true
                    } else if scope.includesFile(event.name) {
                        isActive = true
                    }
                }
            }
        }
        // Too few watches left to see into a new directory: changes of the others are still told.
        if hasDirectoryChange { _ = watchDirectories() }
        return isActive
    }
}

/// Why watching is not possible.
package enum WatchError: Error, Equatable, CustomStringConvertible {
    case unavailable(errno: Int32)

    package var description: String {
        switch self {
        case .unavailable(let code): "cannot watch files: \(String(cString: strerror(code)))"
        }
    }
}

/// The records in one read from an inotify descriptor.
private struct InotifyEvents: Sequence, IteratorProtocol {
    struct Event {
        var mask: UInt32
        /// Name of the file inside the watched directory; empty when the directory itself is meant.
        var name: String

        var isDirectory: Bool { mask & UInt32(IN_ISDIR) != 0 }
        var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
    }

    var bytes: UnsafeRawBufferPointer

    mutating func next() -> Event? {
        let headerSize = MemoryLayout<inotify_event>.size
        guard bytes.count >= headerSize else { return nil }
        // SAFETY: the kernel writes whole records; the header is there as checked, the name as `len` says.
        let mask = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
        let nameLength = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        let end = Swift.min(headerSize + nameLength, bytes.count)
        let name = bytes[headerSize..<end].prefix { $0 != 0 }
        bytes = UnsafeRawBufferPointer(rebasing: bytes[end...])
        return Event(mask: mask, name: String(decoding: name, as: UTF8.self))
    }
}
