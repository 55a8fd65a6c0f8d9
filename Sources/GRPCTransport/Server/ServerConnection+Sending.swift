internal import CNGHTTP2

/// What goes out on the connection's streams.
extension ServerConnection {
    func submitResponse(_ stream: ServerStream, _ block: StaticHeaderBlock) {
        var provider = dataProvider(stream)
        nghttp2_submit_response(session, stream.identifier, block.fields, block.count, &provider)
        queueFlush()
    }

    func submitResponse(_ stream: ServerStream, _ block: HeaderBlock) {
        var provider = dataProvider(stream)
        _ = block.withFields {
            nghttp2_submit_response(session, stream.identifier, $0, $1, &provider)
        }
        queueFlush()
    }

    /// Sends a header block that ends the stream.
    func submitEnd(_ identifier: Int32, _ block: HeaderBlock) {
        pingStrikes.sentResponse()
        _ = block.withFields { nghttp2_submit_response(session, identifier, $0, $1, nil) }
        queueFlush()
    }

    func submitEnd(_ identifier: Int32, _ block: StaticHeaderBlock) {
        pingStrikes.sentResponse()
        nghttp2_submit_response(session, identifier, block.fields, block.count, nil)
        queueFlush()
    }

    func submitTrailers(_ identifier: Int32, _ block: StaticHeaderBlock) {
        nghttp2_submit_trailer(session, identifier, block.fields, block.count)
    }

    func submitTrailers(_ identifier: Int32, _ block: HeaderBlock) {
        _ = block.withFields { nghttp2_submit_trailer(session, identifier, $0, $1) }
    }

    /// Whether this response is the one that tells the client which encodings the server reads: the first.
    func takeEncodingsAnnouncement() -> Bool {
        guard !hasAnnouncedEncodings else { return false }
        hasAnnouncedEncodings = true
        return true
    }

    private func dataProvider(_ stream: ServerStream) -> nghttp2_data_provider {
        var provider = nghttp2_data_provider()
        provider.source.ptr = Unmanaged.passUnretained(stream).toOpaque()
        provider.read_callback = readStreamData
        return provider
    }
}
