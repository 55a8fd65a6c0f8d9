internal import GRPCServices
internal import ProjectRegistry

/// Writes a server's metrics to a file from time to time, each time whole, as the textfile collector of Prometheus'
/// node exporter wants it.
///
/// Source: <https://github.com/prometheus/node_exporter#textfile-collector>
final class MetricsFile: Sendable {
    private let path: String
    private let metrics: ServerMetrics
    private let writing: Task<Void, Never>

    /// Writes the file, and again in each `interval`.
    ///
    /// - Throws: ``FileError`` if it cannot be written.
    init(path: String, metrics: ServerMetrics, interval: Duration = .seconds(15)) throws {
        self.path = path
        self.metrics = metrics
        try Self.write(metrics, to: path)
        writing = Task.detached {
            while (try? await Task.sleep(for: interval)) != nil {
                // A disk that is full now may have room the next time.
                try? Self.write(metrics, to: path)
            }
        }
    }

    /// Writes the last state and ends.
    func stop() {
        writing.cancel()
        try? Self.write(metrics, to: path)
    }

    private static func write(_ metrics: ServerMetrics, to path: String) throws {
        let writer = AtomicFileWriter(directory: FilePaths.parent(of: path), flushes: false)
        try writer.write([OutputFile(FilePaths.name(of: path), metrics.prometheusText())])
    }
}
