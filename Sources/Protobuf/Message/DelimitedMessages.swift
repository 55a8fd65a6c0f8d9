// Messages one after the other, each behind its length as a varint, as files and streams hold them. The names are
// swift-protobuf's; bytes take the place of Foundation's streams, because the runtime does without Foundation.
//
// Source: <https://protobuf.dev/programming-guides/techniques/#streaming>

/// Writes and reads messages behind their lengths.
public enum BinaryDelimited {
    /// A fault in the bytes around messages.
    public enum Error: Swift.Error, Sendable, Hashable, CustomStringConvertible {
        /// The bytes end inside of a message or of its length.
        case truncated
        /// No message is left.
        case noBytesAvailable

        public var description: String {
            switch self {
            case .truncated: "the bytes end in the middle of a message"
            case .noBytesAvailable: "there is no further message"
            }
        }
    }

    /// Appends a message and its length before it.
    /// - Throws: What ``Message/serializedBytes(partial:options:)`` throws; nothing is appended then.
    public static func serialize(
        message: any Message, to bytes: inout some RangeReplaceableCollection<UInt8>,
        partial: Bool = false
    ) throws {
        let body: [UInt8] = try message.serializedBytes(partial: partial)
        var length = WireWriter(capacity: 16)
        length.appendVarint(UInt64(body.count))
        length.withUnsafeBytes { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: body)
    }

    /// Takes the first message off `bytes`.
    /// - Throws: ``Error``, ``WireFormatError``; `bytes` is as it was then.
    public static func parse<M: Message>(
        messageType: M.Type, from bytes: inout ArraySlice<UInt8>,
        extensions: SimpleExtensionMap? = nil, partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws -> M {
        var message = M()
        try merge(
            into: &message, from: &bytes, extensions: extensions, partial: partial, options: options
        )
        return message
    }

    /// Takes the first message off `bytes` and merges it into one.
    /// - Throws: As above.
    public static func merge<M: Message>(
        into message: inout M, from bytes: inout ArraySlice<UInt8>,
        extensions: SimpleExtensionMap? = nil, partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) throws {
        guard !bytes.isEmpty else { throw Error.noBytesAvailable }
        var length = VarintBytes()
        var index = bytes.startIndex
        while !length.isComplete {
            guard index < bytes.endIndex else { throw Error.truncated }
            try length.append(bytes[index])
            index += 1
        }
        guard try length.messageLength <= bytes.endIndex - index else { throw Error.truncated }
        let end = index + (try length.messageLength)
        try message.merge(
            serializedBytes: bytes[index..<end], extensions: extensions, partial: partial,
            options: options)
        bytes = bytes[end...]
    }
}

extension AsyncSequence where Element == UInt8 {
    /// The messages that the bytes hold, each behind its length.
    public func binaryProtobufDelimitedMessages<M: Message>(
        of messageType: M.Type = M.self, extensions: SimpleExtensionMap? = nil,
        partial: Bool = false, options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) -> AsyncMessageSequence<Self, M> {
        AsyncMessageSequence(base: self, extensions: extensions, partial: partial, options: options)
    }
}

/// Messages read from a sequence of bytes.
///
/// Iteration throws what the bytes' own does, ``BinaryDelimited/Error/truncated`` and ``WireFormatError``.
public struct AsyncMessageSequence<Base: AsyncSequence, M: Message>: AsyncSequence
where Base.Element == UInt8 {
    public typealias Element = M

    private let base: Base
    private let extensions: SimpleExtensionMap?
    private let partial: Bool
    private let options: BinaryDecodingOptions

    public init(
        base: Base, extensions: SimpleExtensionMap? = nil, partial: Bool = false,
        options: BinaryDecodingOptions = BinaryDecodingOptions()
    ) {
        self.base = base
        self.extensions = extensions
        self.partial = partial
        self.options = options
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bytes: base.makeAsyncIterator(), sequence: self)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var bytes: Base.AsyncIterator
        fileprivate let sequence: AsyncMessageSequence

        public mutating func next() async throws -> M? {
            guard let first = try await bytes.next() else { return nil }
            var length = VarintBytes()
            try length.append(first)
            while !length.isComplete { try length.append(await nextByte()) }
            // A length alone takes no memory: it grows with the bytes that come.
            var body: [UInt8] = []
            for _ in 0..<(try length.messageLength) { body.append(try await nextByte()) }
            return try M(
                serializedBytes: body, extensions: sequence.extensions, partial: sequence.partial,
                options: sequence.options)
        }

        private mutating func nextByte() async throws -> UInt8 {
            guard let byte = try await bytes.next() else { throw BinaryDelimited.Error.truncated }
            return byte
        }
    }
}

/// A varint that is read byte by byte.
private struct VarintBytes {
    private var value: UInt64 = 0
    private var count = 0
    private(set) var isComplete = false

    mutating func append(_ byte: UInt8) throws(WireFormatError) {
        guard count < 10 else { throw .malformedVarint }
        value |= UInt64(byte & 0x7F) &<< UInt64(7 * count)
        count += 1
        isComplete = byte & 0x80 == 0
    }

    var messageLength: Int {
        get throws(WireFormatError) {
            guard value <= UInt64(WireLimits.maximumMessageBytes) else { throw .messageTooLarge }
            return Int(value)
        }
    }
}
