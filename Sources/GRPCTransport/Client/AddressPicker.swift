/// What a channel knows about one of its connections, in gRPC's words.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/connectivity-semantics-and-api.md>
enum ConnectivityState: Equatable {
    case idle
    case connecting
    case ready
    case transientFailure
}

/// Chooses the connection of each call: those that are ready, each in turn. Pure.
struct AddressPicker: Equatable {
    enum Pick: Equatable {
        /// Use the connection at this position.
        case use(Int)
        /// Wait: one may soon be ready.
        case wait
        /// None can be reached for now.
        case fail
    }

    private var next = 0

    mutating func pick(_ states: [ConnectivityState]) -> Pick {
        for step in states.indices {
            let position = (next + step) % states.count
            guard states[position] == .ready else { continue }
            next = position + 1
            return .use(position)
        }
        return states.contains { $0 != .transientFailure } || states.isEmpty ? .wait : .fail
    }
}
