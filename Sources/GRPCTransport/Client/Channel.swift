public import EventLoop
public import GRPCCore

/// A client's way to one server, or to several that answer alike.
///
/// It connects when the first RPC is made, and again when an RPC is made after a connection was lost or the server
/// asked to leave; while nobody answers, the attempts come at growing distances. It may be used from any task.
///
/// ```swift
/// let channel = Channel(to: .ip(host: "localhost", port: 50051), loop: group.next())
/// let stub = Account_PostControllerClient(channel)
/// ```
///
/// How the parts meet: a ``ChannelCore`` on the loop has a ``Subchannel`` for each server, whose
/// ``ConnectionAttempt`` ends in a ``ClientConnection``. A ``ChannelCall`` is one RPC; each attempt at it is a
/// ``ClientStream`` of a connection.
public final class Channel: RPCChannel {
    private let core: ChannelCore

    /// Makes a channel; it connects when it is used.
    ///
    /// - Parameters:
    ///   - configuration: The servers, and how to treat them.
    ///   - loop: Where the connections live.
    /// - Throws: ``TLSError`` if a file of ``ChannelConfiguration/tls`` cannot be used.
    public init(_ configuration: ChannelConfiguration, loop: EventLoop) throws(TLSError) {
        core = try ChannelCore(configuration, loop: loop)
    }

    /// Makes a channel to one address in clear text, with the defaults for all else.
    public init(to address: SocketAddress, loop: EventLoop) {
        core = ChannelCore(ChannelConfiguration(targets: [address]), loop: loop, tls: nil)
    }

    deinit {
        close()
    }

    /// Starts an RPC. See ``RPCChannel``.
    public func open(
        _ method: MethodDescriptor, kind: RPCKind, metadata: Metadata, options: CallOptions
    ) async throws -> any ClientCall {
        let call = ChannelCall(
            method, kind: kind, metadata: metadata,
            options: options.filled(from: core.configuration.defaultOptions), channel: core)
        core.loop.execute { call.start() }
        return call
    }

    /// Closes the connections. RPCs that are open, and those made later, fail with `UNAVAILABLE`.
    public func close() {
        let core = core
        core.loop.execute { core.close() }
    }
}
