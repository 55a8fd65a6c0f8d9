internal import Foundation
internal import Glibc
internal import ORM
internal import ORMPostgres
internal import ORMSQLite

/// What the figures of the ORM measure; `database.c` does the same with the databases' own libraries.
///
///     DatabaseBenchmark fetch FILE ROUNDS     rows a second, read into structs; the best round
///     DatabaseBenchmark creates FILE SECONDS  rows a second that 64 tasks save, each acknowledged when it is on the disk
///     DatabaseBenchmark iterate FILE          the number of rows that a cursor gave, and the peak memory in KiB
///     DatabaseBenchmark pgread URL SECONDS    rows a second that 64 tasks read by key on 4 connections
struct Record: Model {
    var id: Int64 = 0
    var title = ""
    var views: Int32 = 0
    var score = 0.0
    var isOpen = false
    var created = Date(timeIntervalSince1970: 0)

    static let appLabel = "bench"
    static let meta = ModelMeta<Record>(table: "record") {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100)
        IntegerField(\.views)
        FloatField(\.score)
        BooleanField(\.isOpen)
        DateTimeField(\.created)
    }
}

@main
struct DatabaseBenchmark {
    private static let tasks = 64
    private static let storedRows: Int64 = 100_000

    static func main() async throws {
        let words = CommandLine.arguments
        guard words.count >= 3 else { return usage() }
        let amount = words.count > 3 ? Double(words[3]) ?? 0 : 0
        switch words[1] {
        case "fetch": try await fetch(words[2], rounds: Int(amount))
        case "creates": try await creates(words[2], seconds: amount)
        case "iterate": try await iterate(words[2])
        case "pgread": try await pgread(words[2], seconds: amount)
        default: usage()
        }
    }

    private static func usage() {
        print("usage: DatabaseBenchmark fetch|creates|iterate|pgread DATABASE [ROUNDS|SECONDS]")
        exit(2)
    }

    private static func fetch(_ path: String, rounds: Int) async throws {
        Databases.install(try SQLiteDatabase(path: path))
        var best = 0.0
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            let records = try await Record.objects.all()
            best = max(best, Double(records.count) / ((ContinuousClock.now - start) / .seconds(1)))
        }
        print(best)
    }

    private static func creates(_ path: String, seconds: Double) async throws {
        Databases.install(try SQLiteDatabase(path: path))
        print(
            try await perSecond(seconds) { number in
                var record = Record()
                record.title = "Record number \(number)"
                record.views = Int32(truncatingIfNeeded: number)
                try await record.save()
            })
    }

    private static func iterate(_ path: String) async throws {
        Databases.install(try SQLiteDatabase(path: path))
        var count = 0
        for try await _ in Record.objects.stream() { count += 1 }
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        print(count, usage.ru_maxrss)
    }

    private static func pgread(_ url: String, seconds: Double) async throws {
        Databases.install(try PostgresDatabase(url: url, name: url))
        print(
            try await perSecond(seconds) { number in
                let key = Int64(truncatingIfNeeded: number &* 7919) % storedRows + 1
                _ = try await Record.objects.get(\.id == key)
            })
    }

    /// Calls of `body` a second by all tasks together, after a tenth of the time to warm up.
    private static func perSecond(
        _ seconds: Double, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> Double {
        let begin = ContinuousClock.now + .seconds(seconds / 10)
        let end = begin + .seconds(seconds)
        let calls = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var number = task
                    var counted = 0
                    while true {
                        try await body(number)
                        number += tasks
                        let now = ContinuousClock.now
                        if now >= end { return counted }
                        if now >= begin { counted += 1 }
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(calls) / seconds
    }
}
