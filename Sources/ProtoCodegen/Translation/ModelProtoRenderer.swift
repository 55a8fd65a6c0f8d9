/// Writes the `.proto` text of models that have no file yet.
package struct ModelProtoRenderer: Sendable {
    /// The package statement; nil leaves it out.
    package var package: String?

    package init(package: String?) {
        self.package = package
    }

    static let indent = "    "

    package func render(_ models: [ModelProto]) -> String {
        var blocks = ["syntax = \"proto3\";"]
        if let package { blocks.append("package \(package);") }
        let imports = Set(models.flatMap(\.imports)).sorted()
        blocks.append(imports.map { "import \"\($0)\";" }.joined(separator: "\n"))
        for model in models {
            blocks.append(Self.render(model.service))
            blocks += model.messages.map(Self.render)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    static func render(_ service: ModelProto.ServiceBlock) -> String {
        block("service \(service.name)", service.methods).joined(separator: "\n")
    }

    static func render(_ message: ModelProto.MessageBlock) -> String {
        let enums = message.enums.flatMap { lines(of: $0) + [""] }
        let fields = zip(1..., message.fields).flatMap { $1.lines(number: $0) }
        return block("message \(message.name)", enums + fields).joined(separator: "\n")
    }

    static func lines(of enumeration: ModelProto.EnumBlock) -> [String] {
        block(
            "enum \(enumeration.name)",
            enumeration.values.enumerated().map { "\($1) = \($0);" })
    }

    private static func block(_ head: String, _ lines: [String]) -> [String] {
        ["\(head) {"] + lines.map { $0.isEmpty ? "" : indent + $0 } + ["}"]
    }
}
