internal import GRPCCore

/// What the client sends.
extension ServerStream {
    /// The header block is complete.
    func receivedHeaders() {
        hasHeaders = true
        beginObservation()
        guard headers.areInOrder(maximumBytes: worker.configuration.maximumHeaderBytes) else {
            return refuse()
        }
        state = ServerStreamStateMachine(kind: headers.kind)
        input.encoding = headers.encoding
        guard worker.totals.rpcs.begin() else {
            return finish(
                RPCError(code: .resourceExhausted, message: "the server has too many RPCs open")
            )
        }
        isCounted = true
        if let timeout = headers.timeout { startDeadline(timeout) }
        perform(state.receivedHeaders())
    }

    private func refuse() {
        switch headers.fault(maximumBytes: worker.configuration.maximumHeaderBytes) {
        case .http(let block): answerWithoutStatus(block)
        case .grpc(let error): finish(error)
        }
    }

    func receivedData(_ bytes: UnsafeRawBufferPointer) {
        unconsumedBytes &+= bytes.count
        traffic.receivedBytes &+= bytes.count
        if !state.hasEndedResponse {
            do throws(RPCError) {
                try input.append(bytes)
            } catch {
                input.reset()
                finish(error)
            }
            perform(state.receivedMessages(waiting: input.messageCount))
        }
        accountForBuffers()
    }

    func receivedEnd() {
        perform(
            state.receivedEnd(
                waiting: input.messageCount, insideMessage: input.endsInsideMessage
            )
        )
    }

    private func perform(_ action: ServerStreamStateMachine.RequestAction) {
        switch action {
        case .none: break
        case .startHandler: worker.runner.append(self)
        case .resumeHandler:
            guard let waiter = requestWaiter.take() else { return }
            waiter.resume(returning: input.messageCount > 0)
        case .fail(let violation): finish(violation.error)
        }
    }

    /// Lets the client send more, unless much of what it sent is still waiting for the handler. Called when a DATA
    /// frame is complete, and when the handler has taken a message.
    func reopenWindow() {
        guard unconsumedBytes > 0, !state.hasEndedRequest,
            input.waitingBytes < MessageSendBuffer.highWaterMark
        else { return }
        withConnection {
            $0.consumeStream(identifier, unconsumedBytes)
            unconsumedBytes = 0
        }
    }

    /// How much of the request has come.
    enum Progress {
        /// Not even all of the headers.
        case headers
        /// Not all of the only message of a method that has one.
        case message
        /// All that can be waited for, or the RPC is answered.
        case complete
    }

    var progress: Progress {
        guard hasHeaders else { return .headers }
        guard headers.kind.hasSingleRequest, !state.hasEndedRequest, !state.hasEndedResponse else {
            return .complete
        }
        return .message
    }
}
