internal import EventLoop
internal import GRPCCore

extension ChannelCall: ClientCall {
    func send(_ message: [UInt8], _ options: WriteOptions) async throws {
        try await withTaskExecutorPreference(channel.loop) {
            guard end == nil else { return }
            if !isCommitted {
                sent.append((message, options))
                sentBytes += message.count
            }
            do {
                try stream?.send(message, options)
            } catch {
                abort(RPCError(converting: error))
                throw error
            }
            if stream != nil, sentBytes > channel.configuration.retryBufferBytes { commit() }
            // A single request goes out with the end of the stream.
            guard !kind.hasSingleRequest else { return }
            let isFull = stream?.isFull ?? (sentBytes >= MessageSendBuffer.highWaterMark)
            if isFull { await withCheckedContinuation { sender = $0 } }
        }
    }

    func finishSending() async throws {
        await withTaskExecutorPreference(channel.loop) {
            hasFinishedSending = true
            stream?.finishSending()
        }
    }

    func receive() async throws -> [UInt8]? {
        try await withTaskExecutorPreference(channel.loop) {
            while true {
                if let stream, let message = try takeMessage(from: stream) { return message }
                if let end {
                    if let error = end.error { throw error }
                    return nil
                }
                await withCheckedContinuation { receiver = $0 }
            }
        }
    }

    private func takeMessage(from stream: ClientStream) throws(RPCError) -> [UInt8]? {
        do throws(RPCError) {
            return try stream.takeMessage()
        } catch {
            abort(error)
            throw error
        }
    }

    /// Whether the message received last came compressed. For tests of the wire.
    var hasTakenCompressed: Bool {
        get async {
            await withTaskExecutorPreference(channel.loop) { stream?.hasTakenCompressed ?? false }
        }
    }

    var initialMetadata: Metadata {
        get async throws {
            try await withTaskExecutorPreference(channel.loop) {
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
            await withTaskExecutorPreference(channel.loop) { trailing }
        }
    }

    func cancel() {
        channel.loop.execute {
            self.abort(RPCError(code: .cancelled, message: "the caller cancelled the RPC"))
        }
    }
}
