internal import GRPCCore
internal import Glibc

/// What a request's header block says, read field by field as HPACK decodes it.
struct RequestHeaders {
    private(set) var handler: MethodHandler?
    private(set) var timeout: Duration?
    /// How the request's compressed messages are compressed.
    private(set) var encoding = CompressionAlgorithm.identity
    /// How the responses may be.
    private(set) var acceptedEncodings: CompressionAlgorithmSet = []
    /// Everything that is not the protocol's own.
    private(set) var metadata = HeaderList()

    /// The path of a request for a method that there is not.
    private(set) var path: String?
    /// Whether the client named the trace that the request is part of.
    private(set) var hasTraceContext = false
    private var isPost = false
    private var hasGRPCContentType = false
    private var hasTE = false
    private var malformedTimeout: String?
    private var unknownEncoding: String?
    private var byteCount = 0

    /// Makes this as good as new, keeping memory.
    mutating func reset() {
        metadata.removeAll()
        handler = nil
        timeout = nil
        path = nil
        isPost = false
        hasGRPCContentType = false
        hasTE = false
        malformedTimeout = nil
        unknownEncoding = nil
        encoding = .identity
        acceptedEncodings = []
        hasTraceContext = false
        byteCount = 0
    }

    /// Takes one field. The method's handler is found without making a `String` of the path.
    mutating func receive(
        _ name: UnsafeRawBufferPointer,
        _ value: UnsafeRawBufferPointer,
        methods: MethodTable,
        maximumBytes: Int
    ) {
        // 32 bytes of overhead per field: RFC 9113, section 6.5.2.
        byteCount += name.count + value.count + 32
        guard byteCount <= maximumBytes, let first = name.first else { return }
        switch first {
        case UInt8(ascii: ":"):
            if name.equals(":path") {
                handler = methods.handler(forPath: value)
                if handler == nil { path = String(decoding: value, as: UTF8.self) }
            } else if name.equals(":method") {
                isPost = value.equals("POST")
            }
        case UInt8(ascii: "t") where name.equals("te"):
            hasTE = value.equals("trailers")
        case UInt8(ascii: "t") where name.equals("traceparent"):
            hasTraceContext = true
            metadata.append(name, value)
        case UInt8(ascii: "c") where name.equals("content-type"):
            hasGRPCContentType = Self.isGRPC(value)
        case UInt8(ascii: "g") where name.equals("grpc-timeout"):
            timeout = GRPCTimeout.parse(value)
            if timeout == nil { malformedTimeout = String(decoding: value, as: UTF8.self) }
        case UInt8(ascii: "g") where name.equals("grpc-encoding"):
            if let known = CompressionAlgorithm(value) {
                encoding = known
            } else {
                unknownEncoding = String(decoding: value, as: UTF8.self)
            }
        case UInt8(ascii: "g") where name.equals("grpc-accept-encoding"):
            acceptedEncodings = CompressionAlgorithmSet(value)
        case UInt8(ascii: "a") where name.equals("accept-encoding"): break
        default: metadata.append(name, value)
        }
    }

    /// Whether the block is that much too large that no honest client sent it: a few bytes on the wire can name
    /// kilobytes of HPACK's table again and again.
    func isExcessive(maximumBytes: Int) -> Bool { byteCount > 16 * maximumBytes }

    enum Fault {
        /// Not a gRPC request: an HTTP status and nothing else.
        case http(StaticHeaderBlock)
        case grpc(RPCError)
    }

    /// What is wrong with the request; nil for a request to run.
    func fault(maximumBytes: Int) -> Fault? {
        if byteCount > maximumBytes {
            return .grpc(
                RPCError(
                    code: .resourceExhausted,
                    message: "received metadata larger than max (\(byteCount) vs. \(maximumBytes))"
                )
            )
        }
        guard isPost else { return .http(.methodNotAllowed) }
        guard hasGRPCContentType else { return .http(.unsupportedMediaType) }
        guard hasTE else {
            return .grpc(
                RPCError(code: .internalError, message: "the header `te: trailers` is missing")
            )
        }
        if let malformedTimeout {
            return .grpc(
                RPCError(
                    code: .internalError,
                    message: "malformed grpc-timeout `\(malformedTimeout)`"
                )
            )
        }
        if let path {
            return .grpc(
                RPCError(code: .unimplemented, message: "unknown method `\(path)`")
            )
        }
        if let unknownEncoding {
            return .grpc(
                RPCError(
                    code: .unimplemented,
                    message:
                        "grpc-encoding `\(unknownEncoding)` is not supported, only "
                        + "\(CompressionAlgorithmSet.supportedText)"
                )
            )
        }
        return nil
    }

    private static func isGRPC(_ contentType: UnsafeRawBufferPointer) -> Bool {
        let prefix: StaticString = "application/grpc"
        let length = prefix.utf8CodeUnitCount
        guard contentType.count >= length,
            UnsafeRawBufferPointer(rebasing: contentType[..<length]).equals(prefix)
        else { return false }
        return contentType.count == length || contentType[length] == UInt8(ascii: "+")
            || contentType[length] == UInt8(ascii: ";")
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes are those of `text`.
    @inline(__always)
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount, let base = baseAddress else { return false }
        // SAFETY: both are `count` bytes long.
        return memcmp(base, text.utf8Start, count) == 0
    }
}
