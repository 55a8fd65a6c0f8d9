internal import EventLoop
internal import GRPCCore
internal import Protobuf
internal import Synchronization

extension ServerStream: ServerCall {
    var method: MethodDescriptor {
        headers.handler?.descriptor ?? MethodDescriptor(path: headers.unknownPath ?? "")
    }

    var registeredKind: RPCKind? { headers.handler?.kind }
    var identity: UInt64 { connectionIdentity &+ UInt64(UInt32(bitPattern: identifier)) }

    var requestMetadata: Metadata { headers.metadata.makeMetadata() }
    var peer: String { peerAddress.peerName }
    var deadline: ContinuousClock.Instant? { deadlineObject?.instant }
    var isCancelled: Bool { isCancelledFlag.load(ordering: .relaxed) }
    var isOnExecutor: Bool { EventLoop.isCurrent(loop) }

    // MARK: - Requests

    nonisolated(nonsending) func waitForRequest() async throws -> Bool {
        if input.messageCount > 0 { return true }
        if let failure { throw failure }
        if state.hasEndedRequest { return false }
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { requestWaiter = $0 }
        } onCancel: {
            worker.loop.execute { self.requestWaiter.take()?.resume(throwing: CancellationError()) }
        }
    }

    func takeRequest(
        _ body: (UnsafeRawBufferPointer) throws(RPCError) -> Void
    ) throws(RPCError) {
        traffic.receivedMessages &+= 1
        try input.takeFirst(body)
        accountForBuffers()
        reopenWindow()
    }

    var hasTakenCompressedRequest: Bool { input.hasTakenCompressed }

    func nextRequestBytes() async throws -> [UInt8]? {
        try await withTaskExecutorPreference(worker.loop) {
            guard try await waitForRequest() else { return nil }
            var copy: [UInt8] = []
            try takeRequest { copy = Array($0) }
            return copy
        }
    }

    // MARK: - Responses

    var hasSentResponse: Bool { state.hasSentMessage }

    func sendResponse(
        _ options: WriteOptions, _ encode: (inout WireWriter) throws -> Void
    ) throws -> Bool {
        // The state changes last: a message that cannot be encoded must leave no trace.
        var nextState = state
        let action = nextState.sendMessage()
        if case .reject(let violation) = action { throw failure ?? violation.error }
        let waiting = output.count
        try output.appendMessage(compression: compression(options), encode)
        traffic.sentMessages &+= 1
        traffic.sentBytes &+= output.count &- waiting
        state = nextState
        accountForBuffers()
        switch action {
        case .start: startResponse()
        case .resume: resumeResponse()
        case .hold, .reject: return true
        }
        return !output.isFull
    }

    nonisolated(nonsending) func waitUntilWritable() async throws {
        if let failure { throw failure }
        if state.isClosed { throw RPCError.ended }
        guard output.isFull else { return }
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { writeWaiter = $0 }
        } onCancel: {
            worker.loop.execute { self.writeWaiter.take()?.resume(throwing: CancellationError()) }
        }
    }

    func sendResponse(bytes: [UInt8], _ options: WriteOptions) async throws {
        try await withTaskExecutorPreference(worker.loop) {
            let hasRoom = try sendResponse(options) { writer in
                bytes.withUnsafeBytes { writer.append($0) }
            }
            if !hasRoom { try await waitUntilWritable() }
        }
    }

    func setCompression(_ algorithm: CompressionAlgorithm) {
        responseMetadata.withLock { $0.compression = algorithm }
        hasResponseMetadata = true
    }

    /// How to compress a response; nil for as it is.
    private func compression(_ options: WriteOptions) -> MessageSendBuffer.Compression? {
        if !state.hasSentMessage { encoding = chosenEncoding() }
        guard encoding != .identity, options.allowsCompression else { return nil }
        return MessageSendBuffer.Compression(
            algorithm: encoding, compressor: worker.buffers.compressor)
    }

    private func chosenEncoding() -> CompressionAlgorithm {
        let own = hasResponseMetadata ? responseMetadata.withLock { $0.compression } : nil
        let algorithm = own ?? worker.configuration.compression
        return headers.acceptedEncodings.accepts(algorithm) ? algorithm : .identity
    }

    func setInitialMetadata(_ metadata: Metadata) {
        responseMetadata.withLock { $0.initial = metadata }
        hasResponseMetadata = true
    }

    func setTrailingMetadata(_ metadata: Metadata) {
        responseMetadata.withLock { $0.trailing = metadata }
        hasResponseMetadata = true
    }

    // MARK: - Notes

    var notes: [(key: String, value: String)] { responseMetadata.withLock(\.notes) }

    func setNote(_ value: String, forKey key: String) {
        responseMetadata.withLock { metadata in
            metadata.notes.removeAll { $0.key == key }
            metadata.notes.append((key, value))
        }
        hasResponseMetadata = true
    }
}

extension MethodDescriptor {
    /// The method that a path names, as far as it has that form.
    fileprivate init(path: String) {
        let parts = path.drop { $0 == "/" }.split(separator: "/", maxSplits: 1)
        self.init(
            fullyQualifiedService: parts.first.map(String.init) ?? "",
            method: parts.count > 1 ? String(parts[1]) : "")
    }
}
