public import EventLoop
public import GRPCCore
internal import Glibc

/// A client's way to one server, over one HTTP/2 connection at a time.
///
/// It connects when the first RPC is made, and again when an RPC is made after the connection was lost or the
/// server asked to leave. It may be used from any task.
///
/// ```swift
/// let channel = Channel(to: .ip(host: "localhost", port: 50051), loop: group.next())
/// let stub = Account_PostControllerClient(channel)
/// ```
public final class Channel: RPCChannel, @unchecked Sendable {
    /// The server's address.
    public let address: SocketAddress
    /// Largest accepted message in bytes.
    public let maximumMessageBytes: Int

    private let loop: EventLoop
    private let buffers = ConnectionBuffers()
    // All of these belong to the loop.
    private var connection: ClientConnection?
    private var isConnecting = false
    private var isClosed = false
    private var waiters: [CheckedContinuation<ClientConnection, any Error>] = []

    /// Makes a channel; it connects when it is used.
    ///
    /// - Parameters:
    ///   - address: The server's address.
    ///   - loop: Where the connection lives.
    ///   - maximumMessageBytes: Largest accepted message. Larger ones end the RPC with
    ///     `RESOURCE_EXHAUSTED`.
    public init(
        to address: SocketAddress, loop: EventLoop, maximumMessageBytes: Int = 4 * 1_024 * 1_024
    ) {
        self.address = address
        self.loop = loop
        self.maximumMessageBytes = maximumMessageBytes
    }

    deinit {
        guard let connection else { return }
        loop.execute { connection.terminate() }
    }

    /// Starts an RPC, connecting first if need be. See ``RPCChannel``.
    public func open(
        _ method: MethodDescriptor, kind: RPCKind, metadata: Metadata, options: CallOptions
    ) async throws -> any ClientCall {
        let stream = ClientStream(
            loop: loop,
            method: method,
            kind: kind,
            maximumMessageBytes: maximumMessageBytes,
            compressor: buffers.compressor,
            encoding: options.compression ?? .identity
        )
        let deadline = options.timeout.map { ContinuousClock.now + $0 }
        try await withTaskExecutorPreference(loop) {
            let connection = try await connectedConnection()
            let timeLeft = deadline.map { $0 - ContinuousClock.now }
            connection.open(stream, authority: authority, metadata: metadata, timeout: timeLeft)
        }
        return stream
    }

    /// Closes the connection. RPCs that are open, and those made later, fail with `UNAVAILABLE`.
    public func close() {
        loop.execute {
            self.isClosed = true
            self.connection?.terminate()
            self.connection = nil
        }
    }

    private var authority: String {
        switch address {
        case .ip: address.description
        case .unix: "localhost"
        }
    }

    // MARK: - Connecting, on the loop

    private func connectedConnection() async throws -> ClientConnection {
        guard !isClosed else {
            throw RPCError(code: .unavailable, message: "the channel is closed")
        }
        if let connection, connection.acceptsStreams { return connection }
        return try await withCheckedThrowingContinuation { continuation in
            waiters.append(continuation)
            guard !isConnecting else { return }
            isConnecting = true
            // Resolving a name blocks, so it happens on Swift's own threads.
            Task.detached { [self] in
                let candidates = Result {
                    try RawSocketAddress.resolve(address, forListening: false)
                }
                loop.execute { self.connect(candidates) }
            }
        }
    }

    private func connect(_ candidates: Result<[RawSocketAddress], any Error>) {
        do {
            try connect(ArraySlice(candidates.get()), failure: nil)
        } catch {
            finishConnecting(.failure(unavailable("\(error)", cause: error)))
        }
    }

    /// Tries one address after another.
    private func connect(_ candidates: ArraySlice<RawSocketAddress>, failure: Int32?) throws {
        guard let candidate = candidates.first else {
            let reason = String(cString: strerror(failure ?? EADDRNOTAVAIL))
            return finishConnecting(
                .failure(unavailable("cannot connect to `\(address)`: \(reason)", cause: nil))
            )
        }
        let rest = candidates.dropFirst()
        _ = try SocketConnector(to: candidate, loop: loop) { [self] result in
            do {
                switch result {
                case .connected(let descriptor): try begin(on: descriptor, candidate)
                case .failed(let code): try connect(rest, failure: failure ?? code)
                }
            } catch {
                finishConnecting(.failure(unavailable("\(error)", cause: error)))
            }
        }
    }

    private func begin(on descriptor: Int32, _ peer: RawSocketAddress) throws {
        setNoDelay(descriptor, peer)
        let connection = ClientConnection(descriptor: descriptor, loop: loop, buffers: buffers)
        guard connection.start() else {
            throw unavailable("the connection to `\(address)` was closed", cause: nil)
        }
        finishConnecting(.success(connection))
    }

    private func finishConnecting(_ result: Result<ClientConnection, any Error>) {
        isConnecting = false
        var result = result
        if isClosed, case .success(let connection) = result {
            connection.terminate()
            result = .failure(unavailable("the channel is closed", cause: nil))
        }
        connection = try? result.get()
        let waiters = waiters
        self.waiters = []
        for waiter in waiters { waiter.resume(with: result) }
    }

    private func unavailable(_ message: String, cause: (any Error)?) -> RPCError {
        RPCError(code: .unavailable, message: message, cause: cause)
    }
}
