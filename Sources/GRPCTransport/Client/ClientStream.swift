internal import CNGHTTP2
internal import GRPCCore
internal import Protobuf

/// One attempt at an RPC: a stream of a client's connection. Lives on the channel's loop.
final class ClientStream: @unchecked Sendable {
    /// Whom to tell; nil once the attempt is over.
    private var call: ChannelCall?
    private let kind: RPCKind
    private let encoding: CompressionAlgorithm
    private let compressor: MessageCompressor
    private var connection: ClientConnection?
    private var identifier: Int32 = 0
    private var output = MessageSendBuffer()
    private var hasFinishedSending = false
    private var input: MessageDeframer
    private var unconsumedBytes = 0
    private var fields = HeaderList()
    private var answer = ResponseHeaders()

    init(_ call: ChannelCall, encoding: CompressionAlgorithm) {
        self.call = call
        self.kind = call.kind
        self.encoding = encoding
        self.compressor = call.channel.buffers.compressor
        self.input = MessageDeframer(
            maximumMessageBytes: call.channel.configuration.maximumMessageBytes,
            compressor: compressor)
    }

    func begin(on connection: ClientConnection, identifier: Int32) {
        self.connection = connection
        self.identifier = identifier
    }

    // MARK: - What the call does

    var isFull: Bool { output.isFull }
    var hasTakenCompressed: Bool { input.hasTakenCompressed }

    func send(_ message: [UInt8], _ options: WriteOptions) throws {
        guard call != nil else { return }
        let isCompressed = encoding != .identity && options.allowsCompression
        let compression = MessageSendBuffer.Compression(algorithm: encoding, compressor: compressor)
        try output.appendMessage(compression: isCompressed ? compression : nil) { writer in
            message.withUnsafeBytes { writer.append($0) }
        }
        if !kind.hasSingleRequest { connection?.resumeData(identifier) }
    }

    func finishSending() {
        hasFinishedSending = true
        connection?.resumeData(identifier)
    }

    /// The oldest message that waits; nil if none does.
    func takeMessage() throws(RPCError) -> [UInt8]? {
        guard input.messageCount > 0 else { return nil }
        var message: [UInt8] = []
        try input.takeFirst { message = Array($0) }
        reopenWindow()
        return message
    }

    /// Tells the server that nobody waits. What has come is dropped.
    func cancel() {
        call = nil
        input.reset()
        connection?.reset(identifier, NGHTTP2_CANCEL)
    }

    // MARK: - What the connection says

    func receivedHeader(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
        if !answer.receive(name, value) { fields.append(name, value) }
    }

    func receivedHeaderBlock(isEnd: Bool) {
        let metadata = fields.makeMetadata()
        fields.removeAll()
        guard isEnd else {
            if answer.isInformational { return }
            if let error = answer.httpError ?? answer.encodingError { return abort(error) }
            input.encoding = answer.encoding
            call?.received(initial: metadata)
            return
        }
        finish(
            answer.error(trailing: metadata, isCut: input.endsInsideMessage), trailing: metadata)
    }

    func receivedData(_ bytes: UnsafeRawBufferPointer) {
        unconsumedBytes += bytes.count
        guard let call else { return reopenWindow() }
        do throws(RPCError) {
            try input.append(bytes)
        } catch {
            return abort(error)
        }
        reopenWindow()
        if input.messageCount > 0 { call.receivedMessage() }
    }

    func receivedEndWithoutTrailers() {
        finish(answer.error(trailing: [:], isCut: input.endsInsideMessage), trailing: [:])
    }

    /// The stream is gone; `error` counts unless the attempt has ended before.
    func closed(_ error: RPCError, reach: RetryStateMachine.Reach) {
        connection = nil
        finish(error, trailing: [:], reach: reach)
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
        call?.hasRoom()
        if hasFinishedSending { return .end(count) }
        return count > 0 ? .bytes(count) : .paused
    }

    private func finish(
        _ error: RPCError?, trailing: Metadata, reach: RetryStateMachine.Reach = .processed
    ) {
        guard let call = call.take() else { return }
        call.attemptEnded(error, trailing: trailing, reach: reach)
    }

    private func abort(_ error: RPCError) {
        input.reset()
        connection?.reset(identifier, NGHTTP2_CANCEL)
        finish(error, trailing: [:])
    }

    private func reopenWindow() {
        guard unconsumedBytes > 0, input.waitingBytes < MessageSendBuffer.highWaterMark else {
            return
        }
        connection?.consumeStream(identifier, unconsumedBytes)
        unconsumedBytes = 0
    }
}
