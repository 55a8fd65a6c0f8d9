import Foundation
import TestSupport
import Testing

/// What `grpcrunserver` writes of the calls that it answers.
@Suite(.timeLimit(.minutes(2))) struct AccessLogTests {
    /// Calls a method that runs three statements, and one that runs none, and returns the log's lines.
    private func lines(_ format: String) async throws -> [String] {
        try await withTemporaryDirectory { folder in
            let server = try await TestProjectServer(
                in: folder,
                grpc: "  access_log: \(format)\ndatabases:\n  default: sqlite:db.sqlite3\n")
            defer { server.process.end() }
            let client = try server.python(
                """
                channel = grpc.insecure_channel(address)
                print(probe(channel, "Query", "3"), probe(channel, "Echo", "plain"))
                """)
            defer { client.end() }
            #expect(await client.result().standardOutput == "3 plain\n")
            let end = await server.stop()
            #expect(end.exitCode == 0)
            return end.standardError.split(separator: "\n").map(String.init)
                .filter { $0.contains("probe.Probe/") }
        }
    }

    @Test(
        "the text log counts a call's SQL statements and their time, and leaves them out where there are none"
    )
    func text() async throws {
        let lines = try await lines("text")
        try #require(lines.count == 2)
        let pattern =
            /\S+ ipv4:127\.0\.0\.1:\d+ probe\.Probe\/Query OK [\d.]+ms in=8 out=8 id=\w+ sql=3 sql_ms=[\d.]+/
        #expect(lines[0].wholeMatch(of: pattern) != nil, "\(lines[0])")
        let plain =
            /\S+ ipv4:127\.0\.0\.1:\d+ probe\.Probe\/Echo OK [\d.]+ms in=12 out=12 id=\w+/
        #expect(lines[1].wholeMatch(of: plain) != nil, "\(lines[1])")
    }

    @Test("the JSON log has the same as numbers")
    func json() async throws {
        struct Entry: Decodable {
            var method: String
            var code: String
            var bytes_in: Int
            var bytes_out: Int
            var sql: Int?
            var sql_ms: Double?
        }
        let entries = try await lines("json").map {
            try JSONDecoder().decode(Entry.self, from: Data($0.utf8))
        }
        try #require(entries.count == 2)
        #expect(entries.map(\.method) == ["probe.Probe/Query", "probe.Probe/Echo"])
        #expect(entries.map(\.code) == ["OK", "OK"])
        #expect(entries.map(\.bytes_in) == [8, 12])
        #expect(entries.map(\.bytes_out) == [8, 12])
        #expect(entries.map(\.sql) == [3, nil])
        #expect(try #require(entries[0].sql_ms) > 0)
        #expect(entries[1].sql_ms == nil)
    }
}
