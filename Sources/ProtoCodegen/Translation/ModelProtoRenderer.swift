/// Writes the `.proto` text of models that have no file yet.
package struct ModelProtoRenderer: Sendable {
    /// The package statement; nil leaves it out.
    package var package: String?

    package init(package: String?) {
        self.package = package
    }

    static let emptyImport = "google/protobuf/empty.proto"
    static let indent = "    "

    package func render(_ models: [ModelProto]) -> String {
        var blocks = ["syntax = \"proto3\";"]
        if let package { blocks.append("package \(package);") }
        blocks.append("import \"\(Self.emptyImport)\";")
        for model in models {
            blocks.append(Self.render(model.service))
            blocks += model.messages.map(Self.render)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    static func render(_ service: ModelProto.ServiceBlock) -> String {
        block("service \(service.name)", service.methods)
    }

    static func render(_ message: ModelProto.MessageBlock) -> String {
        block(
            "message \(message.name)",
            zip(1..., message.fields).map { number, field in field.text(number: number) }
        )
    }

    private static func block(_ head: String, _ lines: [String]) -> String {
        (["\(head) {"] + lines.map { indent + $0 } + ["}"]).joined(separator: "\n")
    }
}
