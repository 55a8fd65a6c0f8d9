public import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Gives a user another password.
public struct ChangePasswordCommand: ManagementCommand {
    var username: String?
    var database = "default"

    public static let configuration = CommandConfiguration<ChangePasswordCommand>(
        name: "changepassword",
        summary: "Give a user another password",
        requires: [.settings, .apps, .database],
        arguments: [
            .positional(
                "username", \.username, help: "The user's name; by default the system user's"),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to write to",
                completion: .databases),
        ]
    )

    public init() {}

    public func run(in context: CommandContext) async throws {
        _ = try context.database(database)
        guard let username = username ?? context.environment.account else {
            throw CommandError(
                "the system user has no name in LOGNAME or USER", hint: "name the user")
        }
        guard
            var user = try await User.objects.using(database)
                .filter(\.username == username).first()
        else {
            throw CommandError("user '\(username)' does not exist")
        }
        context.console.note("Changing password for user '\(username)'")
        await user.setPassword(try PasswordPrompt(context.console).ask())
        try await user.save(using: database)
        context.console.write("Password changed successfully for user '\(username)'")
    }
}

/// Asks for a new password, twice, without showing it.
struct PasswordPrompt {
    private let console: Console

    init(_ console: Console) {
        self.console = console
    }

    /// - Throws: ``CommandError`` after three answers that are no good, or where nobody can answer.
    func ask() throws -> String {
        for _ in 0..<3 {
            let first = try console.askSecretly("Password:")
            let second = try console.askSecretly("Password (again):")
            if first != second {
                console.error("Your passwords didn't match.")
            } else if first.allSatisfy(\.isWhitespace) {
                console.error("Blank passwords aren't allowed.")
            } else {
                return first
            }
        }
        throw CommandError("Aborting password change after 3 attempts")
    }
}
