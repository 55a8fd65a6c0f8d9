internal import Protobuf

/// Writes a message: a struct with its nested types, and how it is read and written.
struct MessageGenerator {
    private let message: MessageDescriptor
    private var context: GenerationContext
    private var fields: [FieldGenerator]
    private var oneofs: [OneofGenerator]

    init(_ message: MessageDescriptor, context: GenerationContext) {
        self.message = message
        self.context = context
        let names = FieldNames.all(of: message)
        var oneofNames: [Int: OneofNames] = [:]
        for oneof in message.oneofs {
            oneofNames[oneof.index] = OneofNames(oneof, context.names)
        }
        var fields: [FieldGenerator] = []
        for (field, names) in zip(message.fields, names) {
            fields.append(
                FieldGenerator(
                    field, names: names, isBoxed: context.layout.isBoxed(field),
                    oneof: field.oneof.flatMap { oneofNames[$0.index] }, context: context))
        }
        self.fields = fields
        self.oneofs = message.oneofs.compactMap { oneof in
            oneofNames[oneof.index].map { names in
                OneofGenerator(
                    oneof: oneof, names: names,
                    fields: fields.filter { $0.field.oneof == oneof }, context: context)
            }
        }
    }

    private var access: String { context.options.access }

    func print(to printer: inout CodePrinter) {
        printer.documentation(context.comments.lines(at: message.sourcePath))
        let conformance = message.isExtensible ? "ExtensibleMessage" : "Message"
        let name = context.names.declaredName(message)
        printer.block("\(access)struct \(name): Protobuf.\(conformance)") { body in
            printIdentity(to: &body)
            if context.layout.sharesStorage(message) {
                printSharedStorage(to: &body)
            } else {
                printPlainFields(to: &body)
            }
        }
    }

    private func printPlainFields(to printer: inout CodePrinter) {
        printProperties(to: &printer)
        printNestedTypes(to: &printer)
        printer.print()
        printer.print("\(access)init() {}")
        printFieldsStorage(to: &printer)
        printer.print()
        printDecoding(to: &printer)
        printer.print()
        printEncoding(to: &printer)
        printInitialization(to: &printer)
    }

    /// The fields in a struct of their own, which copies of the message share.
    private func printSharedStorage(to printer: inout CodePrinter) {
        printForwarding(to: &printer)
        printNestedTypes(to: &printer)
        printer.print()
        printer.print("\(access)init() {}")
        printer.print()
        printer.print("private var _fields = Self._empty")
        printer.print("private static let _empty = Protobuf.Boxed(_Fields())")
        printer.print()
        printer.block("private struct _Fields: Hashable, Sendable") { body in
            let inner = withoutAccess
            inner.printProperties(to: &body, isDocumented: false)
            inner.printFieldsStorage(to: &body)
            body.print()
            inner.printDecoding(to: &body)
            body.print()
            inner.printEncoding(to: &body)
            inner.printInitialization(to: &body)
        }
    }

    /// The members that reach into the shared fields.
    private func printForwarding(to printer: inout CodePrinter) {
        printMembers(
            to: &printer, oneof: { $0.printForwarding(to: &$1) },
            field: { $0.printForwarding(to: &$1) })
        printer.print()
        printer.print("/// Fields that were read and are not in the schema.")
        printForwarding("unknownFields", "Protobuf.UnknownStorage", to: &printer)
        if message.isExtensible {
            printer.print()
            printer.print("/// The extensions that are set.")
            printForwarding("extensionFields", "Protobuf.ExtensionFieldValueSet", to: &printer)
        }
        printer.print()
        printDecodingSignature(to: &printer) { $0.print("try _fields.value.decode(from: &reader)") }
        printer.print()
        printer.block("\(access)func encode(to writer: inout Protobuf.WireWriter)") {
            $0.print("_fields.value.encode(to: &writer)")
        }
        guard context.requiredFields.isNeeded(for: message) else { return }
        printer.print()
        printer.print("\(access)var isInitialized: Bool { _fields.value.isInitialized }")
    }

    private func printForwarding(
        _ name: String, _ type: String, to printer: inout CodePrinter
    ) {
        printer.block("\(access)var \(name): \(type)") { body in
            body.print("get { _fields.value.\(name) }")
            body.print("_modify { yield &_fields.value.\(name) }")
        }
    }

    /// The same message with members that only its file sees.
    private var withoutAccess: MessageGenerator {
        var inner = self
        inner.context.options.visibility = .internal
        inner.fields = fields.map { $0.with(inner.context) }
        inner.oneofs = oneofs.map { $0.with(inner.context, fields: inner.fields) }
        return inner
    }

    private func printIdentity(to printer: inout CodePrinter) {
        printer.print(
            "\(access)static let protoMessageName = \(SwiftLiteral.string(message.fullName))")
        printer.block("\(access)static var messageDescriptor: Protobuf.MessageDescriptor") { body in
            let file = context.names.fileTypeName(message.file)
            body.print("\(file).descriptor.message(at: \(message.indexInFile))")
        }
    }

