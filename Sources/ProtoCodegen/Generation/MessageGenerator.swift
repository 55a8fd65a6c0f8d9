internal import Protobuf

/// Writes a message: a struct with its nested types, and how it is read and written.
struct MessageGenerator {
    private let message: MessageDescriptor
    private let context: GenerationContext
    private let fields: [FieldGenerator]
    private let oneofs: [OneofGenerator]

    init(_ message: MessageDescriptor, layout: inout MessageLayout, context: GenerationContext) {
        self.message = message
        self.context = context
        let names = FieldNames.all(of: message)
        var oneofNames: [Int: OneofNames] = [:]
        for oneof in message.oneofs {
            oneofNames[oneof.index] = OneofNames(
                property: SwiftReservedWords.quoting(CamelCase.lower(oneof.name)),
                type: context.names.declaredName(oneof))
        }
        var fields: [FieldGenerator] = []
        for (field, names) in zip(message.fields, names) {
            fields.append(
                FieldGenerator(
                    field, names: names, isBoxed: layout.isBoxed(field),
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

    func print(to printer: inout CodePrinter, layout: inout MessageLayout) {
        printer.documentation(context.comments.lines(at: message.sourcePath))
        let conformance = message.isExtensible ? "ExtensibleMessage" : "Message"
        let name = context.names.declaredName(message)
        printer.block("\(access)struct \(name): Protobuf.\(conformance)") { body in
            printIdentity(to: &body)
            printProperties(to: &body)
            printNestedTypes(to: &body, layout: &layout)
            body.print()
            body.print("\(access)init() {}")
            printStorage(to: &body)
            body.print()
            printDecoding(to: &body)
            body.print()
            printEncoding(to: &body)
            printInitialization(to: &body)
        }
    }

    private func printIdentity(to printer: inout CodePrinter) {
        printer.print(
            "\(access)static let protoMessageName = \(SwiftLiteral.string(message.fullName))")
        printer.block("\(access)static var messageDescriptor: Protobuf.MessageDescriptor") { body in
            let file = context.names.fileTypeName(message.file)
            body.print("\(file).descriptor.message(at: \(message.indexInFile))")
        }
    }

    private func printProperties(to printer: inout CodePrinter) {
        var printedOneofs: Set<Int> = []
        for field in fields {
            if let oneof = oneofs.first(where: { $0.oneof == field.field.oneof }),
                printedOneofs.insert(oneof.oneof.index).inserted
            {
                printer.print()
                oneof.printProperty(to: &printer)
            }
            printer.print()
            field.printDeclaration(to: &printer)
        }
        printer.print()
        printer.print("/// Fields that were read and are not in the schema.")
        printer.print("\(access)var unknownFields = Protobuf.UnknownStorage()")
        guard message.isExtensible else { return }
        printer.print()
        printer.print("/// The extensions that are set.")
        printer.print("\(access)var extensionFields = Protobuf.ExtensionFieldValueSet()")
    }

    private func printNestedTypes(to printer: inout CodePrinter, layout: inout MessageLayout) {
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
            MessageGenerator(nested, layout: &layout, context: context)
                .print(to: &printer, layout: &layout)
        }
        ExtensionGenerator(scope: message, file: message.file, context: context)
            .printNestedDeclarations(to: &printer)
    }

    private func printStorage(to printer: inout CodePrinter) {
        printer.print()
        for field in fields { field.printStorage(to: &printer) }
    }

    // MARK: - Coding

    private var fieldsByNumber: [FieldGenerator] {
        fields.sorted { $0.field.number < $1.field.number }
    }

    private func printDecoding(to printer: inout CodePrinter) {
        printer.print("\(access)mutating func decode(")
        printer.indented { $0.print("from reader: inout Protobuf.WireReader") }
        printer.block(") throws(Protobuf.WireFormatError)") { body in
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

    private func printEncoding(to printer: inout CodePrinter) {
        printer.block("\(access)func encode(to writer: inout Protobuf.WireWriter)") { body in
            var ranges = extensionRanges
            for field in fieldsByNumber {
                printExtensions(before: field.field.number, &ranges, to: &body)
                field.printEncoding(to: &body)
            }
            printExtensions(before: .max, &ranges, to: &body)
            body.print("writer.writeUnknownFields(self.unknownFields)")
        }
    }

    // MARK: - Extensions and required fields

    /// Reads a field that the message itself does not have.
    private var decodingOfOthers: String {
        message.isExtensible
            ? "try reader.readExtension(tag, of: Self.self, into: &self.extensionFields, "
                + "unknownFields: &self.unknownFields)"
            : "try reader.skip(tag, into: &self.unknownFields)"
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
