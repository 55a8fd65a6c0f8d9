import Foundation
import Testing

@testable import GRPCServices

@Suite struct AccessLogEntryTests {
    private func entry(
        method: String = "account.PostController/Retrieve",
        notes: [(key: String, value: String)] = [], isSlow: Bool = false
    ) -> AccessLogEntry {
        AccessLogEntry(
            time: Timestamp.text(seconds: 1_795_770_300, milliseconds: 7),
            peer: "ipv4:127.0.0.1:4000", method: method, code: "OK", duration: .microseconds(1_204),
            bytesIn: 7, bytesOut: 236, requestID: "r-1", isSlow: isSlow, notes: notes)
    }

    @Test("a line of text")
    func text() {
        #expect(
            entry(notes: [("sql", "2"), ("sql_ms", "0.310")], isSlow: true).text == """
                2026-11-27T09:05:00.007Z ipv4:127.0.0.1:4000 account.PostController/Retrieve OK 1.204ms \
                in=7 out=236 id=r-1 sql=2 sql_ms=0.310 slow
                """)
    }

    @Test("a line of JSON, whose numbers are numbers")
    func json() {
        #expect(
            entry(notes: [("sql", "2"), ("sql_ms", "0.310"), ("user", "007")], isSlow: true).json
                == """
                {"time":"2026-11-27T09:05:00.007Z","peer":"ipv4:127.0.0.1:4000",\
                "method":"account.PostController/Retrieve","code":"OK","ms":1.204,"bytes_in":7,\
                "bytes_out":236,"request_id":"r-1","sql":2,"sql_ms":0.310,"user":"007","slow":true}
                """)
    }

    @Test("what a client sends starts no second line and no escape sequence")
    func escapes() throws {
        let hostile = "a b\n\u{1B}[31m\"/\u{2028}é"
        let line = entry(method: hostile).text
        #expect(line.contains(#""a b\n\u001b[31m\"/\u2028é""#))
        #expect(!line.contains("\n"))
        let object = try JSONSerialization.jsonObject(with: Data(entry(method: hostile).json.utf8))
        #expect((object as? [String: Any])?["method"] as? String == hostile)
    }
}
