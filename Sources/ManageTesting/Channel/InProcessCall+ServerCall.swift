internal import GRPCCore
internal import Protobuf

extension InProcessCall: ServerCall {
    var peer: String { "inprocess" }
    var registeredKind: RPCKind? { kind }
    var identity: UInt64 { UInt64(UInt(bitPattern: ObjectIdentifier(self).hashValue)) }

    var isCancelled: Bool {
        state.read { state in
            if case .failed(_, isAbrupt: true) = state.end { return true }
            return false
        }
    }

    /// Everything is locked, so any thread will do.
    var isOnExecutor: Bool { true }

    // MARK: - Requests

    func waitForRequest() async throws -> Bool {
        try await state.wait { state in
            if !state.requests.isEmpty { return true }
            try state.checkOpen()
            return state.hasAllRequests ? false : nil
        }
    }

    func takeRequest(
        _ body: (UnsafeRawBufferPointer) throws(RPCError) -> Void
    ) throws(RPCError) {
        let bytes = state.change { $0.requests.removeFirst() }
        try bytes.withUnsafeBufferPointer { (bytes) throws(RPCError) in
            try body(UnsafeRawBufferPointer(bytes))
        }
    }

    /// Nothing is compressed where nothing is sent.
    var hasTakenCompressedRequest: Bool { false }

    func setCompression(_ algorithm: CompressionAlgorithm) {}

    func nextRequestBytes() async throws -> [UInt8]? {
        guard try await waitForRequest() else { return nil }
        return state.change { $0.requests.removeFirst() }
    }

    // MARK: - Responses

    var hasSentResponse: Bool { state.read(\.hasSentResponse) }

    func sendResponse(
        _ options: WriteOptions, _ encode: (inout WireWriter) throws -> Void
    ) throws -> Bool {
        var writer = WireWriter()
        try encode(&writer)
        let bytes = writer.bytes
        return try state.change { state in
            try state.checkOpen()
            if kind.hasSingleResponse, state.hasSentResponse {
                throw RPCError.cardinality("sent a second message for a method with one response")
            }
            state.hasSentResponse = true
            state.responses.append(bytes)
            return state.responses.count < Self.capacity
        }
    }

    func waitUntilWritable() async throws {
        try await state.wait { state in
            try state.checkOpen()
            return state.responses.count < Self.capacity ? () : nil
        }
    }

    func sendResponse(bytes: [UInt8], _ options: WriteOptions) async throws {
        let hasRoom = try sendResponse(options) { writer in
            bytes.withUnsafeBytes { writer.append($0) }
        }
        if !hasRoom { try await waitUntilWritable() }
    }

    func setInitialMetadata(_ metadata: Metadata) {
        state.change { if !$0.hasSentResponse { $0.initialMetadata = metadata } }
    }

    var notes: [(key: String, value: String)] { state.read(\.notes) }

    func setNote(_ value: String, forKey key: String) {
        state.change { state in
            state.notes.removeAll { $0.key == key }
            state.notes.append((key, value))
        }
    }

    func setTrailingMetadata(_ metadata: Metadata) {
        state.change { if $0.end == nil { $0.trailingMetadata = metadata } }
    }
}
