internal import Dispatch
internal import Glibc

/// The signals that ask a server to stop, as values instead of the process's end.
enum TerminationSignals {
    /// Takes over SIGINT, SIGTERM and SIGHUP, from now on and for good.
    ///
    /// - Returns: one element for each signal received.
    static func received() -> AsyncStream<Int32> {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let queue = DispatchQueue(label: "server.signals")
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                // Naming the source keeps it alive as long as it can fire, which is for good.
                guard !source.isCancelled else { return }
                continuation.yield(number)
            }
            source.resume()
        }
        return stream
    }
}
