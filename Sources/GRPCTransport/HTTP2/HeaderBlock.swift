internal import CNGHTTP2
internal import GRPCCore
internal import Protobuf

/// Header fields to send that are made for one RPC: a status that is not OK, or metadata.
struct HeaderBlock {
    /// Largest block that is sent, in names, values and 32 bytes per field. nghttp2 drops blocks above
    /// 64 KiB without a word to the peer, who would wait for ever.
    static let maximumBytes = 60 * 1_024
    /// Bytes of an encoded `grpc-message` beyond which it is cut: clients refuse blocks above 8 or 16 KiB.
    private static let maximumMessageBytes = 6 * 1_024

    private var fields: [(name: [UInt8], value: [UInt8])] = []

    /// Size as HTTP/2 counts it; see RFC 9113, section 6.5.2.
    private var byteCount: Int {
        fields.reduce(0) { $0 + $1.name.count + $1.value.count + 32 }
    }

    /// Whether the block is small enough to be sent.
    var isSendable: Bool { byteCount <= Self.maximumBytes }

    mutating func add(_ name: String, _ value: String) {
        fields.append((Array(name.utf8), Array(value.utf8)))
    }

    mutating func add(_ name: String, bytes: [UInt8]) {
        fields.append((Array(name.utf8), bytes))
    }

    /// Adds `grpc-accept-encoding`.
    mutating func addAcceptedEncodings() {
        add("grpc-accept-encoding", "\(CompressionAlgorithmSet.supportedText)")
    }

    /// Adds metadata, without keys that are the protocol's own and values that HTTP/2 cannot carry.
    mutating func add(_ metadata: Metadata) {
        for (key, value) in metadata where !Metadata.isReserved(key) {
            switch value {
            case .binary(let bytes): add(key, bytes: Base64.encodeUnpadded(bytes))
            case .string(let text):
                if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { add(key, text) }
            }
        }
    }

    /// Adds `grpc-status` and, if there is one, `grpc-message`.
    mutating func add(_ status: Status) {
        add("grpc-status", String(status.code.rawValue))
        if !status.message.isEmpty {
            let message =
                status.message.utf8.count <= Self.maximumMessageBytes / 3
                ? status.message : Self.shortened(status.message)
            add("grpc-message", bytes: PercentEncoding.encode(message))
        }
    }

    /// The longest beginning whose encoded form is within the limit, whole characters only.
    private static func shortened(_ message: String) -> String {
        var size = 0
        let end = message.indices.first { index in
            size += message[index].utf8.reduce(0) { sum, byte in
                sum + ((0x20...0x7E).contains(byte) && byte != UInt8(ascii: "%") ? 1 : 3)
            }
            return size > maximumMessageBytes
        }
        return end.map { String(message[..<$0]) + "..." } ?? message
    }

    /// Calls `body` with the fields in the form that nghttp2 takes. It copies them.
    func withFields<Result>(
        _ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result
    ) -> Result {
        let total = fields.reduce(0) { $0 + $1.name.count + $1.value.count }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: total + 1) { bytes in
            withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: fields.count + 1) {
                pairs in
                guard var cursor = bytes.baseAddress else { return body(nil, 0) }
                for (index, field) in fields.enumerated() {
                    let name = cursor
                    cursor = Self.copy(field.name, to: cursor)
                    let value = cursor
                    cursor = Self.copy(field.value, to: cursor)
                    pairs.initializeElement(
                        at: index,
                        to: nghttp2_nv(
                            name: name, value: value, namelen: field.name.count,
                            valuelen: field.value.count, flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue)
                        )
                    )
                }
                return body(pairs.baseAddress, fields.count)
            }
        }
    }

    private static func copy(
        _ bytes: [UInt8], to target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        bytes.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { target.update(from: base, count: source.count) }
        }
        return target + bytes.count
    }
}

/// Header fields that never change, handed to nghttp2 without a copy. They live as long as the process.
struct StaticHeaderBlock: @unchecked Sendable {
    let fields: UnsafePointer<nghttp2_nv>
    let count: Int

    init(_ pairs: [(StaticString, StaticString)]) {
        let fields = UnsafeMutablePointer<nghttp2_nv>.allocate(capacity: pairs.count)
        let noCopy = NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
        for (index, (name, value)) in pairs.enumerated() {
            let field = nghttp2_nv(
                name: UnsafeMutablePointer(mutating: name.utf8Start),
                value: UnsafeMutablePointer(mutating: value.utf8Start),
                namelen: name.utf8CodeUnitCount,
                valuelen: value.utf8CodeUnitCount,
                flags: UInt8(noCopy)
            )
            (fields + index).initialize(to: field)
        }
        self.fields = UnsafePointer(fields)
        self.count = pairs.count
    }

    /// In front of the first response message.
    static func response(_ encoding: CompressionAlgorithm) -> StaticHeaderBlock {
        switch encoding {
        case .identity: response
        case .deflate: deflateResponse
        case .gzip: gzipResponse
        }
    }

    private static let response = StaticHeaderBlock([
        (":status", "200"), ("content-type", "application/grpc"),
    ])
    private static let deflateResponse = StaticHeaderBlock([
        (":status", "200"), ("content-type", "application/grpc"), ("grpc-encoding", "deflate"),
    ])
    private static let gzipResponse = StaticHeaderBlock([
        (":status", "200"), ("content-type", "application/grpc"), ("grpc-encoding", "gzip"),
    ])
    /// Behind the last.
    static let okTrailers = StaticHeaderBlock([("grpc-status", "0")])
    /// For a request that is no gRPC request.
    static let unsupportedMediaType = StaticHeaderBlock([(":status", "415")])
    static let methodNotAllowed = StaticHeaderBlock([(":status", "405"), ("allow", "POST")])
}
