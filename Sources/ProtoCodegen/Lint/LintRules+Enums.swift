internal import Protobuf

// Values of enums.

extension ProtoLinter {
    static let enumRules: [Rule] = [
        Rule("ENUM_FIRST_VALUE_ZERO", basic, "The first value of an enum is 0") {
            subject, report in
            for item in subject.schema.enums {
                guard let first = item.proto.value.first, first.number != 0 else { continue }
                report.add(
                    item.file, item.path + [2, 0],
                    "the first value of `\(item.proto.name)` is 0, and `\(first.name)` is "
                        + "\(first.number)")
            }
        },
        Rule("ENUM_NO_ALLOW_ALIAS", basic, "No two names of an enum have one number") {
            subject, report in
            for item in subject.schema.enums where item.proto.options.allowAlias {
                report.add(
                    item.file, item.path, "the enum `\(item.proto.name)` sets `allow_alias`")
            }
        },
        Rule("ENUM_VALUE_PREFIX", standard, "The names of enum values begin with the enum's") {
            subject, report in
            for item in subject.schema.enums {
                let prefix = CaseStyle.upperSnake(item.proto.name) + "_"
                for (index, value) in zip(Int32(0)..., item.proto.value)
                where !value.name.hasPrefix(prefix) {
                    report.add(
                        item.file, item.path + [2, index],
                        "the name of the enum value `\(value.name)` begins with `\(prefix)`")
                }
            }
        },
        Rule("ENUM_ZERO_VALUE_SUFFIX", standard, "The name of the value 0 ends in _UNSPECIFIED") {
            subject, report in
            for item in subject.schema.enums {
                for (index, value) in zip(Int32(0)..., item.proto.value)
                where value.number == 0 && !value.name.hasSuffix("_UNSPECIFIED") {
                    report.add(
                        item.file, item.path + [2, index],
                        "the name of the value 0, `\(value.name)`, ends in `_UNSPECIFIED`")
                }
            }
        },
    ]
}
