internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// What goes past the pipeline, by the simple protocol: scripts and COPY; and what comes unasked.
extension PostgresConnection {
    /// Several statements in one text go through the simple protocol, which the pipeline has none of.
    func sendScript(_ request: PostgresRequest) {
        guard libpq.PQexitPipelineMode(handle) == 1, libpq.PQsendQuery(handle, request.sql) == 1
        else {
            return fail(request)
        }
        script = request
        copiedBytes = nil
    }

    func receiveScript() {
        while let request = script, copiedBytes == nil, libpq.PQisBusy(handle) == 0 {
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
                copiedBytes = 0
                sendCopy(request)
            } else if libpq.PQresultStatus(pointer) == PGRES_FATAL_ERROR {
                request.answer = .error(PostgresErrors.error(pointer, sql: request.sql))
            } else {
                request.answer = .result(result)
            }
        }
    }

    /// Hands over the rows of a COPY, as many at a time as the socket takes.
    ///
    /// Source: <https://www.postgresql.org/docs/current/libpq-copy.html>
    func sendCopy(_ request: PostgresRequest) {
        guard case .copy(let rows) = request.kind, var sent = copiedBytes else { return }
        rows.withUnsafeBytes { bytes in
            while isOpen, sent < bytes.count {
                let count = min(65_536, bytes.count - sent)
                let start = bytes.baseAddress?.advanced(by: sent)
                    .assumingMemoryBound(to: CChar.self)
                switch libpq.PQputCopyData(handle, start, Int32(count)) {
                case 1: sent += count
                case 0: return
                default: return fail()
                }
            }
        }
        guard isOpen else { return }
        copiedBytes = sent
        if sent == rows.count {
            switch libpq.PQputCopyEnd(handle, nil) {
            case 1: copiedBytes = nil
            case 0: break
            default: return fail()
            }
        }
        flush()
        // Once all is handed over, the answer is waited for as any other.
        if copiedBytes != nil { registration?.update(interest: [.readable, .writable]) }
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
