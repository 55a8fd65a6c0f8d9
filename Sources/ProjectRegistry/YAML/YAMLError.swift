/// A fault in a YAML file, and where it is.
public struct YAMLError: Error, Equatable {
    /// The file as the person knows it.
    public var file: String
    public var position: YAMLNode.Position
    public var message: String

    public init(file: String, position: YAMLNode.Position, message: String) {
        self.file = file
        self.position = position
        self.message = message
    }
}

extension YAMLError: CustomStringConvertible {
    /// `settings.yaml:3:5: message`.
    public var description: String { "\(file):\(position.line):\(position.column): \(message)" }
}
