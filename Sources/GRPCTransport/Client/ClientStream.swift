internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore
internal import Protobuf

/// One RPC of a client: its state on the connection's loop, and the ``ClientCall`` that tasks use.
final class ClientStream: ClientCall, @unchecked Sendable {
    let method: MethodDescriptor
    private let kind: RPCKind
    private let loop: EventLoop
    /// How requests are compressed.
    let encoding: CompressionAlgorithm
    private let compressor: MessageCompressor

    // All of these belong to the loop.
    private var connection: ClientConnection?
    private var identifier: Int32 = 0
    private var output = MessageSendBuffer()
    private var hasFinishedSending = false
    private var input: MessageDeframer
    private var unconsumedBytes = 0
    private var fields = HeaderList()
    private var answer = ResponseHeaders()
    private var initial: Metadata?
    private var trailing = Metadata()
    private var end: End?
    private var deadlineTimer: LoopTimer?
    private var receiver: CheckedContinuation<Void, Never>?
    private var sender: CheckedContinuation<Void, Never>?
    private var initialWaiters: [CheckedContinuation<Void, Never>] = []

    /// How the RPC ended; no error stands for `OK`.
    private struct End {
        var error: RPCError?
    }

    init(
        loop: EventLoop, method: MethodDescriptor, kind: RPCKind, maximumMessageBytes: Int,
        compressor: MessageCompressor, encoding: CompressionAlgorithm
    ) {
        self.loop = loop
        self.method = method
        self.kind = kind
        self.compressor = compressor
        self.encoding = encoding
        self.input = MessageDeframer(
            maximumMessageBytes: maximumMessageBytes, compressor: compressor)
    }

    // MARK: - ClientCall

    func send(_ message: [UInt8], _ options: WriteOptions) async throws {
        try await withTaskExecutorPreference(loop) {
            guard end == nil else { return }
            let isCompressed = encoding != .identity && options.allowsCompression
            let compression = MessageSendBuffer.Compression(
                algorithm: encoding, compressor: compressor)
            try output.appendMessage(compression: isCompressed ? compression : nil) { writer in
                message.withUnsafeBytes { writer.append($0) }
            }
            // A single request goes out with the end of the stream.
            guard !kind.hasSingleRequest else { return }
            connection?.resumeData(identifier)
            if output.isFull { await withCheckedContinuation { sender = $0 } }
        }
    }

    func finishSending() async throws {
        await withTaskExecutorPreference(loop) {
            hasFinishedSending = true
            connection?.resumeData(identifier)
        }
    }

    /// Whether the message received last came compressed. For tests of the wire.
    var hasTakenCompressed: Bool {
        get async { await withTaskExecutorPreference(loop) { input.hasTakenCompressed } }
    }

    func receive() async throws -> [UInt8]? {
        try await withTaskExecutorPreference(loop) {
            while input.messageCount == 0 {
                if let end {
                    if let error = end.error { throw error }
                    return nil
                }
                await withCheckedContinuation { receiver = $0 }
            }
            var message: [UInt8] = []
            do throws(RPCError) {
                try input.takeFirst { message = Array($0) }
            } catch {
                abort(error)
                throw error
            }
            reopenWindow()
            return message
        }
    }

    var initialMetadata: Metadata {
        get async throws {
            try await withTaskExecutorPreference(loop) {
                if initial == nil, end == nil {
                    await withCheckedContinuation { initialWaiters.append($0) }
                }
                if let initial { return initial }
                if let error = end?.error { throw error }
                return [:]
            }
        }
    }

    var trailingMetadata: Metadata {
        get async {
            await withTaskExecutorPreference(loop) { trailing }
        }
    }

    func cancel() {
        loop.execute {
            self.abort(RPCError(code: .cancelled, message: "the caller cancelled the RPC"))
        }
    }

    // MARK: - What the connection says

    func begin(on connection: ClientConnection, identifier: Int32, timeout: Duration?) {
        self.connection = connection
        self.identifier = identifier
        guard let timeout else { return }
        deadlineTimer = loop.schedule(after: timeout) { [weak self] in
            self?.abort(RPCError(code: .deadlineExceeded, message: "the deadline has passed"))
        }
    }

    func receivedHeader(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
        if !answer.receive(name, value) { fields.append(name, value) }
    }

    func receivedHeaderBlock(isEnd: Bool) {
        let metadata = fields.makeMetadata()
        fields.removeAll()
        guard isEnd else {
            if answer.isInformational { return }
            initial = metadata
            if let error = answer.httpError ?? answer.encodingError { return abort(error) }
            input.encoding = answer.encoding
            return wakeInitialWaiters()
        }
        trailing = metadata
        finish(answer.error(trailing: metadata, isCut: input.endsInsideMessage))
    }

    func receivedData(_ bytes: UnsafeRawBufferPointer) {
        unconsumedBytes += bytes.count
        guard end == nil else { return reopenWindow() }
        do throws(RPCError) {
            try input.append(bytes)
        } catch {
            input.reset()
            return abort(error)
        }
        reopenWindow()
        if input.messageCount > 0 { receiver.take()?.resume() }
    }

    func receivedEndWithoutTrailers() {
        finish(answer.error(trailing: [:], isCut: input.endsInsideMessage))
    }

    /// The stream is gone; `error` counts unless the RPC has ended before.
    func closed(_ error: RPCError) {
        finish(error)
        connection = nil
    }

    enum DataResult {
        case bytes(Int)
        case paused
        case end(Int)
    }

    func readData(into target: UnsafeMutableRawBufferPointer) -> DataResult {
        if kind.hasSingleRequest, !hasFinishedSending { return .paused }
        let count = output.read(into: target)
        guard output.count == 0 else { return .bytes(count) }
        sender.take()?.resume()
        if hasFinishedSending { return .end(count) }
        return count > 0 ? .bytes(count) : .paused
    }

    /// Ends the RPC; only the first end counts. Messages that wait are still received.
    func finish(_ error: RPCError?) {
        guard end == nil else { return }
        end = End(error: error)
        deadlineTimer?.cancel()
        deadlineTimer = nil
        receiver.take()?.resume()
        sender.take()?.resume()
        wakeInitialWaiters()
    }

    /// Ends the RPC from this side and tells the server.
    private func abort(_ error: RPCError) {
        guard end == nil else { return }
        input.reset()
        finish(error)
        connection?.reset(identifier, NGHTTP2_CANCEL)
    }

    private func wakeInitialWaiters() {
        for waiter in initialWaiters { waiter.resume() }
        initialWaiters = []
    }

    private func reopenWindow() {
        guard unconsumedBytes > 0, input.waitingBytes < MessageSendBuffer.highWaterMark else {
            return
        }
        connection?.consumeStream(identifier, unconsumedBytes)
        unconsumedBytes = 0
    }
}
