internal import GRPCCore

/// The encodings that a peer says it can read.
struct CompressionAlgorithmSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let deflate = CompressionAlgorithmSet(rawValue: 1)
    static let gzip = CompressionAlgorithmSet(rawValue: 2)

    /// What this implementation reads, as `grpc-accept-encoding` says it.
    static let supportedText: StaticString = "identity, deflate, gzip"

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Reads the value of `grpc-accept-encoding`: names with commas between them, unknown ones among them.
    init(_ value: UnsafeRawBufferPointer) {
        // What most clients send, and in this order.
        if value.equals(Self.supportedText) {
            self = [.deflate, .gzip]
            return
        }
        self = []
        for part in value.split(separator: UInt8(ascii: ",")) {
            let name = UnsafeRawBufferPointer(
                rebasing: part.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
            if name.equals("gzip") { insert(.gzip) }
            if name.equals("deflate") { insert(.deflate) }
        }
    }

    /// Whether messages of an encoding can be read; `identity` always can.
    func accepts(_ algorithm: CompressionAlgorithm) -> Bool {
        switch algorithm {
        case .identity: true
        case .deflate: contains(.deflate)
        case .gzip: contains(.gzip)
        }
    }
}

extension CompressionAlgorithm {
    /// The encoding that a peer names in `grpc-encoding`; nil for one that is not known here.
    init?(_ name: UnsafeRawBufferPointer) {
        if name.equals("identity") {
            self = .identity
        } else if name.equals("gzip") {
            self = .gzip
        } else if name.equals("deflate") {
            self = .deflate
        } else {
            return nil
        }
    }
}
