import Foundation
import ManageKit

/// Migrations, as many as the environment variable `ARCHIVE_MIGRATIONS` says: each adds a column.
enum ArchiveApp: App {
    static let label = "archive"

    static var count: Int {
        Int(ProcessInfo.processInfo.environment["ARCHIVE_MIGRATIONS"] ?? "") ?? 0
    }

    static var migrations: [Migration] {
        guard count > 0 else { return [] }
        let first = Migration(
            app: label, name: name(1), isInitial: true,
            operations: [
                CreateModel("Entry", fields: [.field("id", .bigAuto, primaryKey: true)])
            ])
        return [first]
            + (1..<count).map { number in
                Migration(
                    app: label, name: name(number + 1), dependencies: [(label, name(number))],
                    operations: [
                        AddField(to: "Entry", .field("field_\(number)", .integer, null: true))
                    ])
            }
    }

    private static func name(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_change"
    }
}
