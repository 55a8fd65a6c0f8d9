import GRPCCore
import Testing

@testable import GRPCTransport

/// The decisions about connections, without sockets and clocks.
@Suite struct ConnectionStateTests {
    @Test("attempts to connect come at growing distances")
    func backsOff() {
        var sequence = BackoffSequence(ConnectionBackoff())
        var times = [0, 1, -1].map { sequence.next(chance: $0) }
        for _ in 0..<20 { _ = sequence.next(chance: 0) }
        times += [0, 1].map { sequence.next(chance: $0) }
        let milliseconds = times.map { ($0 / .milliseconds(1)).rounded() }
        #expect(milliseconds == [1_000, 1_920, 2_048, 120_000, 144_000])
    }

    @Test("calls go to the connections that are ready, each in turn")
    func picks() {
        var picker = AddressPicker()
        let states: [ConnectivityState] = [.ready, .transientFailure, .ready, .connecting]
        let picks = (0..<4).map { _ in picker.pick(states) } + [picker.pick([.ready])]
        #expect(picks == [.use(0), .use(2), .use(0), .use(2), .use(0)])
    }

    @Test(
        "without one that is ready, calls wait as long as there is hope",
        arguments: [
            ([], .wait), ([.idle], .wait), ([.transientFailure, .connecting], .wait),
            ([.transientFailure, .transientFailure], .fail),
        ] as [([ConnectivityState], AddressPicker.Pick)])
    func waits(states: [ConnectivityState], pick: AddressPicker.Pick) {
        var picker = AddressPicker()
        let actual = picker.pick(states)
        #expect(actual == pick)
    }

    /// Seconds since the beginning at which something happens to a connection that is watched.
    private enum Event {
        case received(Int)
        case timePassed(Int, hasCalls: Bool)
        case callBegan(Int)
    }

    /// What a keepalive of 10 seconds, with 5 to answer, does.
    private func actions(
        permitsWithoutCalls: Bool = false, _ events: Event...
    ) -> [ClientKeepaliveStateMachine.Action?] {
        let settings = ClientKeepalive(
            time: .seconds(10), timeout: .seconds(5), permitsWithoutCalls: permitsWithoutCalls)
        let start = ContinuousClock.now
        var machine = ClientKeepaliveStateMachine(settings, now: start)
        return events.map { event in
            switch event {
            case .received(let second):
                machine.received(now: start + .seconds(second))
                return nil
            case .timePassed(let second, let hasCalls):
                return machine.timePassed(now: start + .seconds(second), hasCalls: hasCalls)
            case .callBegan(let second): return machine.callBegan(now: start + .seconds(second))
            }
        }
    }

    @Test("a quiet server is asked, and given up when it does not answer")
    func closesDeadConnection() {
        let actions = actions(
            .received(4), .timePassed(10, hasCalls: true), .timePassed(14, hasCalls: true),
            .timePassed(19, hasCalls: true))
        #expect(actions == [nil, .wait(.seconds(4)), .ping(wait: .seconds(5)), .close])
    }

    @Test("a server that answers is asked again later")
    func goesOn() {
        let actions = actions(
            .timePassed(10, hasCalls: true), .received(11), .timePassed(15, hasCalls: true))
        #expect(actions == [.ping(wait: .seconds(5)), nil, .wait(.seconds(6))])
    }

    @Test("without calls nothing is asked, unless it is permitted; a call begins with a question")
    func sleeps() {
        let silent = actions(.timePassed(10, hasCalls: false), .callBegan(60), .callBegan(60))
        #expect(silent == [.sleep, .ping(wait: .seconds(5)), nil])
        let permitted = actions(permitsWithoutCalls: true, .timePassed(10, hasCalls: false))
        #expect(permitted == [.ping(wait: .seconds(5))])
    }

    @Test(
        "HTTP statuses and resets become gRPC's codes",
        arguments: [
            ("400", .internalError), ("401", .unauthenticated), ("403", .permissionDenied),
            ("404", .unimplemented), ("429", .unavailable), ("502", .unavailable),
            ("503", .unavailable), ("504", .unavailable), ("500", .unknown), ("200", .unknown),
        ] as [(String, RPCError.Code)])
    func mapsHTTPStatus(status: String, code: RPCError.Code) {
        var headers = ResponseHeaders()
        for (name, value) in [(":status", status), ("content-type", "text/html")] {
            _ = Array(name.utf8).withUnsafeBytes { name in
                Array(value.utf8).withUnsafeBytes { headers.receive(name, $0) }
            }
        }
        #expect(headers.httpError?.code == code)
    }

    @Test(
        "a reset of the stream becomes a code",
        arguments: [
            (7, .unavailable), (8, .cancelled), (11, .resourceExhausted), (12, .permissionDenied),
            (0, .internalError), (1, .internalError), (2, .internalError), (5, .internalError),
        ] as [(UInt32, RPCError.Code)])
    func mapsReset(resetCode: UInt32, code: RPCError.Code) {
        #expect(ResponseHeaders.error(resetCode: resetCode).code == code)
    }
}
