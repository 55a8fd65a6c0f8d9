public import Protobuf

/// The messages that one side of an RPC receives, in order.
///
/// It can be iterated once: two iterators share what arrives.
public struct RPCAsyncSequence<Element: Sendable, Failure: Error>: AsyncSequence, Sendable {
    @usableFromInline let nextElement:
        nonisolated(nonsending) @Sendable () async throws(Failure) -> Element?

    /// Makes a sequence whose elements `next` returns one by one; nil ends it.
    @inlinable
    public init(
        next: nonisolated(nonsending) @escaping @Sendable () async throws(Failure) -> Element?
    ) {
        self.nextElement = next
    }

    /// Starts the iteration.
    @inlinable
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(nextElement: nextElement)
    }

    /// Walks over the messages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        @usableFromInline let nextElement:
            nonisolated(nonsending) @Sendable () async throws(Failure) -> Element?

        @usableFromInline
        init(
            nextElement:
                nonisolated(nonsending) @escaping @Sendable () async throws(Failure) ->
                Element?
        ) {
            self.nextElement = nextElement
        }

        /// The next message, or nil behind the last.
        @inlinable
        public nonisolated(nonsending) mutating func next() async throws(Failure) -> Element? {
            try await nextElement()
        }

        /// The next message, or nil behind the last.
        @inlinable
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(Failure) -> Element? {
            try await nextElement()
        }
    }
}

extension RPCAsyncSequence where Failure == any Error {
    /// Makes a sequence of elements that are there already.
    @inlinable
    public static func of(_ elements: [Element]) -> Self {
        wrapping(
            AsyncStream { continuation in
                for element in elements { continuation.yield(element) }
                continuation.finish()
            }
        )
    }

    /// Makes a sequence from another.
    @inlinable
    public static func wrapping<Base: AsyncSequence & Sendable>(
        _ base: Base
    ) -> Self where Base.Element == Element {
        let iterator = SharedIterator(base.makeAsyncIterator())
        return Self { try await iterator.next() }
    }
}

/// An iterator that a `@Sendable` closure can advance.
///
/// Safe as long as one task at a time asks for elements, which ``RPCAsyncSequence`` asks of its users.
@usableFromInline
final class SharedIterator<Iterator: AsyncIteratorProtocol>: @unchecked Sendable {
    private var iterator: Iterator

    @usableFromInline
    init(_ iterator: Iterator) {
        self.iterator = iterator
    }

    @usableFromInline
    func next() async throws -> Iterator.Element? {
        try await iterator.next()
    }
}

extension RPCAsyncSequence where Element: Message, Failure == any Error {
    /// Makes the sequence of a call's requests.
    ///
    /// Iterating throws ``RPCError`` if the RPC ends early, and `INTERNAL` if a message does not decode.
    @inlinable
    public init(call: any ServerCall) {
        self.init { () async throws -> Element? in
            guard call.isOnExecutor else {
                return try await call.nextRequestBytes().map { bytes in
                    try bytes.withUnsafeBytes { try Element(decodingRequest: $0) }
                }
            }
            guard try await call.waitForRequest() else { return nil }
            var message: Element?
            try call.takeRequest { (bytes) throws(RPCError) in
                message = try Element(decodingRequest: bytes)
            }
            return message
        }
    }
}

extension Message {
    /// Decodes a request or response that a peer sent.
    ///
    /// - Throws: ``RPCError`` with `INTERNAL`, as gRPC demands for bytes that do not decode.
    @inlinable
    package init(decodingRequest bytes: UnsafeRawBufferPointer) throws(RPCError) {
        self.init()
        var reader = WireReader(bytes)
        do throws(WireFormatError) {
            try decode(from: &reader)
        } catch {
            throw .undecodable(Self.protoMessageName, cause: error)
        }
    }
}

extension RPCError {
    @usableFromInline
    package static func undecodable(_ messageName: String, cause: any Error) -> RPCError {
        RPCError(
            code: .internalError,
            message: "cannot decode a message of type `\(messageName)`",
            cause: cause
        )
    }
}
