import GRPCCore
import GRPCTransport
import Testing

/// Too few or too many messages are UNIMPLEMENTED.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
@Suite(.timeLimit(.minutes(1))) struct CardinalityTests {
    @Test(
        "a method with one request refuses none and two",
        arguments: [TestMethods.echo, TestMethods.count],
        [[], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]] as [[UInt8]])
    func refuses(method: MethodDescriptor, data: [UInt8]) async throws {
        try await withServer { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            connection.send(
                type: 1, flags: 4, stream: 1,
                headerBlock([
                    (":method", "POST"), (":scheme", "http"), (":path", method.path),
                    (":authority", "x"), ("content-type", "application/grpc"), ("te", "trailers"),
                ]))
            connection.send(type: 0, flags: 1, stream: 1, data)
            // The value of grpc-status with its length in front.
            #expect(connection.reads("\u{2}12"))
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }
}
