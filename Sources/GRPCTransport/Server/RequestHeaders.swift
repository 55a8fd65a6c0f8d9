internal import GRPCCore
internal import Glibc

/// What a request's header block says, read field by field as HPACK decodes it.
struct RequestHeaders {
    /// The server's table keeps it, so that references need not be counted.
    private var foundHandler: Unmanaged<MethodHandler>?
    /// Of the handler's method.
    private(set) var kind = RPCKind.unary
    private(set) var timeout: Duration?
    /// How the request's compressed messages are compressed.
    private(set) var encoding = CompressionAlgorithm.identity
    /// How the responses may be.
    private(set) var acceptedEncodings: CompressionAlgorithmSet = []
    /// Everything that is not the protocol's own.
    private(set) var metadata = HeaderList()

    /// Whether the client named the trace that the request is part of.
    private(set) var hasTraceContext = false
    private var isPost = false
    private var hasGRPCContentType = false
    private var hasTE = false
    private var byteCount = 0
    /// nil for most requests.
    private var unreadable: Unreadable?

    /// What the request says that cannot be followed, in its words.
    private final class Unreadable {
        var path: String?
        var timeout: String?
        var encoding: String?
    }

    /// nil if the request names no method of the server's.
    var handler: MethodHandler? { foundHandler?.takeUnretainedValue() }

    /// The path of a request for a method that there is not.
    var unknownPath: String? { unreadable?.path }

    /// Makes this as good as new, keeping memory.
    mutating func reset() {
        metadata.removeAll()
        foundHandler = nil
        timeout = nil
        isPost = false
        hasGRPCContentType = false
        hasTE = false
        if unreadable != nil { unreadable = nil }
        encoding = .identity
        acceptedEncodings = []
        hasTraceContext = false
        byteCount = 0
    }

    /// Takes one field. The method's handler is found without making a `String` of the path.
    mutating func receive(
        _ name: UnsafeRawBufferPointer,
        _ value: UnsafeRawBufferPointer,
        methods: Unmanaged<MethodTable>,
        maximumBytes: Int
    ) {
        // 32 bytes of overhead per field: RFC 9113, section 6.5.2.
        byteCount += name.count + value.count + 32
        guard byteCount <= maximumBytes, let first = name.first else { return }
        switch first {
        case UInt8(ascii: ":"):
            if name.equals(":path") {
                receivePath(value, methods)
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
            if timeout == nil { noteUnreadable(\.timeout, value) }
        case UInt8(ascii: "g") where name.equals("grpc-encoding"):
            if let known = CompressionAlgorithm(value) {
                encoding = known
            } else {
                noteUnreadable(\.encoding, value)
            }
        case UInt8(ascii: "g") where name.equals("grpc-accept-encoding"):
            acceptedEncodings = CompressionAlgorithmSet(value)
        case UInt8(ascii: "a") where name.equals("accept-encoding"): break
        default: metadata.append(name, value)
        }
    }

    private mutating func receivePath(
        _ path: UnsafeRawBufferPointer, _ methods: Unmanaged<MethodTable>
    ) {
        foundHandler = methods._withUnsafeGuaranteedRef { $0.unmanagedHandler(forPath: path) }
        if let foundHandler {
            kind = foundHandler._withUnsafeGuaranteedRef { $0.kind }
        } else {
            noteUnreadable(\.path, path)
        }
    }

    private mutating func noteUnreadable(
        _ part: ReferenceWritableKeyPath<Unreadable, String?>, _ value: UnsafeRawBufferPointer
    ) {
        let unreadable = unreadable ?? Unreadable()
        unreadable[keyPath: part] = String(decoding: value, as: UTF8.self)
        self.unreadable = unreadable
    }

    /// Whether the request can be run. Looks at flags only.
    @inline(__always)
    func areInOrder(maximumBytes: Int) -> Bool {
        isPost && hasGRPCContentType && hasTE && foundHandler != nil && unreadable == nil
            && byteCount <= maximumBytes
    }

    /// Whether the block is that much too large that no honest client sent it: a few bytes on the wire can name
    /// kilobytes of HPACK's table again and again.
    func isExcessive(maximumBytes: Int) -> Bool { byteCount > 16 * maximumBytes }

    enum Fault {
        /// Not a gRPC request: an HTTP status and nothing else.
        case http(StaticHeaderBlock)
        case grpc(RPCError)
    }

    /// What is wrong with a request that is not in order.
    func fault(maximumBytes: Int) -> Fault {
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
        if let malformedTimeout = unreadable?.timeout {
            return .grpc(
                RPCError(
                    code: .internalError,
                    message: "malformed grpc-timeout `\(malformedTimeout)`"
                )
            )
        }
        if foundHandler == nil {
            let path = unreadable?.path ?? ""
            return .grpc(
                RPCError(code: .unimplemented, message: "unknown method `\(path)`")
            )
        }
        return .grpc(
            RPCError(
                code: .unimplemented,
                message:
                    "grpc-encoding `\(unreadable?.encoding ?? "")` is not supported, only "
                    + "\(CompressionAlgorithmSet.supportedText)"
            )
        )
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
