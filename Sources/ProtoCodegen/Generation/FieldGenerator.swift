internal import Protobuf

/// Writes one field of a message: its declaration, how it is read and how it is written.
struct FieldGenerator {
    let field: FieldDescriptor
    let names: FieldNames
    let isBoxed: Bool
    /// Names of the field's oneof, if it belongs to one.
    let oneof: OneofNames?
    private(set) var context: GenerationContext

    init(
        _ field: FieldDescriptor, names: FieldNames, isBoxed: Bool, oneof: OneofNames?,
        context: GenerationContext
    ) {
        self.field = field
        self.names = names
        self.isBoxed = isBoxed
        self.oneof = oneof
        self.context = context
    }

    /// The same field with other options.
    func with(_ context: GenerationContext) -> FieldGenerator {
        var field = self
        field.context = context
        return field
    }

    /// The type of one value: an element's for a repeated field.
    var valueType: String { context.valueType(field) }

    private var isMessage: Bool { field.type == .message || field.type == .group }
    private var access: String { context.options.access }
    private var property: String { "self." + names.property }
    private var storage: String { "self." + names.storage }

    // MARK: - Declaration

    /// The property and, for a field with presence, its `has` and `clear`.
    func printDeclaration(to printer: inout CodePrinter) {
        if field.isRepeated {
            let empty = field.isMap ? "[:]" : "[]"
            printer.print("\(access)var \(names.property): \(propertyType) = \(empty)")
        } else if let oneof {
            printOneofAccessor(oneof, to: &printer)
        } else if field.hasPresence {
            printPresenceAccessors(to: &printer)
        } else {
            printer.print("\(access)var \(names.property): \(valueType) = \(defaultValue)")
        }
    }

    /// The same members of a message that keeps its fields in shared storage.
    func printForwarding(to printer: inout CodePrinter) {
        printer.block("\(access)var \(names.property): \(propertyType)") { body in
            body.print("get { _fields.value.\(names.property) }")
            body.print("_modify { yield &_fields.value.\(names.property) }")
        }
        guard field.hasPresence, oneof == nil else { return }
        printer.print("/// Whether `\(names.base)` is set.")
        printer.print("\(access)var \(names.has): Bool { _fields.value.\(names.has) }")
        printer.print("/// Makes `\(names.base)` unset; it then reads as its default.")
        printer.print(
            "\(access)mutating func \(names.clear)() { _fields.value.\(names.clear)() }")
    }

    private var propertyType: String {
        if let entry = field.mapEntry {
            return "[\(context.valueType(entry.key)): \(context.valueType(entry.value))]"
        }
        return field.isRepeated ? "[\(valueType)]" : valueType
    }

    private func printPresenceAccessors(to printer: inout CodePrinter) {
        let read = isBoxed ? names.storage + "?.value" : names.storage
        printer.block("\(access)var \(names.property): \(valueType)") { body in
            body.print("get { \(read) ?? \(defaultValue) }")
            body.print(
                "set { \(names.storage) = \(isBoxed ? "Protobuf.Boxed(newValue)" : "newValue") }")
        }
        printer.print("/// Whether `\(names.base)` is set.")
        printer.print("\(access)var \(names.has): Bool { \(names.storage) != nil }")
        printer.print("/// Makes `\(names.base)` unset; it then reads as its default.")
        printer.print("\(access)mutating func \(names.clear)() { \(names.storage) = nil }")
    }

    private func printOneofAccessor(_ oneof: OneofNames, to printer: inout CodePrinter) {
        printer.block("\(access)var \(names.property): \(valueType)") { body in
            body.block("get") { get in
                get.print(
                    "if case .\(names.oneofCase)(let value)? = self.\(oneof.property) { return value }"
                )
                get.print("return \(defaultValue)")
            }
            body.print("set { self.\(oneof.property) = .\(names.oneofCase)(newValue) }")
        }
    }

    /// The private property behind a field with presence.
    func printStorage(to printer: inout CodePrinter) {
        guard field.hasPresence, oneof == nil else { return }
        let type = isBoxed ? "Protobuf.Boxed<\(valueType)>" : valueType
        printer.print("private var \(names.storage): \(type)?")
    }

    private var defaultValue: String {
        DefaultValue(field: field, context: context).expression
    }

    // MARK: - Decoding

    /// The cases for the field's tags: both forms of a repeated scalar, packed and not.
    func printDecoding(to printer: inout CodePrinter) {
        if let entry = field.mapEntry {
            printCase(
                .lengthDelimited,
                "try reader.readMapEntry("
                    + "\(context.codec(entry.key)), \(context.codec(entry.value)), into: &\(property), "
                    + "unknownFields: &self.unknownFields)",
                to: &printer)
        } else if field.isRepeated {
            printRepeatedDecoding(to: &printer)
        } else if let oneof {
            printOneofDecoding(oneof, to: &printer)
        } else {
            printCase(field.type.wireType, singularDecoding, to: &printer)
        }
    }

