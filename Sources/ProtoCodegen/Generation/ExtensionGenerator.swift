internal import Protobuf

/// Writes the extensions that a file declares: a constant for each, a property of the message that it extends, and
/// the map of all of them.
///
/// Extensions declared inside of a message have their constants there, in `Extensions`.
struct ExtensionGenerator {
    /// The message whose extensions are written; `nil` for those at the top of the file.
    let scope: MessageDescriptor?
    let file: FileDescriptor
    let context: GenerationContext

    private var access: String { context.options.access }
    private var names: NamingRules { context.names }

    private var declared: [FieldDescriptor] {
        file.extensions.filter { $0.extensionScope == scope }
    }

    /// The properties and constants of the file's top, and the map.
    func printFile(to printer: inout CodePrinter) {
        guard !file.extensions.isEmpty else { return }
        for field in file.extensions { printProperty(field, to: &printer) }
        for field in declared {
            printer.print()
            printConstant(field, names.extensionConstant(field), "", to: &printer)
        }
        printer.print()
        printer.print("/// Every extension that \(file.name) declares.")
        printer.array(
            "\(access)let \(names.extensionMap(file)): Protobuf.SimpleExtensionMap =",
            file.extensions.map(names.extensionConstant))
    }

    /// The constants inside of the message.
    func printNestedDeclarations(to printer: inout CodePrinter) {
        guard !declared.isEmpty else { return }
        printer.print()
        printer.print("/// The extensions that are declared here.")
        printer.block("\(access)enum Extensions") { body in
            for field in declared {
                body.print()
                printConstant(field, names.extensionConstantName(field), "static ", to: &body)
            }
        }
    }

    private func printConstant(
        _ field: FieldDescriptor, _ constant: String, _ modifier: String,
        to printer: inout CodePrinter
    ) {
        let form = field.type == .group ? ", .group" : field.isPacked ? ", .packed" : ""
        printer.documentation(context.comments.lines(at: field.sourcePath))
        printer.print("\(access)\(modifier)let \(constant) = Protobuf.MessageExtension<")
        printer.indented { $0.print(fieldType(field) + ", " + names.typeName(field.message)) }
        let name = SwiftLiteral.string(field.fullName)
        printer.block(">(\(name), Protobuf.ExtensionPlace(\(field.number)\(form)))") {
            $0.print("\(names.fileTypeName(file)).descriptor.extensions[\(field.index)]")
        }
    }

    private func fieldType(_ field: FieldDescriptor) -> String {
        if let message = field.messageType {
            let type = field.isRepeated ? "RepeatedMessageExtensionField" : "MessageExtensionField"
            return "Protobuf.\(type)<\(names.typeName(message))>"
        }
        let type = field.isRepeated ? "RepeatedExtensionField" : "OptionalExtensionField"
        let codec = context.codec(field)
        return "Protobuf.\(type)<\(codec.dropLast(".self".count))>"
    }

    private func printProperty(_ field: FieldDescriptor, to printer: inout CodePrinter) {
        let property = names.extensionProperty(field)
        let constant = names.extensionConstant(field)
        let type = context.valueType(field)
        let fallback =
            field.isRepeated ? "[]" : DefaultValue(field: field, context: context).expression
        printer.print()
        printer.block("extension \(names.typeName(field.message))") { body in
            body.documentation(context.comments.lines(at: field.sourcePath))
            body.block(
                "\(access)var \(property.quoted): \(field.isRepeated ? "[\(type)]" : type)"
            ) { accessors in
                accessors.print(
                    "get { self.getExtensionValue(ext: \(constant)) ?? \(fallback) }")
                accessors.print(
                    "set { self.setExtensionValue(ext: \(constant), value: newValue) }")
            }
            body.print()
            body.print("/// Whether `\(property.base)` is set.")
            body.block("\(access)var has\(property.capitalized): Bool") {
                $0.print("self.hasExtensionValue(ext: \(constant))")
            }
            body.print()
            body.print("/// Makes `\(property.base)` unset.")
            body.block("\(access)mutating func clear\(property.capitalized)()") {
                $0.print("self.clearExtensionValue(ext: \(constant))")
            }
        }
    }
}
