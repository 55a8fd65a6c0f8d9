internal import Protobuf

// Fields.

extension ProtoLinter {
    static let fieldRules: [Rule] = [
        Rule("FIELD_NOT_REQUIRED", basic, "No field is required") { subject, report in
            for field in subject.writtenFields
            where field.features.fieldPresence == .legacyRequired {
                report.add(
                    field.file, field.path,
                    "the field `\(field.proto.name)` is required, so that it can never go away")
            }
        },
        Rule("FIELD_NO_DESCRIPTOR", [], "No field is called descriptor") { subject, report in
            for field in subject.writtenFields {
                let core = field.proto.name.drop { $0 == "_" }.reversed().drop { $0 == "_" }
                guard String(core.reversed()).lowercased() == "descriptor" else { continue }
                report.add(
                    field.file, field.path,
                    "the name `\(field.proto.name)` is one that generated code uses itself")
            }
        },
    ]
}