    private func printRepeatedDecoding(to printer: inout CodePrinter) {
        if isMessage {
            let read = field.type == .group ? "readGroup(\(field.number), " : "readMessage("
            printCase(
                field.type.wireType, "try reader.\(read)appendingTo: &\(property))", to: &printer)
        } else if field.enumType?.isClosed == true {
            printCase(
                .varint,
                "try reader.readClosedEnum(appendingTo: &\(property), unknownFields: &self.unknownFields)",
                to: &printer)
            printCase(
                .lengthDelimited,
                "try reader.readPackedClosedEnum("
                    + "appendingTo: &\(property), field: \(field.number), unknownFields: &self.unknownFields)",
                to: &printer)
        } else {
            let codec = context.codec(field)
            if field.type.isPackable {
                printCase(
                    .lengthDelimited, "try reader.readPacked(\(codec), into: &\(property))",
                    to: &printer)
            }
            printCase(
                field.type.wireType, "try reader.readElement(\(codec), into: &\(property))",
                to: &printer)
        }
    }

    private var singularDecoding: String {
        if isMessage {
            let read = field.type == .group ? "readGroup(\(field.number), " : "readMessage("
            return "try reader.\(read)into: &\(storage))"
        }
        let target = field.hasPresence ? storage : property
        if field.enumType?.isClosed == true {
            return "try reader.readClosedEnum(into: &\(target), unknownFields: &self.unknownFields)"
        }
        return "\(target) = try reader.\(context.readMethod(field))()"
    }

    private func printOneofDecoding(_ oneof: OneofNames, to printer: inout CodePrinter) {
        if isMessage {
            let read = field.type == .group ? "readGroup(\(field.number), " : "readMessage("
            printer.print("case \(tag(field.type.wireType)):")
            printer.indented { body in
                body.print("var value = \(property)")
                body.print("try reader.\(read)into: &value)")
                body.print("\(property) = value")
            }
        } else if field.enumType?.isClosed == true {
            printer.print("case \(tag(.varint)):")
            printer.indented { body in
                body.print("var value: \(valueType)?")
                body.print(
                    "try reader.readClosedEnum(into: &value, unknownFields: &self.unknownFields)")
                body.print("if let value { \(property) = value }")
            }
        } else {
            printCase(
                field.type.wireType, "\(property) = try reader.\(context.readMethod(field))()",
                to: &printer)
        }
    }

    private func printCase(_ type: WireType, _ statement: String, to printer: inout CodePrinter) {
        printer.print("case \(tag(type)): \(statement)")
    }

    private func tag(_ type: WireType) -> UInt32 {
        UInt32(field.number) << 3 | UInt32(type.rawValue)
    }

    // MARK: - Required fields

    /// Returns false from `isInitialized` if the field is missing, or holds a message that lacks one.
    func printInitialization(_ rules: RequiredFields, to printer: inout CodePrinter) {
        if field.isRequired { printer.print("if \(storage) == nil { return false }") }
        let held = field.mapEntry?.value.messageType ?? field.messageType
        guard let held, rules.isNeeded(for: held) else { return }
        if field.isMap {
            printer.print("if !\(property).values.allSatisfy(\\.isInitialized) { return false }")
        } else if field.isRepeated {
            printer.print("if !\(property).allSatisfy(\\.isInitialized) { return false }")
        } else {
            let value =
                oneof.map { "case .\(names.oneofCase)(let value)? = self.\($0.property)" }
                ?? "let value = \(storage)" + (isBoxed ? "?.value" : "")
            printer.print("if \(value), !value.isInitialized { return false }")
        }
    }

    // MARK: - Encoding

    /// The statements that write the field if it is set.
    func printEncoding(to printer: inout CodePrinter) {
        let number = field.number
        if let entry = field.mapEntry {
            printer.print(
                "writer.writeMap(\(property), \(context.codec(entry.key)), "
                    + "\(context.codec(entry.value)), field: \(number))")
        } else if field.isRepeated {
            if isMessage {
                printer.block("for value in \(property)") { body in
                    body.print("writer.\(context.writeMethod(field))(value, field: \(number))")
                }
            } else {
                let method = field.isPacked ? "writePacked" : "writeRepeated"
                printer.print(
                    "writer.\(method)(\(property), \(context.codec(field)), field: \(number))")
            }
        } else {
            let condition: String
            if let oneof {
                condition = "if case .\(names.oneofCase)(let value)? = self.\(oneof.property)"
            } else if field.hasPresence {
                condition = "if let value = \(storage)" + (isBoxed ? "?.value" : "")
            } else {
                printImplicitEncoding(to: &printer)
                return
            }
            printer.block(condition) { body in
                body.print("writer.\(context.writeMethod(field))(value, field: \(number))")
            }
        }
    }

    private func printImplicitEncoding(to printer: inout CodePrinter) {
        let isSet =
            switch field.type {
            case .string, .bytes: "!\(property).isEmpty"
            case .bool: property
            // Negative zero is not the default.
            case .double, .float: "\(property).bitPattern != 0"
            case .enum: "\(property) != \(valueType)()"
            default: "\(property) != 0"
            }
        printer.block("if \(isSet)") { body in
            body.print("writer.\(context.writeMethod(field))(\(property), field: \(field.number))")
        }
    }
}
