internal import CLinux
internal import Dispatch
internal import Glibc

/// The supervisor's end of the line to one child.
///
/// A child that serves says so with one byte. The line breaks when either side ends, however that came about, so that
/// no child outlives its supervisor.
package struct SupervisorLink: Sendable {
    /// To be inherited by the child; see ``SupervisorLink/closeChildEnd()``.
    package let childDescriptor: Int32
    private let descriptor: Int32

    package init() {
        var ends: [Int32] = [-1, -1]
        let made = socketpair(
            AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends)
        precondition(made == 0, "no socket pair: errno \(errno)")
        descriptor = ends[0]
        childDescriptor = ends[1]
    }

    /// To be called once the child is started.
    package func closeChildEnd() {
        Glibc.close(childDescriptor)
    }

    /// Waits for the child's word. To be called once.
    ///
    /// - Returns: true when the child serves, false when it ended before.
    package func waitUntilServing() async -> Bool {
        let descriptor = descriptor
        return await withCheckedContinuation { continuation in
            DispatchQueue(label: "autoreload.link").async {
                continuation.resume(returning: ChildLink.readByte(from: descriptor) != nil)
            }
        }
    }

    /// Breaks the line: a child that still runs drains and exits.
    package func close() {
        Glibc.close(descriptor)
    }
}

/// The child's end of the line to its supervisor.
package struct ChildLink: Sendable {
    private let descriptor: Int32

    /// - Parameter descriptor: the inherited descriptor.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    /// Tells the supervisor that calls are answered.
    package func reportServing() {
        var byte: UInt8 = 1
        // MSG_NOSIGNAL: a supervisor that is gone is told by ``waitUntilBroken()``, not by SIGPIPE.
        _ = send(descriptor, &byte, 1, Int32(MSG_NOSIGNAL))
    }

    /// Waits until the supervisor has ended. To be called once; stays waiting when the task is cancelled.
    package func waitUntilBroken() async {
        let descriptor = descriptor
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "autoreload.link").async {
                while Self.readByte(from: descriptor) != nil {}
                continuation.resume()
            }
        }
    }

    /// Blocks for one byte; `nil` when the other end is closed.
    fileprivate static func readByte(from descriptor: Int32) -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(descriptor, &byte, 1)
            if count == 1 { return byte }
            if count < 0, errno == EINTR { continue }
            return nil
        }
    }
}
