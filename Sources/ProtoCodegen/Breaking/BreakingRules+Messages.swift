internal import Protobuf

// Messages and what they reserve.

extension ProtoBreaking {
    static let messageRules: [Rule] = [
        Rule("EXTENSION_MESSAGE_NO_DELETE", source, "Messages keep their extension ranges") {
            change, report in
            for pair in change.messages {
                for range in missing(
                    pair.old.proto.extensionRange.map {
                        numbers(from: $0.start, to: Int64($0.end))
                    },
                    in: pair.new.proto.extensionRange.map {
                        numbers(from: $0.start, to: Int64($0.end))
                    })
                {
                    report.add(
                        pair.new.file, pair.new.path,
                        "the message `\(pair.new.nestedName)` gave up its extension range "
                            + words(range))
                }
            }
        },
        Rule("RESERVED_MESSAGE_NO_DELETE", all, "Messages keep what they reserve") {
            change, report in
            for pair in change.messages {
                let ranges = missing(
                    pair.old.proto.reservedRange.map { numbers(from: $0.start, to: Int64($0.end)) },
                    in: pair.new.proto.reservedRange.map {
                        numbers(from: $0.start, to: Int64($0.end))
                    })
                let names = pair.old.proto.reservedName.filter {
                    !pair.new.proto.reservedName.contains($0)
                }
                for lost in ranges.map(words) + names.map({ "`\($0)`" }) {
                    report.add(
                        pair.new.file, pair.new.path,
                        "the message `\(pair.new.nestedName)` no longer reserves \(lost)")
                }
            }
        },
        Rule(
            "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR", source,
            "Messages do not set no_standard_descriptor_accessor"
        ) { change, report in
            for pair in change.messages
            where !pair.old.proto.options.noStandardDescriptorAccessor
                && pair.new.proto.options.noStandardDescriptorAccessor
            {
                report.add(
                    pair.new.file, pair.new.path,
                    "the message `\(pair.new.nestedName)` sets `no_standard_descriptor_accessor`")
            }
        },
        Rule("MESSAGE_SAME_JSON_FORMAT", json, "Messages keep their JSON form") { change, report in
            for pair in change.messages
            where pair.old.features.jsonFormat == .allow && pair.new.features.jsonFormat != .allow {
                report.add(
                    pair.new.file, pair.new.path,
                    "the message `\(pair.new.nestedName)` no longer has a JSON form for certain")
            }
        },
        Rule(
            "MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT", [], "Messages keep message_set_wire_format"
        ) { change, report in
            for pair in change.messages {
                let new = pair.new.proto.options.messageSetWireFormat
                guard pair.old.proto.options.messageSetWireFormat != new else { continue }
                report.add(
                    pair.new.file, pair.new.path,
                    "the message `\(pair.new.nestedName)` changed `message_set_wire_format` to "
                        + "`\(new)`")
            }
        },
        Rule("MESSAGE_SAME_REQUIRED_FIELDS", all, "Required fields neither come nor go") {
            change, report in
            for pair in change.messages {
                let old = pair.old.fields.filter { $0.cardinality == .required }
                let new = pair.new.fields.filter { $0.cardinality == .required }
                for field in old
                where !new.contains(where: { $0.proto.number == field.proto.number }) {
                    report.add(
                        pair.new.file, pair.new.path,
                        "the required field \(field.proto.number) of `\(pair.new.nestedName)` is "
                            + "gone, and those who do not know it yet refuse the message")
                }
                for field in new
                where !old.contains(where: { $0.proto.number == field.proto.number }) {
                    report.add(
                        field.file, field.path,
                        "the field \(field.proto.number) of `\(pair.new.nestedName)` is required, "
                            + "and those who do not send it yet are refused")
                }
            }
        },
        Rule("ONEOF_NO_DELETE", source, "No oneof is deleted") { change, report in
            for pair in change.messages {
                let old = Set(pair.old.fields.compactMap(\.oneof))
                let new = Set(pair.new.fields.compactMap(\.oneof))
                for name in old.subtracting(new) {
                    report.add(
                        pair.new.file, pair.new.path,
                        "the oneof `\(name)` of `\(pair.new.nestedName)` is deleted")
                }
            }
        },
    ]

    /// Empty when a descriptor set that nobody linked has its ends in the wrong order.
    static func numbers(from start: Int32, to end: Int64) -> Range<Int64> {
        Int64(start)..<max(Int64(start), end)
    }

    /// The ranges of which `others` together lack a number.
    static func missing(_ ranges: [Range<Int64>], in others: [Range<Int64>]) -> [Range<Int64>] {
        let sorted = others.sorted { $0.lowerBound < $1.lowerBound }
        return ranges.filter { range in
            var next = range.lowerBound
            for other in sorted where other.contains(next) { next = other.upperBound }
            return next < range.upperBound
        }
    }

    static func words(_ range: Range<Int64>) -> String {
        let last = range.upperBound - 1
        if range.lowerBound == last { return "\(last)" }
        return "\(range.lowerBound) to \(last >= FieldNumberAllocator.maximum ? "max" : "\(last)")"
    }
}
