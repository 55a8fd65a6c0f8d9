internal import Protobuf

// How names are spelt.

extension ProtoLinter {
    static let namingRules: [Rule] = [
        Rule("MESSAGE_PASCAL_CASE", basic, "Messages are named in PascalCase") { subject, report in
            for message in subject.schema.messages where !message.isMapEntry {
                expect(
                    message.proto.name, CaseStyle.pascal, "message", "PascalCase",
                    message.file, message.path, &report)
            }
        },
        Rule("ENUM_PASCAL_CASE", basic, "Enums are named in PascalCase") { subject, report in
            for item in subject.schema.enums {
                expect(
                    item.proto.name, CaseStyle.pascal, "enum", "PascalCase", item.file, item.path,
                    &report)
            }
        },
        Rule("SERVICE_PASCAL_CASE", basic, "Services are named in PascalCase") { subject, report in
            for service in subject.schema.services {
                expect(
                    service.proto.name, CaseStyle.pascal, "service", "PascalCase", service.file,
                    service.path, &report)
            }
        },
        Rule("RPC_PASCAL_CASE", basic, "RPCs are named in PascalCase") { subject, report in
            for method in subject.schema.services.flatMap(\.methods) {
                expect(
                    method.proto.name, CaseStyle.pascal, "RPC", "PascalCase", method.file,
                    method.path, &report)
            }
        },
        Rule("FIELD_LOWER_SNAKE_CASE", basic, "Fields are named in lower_snake_case") {
            subject, report in
            for field in subject.writtenFields {
                expect(
                    field.proto.name, CaseStyle.lowerSnake, "field", "lower_snake_case",
                    field.file, field.path, &report)
            }
        },
        Rule("ONEOF_LOWER_SNAKE_CASE", basic, "Oneofs are named in lower_snake_case") {
            subject, report in
            for oneof in subject.writtenOneofs {
                expect(
                    oneof.name, CaseStyle.lowerSnake, "oneof", "lower_snake_case", oneof.file,
                    oneof.path, &report)
            }
        },
        Rule("ENUM_VALUE_UPPER_SNAKE_CASE", basic, "Enum values are named in UPPER_SNAKE_CASE") {
            subject, report in
            for item in subject.schema.enums {
                for (index, value) in zip(Int32(0)..., item.proto.value) {
                    expect(
                        value.name, CaseStyle.upperSnake, "enum value", "UPPER_SNAKE_CASE",
                        item.file, item.path + [2, index], &report)
                }
            }
        },
        Rule("PACKAGE_LOWER_SNAKE_CASE", basic, "Packages are named in lower_snake.case") {
            subject, report in
            for file in subject.schema.files where !file.proto.package.isEmpty {
                expect(
                    file.proto.package, lowerSnakePackage, "package", "lower_snake.case", file,
                    [2], &report)
            }
        },
        Rule("FILE_LOWER_SNAKE_CASE", standard, "Files are named in lower_snake_case.proto") {
            subject, report in
            for file in subject.schema.files {
                let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
                let stem = name.hasSuffix(".proto") ? String(name.dropLast(6)) : name
                let expected = CaseStyle.lowerSnake(stem)
                guard stem != expected else { continue }
                report.add(
                    file, [],
                    "the file `\(name)` is named in lower_snake_case: `\(expected).proto`")
            }
        },
        Rule("SERVICE_SUFFIX", standard, "The names of services end in Service") {
            subject, report in
            for service in subject.schema.services where !service.proto.name.hasSuffix("Service") {
                report.add(
                    service.file, service.path,
                    "the name of the service `\(service.proto.name)` ends in `Service`")
            }
        },
    ]

    private static func lowerSnakePackage(_ name: String) -> String {
        name.split(separator: ".", omittingEmptySubsequences: false)
            .map { CaseStyle.lowerSnake(String($0)) }.joined(separator: ".")
    }

    private static func expect(
        _ name: String, _ style: (String) -> String, _ kind: String, _ styleName: String,
        _ file: SchemaIndex.File, _ path: [Int32], _ report: inout RuleReport
    ) {
        let expected = style(name)
        guard name != expected else { return }
        report.add(
            file, path, "the \(kind) `\(name)` is named in \(styleName): `\(expected)`")
    }
}

extension LintSubject {
    /// Fields and extensions that a person wrote.
    var writtenFields: [SchemaIndex.Field] {
        schema.messages.filter { !$0.isMapEntry }.flatMap(\.fields) + schema.extensions
    }

    /// Oneofs that a person wrote.
    var writtenOneofs: [(name: String, file: SchemaIndex.File, path: [Int32])] {
        schema.messages.flatMap { message in
            let names = Set(message.fields.compactMap(\.oneof))
            return zip(Int32(0)..., message.proto.oneofDecl)
                .filter { names.contains($0.1.name) }
                .map { ($0.1.name, message.file, message.path + [8, $0.0]) }
        }
    }
}
