internal import GRPCCore
internal import Synchronization

/// What the client is sent.
extension ServerStream {
    /// Starts sending what the handler wrote, and goes on when the peer and the buffers allow.
    func startResponse() {
        withConnection { connection in
            let announcesEncodings = connection.takeEncodingsAnnouncement()
            guard announcesEncodings || hasResponseMetadata else {
                return connection.submitResponse(self, .response(encoding))
            }
            var block = HeaderBlock()
            block.add(":status", "200")
            block.add("content-type", "application/grpc")
            if encoding != .identity { block.add("grpc-encoding", encoding.rawValue) }
            if announcesEncodings { block.addAcceptedEncodings() }
            block.add(initialMetadata)
            // Too much metadata: without it the call still succeeds, with it nothing would be sent.
            guard block.isSendable else {
                return connection.submitResponse(self, .response(encoding))
            }
            connection.submitResponse(self, block)
        }
    }

    /// Goes on with a response that had nothing to send.
    @inline(__always)
    func resumeResponse() {
        guard isPaused else { return }
        isPaused = false
        withConnection { $0.resumeData(identifier) }
    }

    /// Sends the status; nil stands for OK.
    func finish(_ error: RPCError?) {
        guard isConnected else { return }
        if error != nil, !state.hasStartedResponse { output.reset() }
        if observation.isOpen, !state.hasEndedResponse, !state.isClosed {
            observation.outcome = error?.status ?? .ok
        }
        switch state.end(isOK: error == nil, hasMessage: output.count > 0) {
        case .none: return
        case .startAndEnd:
            makeTrailers(error)
            startResponse()
        case .end:
            makeTrailers(error)
            resumeResponse()
        case .trailersOnly: sendTrailersOnly(error)
        }
        if let error, state.hasAbandonedHandler { abandonHandler(error) }
    }

    private func sendTrailersOnly(_ error: RPCError?) {
        var block = HeaderBlock()
        block.add(":status", "200")
        block.add("content-type", "application/grpc")
        if error?.code == .unimplemented { block.addAcceptedEncodings() }
        let fixed = block
        block.add(initialMetadata)
        addStatus(error, to: &block)
        if !block.isSendable {
            block = fixed
            block.add(Self.oversized(error))
        }
        withConnection { $0.submitEnd(identifier, block) }
        resetIfRequestIsOpen()
    }

    /// Answers something that is no gRPC request.
    func answerWithoutStatus(_ block: StaticHeaderBlock) {
        guard isConnected, state.end(isOK: false, hasMessage: false) == .trailersOnly else {
            return
        }
        observation.outcome = Status(
            code: .unknown, message: "the request is no gRPC request")
        withConnection { $0.submitEnd(identifier, block) }
        resetIfRequestIsOpen()
    }

    /// Stops a client that is still sending to an RPC that is answered.
    private func resetIfRequestIsOpen() {
        guard !state.hasEndedRequest else { return }
        withConnection { $0.resetAfterSending(identifier) }
    }

    private func makeTrailers(_ error: RPCError?) {
        guard error != nil || hasResponseMetadata else { return }
        var block = HeaderBlock()
        addStatus(error, to: &block)
        if !block.isSendable {
            block = HeaderBlock()
            block.add(Self.oversized(error))
        }
        trailers = block
    }

    /// The status in place of one whose metadata cannot be sent; an error stays the error that it is.
    private static func oversized(_ error: RPCError?) -> Status {
        error?.status
            ?? Status(
                code: .resourceExhausted, message: "the response's metadata are too large to send"
            )
    }

    private func addStatus(_ error: RPCError?, to block: inout HeaderBlock) {
        block.add(error?.status ?? .ok)
        if hasResponseMetadata { block.add(responseMetadata.withLock { $0.trailing }) }
        if let error { block.add(error.metadata) }
    }

    private var initialMetadata: Metadata {
        guard hasResponseMetadata else { return [:] }
        return responseMetadata.withLock { $0.initial }
    }

    enum DataResult {
        case bytes(Int)
        /// Nothing to send for now.
        case paused
        /// These bytes and then the trailers.
        case end(Int)
    }

    /// nghttp2 has room for a DATA frame.
    func readData(into target: UnsafeMutableRawBufferPointer) -> DataResult {
        let count = output.read(into: target)
        if count > 0 { withConnection { $0.sentData() } }
        accountForBuffers()
        if output.count == 0 {
            if state.hasEndedResponse {
                submitTrailers()
                return .end(count)
            }
            writeWaiter.take()?.resume()
            if count == 0 {
                isPaused = true
                return .paused
            }
        }
        return .bytes(count)
    }

    private func submitTrailers() {
        withConnection { connection in
            if let trailers {
                connection.submitTrailers(identifier, trailers)
            } else {
                connection.submitTrailers(identifier, .okTrailers)
            }
        }
        resetIfRequestIsOpen()
    }
}
