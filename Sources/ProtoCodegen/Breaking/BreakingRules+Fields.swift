internal import Protobuf

// Fields: whether they are there, under which names, how often.

extension ProtoBreaking {
    static let fieldRules: [Rule] = [
        Rule("FIELD_NO_DELETE", source, "No field is deleted") { change, report in
            for (field, message) in deletedFields(change) {
                report.add(message.file, message.path, "\(field.description) is deleted")
            }
        },
        Rule(
            "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED", ["WIRE_JSON", "WIRE"],
            "No field is deleted unless its number is reserved"
        ) { change, report in
            for (field, message) in deletedFields(change)
            where !message.proto.reservedRange.contains(where: {
                $0.start <= field.proto.number && field.proto.number < $0.end
            }) {
                report.add(
                    message.file, message.path,
                    "\(field.description) is deleted and its number is not reserved")
            }
        },
        Rule(
            "FIELD_NO_DELETE_UNLESS_NAME_RESERVED", ["WIRE_JSON"],
            "No field is deleted unless its name is reserved"
        ) { change, report in
            for (field, message) in deletedFields(change)
            where !message.proto.reservedName.contains(field.proto.name) {
                report.add(
                    message.file, message.path,
                    "\(field.description) is deleted and its name is not reserved")
            }
        },
        Rule("FIELD_SAME_NAME", json, "Fields keep their names") { change, report in
            for pair in change.fields where pair.old.proto.name != pair.new.proto.name {
                report.add(
                    pair.new.file, pair.new.path,
                    "\(pair.old.description) is now called `\(pair.new.proto.name)`")
            }
        },
        Rule("FIELD_SAME_JSON_NAME", json, "Fields keep their JSON names") { change, report in
            for pair in change.fields where !pair.new.isExtension {
                let old = jsonName(pair.old.proto)
                let new = jsonName(pair.new.proto)
                guard old != new else { continue }
                report.add(
                    pair.new.file, pair.new.path,
                    "the JSON name of \(pair.new.description) changed from `\(old)` to `\(new)`")
            }
        },
        Rule("FIELD_SAME_ONEOF", all, "Fields stay in or outside of their oneof") {
            change, report in
            for pair in change.fields where pair.old.oneof != pair.new.oneof {
                let old = pair.old.oneof.map { "oneof `\($0)`" } ?? "no oneof"
                let new = pair.new.oneof.map { "oneof `\($0)`" } ?? "no oneof"
                report.add(
                    pair.new.file, pair.new.path,
                    "\(pair.new.description) was in \(old) and is in \(new)")
            }
        },
        cardinality("FIELD_SAME_CARDINALITY", source, "Fields keep their cardinality") {
            $0 == $1
        },
        cardinality("FIELD_SAME_LABEL", [], "Fields keep their label") {
            $0.wireGroup == $1.wireGroup
        },
        cardinality(
            "FIELD_WIRE_COMPATIBLE_CARDINALITY", ["WIRE"],
            "Fields keep a cardinality of the same bytes"
        ) { $0.wireGroup == $1.wireGroup },
        cardinality(
            "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY", ["WIRE_JSON"],
            "Fields keep a cardinality of the same bytes and JSON"
        ) { $0.wireJSONGroup == $1.wireJSONGroup },
    ]

    private static func jsonName(_ field: Google_Protobuf_FieldDescriptorProto) -> String {
        field.hasJsonName ? field.jsonName : ProtoNames.json(field.name)
    }

    private static func deletedFields(
        _ change: SchemaChange
    ) -> [(SchemaIndex.Field, message: SchemaIndex.Message)] {
        change.messages.flatMap { pair in
            let numbers = Set(pair.new.fields.map(\.proto.number))
            return pair.old.fields.filter { !numbers.contains($0.proto.number) }
                .map { ($0, pair.new) }
        }
    }

    private static func cardinality(
        _ id: String, _ categories: [String], _ summary: String,
        _ isSame: @escaping @Sendable (FieldCardinality, FieldCardinality) -> Bool
    ) -> Rule {
        Rule(id, categories, summary) { change, report in
            for pair in change.fields {
                let old = pair.old.cardinality
                let new = pair.new.cardinality
                guard !isSame(old, new) else { continue }
                report.add(
                    pair.new.file, pair.new.path,
                    "\(pair.new.description) was \(old.rawValue) and is \(new.rawValue)")
            }
        }
    }
}