    private func printProperties(to printer: inout CodePrinter, isDocumented: Bool = true) {
        printMembers(
            to: &printer, isDocumented: isDocumented, oneof: { $0.printProperty(to: &$1) },
            field: { $0.printDeclaration(to: &$1) })
        printer.print()
        if isDocumented { printer.print("/// Fields that were read and are not in the schema.") }
        printer.print("\(access)var unknownFields = Protobuf.UnknownStorage()")
        guard message.isExtensible else { return }
        printer.print()
        if isDocumented { printer.print("/// The extensions that are set.") }
        printer.print("\(access)var extensionFields = Protobuf.ExtensionFieldValueSet()")
    }

    /// Fields in the order of the file, each oneof before the first of its own.
    private func printMembers(
        to printer: inout CodePrinter, isDocumented: Bool = true,
        oneof printOneof: (OneofGenerator, inout CodePrinter) -> Void,
        field printField: (FieldGenerator, inout CodePrinter) -> Void
    ) {
        var printedOneofs: Set<Int> = []
        for field in fields {
            if let oneof = oneofs.first(where: { $0.oneof == field.field.oneof }),
                printedOneofs.insert(oneof.oneof.index).inserted
            {
                printer.print()
                if isDocumented {
                    printer.documentation(context.comments.lines(at: oneof.oneof.sourcePath))
                }
                printOneof(oneof, &printer)
            }
            printer.print()
            if isDocumented {
                printer.documentation(context.comments.lines(at: field.field.sourcePath))
            }
            printField(field, &printer)
        }
    }

    private func printNestedTypes(to printer: inout CodePrinter) {
        for oneof in oneofs {
            printer.print()
            oneof.printType(to: &printer)
        }
        for enumeration in message.nestedEnums {
            printer.print()
            EnumGenerator(enumeration: enumeration, context: context).print(to: &printer)
        }
        for nested in message.nestedMessages where !nested.isMapEntry {
            printer.print()
            MessageGenerator(nested, context: context)
                .print(to: &printer)
        }
        ExtensionGenerator(scope: message, file: message.file, context: context)
            .printNestedDeclarations(to: &printer)
    }

    private func printFieldsStorage(to printer: inout CodePrinter) {
        printer.print()
        for field in fields { field.printStorage(to: &printer) }
    }

    // MARK: - Coding

    private var fieldsByNumber: [FieldGenerator] {
        fields.sorted { $0.field.number < $1.field.number }
    }

    private func printDecoding(to printer: inout CodePrinter) {
        printDecodingSignature(to: &printer) { body in
            body.block("while let tag = try reader.nextTag()") { loop in
                guard !fields.isEmpty else {
                    loop.print(decodingOfOthers)
                    return
                }
                loop.print("switch tag {")
                for field in fieldsByNumber { field.printDecoding(to: &loop) }
                loop.print("default: \(decodingOfOthers)")
                loop.print("}")
            }
        }
    }

    private func printDecodingSignature(
        to printer: inout CodePrinter, _ body: (inout CodePrinter) -> Void
    ) {
        printer.print("\(access)mutating func decode(")
        printer.indented { $0.print("from reader: inout Protobuf.WireReader") }
        printer.block(") throws(Protobuf.WireFormatError)", body)
    }

    private func printEncoding(to printer: inout CodePrinter) {
        printer.block("\(access)func encode(to writer: inout Protobuf.WireWriter)") { body in
            if message.isMessageSet {
                body.print("writer.writeMessageSet(self.extensionFields)")
            } else {
                var ranges = extensionRanges
                for field in fieldsByNumber {
                    printExtensions(before: field.field.number, &ranges, to: &body)
                    field.printEncoding(to: &body)
                }
                printExtensions(before: .max, &ranges, to: &body)
            }
            body.print("writer.writeUnknownFields(self.unknownFields)")
        }
    }

    // MARK: - Extensions and required fields

    /// Reads a field that the message itself does not have.
    private var decodingOfOthers: String {
        guard message.isExtensible else { return "try reader.skip(tag, into: &self.unknownFields)" }
        let method = message.isMessageSet ? "readMessageSet" : "readExtension"
        return
            "try reader.\(method)(tag, of: \(context.names.typeName(message)).self, into: &self.extensionFields, "
            + "unknownFields: &self.unknownFields)"
    }

    private var extensionRanges: ArraySlice<Range<Int>> {
        message.proto.extensionRange.map { Int($0.start)..<Int($0.end) }
            .sorted { $0.lowerBound < $1.lowerBound }[...]
    }

    /// Writes the extensions of all ranges that lie before a number, so that fields go out by ascending number.
    private func printExtensions(
        before number: Int, _ ranges: inout ArraySlice<Range<Int>>, to printer: inout CodePrinter
    ) {
        let first = ranges.first
        var last: Range<Int>?
        while let range = ranges.first, range.lowerBound < number { last = ranges.popFirst() }
        guard let first, let last else { return }
        printer.print(
            "writer.writeExtensions(self.extensionFields, in: \(first.lowerBound)..<\(last.upperBound))"
        )
    }

    private func printInitialization(to printer: inout CodePrinter) {
        let rules = context.requiredFields
        guard rules.isNeeded(for: message) else { return }
        printer.print()
        printer.block("\(access)var isInitialized: Bool") { body in
            for field in fieldsByNumber { field.printInitialization(rules, to: &body) }
            if message.isExtensible {
                body.print("if !self.extensionFields.isInitialized { return false }")
            }
            body.print("return true")
        }
    }
}
