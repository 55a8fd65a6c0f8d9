internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// What goes past the pipeline, by the simple protocol: scripts and COPY; and what comes unasked.
extension PostgresConnection {
    /// Several statements in one text go through the simple protocol, which the pipeline has none of.
    func sendScript(_ request: PostgresRequest) {
        guard !refusesNull(request) else { return }
        guard libpq.PQexitPipelineMode(handle) == 1, libpq.PQsendQuery(handle, request.sql) == 1
        else {
            return fail(request)
        }
        script = request
        isCopying = false
    }

    func receiveScript() {
        while let request = script, !isCopying, libpq.PQisBusy(handle) == 0 {
            guard let pointer = libpq.PQgetResult(handle) else {
                script = nil
                guard libpq.PQenterPipelineMode(handle) == 1 else { return fail(request) }
                switch request.answer {
                case .result(let result): return request.complete(.success(result))
                case .error(let error), .outdated(let error):
                    return request.complete(.failure(error))
                case .aborted, nil:
                    return request.complete(
                        .failure(PostgresErrors.lost("a script had no answer")))
                }
            }
            let result = PostgresResult(pointer)
            if libpq.PQresultStatus(pointer) == PGRES_COPY_IN {
                isCopying = true
                sendCopy(request)
            } else if [PGRES_COPY_OUT, PGRES_COPY_BOTH].contains(libpq.PQresultStatus(pointer)) {
                // The rows would have to be read before anything else.
                request.complete(.failure(PostgresErrors.noStatement(sql: request.sql)))
                return close()
            } else if case .error = request.answer {
                // What follows from it.
                continue
            } else if libpq.PQresultStatus(pointer) == PGRES_FATAL_ERROR {
                request.answer = .error(PostgresErrors.error(pointer, sql: request.sql))
            } else {
                request.answer = .result(result)
            }
        }
    }

    /// Hands over the next rows of a COPY. One part a turn, so that other connections of the loop are served between.
    ///
    /// Source: <https://www.postgresql.org/docs/current/libpq-copy.html>
    func sendCopy(_ request: PostgresRequest) {
        guard isCopying else { return }
        do {
            guard case .copy(let text) = request.kind else {
                throw PostgresErrors.noStatement(sql: request.sql)
            }
            if request.isCancelled { throw PostgresErrors.cancelled }
            guard let part = try text.next() else { return endCopy(request) }
            let isTaken = part.withUnsafeBytes { bytes in
                libpq.PQputCopyData(
                    handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32(bytes.count))
            }
            // Nothing else waits to be sent, so that there is room unless there is no memory.
            guard isTaken == 1 else { return fail() }
            flush()
        } catch { endCopy(request, error) }
    }

    /// Tells the server that there are no more rows, or that it shall take none.
    private func endCopy(_ request: PostgresRequest, _ error: (any Error)? = nil) {
        isCopying = false
        request.answer = (error as? DatabaseError).map { .error($0) }
        let words = error.map { "\($0)" }
        guard libpq.PQputCopyEnd(handle, words) == 1 else { return fail() }
        flush()
    }

    func receiveNotifications() {
        guard let onNotification else { return }
        // Whoever is told may close the connection.
        while isOpen, let pointer = libpq.PQnotifies(handle) {
            let notification = PostgresNotification(
                channel: String(cString: pointer.pointee.relname),
                payload: String(cString: pointer.pointee.extra),
                processIdentifier: pointer.pointee.be_pid)
            libpq.PQfreemem(pointer)
            onNotification(notification)
        }
    }
}
