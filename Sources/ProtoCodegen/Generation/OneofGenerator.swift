internal import Protobuf

/// The Swift names of a oneof.
struct OneofNames {
    /// The property that holds the value, without backticks: `payload`.
    var base: String
    /// The type of the value, within its message: `OneOf_Payload`.
    var type: String

    /// As a declaration and a reference write the property.
    var property: String { SwiftReservedWords.quoting(base) }

    init(_ oneof: OneofDescriptor, _ names: NamingRules) {
        base = FieldNames.oneofBase(oneof.name)
        type = names.declaredName(oneof)
    }
}

/// Writes a oneof: a property, and an enum with a case for each field.
struct OneofGenerator {
    let oneof: OneofDescriptor
    let names: OneofNames
    private(set) var fields: [FieldGenerator]
    private(set) var context: GenerationContext

    /// The same oneof with other options.
    func with(_ context: GenerationContext, fields all: [FieldGenerator]) -> OneofGenerator {
        var oneof = self
        oneof.context = context
        oneof.fields = all.filter { $0.field.oneof == self.oneof }
        return oneof
    }

    func printProperty(to printer: inout CodePrinter) {
        printer.print("\(context.options.access)var \(names.property): \(names.type)?")
    }

    /// The same property of a message that keeps its fields in shared storage.
    func printForwarding(to printer: inout CodePrinter) {
        printer.block("\(context.options.access)var \(names.property): \(names.type)?") { body in
            body.print("get { _fields.value.\(names.property) }")
            body.print("_modify { yield &_fields.value.\(names.property) }")
        }
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
