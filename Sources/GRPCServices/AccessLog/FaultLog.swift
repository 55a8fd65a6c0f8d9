public import GRPCCore

/// Writes a line for each RPC that failed by the server's fault, with the error that no client is told.
///
/// ```
/// 2026-11-27T09:05:00.123Z error account.PostController/Retrieve id=01f3…: OutOfPaper(tray: 2)
/// ```
public struct FaultLog: Sendable {
    private let format: AccessLog.Format
    private let write: @Sendable (String) -> Void

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - format: The form of a line.
    ///   - write: Takes a line, without its newline, on an event loop: it must not block. See ``LogWriter``.
    public init(format: AccessLog.Format, write: @escaping @Sendable (String) -> Void) {
        self.format = format
        self.write = write
    }

    /// Writes the line.
    public func report(_ context: ServerContext, _ error: any Error) {
        report(
            method: context.descriptor.fullyQualifiedMethod, requestID: context.requestID,
            time: Timestamp.now(), error)
    }

    func report(method: String, requestID: String, time: String, _ error: any Error) {
        switch format {
        case .text:
            let text = LogText.line("\(error)")
            write("\(time) error \(LogText.word(method)) id=\(requestID): \(text)")
        case .json:
            let fields = [
                ("time", time), ("level", "error"), ("method", method),
                ("request_id", requestID), ("error", "\(error)"),
            ]
            let members = fields.map { "\(LogText.quoted($0.0)):\(LogText.quoted($0.1))" }
            write("{\(members.joined(separator: ","))}")
        }
    }
}
