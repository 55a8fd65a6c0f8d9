internal import GRPCCore
internal import GRPCServices
internal import Glibc
internal import ModelServices
internal import ProjectRegistry

/// What watches a project's server: the log of faults, the access log and the metrics that its settings ask for.
struct ServerObservation {
    let observers: [any ServerCallObserver]
    /// Outermost, so that they see what the project's own interceptors do.
    let interceptors: [any ServerInterceptor]
    /// Says what the clients of failed RPCs are not told.
    let faults: FaultLog
    private let log: LogWriter
    private let metricsFile: MetricsFile?

    /// Starts watching.
    ///
    /// - Parameters:
    ///   - settings: Say what is asked for.
    ///   - isDevelopment: There is an access log unless the settings say otherwise.
    ///   - descriptor: Where the log goes.
    /// - Throws: ``FileError`` if the file for metrics cannot be written.
    init(
        _ settings: Settings, isDevelopment: Bool, log descriptor: Int32 = STDERR_FILENO
    ) throws {
        var observers: [any ServerCallObserver] = []
        let choice = settings.grpc.accessLog ?? (isDevelopment ? .text : .off)
        let isLogging = choice != .off || settings.grpc.slowCallThreshold != nil
        let writer = LogWriter(descriptor: descriptor)
        let format = choice == .json ? AccessLog.Format.json : .text
        log = writer
        faults = FaultLog(format: format) { writer.write($0) }
        if isLogging {
            observers.append(
                AccessLog(
                    format: format, logsEvery: choice != .off,
                    slowThreshold: settings.grpc.slowCallThreshold, write: { writer.write($0) }))
        }
        if let path = settings.grpc.metricsFile {
            let metrics = ServerMetrics()
            observers.append(metrics)
            metricsFile = try MetricsFile(path: settings.path(path), metrics: metrics)
        } else {
            metricsFile = nil
        }
        self.observers = observers
        interceptors = isLogging ? [StatementNotes()] : []
    }

    /// Writes what is left.
    func stop() {
        log.close()
        metricsFile?.stop()
    }
}
