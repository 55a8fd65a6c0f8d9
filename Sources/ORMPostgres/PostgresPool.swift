internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// The connections of a database: some that one task has to itself at a time, and some that look-ups share.
///
/// Lives on its loop.
final class PostgresPool: @unchecked Sendable {
    typealias Completion = @Sendable (Result<PostgresConnection, any Error>) -> Void

    private struct Waiter {
        let identifier: UInt64
        let timer: LoopTimer
        let completion: Completion
    }

    private let loop: EventLoop
    private let opening: PostgresOpening
    private let configuration: PostgresConfiguration
    private var idle: [PostgresConnection] = []
    /// Exclusive connections that are in use or being opened.
    private var used = 0
    private var waiters: [Waiter] = []
    private var shared: [PostgresConnection] = []
    private var isOpeningShared = false
    private var sharedWaiters: [Completion] = []
    let slowStatements: SlowStatements
    private var isClosed = false
    /// The server has been reached; when it cannot be now, that is worth trying again.
    private var hasConnected = false
    /// Connections that are none of the pool's, to be closed with it.
    private var alone: [PostgresConnection] = []
    private var inUse: [ObjectIdentifier: PostgresConnection] = [:]

    init(loop: EventLoop, opening: PostgresOpening, configuration: PostgresConfiguration) {
        self.loop = loop
        self.opening = opening
        self.configuration = configuration
        slowStatements = SlowStatements(patience: configuration.lookUpPatience)
    }

    // MARK: - Connections for one task

    /// Gives a connection that nobody else uses until ``checkIn(_:)``; `identifier` names the wait, for
    /// ``abandon(_:)``.
    func checkOut(_ identifier: UInt64, completion: @escaping Completion) {
        guard !isClosed else { return completion(.failure(PostgresErrors.closed)) }
        while let connection = idle.popLast() {
            if isFresh(connection) { return lend(connection, completion) }
            connection.close()
        }
        guard used < configuration.maximumConnections else {
            let limit = configuration.acquireTimeout
            let timer = loop.schedule(after: limit) { [self] in
                fail(
                    identifier,
                    PostgresErrors.allInUse(configuration.maximumConnections, after: limit))
            }
            return waiters.append(
                Waiter(identifier: identifier, timer: timer, completion: completion))
        }
        used += 1
        open { [self] result in
            switch result {
            case .success(let connection): lend(connection, completion, isCounted: true)
            case .failure(let error):
                used -= 1
                completion(.failure(error))
                serveNext()
            }
        }
    }

    /// Ends a wait whose task was cancelled.
    func abandon(_ identifier: UInt64) { fail(identifier, CancellationError()) }

    /// Takes a connection back.
    func checkIn(_ connection: PostgresConnection) {
        guard inUse.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        used -= 1
        // One that is in the middle of something is of no use to others.
        if !isClosed, isFresh(connection) { idle.append(connection) } else { connection.close() }
        serveNext()
    }

    private func lend(
        _ connection: PostgresConnection, _ completion: Completion, isCounted: Bool = false
    ) {
        if !isCounted { used += 1 }
        inUse[ObjectIdentifier(connection)] = connection
        completion(.success(connection))
    }

    private func serveNext() {
        guard !waiters.isEmpty, !isClosed else { return }
        let waiter = waiters.removeFirst()
        waiter.timer.cancel()
        checkOut(waiter.identifier, completion: waiter.completion)
    }

    private func fail(_ identifier: UInt64, _ error: any Error) {
        guard let index = waiters.firstIndex(where: { $0.identifier == identifier }) else { return }
        let waiter = waiters.remove(at: index)
        waiter.timer.cancel()
        waiter.completion(.failure(error))
    }

    private func isFresh(_ connection: PostgresConnection) -> Bool {
        connection.isClean && ContinuousClock.now - connection.opened < configuration.maximumAge
    }

    // MARK: - Connections that look-ups share

    /// Gives the shared connection with the least to do.
    func share(completion: @escaping Completion) {
        guard !isClosed else { return completion(.failure(PostgresErrors.closed)) }
        retireShared()
        let least = shared.min { $0.load < $1.load }
        if least == nil || least?.load != 0 && shared.count < configuration.maximumSharedConnections
        {
            openShared()
        }
        if let least { completion(.success(least)) } else { sharedWaiters.append(completion) }
    }

    private func retireShared() {
        let limit = ContinuousClock.now - configuration.maximumAge
        for connection in shared where connection.opened < limit && connection.load == 0 {
            connection.close()
        }
    }

    private func openShared() {
        guard !isOpeningShared else { return }
        isOpeningShared = true
        open { [self] result in
            isOpeningShared = false
            if case .success(let connection) = result {
                shared.append(connection)
                connection.slowStatements = slowStatements
                connection.onClose = { [weak self, weak connection] in
                    self?.shared.removeAll { $0 === connection }
                }
            }
            let waiting = sharedWaiters
            sharedWaiters = []
            for completion in waiting { completion(result) }
        }
    }

    // MARK: - Opening

    /// Opens a connection that is none of the pool's, for the caller to close.
    func openAlone(_ completion: @escaping Completion) {
        guard !isClosed else { return completion(.failure(PostgresErrors.closed)) }
        open { [self] result in
            if case .success(let connection) = result {
                alone.append(connection)
                connection.onClose = { [weak self, weak connection] in
                    self?.alone.removeAll { $0 === connection }
                }
            }
            completion(result)
        }
    }

    /// Connects; while the server of an earlier connection is away, tries again for some time.
    private func open(_ completion: @escaping Completion) {
        open(since: .now, pause: .milliseconds(50), completion)
    }

    private func open(
        since start: ContinuousClock.Instant, pause: Duration, _ completion: @escaping Completion
    ) {
        let attempt = ContinuousClock.now
        opening.connect { [self] result in
            loop.execute { [self] in
                switch result {
                case .success(let handle):
                    slowStatements.noteConnecting(.now - attempt)
                    adopt(handle.value, completion)
                case .failure(let error):
                    let spent = ContinuousClock.now - start
                    guard hasConnected, !isClosed, spent + pause < configuration.reconnectTimeout
                    else { return completion(.failure(error)) }
                    loop.schedule(after: pause) { [self] in
                        open(since: start, pause: min(pause * 2, .seconds(1)), completion)
                    }
                }
            }
        }
    }

    private func adopt(_ handle: OpaquePointer, _ completion: Completion) {
        guard !isClosed else {
            libpq.PQfinish(handle)
            return completion(.failure(PostgresErrors.closed))
        }
        hasConnected = true
        completion(Result { try PostgresConnection(handle, loop: loop) })
    }

    /// Closes every connection; those in use lose what they are doing.
    func close() {
        isClosed = true
        for waiter in waiters {
            waiter.timer.cancel()
            waiter.completion(.failure(PostgresErrors.closed))
        }
        waiters = []
        for connection in idle + shared + alone + inUse.values { connection.close() }
        idle = []
        inUse = [:]
    }
}
