internal import CNGHTTP2
internal import GRPCCore

/// The protocol's own fields of a response: HTTP status, gRPC status and message.
struct ResponseHeaders {
    private var httpStatus: Int?
    private var hasGRPCContentType = false
    private var status: Int?
    private var message = ""
    /// How the response's compressed messages are compressed.
    private(set) var encoding = CompressionAlgorithm.identity
    private var unknownEncoding: String?

    /// Takes a field; false for one that is metadata.
    mutating func receive(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
    ) -> Bool {
        if name.equals(":status") {
            httpStatus = Int(String(decoding: value, as: UTF8.self))
        } else if name.equals("content-type") {
            hasGRPCContentType = String(decoding: value, as: UTF8.self).hasPrefix(
                "application/grpc")
        } else if name.equals("grpc-status") {
            status = Int(String(decoding: value, as: UTF8.self))
        } else if name.equals("grpc-message") {
            message = PercentEncoding.decode(value)
        } else if name.equals("grpc-encoding") {
            if let known = CompressionAlgorithm(value) {
                encoding = known
            } else {
                unknownEncoding = String(decoding: value, as: UTF8.self)
            }
        } else {
            return name.equals("grpc-accept-encoding")
        }
        return true
    }

    /// A 1xx response, which another one follows.
    var isInformational: Bool { httpStatus.map { (100..<200).contains($0) } ?? false }

    /// What a response that is not gRPC's means, nil for one that is.
    ///
    /// Source: <https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md>
    var httpError: RPCError? {
        let code: RPCError.Code
        switch httpStatus {
        case 200:
            if hasGRPCContentType || status != nil { return nil }
            return RPCError(code: .unknown, message: "the response is not of type application/grpc")
        case 400: code = .internalError
        case 401: code = .unauthenticated
        case 403: code = .permissionDenied
        case 404: code = .unimplemented
        case 429, 502, 503, 504: code = .unavailable
        default: code = .unknown
        }
        let text = httpStatus.map(String.init) ?? "none"
        return RPCError(code: code, message: "the server answered with HTTP status \(text)")
    }

    /// The server compresses in a way that it was not told to be accepted.
    ///
    /// Source: <https://github.com/grpc/grpc/blob/master/doc/compression.md>
    var encodingError: RPCError? {
        unknownEncoding.map { name in
            RPCError(
                code: .internalError, message: "the response's grpc-encoding `\(name)` is unknown")
        }
    }

    /// What the end of the response means: nil for `OK`.
    ///
    /// - Returns: The error of the status; one of its own if there is no status, or if a message was cut.
    func error(trailing: Metadata, isCut: Bool) -> RPCError? {
        guard let status else {
            return httpError
                ?? RPCError(code: .internalError, message: "the response ended without a status")
        }
        if status == 0 {
            guard isCut else { return nil }
            return RPCError(code: .internalError, message: "the response ended inside a message")
        }
        let code = Status.Code(rawValue: status).flatMap { RPCError.Code($0) } ?? .unknown
        return RPCError(code: code, message: message, metadata: trailing)
    }

    /// What a reset of the stream means.
    ///
    /// Source: <https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md>, "Errors".
    static func error(resetCode: UInt32) -> RPCError {
        let code: RPCError.Code
        switch resetCode {
        case NGHTTP2_REFUSED_STREAM.rawValue: code = .unavailable
        case NGHTTP2_CANCEL.rawValue: code = .cancelled
        case NGHTTP2_ENHANCE_YOUR_CALM.rawValue: code = .resourceExhausted
        case NGHTTP2_INADEQUATE_SECURITY.rawValue: code = .permissionDenied
        default: code = .internalError
        }
        return RPCError(code: code, message: "the server reset the stream with code \(resetCode)")
    }
}
