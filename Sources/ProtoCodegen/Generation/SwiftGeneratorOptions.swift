/// What a project can choose about generated Swift code.
public struct SwiftGeneratorOptions: Sendable, Hashable {
    /// Who can use the generated declarations.
    public enum Visibility: String, Sendable, CaseIterable {
        case `public`
        case package
        case `internal`
    }

    /// Who can use the generated declarations.
    public var visibility = Visibility.public
    /// Whether services get protocols and client stubs.
    public var generatesServices = true
    /// Modules that are imported besides the runtime.
    public var extraImports: [String] = []
    /// Whether the code imports the runtime; false for the runtime's own types.
    package var importsRuntime = true

    /// The defaults: public messages, service protocols and stubs.
    public init(visibility: Visibility = .public) {
        self.visibility = visibility
    }

    /// In front of a declaration: `public `, or nothing.
    var access: String {
        visibility == .internal ? "" : visibility.rawValue + " "
    }
}
