public import GRPCCore

/// Writes a line for each RPC that ended, or for the slow ones alone.
///
/// ```
/// 2026-11-27T09:05:00.123Z ipv4:127.0.0.1:4000 account.PostController/Retrieve OK 1.204ms in=7 out=236 id=01f3… sql=1 sql_ms=0.310
/// ```
public struct AccessLog: ServerCallObserver {
    /// The form of a line.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// Words with spaces between them, for people.
        case text
        /// One JSON object a line, for log collectors.
        case json
    }

    private let format: Format
    private let logsEvery: Bool
    private let slowThreshold: Duration?
    private let write: @Sendable (String) -> Void

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - format: The form of a line.
    ///   - logsEvery: False for a log of slow RPCs alone.
    ///   - slowThreshold: The line of an RPC that takes this long or longer is marked `slow`.
    ///   - write: Takes a line, without its newline, on an event loop: it must not block. See ``LogWriter``.
    public init(
        format: Format, logsEvery: Bool = true, slowThreshold: Duration? = nil,
        write: @escaping @Sendable (String) -> Void
    ) {
        self.format = format
        self.logsEvery = logsEvery
        self.slowThreshold = slowThreshold
        self.write = write
    }

    /// Nothing is written at the start.
    public func callStarted(_ context: ServerContext) {}

    /// Writes the line.
    public func callEnded(_ context: ServerContext, _ end: ServerCallEnd) {
        let isSlow = slowThreshold.map { end.duration >= $0 } ?? false
        guard logsEvery || isSlow else { return }
        let entry = AccessLogEntry(
            time: Timestamp.now(), peer: context.peer,
            method: context.descriptor.fullyQualifiedMethod, code: end.status.code.canonicalName,
            duration: end.duration, bytesIn: end.traffic.receivedBytes,
            bytesOut: end.traffic.sentBytes, requestID: context.requestID, isSlow: isSlow,
            notes: context.notes)
        switch format {
        case .text: write(entry.text)
        case .json: write(entry.json)
        }
    }
}
