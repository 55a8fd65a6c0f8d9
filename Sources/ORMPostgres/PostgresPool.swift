internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// The connections of a database: some that one task has to itself at a time, and some that look-ups share.
///
/// Whoever finds none waits, for the configured time at most, and is given the next one that comes: back from another
/// task, or opened. One that was opened for somebody who has stopped waiting is kept for others.
///
/// Lives on its loop.
final class PostgresPool: @unchecked Sendable {
    typealias Completion = @Sendable (Result<PostgresConnection, any Error>) -> Void

    private let loop: EventLoop
    private let opening: PostgresOpening
    private let configuration: PostgresConfiguration
    /// What bounds the connections for one task, as settings have it.
    private let setting: String
    private var idle: [PostgresConnection] = []
    private var inUse: [ObjectIdentifier: PostgresConnection] = [:]
    /// Connections for one task that are being opened.
    private var openingCount = 0
    private var waiters = PoolWaiters()
    private var shared: [PostgresConnection] = []
    private var isOpeningShared = false
    private var sharedWaiters = PoolWaiters()
    private var sharedWaits: UInt64 = 0
    let slowStatements: SlowStatements
    private var isClosed = false
    /// The server has been reached; when it cannot be now, that is worth trying again.
    private var hasConnected = false
    /// Connections that are none of the pool's, to be closed with it.
    private var alone: [PostgresConnection] = []
    private var aloneWaiters = PoolWaiters()
    /// When a table was last found to have changed under a prepared statement.
    private var lastChange: ContinuousClock.Instant?

    init(
        loop: EventLoop, opening: PostgresOpening, configuration: PostgresConfiguration,
        setting: String
    ) {
        self.setting = setting
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
        if let connection = takeIdle() { return lend(connection, completion) }
        wait(identifier, in: \.waiters, completion)
        openForWaiters()
    }

    /// Ends a wait whose task was cancelled.
    func abandon(_ identifier: UInt64) {
        for list in [\PostgresPool.waiters, \.aloneWaiters] {
            self[keyPath: list].remove(identifier)?(.failure(CancellationError()))
        }
    }

    /// Takes a connection back.
    func checkIn(_ connection: PostgresConnection) {
        guard inUse.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        // One that is in the middle of something is of no use to others.
        if !isClosed, isFresh(connection) { idle.append(connection) } else { connection.close() }
        serveWaiters()
    }

    private func takeIdle() -> PostgresConnection? {
        while let connection = idle.popLast() {
            if isFresh(connection) { return connection }
            connection.close()
        }
        return nil
    }

    private func lend(_ connection: PostgresConnection, _ completion: Completion) {
        inUse[ObjectIdentifier(connection)] = connection
        completion(.success(connection))
    }

    private func serveWaiters() {
        guard !isClosed else { return }
        while !waiters.isEmpty, let connection = takeIdle() {
            guard let completion = waiters.popFirst() else { break }
            lend(connection, completion)
        }
        openForWaiters()
    }

    private func openForWaiters() {
        while openingCount < waiters.count,
            inUse.count + openingCount < configuration.maximumConnections
        {
            openingCount += 1
            open { [self] result in
                openingCount -= 1
                switch result {
                case .success(let connection): idle.append(connection)
                case .failure(let error): waiters.popFirst()?(.failure(error))
                }
                serveWaiters()
            }
        }
    }

    private func wait(
        _ identifier: UInt64, in list: ReferenceWritableKeyPath<PostgresPool, PoolWaiters>,
        _ completion: @escaping Completion
    ) {
        let list = UncheckedTransfer(list)
        let timer = loop.schedule(after: configuration.acquireTimeout) { [self] in
            let isForOneTask = list.value == \PostgresPool.waiters
            let error = isForOneTask && isExhausted ? allInUse : noAnswer
            self[keyPath: list.value].remove(identifier)?(.failure(error))
        }
        self[keyPath: list.value].append(identifier, timer: timer, completion: completion)
    }

    private var isExhausted: Bool { inUse.count == configuration.maximumConnections }

    private var allInUse: DatabaseError {
        PostgresErrors.allInUse(
            configuration.maximumConnections, after: configuration.acquireTimeout,
            setting: setting)
    }

    private var noAnswer: DatabaseError {
        opening.failure("the server has not answered for \(configuration.acquireTimeout)")
    }

    private func isFresh(_ connection: PostgresConnection) -> Bool {
        connection.isClean && ContinuousClock.now - connection.opened < configuration.maximumAge
            && lastChange.map { connection.opened > $0 } ?? true
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
        if let least { return completion(.success(least)) }
        sharedWaits += 1
        wait(sharedWaits, in: \.sharedWaiters, completion)
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
            for completion in sharedWaiters.removeAll() { completion(result) }
        }
    }

    // MARK: - Opening

    /// Opens a connection that is none of the pool's, for the caller to close; `identifier` names the wait, for
    /// ``abandon(_:)``.
    func openAlone(_ identifier: UInt64, completion: @escaping Completion) {
        guard !isClosed else { return completion(.failure(PostgresErrors.closed)) }
        wait(identifier, in: \.aloneWaiters, completion)
        open { [self] result in
            let completion = aloneWaiters.remove(identifier)
            if case .success(let connection) = result {
                guard completion != nil else { return connection.close() }
                alone.append(connection)
                connection.onClose = { [weak self, weak connection] in
                    self?.alone.removeAll { $0 === connection }
                }
            }
            completion?(result)
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
        completion(
            Result {
                let connection = try PostgresConnection(
                    handle, loop: loop, cancelTimeout: configuration.cancelTimeout)
                // The plans of the others are outdated as well, and a transaction may be in no state to begin again.
                connection.onOutdatedPlan = { [weak self] in self?.lastChange = .now }
                return connection
            })
    }

    /// Closes every connection; those in use lose what they are doing.
    func close() {
        isClosed = true
        let waiting = waiters.removeAll() + sharedWaiters.removeAll() + aloneWaiters.removeAll()
        for completion in waiting { completion(.failure(PostgresErrors.closed)) }
        for connection in idle + shared + alone + inUse.values { connection.close() }
        idle = []
        inUse = [:]
    }
}
