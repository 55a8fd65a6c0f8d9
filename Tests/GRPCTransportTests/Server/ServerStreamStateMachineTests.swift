import GRPCCore
import Testing

@testable import GRPCTransport

@Suite struct ServerStreamStateMachineTests {
    @Test(
        "a single request starts the handler at its end, a stream at once",
        arguments: RPCKind.allCases)
    func startsHandler(kind: RPCKind) {
        var machine = ServerStreamStateMachine(kind: kind)
        let single = kind.hasSingleRequest
        #expect(machine.receivedHeaders() == (single ? .none : .startHandler))
        #expect(machine.receivedMessages(waiting: 1) == (single ? .none : .resumeHandler))
        #expect(
            machine.receivedEnd(waiting: 1, insideMessage: false)
                == (single ? .startHandler : .resumeHandler)
        )
        #expect(machine.receivedEnd(waiting: 1, insideMessage: false) == .none)
    }

    @Test("too few or too many requests are UNIMPLEMENTED", arguments: [0, 2])
    func checksCardinality(count: Int) {
        var machine = ServerStreamStateMachine(kind: .unary)
        let error = RPCError(
            code: .unimplemented,
            message: count == 0
                ? "received no message for a method with one request"
                : "received a second message for a method with one request"
        )
        if count > 1 { #expect(machine.receivedMessages(waiting: count) == .fail(error)) }
        if count == 0 {
            #expect(machine.receivedEnd(waiting: count, insideMessage: false) == .fail(error))
        }
    }

    @Test("a request that ends inside a message is INTERNAL")
    func noticesCut() {
        var machine = ServerStreamStateMachine(kind: .bidirectionalStreaming)
        _ = machine.receivedHeaders()
        let error = RPCError(code: .internalError, message: "the request ended inside a message")
        #expect(machine.receivedEnd(waiting: 0, insideMessage: true) == .fail(error))
    }

    @Test("one response is held until the status is known; a second is refused")
    func holdsSingleResponse() {
        var machine = ServerStreamStateMachine(kind: .unary)
        _ = machine.receivedEnd(waiting: 1, insideMessage: false)
        #expect(machine.sendMessage() == .hold)
        let error = RPCError(
            code: .unimplemented, message: "sent a second message for a method with one response"
        )
        #expect(machine.sendMessage() == .reject(error))
        #expect(machine.end(isOK: true, hasMessage: true) == .startAndEnd)
        #expect(machine.end(isOK: true, hasMessage: true) == .none)
    }

    @Test("streamed responses start the response once")
    func streamsResponses() {
        var machine = ServerStreamStateMachine(kind: .serverStreaming)
        _ = machine.receivedEnd(waiting: 1, insideMessage: false)
        #expect(machine.sendMessage() == .start)
        #expect(machine.sendMessage() == .resume)
        #expect(machine.end(isOK: true, hasMessage: false) == .end)
        #expect(
            machine.sendMessage()
                == .reject(RPCError(code: .cancelled, message: "the RPC has ended")))
    }

    @Test(
        "an error, and a success without a message, need one header block only",
        arguments: [true, false])
    func endsWithTrailersOnly(isOK: Bool) {
        var machine = ServerStreamStateMachine(kind: .serverStreaming)
        _ = machine.receivedEnd(waiting: 1, insideMessage: false)
        #expect(machine.end(isOK: isOK, hasMessage: false) == .trailersOnly)
    }

    @Test("a handler is abandoned if the stream closes while it runs, and only then")
    func abandonsHandler() {
        var machine = ServerStreamStateMachine(kind: .unary)
        machine.closed()
        #expect(!machine.hasAbandonedHandler)
        machine = ServerStreamStateMachine(kind: .unary)
        _ = machine.receivedEnd(waiting: 1, insideMessage: false)
        machine.closed()
        #expect(machine.hasAbandonedHandler)
        #expect(machine.end(isOK: true, hasMessage: true) == .none)
        machine.handlerFinished()
        #expect(!machine.hasAbandonedHandler)
    }
}
