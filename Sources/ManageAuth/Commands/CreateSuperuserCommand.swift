public import CommandLineKit
internal import Foundation
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
        let answers = SuperuserAnswers(context, database: database)
        var user = User()
        user.isStaff = true
        user.isSuperuser = true
        user.username = try await answers.username(given: username, asks: !isNonInteractive)
        user.email = try await answers.email(given: email, asks: !isNonInteractive)
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
}

/// What a new superuser is called: from options, the environment or a person, who is asked until the answer is good.
private struct SuperuserAnswers {
    private let console: Console
    private let environment: EnvironmentVariables
    private let users: QuerySet<User>

    init(_ context: CommandContext, database: String) {
        console = context.console
        environment = context.environment
        users = User.objects.using(database)
    }

    func username(given: String?, asks: Bool) async throws -> String {
        let given = given ?? environment["DJANGO_SUPERUSER_USERNAME"]
        guard given != nil || asks else {
            throw CommandError("You must use --username with --noinput.")
        }
        // So that what looks alike is one name.
        // Source: `AbstractBaseUser.normalize_username` of Django 5.2
        let normalized = given?.precomposedStringWithCompatibilityMapping
        let account = try await defaultUsername()
        return try await good(normalized) {
            guard let account else {
                return try console.ask("Username:", hint: "pass `--username`")
                    .precomposedStringWithCompatibilityMapping
            }
            return try console.ask("Username (leave blank to use '\(account)'):", default: account)
                .precomposedStringWithCompatibilityMapping
        } fault: {
            try await usernameFault($0)
        }
    }

    func email(given: String?, asks: Bool) async throws -> String {
        let given = given ?? environment["DJANGO_SUPERUSER_EMAIL"]
        guard given != nil || asks else {
            throw CommandError("You must use --email with --noinput.")
        }
        let email = try await good(given) {
            try console.ask("Email address:", default: "")
        } fault: { email in
            fault(in: "email") { $0.email = email }
        }
        // Names of hosts have no case.
        guard let at = email.lastIndex(of: "@") else { return email }
        return email[..<at] + email[at...].lowercased()
    }

    /// The name of the system's user; nil if it is none for a user here, and where nobody could take it by an empty
    /// answer.
    private func defaultUsername() async throws -> String? {
        guard console.isInteractive, let name = environment.account?.lowercased(),
            try await usernameFault(name) == nil
        else { return nil }
        return name
    }

    /// A value that somebody has given is good or an error; answers are asked for until one is good.
    private func good(
        _ given: String?,
        ask: () throws -> String,
        fault: (String) async throws -> String?
    ) async throws -> String {
        if let given {
            if let fault = try await fault(given) { throw CommandError(fault) }
            return given
        }
        while true {
            let answer = try ask()
            guard let fault = try await fault(answer) else { return answer }
            console.error(fault)
        }
    }

    private func usernameFault(_ name: String) async throws -> String? {
        if let fault = fault(in: "username", { $0.username = name }) { return fault }
        let isTaken: Bool
        do { isTaken = try await users.filter(\.username == name).exists() } catch let error
            as DatabaseError
        {
            guard case .missingTable = error.code else { throw error }
            throw CommandError(error.message, hint: "run `migrate` first", cause: error)
        }
        return isTaken ? "That username is already taken." : nil
    }

    /// What the model says of a field.
    private func fault(in field: String, _ change: (inout User) -> Void) -> String? {
        var user = User()
        change(&user)
        do {
            try user.validate()
            return nil
        } catch let error as ModelValidationError {
            return error.faults.first { $0.field == field }?.error.message
        } catch {
            return "\(error)"
        }
    }
}

extension EnvironmentVariables {
    /// The name of the system's user, as programs that log in set it.
    var account: String? {
        ["LOGNAME", "USER"].compactMap { self[$0] }.first { !$0.isEmpty }
    }
}
