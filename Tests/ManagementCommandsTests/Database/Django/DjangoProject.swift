import Foundation
import TestSupport

/// The Django project of `django_journal.py` on a database.
struct DjangoProject {
    let directory: String
    let url: String

    /// Runs a command of its `manage.py` and answers with what it printed.
    @discardableResult
    func run(_ words: String...) async throws -> String {
        let script = BuiltProducts.toolkit
            .appending(path: "Tests/Interop/Python/django_journal.py")
        let process = try ChildProcess(
            BuiltProducts.python, [script.path, url] + words, in: URL(fileURLWithPath: directory),
            environment: ["JOURNAL_FOLDER": "\(directory)/django", "PYTHONDONTWRITEBYTECODE": "1"])
        let result = await process.result()
        guard result.exitCode == 0 else { throw DjangoError(text: result.standardError) }
        return result.standardOutput
    }
}

struct DjangoError: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
}
