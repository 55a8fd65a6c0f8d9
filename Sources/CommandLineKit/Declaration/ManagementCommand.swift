/// A command of `manage` or of a project: a declaration and a page of work.
///
/// The arguments are plain stored properties; ``CommandConfiguration/arguments`` binds words to them
/// by key path. A property's initial value is its default.
///
/// ```swift
/// struct GreetCommand: ManagementCommand {
///     var name = ""
///     var isLoud = false
///
///     static let configuration = CommandConfiguration<GreetCommand>(
///         name: "greet",
///         summary: "Greet a person",
///         arguments: [
///             .positional("name", \.name, help: "Whom to greet"),
///             .flag("loud", \.isLoud, help: "Shout"),
///         ]
///     )
///
///     func run(in context: CommandContext) async throws {
///         context.console.write(isLoud ? "HELLO \(name)" : "Hello \(name)")
///     }
/// }
/// ```
public protocol ManagementCommand: Sendable {
    /// Name, texts, requirements and arguments. Read by the parser, help, completion and tests alike.
    static var configuration: CommandConfiguration<Self> { get }

    /// Makes the command with every argument at its default.
    init()

    /// Does the work.
    ///
    /// - Throws: ``CommandError`` when the world disagrees, ``UsageError`` when the words do not make
    ///   sense together, ``ExitCode`` to end with a status and no message.
    func run(in context: CommandContext) async throws
}
