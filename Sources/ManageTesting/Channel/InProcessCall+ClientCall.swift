internal import GRPCCore

extension InProcessCall: ClientCall {
    func send(_ message: [UInt8], _ options: WriteOptions) async throws {
        try await state.wait { state in
            if state.end != nil { return () }
            guard state.requests.count < Self.capacity else { return nil }
            state.requests.append(message)
            return ()
        }
        if kind.hasSingleRequest, state.read({ $0.requests.count > 1 }) {
            end(.cardinality("received a second message for a method with one request"))
        }
    }

    func finishSending() async throws {
        state.change { $0.hasAllRequests = true }
        if kind.hasSingleRequest, state.read({ $0.requests.isEmpty }) {
            end(.cardinality("received no message for a method with one request"))
        }
        startHandlerIfReady()
    }

    func receive() async throws -> [UInt8]? {
        try await state.wait { state -> [UInt8]?? in
            if !state.responses.isEmpty { return .some(state.responses.removeFirst()) }
            switch state.end {
            case nil: return .none
            case .ok: return .some(nil)
            case .failed(let error, _):
                // What the client is told is what crosses the wire: all of the trailers, and not the cause.
                throw RPCError(
                    code: error.code, message: error.message, metadata: state.trailingMetadata)
            }
        }
    }

    var initialMetadata: Metadata {
        get async throws {
            try await state.wait { state in
                state.hasSentResponse || state.end != nil ? state.initialMetadata : nil
            }
        }
    }

    var trailingMetadata: Metadata {
        get async { state.read { $0.end == nil ? [:] : $0.trailingMetadata } }
    }

    func cancel() {
        end(
            RPCError(code: .cancelled, message: "the client cancelled or went away"), isAbrupt: true
        )
    }
}
