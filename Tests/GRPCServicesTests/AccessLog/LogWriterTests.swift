import Foundation
import TestSupport
import Testing

@testable import GRPCServices

@Suite(.timeLimit(.minutes(1))) struct LogWriterTests {
    @Test("lines arrive whole and in order")
    func writesInOrder() async throws {
        try await withTemporaryDirectory { folder in
            let path = folder.appending(path: "log")
            let descriptor = open(path.path, O_CREAT | O_WRONLY, 0o644)
            defer { close(descriptor) }
            let writer = LogWriter(descriptor: descriptor)
            for number in 0..<10_000 { writer.write("line \(number)") }
            writer.close(within: .seconds(30))
            let text = try String(contentsOf: path, encoding: .utf8)
            #expect(text == (0..<10_000).map { "line \($0)\n" }.joined())
        }
    }

    @Test("a reader who does not read holds nobody up; what is lost is counted")
    func dropsLines() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let writer = LogWriter(descriptor: ends[1], capacity: 10_000)
        let line = String(repeating: "x", count: 999)
        // A pipe takes 64 KiB; far more would block for ever.
        for _ in 0..<10_000 { writer.write(line) }
        let reader = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        var received = Data()
        var (whole, dropped) = (0, 0)
        while whole + dropped < 10_000 {
            received += reader.availableData
            let lines = String(decoding: received, as: UTF8.self).split(separator: "\n")
            whole = lines.filter { $0 == line }.count
            dropped = lines.compactMap { note in
                note.hasPrefix("(") ? Int(note.dropFirst().prefix { $0.isNumber }) : nil
            }.reduce(0, +)
            writer.write("more")
        }
        #expect(whole < 200)
        // Nobody reads any more, and the process lives.
        try reader.close()
        writer.write("for nobody")
        writer.close()
        close(ends[1])
    }
}
