public import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Makes a user who may do everything.
public struct CreateSuperuserCommand: ManagementCommand {
    var username: String?
    var email: String?
    var isNonInteractive = false
    var database = "default"

    public static let configuration = CommandConfiguration<CreateSuperuserCommand>(
        name: "createsuperuser",
        summary: "Make a user who may do everything",
        requires: [.settings, .apps, .database],
        arguments: [
            .option("username", \.username, valueName: "NAME", help: "The user's name"),
            .option("email", \.email, valueName: "ADDRESS", help: "The user's address"),
            .flag(
                "noinput",
                aliases: ["no-input"],
                \.isNonInteractive,
                help: "Ask nothing; the password is DJANGO_SUPERUSER_PASSWORD, or there is none"
            ),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to write to",
                completion: .databases),
        ]
    )

    public init() {}

    public func run(in context: CommandContext) async throws {
        var context = context
        if isNonInteractive { context.console = context.console.withoutInput() }
        _ = try context.database(database)
        var user = User()
        user.isStaff = true
        user.isSuperuser = true
        user.username = try await username(in: context)
        user.email = try email(in: context)
        let password =
            isNonInteractive
            ? context.environment["DJANGO_SUPERUSER_PASSWORD"]
            : try PasswordPrompt(context.console).ask()
        await user.setPassword(password)
        try await user.save(using: database)
        if context.verbosity >= .normal {
            context.console.write("Superuser created successfully.")
        }
    }

    private func username(in context: CommandContext) async throws -> String {
        if isNonInteractive, username == nil,
            context.environment["DJANGO_SUPERUSER_USERNAME"] == nil
        {
            throw CommandError("You must use --username with --noinput.")
        }
        let given = username ?? context.environment["DJANGO_SUPERUSER_USERNAME"]
        let name = try given ?? context.console.ask("Username:", hint: "pass `--username`")
        guard (1...150).contains(name.unicodeScalars.count), name.allSatisfy(Self.isAllowed) else {
            throw CommandError(
                "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_"
                    + " characters.")
        }
        guard try await !User.objects.using(database).filter(\.username == name).exists() else {
            throw CommandError("That username is already taken.")
        }
        return name
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "@.+-_".contains(character)
    }

    private func email(in context: CommandContext) throws -> String {
        let given = email ?? context.environment["DJANGO_SUPERUSER_EMAIL"]
        return try given ?? context.console.ask("Email address:", default: "")
    }
}
