// Saves records from 64 tasks into the SQLite file that its argument names, and prints the number of each once `save()`
// has answered. Runs until it is killed.

internal import Glibc
internal import ORM
internal import ORMSQLite

struct Entry: Model {
    var id: Int64 = 0
    var number: Int64 = 0

    static let appLabel = "durability"
    static let meta = ModelMeta<Entry> {
        PrimaryKey(\.id)
        IntegerField(\.number)
    }
}

let database = try SQLiteDatabase(
    path: CommandLine.arguments[1],
    configuration: SQLiteConfiguration(durability: .full, createsFile: true))
try await database.executeScript(
    """
    CREATE TABLE IF NOT EXISTS durability_entry (
        id integer PRIMARY KEY AUTOINCREMENT, number bigint NOT NULL)
    """)
Databases.install(database)
await withTaskGroup(of: Void.self) { group in
    for task in 0..<64 {
        group.addTask {
            do {
                for round in 0..<Int64.max / 64 {
                    var entry = Entry()
                    entry.number = round * 64 + Int64(task)
                    try await entry.save()
                    // One call, so that a line is printed whole or not at all.
                    let line = "\(entry.id) \(entry.number)\n"
                    _ = write(STDOUT_FILENO, line, line.utf8.count)
                }
            } catch {
                let line = "\(error)\n"
                _ = write(STDERR_FILENO, line, line.utf8.count)
            }
        }
    }
}
