internal import Protobuf

// Enums and their values.

extension ProtoBreaking {
    static let enumRules: [Rule] = [
        Rule("ENUM_VALUE_NO_DELETE", source, "No enum value is deleted") { change, report in
            for (pair, number, names) in deletedValues(change) {
                report.add(
                    pair.new.file, pair.new.path,
                    "\(value(number, names, of: pair.new)) is deleted")
            }
        },
        Rule(
            "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", ["WIRE_JSON", "WIRE"],
            "No enum value is deleted unless its number is reserved"
        ) { change, report in
            for (pair, number, names) in deletedValues(change)
            where !pair.new.proto.reservedRange.contains(where: {
                $0.start <= number && number <= $0.end
            }) {
                report.add(
                    pair.new.file, pair.new.path,
                    "\(value(number, names, of: pair.new)) is deleted and its number is not "
                        + "reserved")
            }
        },
        Rule(
            "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED", ["WIRE_JSON"],
            "No enum value is deleted unless its name is reserved"
        ) { change, report in
            for (pair, number, names) in deletedValues(change)
            where !names.allSatisfy(pair.new.proto.reservedName.contains) {
                report.add(
                    pair.new.file, pair.new.path,
                    "\(value(number, names, of: pair.new)) is deleted and its name is not reserved")
            }
        },
        Rule("ENUM_VALUE_SAME_NAME", json, "Enum values keep their names") { change, report in
            for pair in change.enums {
                let old = namesByNumber(pair.old)
                let new = namesByNumber(pair.new)
                for (index, item) in zip(Int32(0)..., pair.new.proto.value) {
                    guard let before = old[item.number], let after = new[item.number],
                        !before.allSatisfy(after.contains)
                    else { continue }
                    report.add(
                        pair.new.file, pair.new.path + [2, index],
                        "the name of value \(item.number) of `\(pair.new.nestedName)` changed from "
                            + "\(list(before)) to \(list(after))")
                }
            }
        },
        Rule("ENUM_SAME_TYPE", source, "Enums stay open or closed") { change, report in
            for pair in change.enums where pair.old.features.enumType != pair.new.features.enumType
            {
                let isClosed = pair.new.features.enumType == .closed
                report.add(
                    pair.new.file, pair.new.path,
                    "the enum `\(pair.new.nestedName)` was \(isClosed ? "open" : "closed") and is "
                        + (isClosed ? "closed" : "open"))
            }
        },
        Rule("ENUM_SAME_JSON_FORMAT", json, "Enums keep their JSON form") { change, report in
            for pair in change.enums
            where pair.old.features.jsonFormat == .allow && pair.new.features.jsonFormat != .allow {
                report.add(
                    pair.new.file, pair.new.path,
                    "the enum `\(pair.new.nestedName)` no longer has a JSON form for certain")
            }
        },
        Rule("RESERVED_ENUM_NO_DELETE", all, "Enums keep what they reserve") { change, report in
            for pair in change.enums {
                let ranges = missing(
                    pair.old.proto.reservedRange.map {
                        numbers(from: $0.start, to: Int64($0.end) + 1)
                    },
                    in: pair.new.proto.reservedRange.map {
                        numbers(from: $0.start, to: Int64($0.end) + 1)
                    })
                let names = pair.old.proto.reservedName.filter {
                    !pair.new.proto.reservedName.contains($0)
                }
                for lost in ranges.map(words) + names.map({ "`\($0)`" }) {
                    report.add(
                        pair.new.file, pair.new.path,
                        "the enum `\(pair.new.nestedName)` no longer reserves \(lost)")
                }
            }
        },
    ]

    private static func namesByNumber(_ item: SchemaIndex.Enumeration) -> [Int32: [String]] {
        Dictionary(grouping: item.proto.value, by: \.number).mapValues { $0.map(\.name).sorted() }
    }

    private static func deletedValues(
        _ change: SchemaChange
    ) -> [(SchemaChange.Pair<SchemaIndex.Enumeration>, number: Int32, names: [String])] {
        change.enums.flatMap { pair in
            let numbers = Set(pair.new.proto.value.map(\.number))
            return namesByNumber(pair.old).filter { !numbers.contains($0.key) }
                .map { (pair, $0.key, $0.value) }
        }
    }

    private static func value(
        _ number: Int32, _ names: [String], of item: SchemaIndex.Enumeration
    ) -> String {
        "value \(number) \(list(names)) of `\(item.nestedName)`"
    }

    private static func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
