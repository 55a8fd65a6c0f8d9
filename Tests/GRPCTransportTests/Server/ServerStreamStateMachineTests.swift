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
        let action =
            count > 1
            ? machine.receivedMessages(waiting: count)
            : machine.receivedEnd(waiting: count, insideMessage: false)
        let violation: ServerStreamStateMachine.Violation =
            count > 1 ? .secondRequest : .noRequest
        #expect(action == .fail(violation))
        #expect(violation.error.code == .unimplemented)
    }

    @Test("a request that ends inside a message is INTERNAL")
    func noticesCut() {
        var machine = ServerStreamStateMachine(kind: .bidirectionalStreaming)
        _ = machine.receivedHeaders()
        #expect(machine.receivedEnd(waiting: 0, insideMessage: true) == .fail(.unfinishedRequest))
    }

    @Test("one response is held until the status is known; a second is refused")
    func holdsSingleResponse() {
        var machine = ServerStreamStateMachine(kind: .unary)
        _ = machine.receivedEnd(waiting: 1, insideMessage: false)
        #expect(machine.sendMessage() == .hold)
        #expect(machine.sendMessage() == .reject(.secondResponse))
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
        #expect(machine.sendMessage() == .reject(.responseAfterEnd))
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

    @Test("each violation is told in its own words")
    func tells() {
        let texts: [(ServerStreamStateMachine.Violation, RPCError.Code, String)] = [
            (
                .secondRequest, .unimplemented,
                "received a second message for a method with one request"
            ),
            (.noRequest, .unimplemented, "received no message for a method with one request"),
            (.unfinishedRequest, .internalError, "the request ended inside a message"),
            (
                .secondResponse, .unimplemented,
                "sent a second message for a method with one response"
            ),
            (.responseAfterEnd, .cancelled, "the RPC has ended"),
        ]
        for (violation, code, message) in texts {
            #expect(violation.error == RPCError(code: code, message: message))
        }
    }
}
