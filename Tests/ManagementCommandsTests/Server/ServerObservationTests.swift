import Foundation
import GRPCCore
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

@Suite(.timeLimit(.minutes(1))) struct ServerObservationTests {
    @Test(
        "the access log is on in development, off elsewhere, and otherwise as the settings say",
        arguments: [
            (nil, false, nil, 0), (nil, true, nil, 1), (.off, true, nil, 0), (.json, false, nil, 1),
            (.off, false, .seconds(1), 1),
        ] as [(AccessLogSetting?, Bool, Duration?, Int)])
    func chooses(log: AccessLogSetting?, isDevelopment: Bool, slow: Duration?, count: Int) throws {
        var settings = Settings()
        settings.grpc.accessLog = log
        settings.grpc.slowCallThreshold = slow
        let observation = try ServerObservation(settings, isDevelopment: isDevelopment)
        #expect(observation.observers.count == count)
        // Statements are counted for the log alone: without one, RPCs pass without an interceptor.
        #expect(observation.interceptors.count == count)
        observation.stop()
    }

    @Test("metrics are in their file from the start on, and again at the end")
    func writesMetrics() async throws {
        try await withTemporaryDirectory { folder in
            var settings = Settings()
            settings.directory = folder.path
            settings.grpc.metricsFile = "m.prom"
            let path = folder.appending(path: "m.prom")
            let observation = try ServerObservation(settings, isDevelopment: false)
            #expect(try String(contentsOf: path, encoding: .utf8) == "")
            try FileManager.default.removeItem(at: path)
            observation.stop()
            #expect(FileManager.default.fileExists(atPath: path.path))
        }
    }

    @Test("a file that cannot be written is an error at the start")
    func refusesPath() {
        var settings = Settings()
        settings.grpc.metricsFile = "/proc/none/m.prom"
        #expect(throws: FileError.self) {
            _ = try ServerObservation(settings, isDevelopment: false)
        }
    }
}
