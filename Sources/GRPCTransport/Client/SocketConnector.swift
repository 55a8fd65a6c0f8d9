internal import CLinux
internal import EventLoop
internal import Glibc

/// Connects one socket without blocking.
final class SocketConnector: FileDescriptorHandler {
    enum Result {
        /// The descriptor is the receiver's to close.
        case connected(Int32)
        /// The `errno` of the attempt.
        case failed(Int32)
    }

    private let descriptor: Int32
    private let finished: (Result) -> Void
    private var registration: FileDescriptorRegistration?

    /// Begins to connect. On the loop, which keeps the connector until it has called `finished`, once.
    init(
        to address: RawSocketAddress, loop: EventLoop, finished: @escaping (Result) -> Void
    ) throws {
        self.finished = finished
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        descriptor = socket(address.family, type, 0)
        guard descriptor >= 0 else {
            finished(.failed(errno))
            return
        }
        var address = address
        let result = address.withPointer { connect(descriptor, $0, $1.pointee) }
        guard result != 0 else {
            finished(.connected(descriptor))
            return
        }
        let code = errno
        guard code == EINPROGRESS else {
            close(descriptor)
            finished(.failed(code))
            return
        }
        registration = try loop.register(descriptor, interest: .writable, handler: self)
    }

    /// Gives up: `finished` is not called any more. No effect once it was.
    func cancel() {
        guard let registration else { return }
        self.registration = nil
        registration.cancel()
        close(descriptor)
    }

    func descriptorIsReady(for events: ReadyEvents) {
        registration?.cancel()
        registration = nil
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
        guard code != 0 else { return finished(.connected(descriptor)) }
        close(descriptor)
        finished(.failed(code))
    }
}
