public import Protobuf

/// Sends the messages of one side of a streaming RPC.
///
/// A write returns when there is room for the next, so a slow reader slows the writer down.
public struct RPCWriter<Element: Sendable>: Sendable {
    @usableFromInline let send:
        nonisolated(nonsending) @Sendable (Element, WriteOptions) async throws -> Void
    /// Puts a message into the send buffer of `call`, if this is its executor. One closure, because each copy of what a
    /// writer holds would cost as much as the rest of writing a short message.
    @usableFromInline let sendNow: @Sendable (Element, WriteOptions) throws -> Sent
    @usableFromInline let call: (any ServerCall)?

    /// What became of a message that was to be sent at once.
    @usableFromInline enum Sent {
        case withRoomForMore, withoutRoom
        /// It is to be sent by `send`.
        case not
    }

    /// Makes a writer that hands every element to `send`.
    @inlinable
    public init(_ send: @escaping @Sendable (Element) async throws -> Void) {
        self.init { (element, _) in try await send(element) }
    }

    /// Makes a writer that hands every element, and what its writer says about it, to `send`.
    @inlinable
    public init(_ send: @escaping @Sendable (Element, WriteOptions) async throws -> Void) {
        self.send = send
        self.call = nil
        self.sendNow = { _, _ in .not }
    }

    /// Sends one message.
    ///
    /// - Throws: ``RPCError`` if the RPC has ended.
    @inlinable
    public nonisolated(nonsending) func write(
        _ element: Element, options: WriteOptions = .defaults
    ) async throws {
        switch try sendNow(element, options) {
        case .withRoomForMore: return
        case .withoutRoom: try await call?.waitUntilWritable()
        case .not: try await send(element, options)
        }
    }

    /// Sends messages in order.
    ///
    /// - Throws: ``RPCError`` if the RPC has ended.
    @inlinable
    public nonisolated(nonsending) func write(
        contentsOf elements: some Sequence<Element>
    ) async throws {
        for element in elements { try await write(element) }
    }

    /// Sends the messages of an asynchronous sequence in order.
    @inlinable
    public func write<Elements: AsyncSequence>(
        contentsOf elements: Elements
    ) async throws where Elements.Element == Element {
        for try await element in elements { try await write(element) }
    }

    /// A writer that changes each message before it goes to this one.
    @inlinable
    public func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Other) async throws -> Element
    ) -> RPCWriter<Other> {
        RPCWriter<Other> { try await write(transform($0), options: $1) }
    }
}

extension RPCWriter where Element: Message {
    /// Makes the writer of a call's responses.
    @inlinable
    public init(call: any ServerCall) {
        self.call = call
        self.send = { message, options in
            try await call.sendResponse(bytes: message.serializedBytes(), options)
        }
        self.sendNow = { message, options in
            guard call.isOnExecutor else { return .not }
            return try call.sendResponse(options) { message.encode(to: &$0) }
                ? .withRoomForMore : .withoutRoom
        }
    }

    /// Sends one message that `encode` writes in its encoded form, straight into the send buffer.
    ///
    /// Behind an interceptor that changed the writer, the bytes are decoded first.
    /// - Throws: ``RPCError`` if the RPC has ended, or what `encode` throws; then nothing is sent.
    @inlinable
    public nonisolated(nonsending) func write(
        encoded encode: (inout WireWriter) throws -> Void
    ) async throws {
        if let call, call.isOnExecutor {
            if try !call.sendResponse(.defaults, encode) { try await call.waitUntilWritable() }
            return
        }
        var writer = WireWriter()
        try encode(&writer)
        if let call {
            try await call.sendResponse(bytes: writer.bytes, .defaults)
        } else {
            try await send(Element(serializedBytes: writer.bytes), .defaults)
        }
    }
}
