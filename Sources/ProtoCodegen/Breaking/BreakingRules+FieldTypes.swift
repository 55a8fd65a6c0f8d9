internal import Protobuf

// Types of fields.
//
// Source: <https://protobuf.dev/programming-guides/proto3/#updating> and the JSON guide beside it.

extension ProtoBreaking {
    static let fieldTypeRules: [Rule] = [
        Rule("FIELD_SAME_TYPE", source, "Fields keep their types") { change, report in
            for pair in change.fields {
                if pair.old.kind != pair.new.kind
                    || pair.old.proto.typeName != pair.new.proto.typeName
                {
                    tell(pair, &report)
                }
            }
        },
        Rule(
            "FIELD_WIRE_COMPATIBLE_TYPE", ["WIRE"], "Fields keep a type of the same bytes"
        ) { change, report in
            for pair in change.fields {
                // Bytes hold whatever a string held, and not the other way round.
                if pair.old.kind == .string, pair.new.kind == .bytes { continue }
                if wireGroup(pair.old.kind) != wireGroup(pair.new.kind)
                    || isOtherType(pair, in: change)
                {
                    tell(pair, &report)
                }
            }
        },
        Rule(
            "FIELD_WIRE_JSON_COMPATIBLE_TYPE", ["WIRE_JSON"],
            "Fields keep a type of the same bytes and JSON"
        ) { change, report in
            for pair in change.fields
            where wireJSONGroup(pair.old.kind) != wireJSONGroup(pair.new.kind)
                || isOtherType(pair, in: change)
            {
                tell(pair, &report)
            }
        },
    ]

    private typealias Kind = Google_Protobuf_FieldDescriptorProto.TypeEnum

    private static func tell(
        _ pair: SchemaChange.Pair<SchemaIndex.Field>, _ report: inout RuleReport
    ) {
        report.add(
            pair.new.file, pair.new.path,
            "the type of \(pair.new.description) changed from `\(pair.old.typeInWords)` to "
                + "`\(pair.new.typeInWords)`")
    }

    private static func wireGroup(_ kind: Kind) -> Int {
        switch kind {
        case .int32, .int64, .uint32, .uint64, .bool: 1
        case .sint32, .sint64: 2
        case .fixed32, .sfixed32: 3
        case .fixed64, .sfixed64: 4
        default: 100 + kind.rawValue
        }
    }

    private static func wireJSONGroup(_ kind: Kind) -> Int {
        switch kind {
        case .int32, .uint32: 1
        case .int64, .uint64: 2
        case .fixed32, .sfixed32: 3
        case .fixed64, .sfixed64: 4
        default: 100 + kind.rawValue
        }
    }

    /// Whether two fields of one kind have messages or enums that differ.
    ///
    /// An enum may move to another scope if it keeps its name and every value.
    private static func isOtherType(
        _ pair: SchemaChange.Pair<SchemaIndex.Field>, in change: SchemaChange
    ) -> Bool {
        let old = pair.old.proto.referredType
        let new = pair.new.proto.referredType
        guard !old.isEmpty, !new.isEmpty, old != new else { return false }
        guard pair.old.kind == .enum, pair.new.kind == .enum,
            let before = change.old.enums.first(where: { $0.fullName == old }),
            let after = change.new.enums.first(where: { $0.fullName == new }),
            before.proto.name == after.proto.name
        else { return true }
        return !before.proto.value.allSatisfy { value in
            after.proto.value.contains { $0.name == value.name && $0.number == value.number }
        }
    }
}

extension SchemaIndex.Field {
    /// The type on the wire: a message in delimited encoding is a group.
    var kind: Google_Protobuf_FieldDescriptorProto.TypeEnum {
        proto.type == .message && features.messageEncoding == .delimited && !isMap
            ? .group : proto.type
    }

    fileprivate var typeInWords: String {
        guard proto.typeName.isEmpty else {
            return kind == .group
                ? "\(proto.referredType) (delimited)" : proto.referredType
        }
        return FileDescriptorBuilder.scalars.first { $0.value == proto.type }?.key ?? ""
    }
}
