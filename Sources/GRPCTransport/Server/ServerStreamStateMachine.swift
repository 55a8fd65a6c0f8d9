internal import GRPCCore

/// Life of one RPC, server side. Pure: no I/O, no clock.
///
/// The request side ends when the client half-closes, the response side when the status is decided; the
/// stream is over when HTTP/2 closes it. Each method says what its caller has to do.
struct ServerStreamStateMachine: Equatable {
    private enum Request: Equatable { case open, ended }
    private enum Response: Equatable { case none, started, ended }

    private let kind: RPCKind
    private var request = Request.open
    private var response = Response.none
    private var isHandlerStarted = false
    private var isHandlerDone = false
    /// Whether the handler has sent a message.
    private(set) var hasSentMessage = false
    private(set) var isClosed = false

    init(kind: RPCKind) {
        self.kind = kind
    }

    /// Whether a handler runs whose RPC is over for the client.
    var hasAbandonedHandler: Bool {
        isHandlerRunning && (isClosed || response == .ended)
    }

    /// Whether a handler runs, or waits for its turn.
    var isHandlerRunning: Bool { isHandlerStarted && !isHandlerDone }

    var hasStartedResponse: Bool { response != .none }
    var hasEndedResponse: Bool { response == .ended }
    var hasEndedRequest: Bool { request == .ended }

    // MARK: - The client's side

    enum RequestAction: Equatable {
        case none
        /// All that the handler needs in order to begin is there.
        case startHandler
        /// Wake the handler up: a message, or the end of the messages, is there.
        case resumeHandler
        case fail(Violation)
    }

    /// A rule of gRPC that the client or the handler broke.
    enum Violation: Equatable {
        case secondRequest, noRequest, unfinishedRequest
        case secondResponse, responseAfterEnd

        var error: RPCError {
            switch self {
            case .secondRequest:
                .cardinality("received a second message for a method with one request")
            case .noRequest: .cardinality("received no message for a method with one request")
            case .unfinishedRequest:
                RPCError(code: .internalError, message: "the request ended inside a message")
            case .secondResponse:
                .cardinality("sent a second message for a method with one response")
            case .responseAfterEnd: .ended
            }
        }
    }

    /// The request's headers are complete and name a method.
    mutating func receivedHeaders() -> RequestAction {
        guard !kind.hasSingleRequest else { return .none }
        isHandlerStarted = true
        return .startHandler
    }

    /// Bytes arrived; `messageCount` whole messages wait.
    mutating func receivedMessages(waiting messageCount: Int) -> RequestAction {
        guard response != .ended, !isClosed, messageCount > 0 else { return .none }
        if kind.hasSingleRequest {
            guard messageCount > 1 else { return .none }
            return .fail(.secondRequest)
        }
        return .resumeHandler
    }

    /// The client half-closed.
    mutating func receivedEnd(waiting messageCount: Int, insideMessage: Bool) -> RequestAction {
        guard request == .open else { return .none }
        request = .ended
        guard response != .ended, !isClosed else { return .none }
        if insideMessage { return .fail(.unfinishedRequest) }
        guard kind.hasSingleRequest else { return .resumeHandler }
        guard messageCount == 1 else { return .fail(.noRequest) }
        isHandlerStarted = true
        return .startHandler
    }

    /// HTTP/2 closed the stream: everything was sent, or either side reset it.
    mutating func closed() {
        isClosed = true
        request = .ended
    }

    // MARK: - The handler's side

    enum ResponseAction: Equatable {
        /// Send headers, then what the buffer holds.
        case start
        /// Send what the buffer holds.
        case resume
        /// Keep the message in the buffer until the status is known.
        case hold
        case reject(Violation)
    }

    /// The handler sends a message.
    mutating func sendMessage() -> ResponseAction {
        if isClosed || response == .ended { return .reject(.responseAfterEnd) }
        if kind.hasSingleResponse {
            guard !hasSentMessage else { return .reject(.secondResponse) }
            hasSentMessage = true
            return .hold
        }
        hasSentMessage = true
        if response == .started { return .resume }
        response = .started
        return .start
    }

    enum EndAction: Equatable {
        /// Send headers, the buffered message and the trailers.
        case startAndEnd
        /// Send the trailers behind what the buffer holds.
        case end
        /// Send headers and status in one block.
        case trailersOnly
        case none
    }

    /// The status is decided: the handler is done, or the RPC failed without it. `hasMessage` tells whether
    /// messages wait in the buffer.
    mutating func end(isOK: Bool, hasMessage: Bool) -> EndAction {
        guard response != .ended, !isClosed else { return .none }
        defer { response = .ended }
        if response == .started { return .end }
        return isOK && hasMessage ? .startAndEnd : .trailersOnly
    }

    /// The handler returned or threw.
    mutating func handlerFinished() {
        isHandlerDone = true
    }
}
