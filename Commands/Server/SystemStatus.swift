internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// What a development server looks at before it serves: the system checks and the migrations.
struct SystemStatus {
    let context: CommandContext

    /// Runs the checks and tells their result in Django's words.
    ///
    /// - Throws: ``ExitCode/failure`` when a check finds an error; it has been told.
    func performChecks() async throws {
        guard !context.globalOptions.skipChecks else { return }
        let console = context.console
        console.note("Performing system checks...\n")
        let subject = SystemCheck.Subject(
            project: context.project, settings: context.settings, apps: context.apps
        )
        let report = CheckReport(
            try await SystemChecks(apps: context.apps, extra: [.modelServices, .certificates]).run(
                on: subject))
        guard report.hasFindings(at: .error) else { return console.note(report.text) }
        console.note(report.text, at: .quiet)
        throw ExitCode.failure
    }

    /// Tells which apps have migrations that the default database lacks. A database that does not answer is no reason
    /// not to serve: the calls that need it will say so.
    func noteUnappliedMigrations() async {
        guard let missing = try? await context.unappliedMigrations(), !missing.isEmpty else {
            return
        }
        context.console.note(
            ServerBanner.unappliedMigrations(
                count: missing.count,
                apps: Set(missing.map(\.app)).sorted(),
                // A child of a development server that `manage` started has the project's name.
                program: context.environment[Handover.sentinel] == nil
                    ? context.programName : "manage"
            )
        )
    }
}
