import GRPCCore
import Synchronization
import Testing

@testable import GRPCServices

@Suite struct FaultLogTests {
    private func line(_ format: AccessLog.Format, _ error: any Error) -> String {
        let lines = Mutex<[String]>([])
        let log = FaultLog(format: format) { line in lines.withLock { $0.append(line) } }
        log.report(
            method: "account.PostController/Retrieve", requestID: "r-1",
            time: Timestamp.text(seconds: 1_795_770_300, milliseconds: 7), error)
        return lines.withLock { $0.joined(separator: "\n") }
    }

    private struct Fault: Error, CustomStringConvertible {
        var description: String { "no \"paper\"\n\u{1B}[31min tray 2" }
    }

    @Test("a line of text, which no error breaks")
    func text() {
        #expect(
            line(.text, Fault()) == """
                2026-11-27T09:05:00.007Z error account.PostController/Retrieve id=r-1: \
                no "paper"\\n\\u001b[31min tray 2
                """)
    }

    @Test("a line of JSON")
    func json() {
        #expect(
            line(.json, Fault()) == """
                {"time":"2026-11-27T09:05:00.007Z","level":"error",\
                "method":"account.PostController/Retrieve","request_id":"r-1",\
                "error":"no \\"paper\\"\\n\\u001b[31min tray 2"}
                """)
    }
}
