internal import Protobuf

/// The Swift names of a oneof.
struct OneofNames {
    /// The property that holds the value: `payload`.
    var property: String
    /// The type of the value, within its message: `OneOf_Payload`.
    var type: String
}

/// Writes a oneof: a property, and an enum with a case for each field.
struct OneofGenerator {
    let oneof: OneofDescriptor
    let names: OneofNames
    let fields: [FieldGenerator]
    let context: GenerationContext

    func printProperty(to printer: inout CodePrinter) {
        printer.documentation(context.comments.lines(at: oneof.sourcePath))
        printer.print("\(context.options.access)var \(names.property): \(names.type)?")
    }

    func printType(to printer: inout CodePrinter) {
        printer.print("/// The field of `\(oneof.name)` that is set.")
        printer.block("\(context.options.access)enum \(names.type): Hashable, Sendable") { body in
            for field in fields {
                let indirect = field.isBoxed ? "indirect " : ""
                body.documentation(context.comments.lines(at: field.field.sourcePath))
                body.print("\(indirect)case \(field.names.oneofCase)(\(field.valueType))")
            }
        }
    }
}
