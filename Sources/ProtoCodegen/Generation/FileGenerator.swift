internal import Protobuf

/// Writes all of one `.proto` file: enums, messages, services, and the file's own description.
struct FileGenerator {
    let file: FileDescriptor
    let options: SwiftGeneratorOptions
    /// Shared by the files of one run, so that each message is laid out once.
    let layout: MessageLayout

    /// - Returns: The whole text.
    /// - Throws: ``DescriptorError`` if a method's request or response type is not found.
    func generate() throws -> String {
        let context = GenerationContext(
            options: options, comments: CommentTable(file), requiredFields: RequiredFields(file),
            layout: layout)
        var printer = CodePrinter()
        printImports(to: &printer)
        for enumeration in file.enums {
            printer.print()
            EnumGenerator(enumeration: enumeration, context: context).print(to: &printer)
        }
        for message in file.messages {
            printer.print()
            MessageGenerator(message, context: context).print(to: &printer)
        }
        ExtensionGenerator(scope: nil, file: file, context: context).printFile(to: &printer)
        if options.generatesServices {
            for (index, service) in file.proto.service.enumerated() {
                printer.print()
                try ServiceGenerator(service: service, index: index, file: file, context: context)
                    .print(to: &printer)
            }
        }
        printer.print()
        try printDescriptor(context.names, to: &printer)
        return header(isFormatted: !printer.hasUnformattedLine) + "\n" + printer.text
    }

    /// The comment at the top, which keeps swift-format away where names are so long that it would break lines in
    /// the middle of types.
    private func header(isFormatted: Bool) -> String {
        "// Generated from \(file.name) by `manage generategrpc`. Do not edit.\n"
            + (isFormatted ? "" : "// swift-format-ignore-file\n")
    }

    private func printImports(to printer: inout CodePrinter) {
        guard options.importsRuntime else { return }
        printer.print()
        for line in ModuleImports(file: file, options: options).lines { printer.print(line) }
    }

    /// The file's description without comments and positions: what reflection hands out.
    private func printDescriptor(_ names: NamingRules, to printer: inout CodePrinter) throws {
        var proto = file.proto
        proto.clearSourceCodeInfo()
        let text = Array(Base64.encode(try proto.serializedBytes()).utf8)
        printer.print("/// The description of \(file.name).")
        printer.block("\(options.access)enum \(names.fileTypeName(file))") { body in
            body.print("\(options.access)static let descriptor = Protobuf.FileDescriptor(")
            body.indented { arguments in
                arguments.print("embedded: \"\"\"")
                arguments.indented { lines in
                    for start in stride(from: 0, to: text.count, by: 80) {
                        let end = min(start + 80, text.count)
                        lines.print(
                            String(decoding: text[start..<end], as: UTF8.self)
                                + (end < text.count ? "\\" : ""))
                    }
                    lines.print("\"\"\",")
                }
                let dependencies = file.dependencies.map { names.fileTypeName($0) + ".descriptor" }
                arguments.print("dependencies: [\(dependencies.joined(separator: ", "))]")
            }
            body.print(")")
        }
    }
}
