internal import Protobuf

// Values in braces: messages in the text format.
//
// Source: <https://protobuf.dev/reference/protobuf/textformat-spec/>

extension OptionInterpreter {
    /// Reads `{ ... }` as a value of a message field; nil when it is faulty, which is then reported.
    mutating func read(
        _ reader: inout AggregateReader, as field: Google_Protobuf_FieldDescriptorProto,
        depth: Int = 1
    ) -> OptionMessage.Value? {
        guard let message = schema.message(field.referredType) else { return nil }
        guard depth <= AggregateReader.maximumDepth else {
            report(reader.token.range, "this value is nested too deeply")
            return nil
        }
        guard let closing = reader.consumeOpening() else {
            report(
                reader.token.range, "`\(field.name)` is a message, written as `{ field: value }`")
            return nil
        }
        var value = OptionMessage()
        while !reader.consume(closing) {
            guard !reader.isAtEnd, readEntry(&reader, of: message, into: &value, depth: depth)
            else { return nil }
        }
        let missing = message.proto.field.first { $0.label == .required && !value.has($0.number) }
        if let missing {
            report(reader.token.range, "the required field `\(missing.name)` is not set here")
            return nil
        }
        return field.type == .group ? .group(value) : .message(value)
    }

    /// Reads `name: value` and the separator behind it.
    private mutating func readEntry(
        _ reader: inout AggregateReader, of message: OptionSchema.Message,
        into value: inout OptionMessage, depth: Int
    ) -> Bool {
        let start = reader.token.range
        let field: Google_Protobuf_FieldDescriptorProto
        if reader.consume("[") {
            guard let (name, range) = reader.name(), reader.consume("]") else {
                report(start, "expected the name of an extension and `]`")
                return false
            }
            if name.contains("/") {
                return readAny(
                    &reader, url: name, at: range, of: message, into: &value, depth: depth)
            }
            guard
                let found = fieldExtension(name, of: message, from: message.fullName, at: range)
            else { return false }
            field = found
        } else {
            guard reader.token.kind == .identifier else {
                report(start, "expected the name of a field, found `\(reader.text)`")
                return false
            }
            let name = reader.text
            guard let found = Self.field(name, of: message) else {
                report(start, "`\(message.fullName)` has no field `\(name)`")
                return false
            }
            reader.advance()
            field = found
        }
        guard isFree(field, of: message, in: value, at: start) else { return false }
        let hasColon = reader.consume(":")
        guard hasColon || field.isMessageLike else {
            report(reader.token.range, "expected `:` behind `\(field.name)`")
            return false
        }
        guard readValues(&reader, of: field, into: &value, depth: depth) else { return false }
        if !reader.consume(",") { _ = reader.consume(";") }
        return true
    }

    /// Groups go by the name of their message, everything else by that of the field.
    private static func field(
        _ name: String, of message: OptionSchema.Message
    ) -> Google_Protobuf_FieldDescriptorProto? {
        message.proto.field.first { field in
            guard field.type == .group else { return field.name == name }
            return field.referredType.split(separator: ".").last.map(String.init) == name
        }
    }

    /// Whether a field can be set once more; a fault is reported.
    private mutating func isFree(
        _ field: Google_Protobuf_FieldDescriptorProto, of message: OptionSchema.Message,
        in value: OptionMessage, at range: Range<Int>
    ) -> Bool {
        guard field.label != .repeated else { return true }
        if value.has(field.number) {
            report(range, "`\(field.name)` is set twice")
            return false
        }
        guard field.hasOneofIndex else { return true }
        let other = message.proto.field.first {
            $0.hasOneofIndex && $0.oneofIndex == field.oneofIndex && value.has($0.number)
        }
        if let other {
            report(range, "`\(field.name)` and `\(other.name)` are in one oneof; set one of them")
        }
        return other == nil
    }

    private mutating func readValues(
        _ reader: inout AggregateReader, of field: Google_Protobuf_FieldDescriptorProto,
        into value: inout OptionMessage, depth: Int
    ) -> Bool {
        guard reader.isAt("[") else {
            return readValue(&reader, of: field, into: &value, depth: depth)
        }
        guard field.label == .repeated else {
            report(reader.token.range, "`\(field.name)` takes one value and not a list")
            return false
        }
        reader.advance()
        if reader.consume("]") { return true }
        repeat {
            guard readValue(&reader, of: field, into: &value, depth: depth) else { return false }
        } while reader.consume(",")
        guard reader.consume("]") else {
            report(reader.token.range, "expected `,` or `]`, found `\(reader.text)`")
            return false
        }
        return true
    }

    private mutating func readValue(
        _ reader: inout AggregateReader, of field: Google_Protobuf_FieldDescriptorProto,
        into value: inout OptionMessage, depth: Int
    ) -> Bool {
        if field.isMessageLike {
            guard let inner = read(&reader, as: field, depth: depth + 1) else { return false }
            value.append(inner, to: field.number)
            return true
        }
        let start = reader.token.range
        guard let scalar = reader.scalar() else {
            report(start, "expected a value of `\(field.name)`, found `\(reader.text)`")
            return false
        }
        let converted = OptionScalar.convert(
            textual(scalar, for: field), for: field, schema: schema)
        switch converted {
        case .value(let converted):
            value.append(converted, to: field.number)
            return true
        case .mismatch(let expected):
            report(start, "`\(field.name)` is \(expected)")
            return false
        }
    }

    /// The text format takes more spellings of booleans and enum values than statements do.
    private func textual(
        _ value: OptionValueNode, for field: Google_Protobuf_FieldDescriptorProto
    ) -> OptionValueNode {
        switch (field.type, value) {
        case (.bool, .identifier("t")), (.bool, .identifier("True")), (.bool, .positiveInteger(1)):
            return .identifier("true")
        case (.bool, .identifier("f")), (.bool, .identifier("False")), (.bool, .positiveInteger(0)):
            return .identifier("false")
        case (.enum, .positiveInteger(let number)):
            return named(Int64(clamping: number), of: field) ?? value
        case (.enum, .negativeInteger(let number)):
            return named(number, of: field) ?? value
        default:
            return value
        }
    }

    private func named(
        _ number: Int64, of field: Google_Protobuf_FieldDescriptorProto
    ) -> OptionValueNode? {
        schema.enumeration(field.referredType)?.value.first { $0.number == number }
            .map { .identifier($0.name) }
    }

    /// `[type.googleapis.com/a.B] { ... }` in a `google.protobuf.Any`: the packed message.
    private mutating func readAny(
        _ reader: inout AggregateReader, url: String, at range: Range<Int>,
        of message: OptionSchema.Message, into value: inout OptionMessage, depth: Int
    ) -> Bool {
        guard message.fullName == "google.protobuf.Any" else {
            report(range, "only `google.protobuf.Any` holds a message by the URL of its type")
            return false
        }
        let type = String(url.split(separator: "/").last ?? "")
        guard schema.message(type) != nil else {
            report(range, "`\(type)` is not defined")
            return false
        }
        _ = reader.consume(":")
        var field = Google_Protobuf_FieldDescriptorProto()
        field.name = type
        field.type = .message
        field.typeName = ".\(type)"
        guard case .message(let packed)? = read(&reader, as: field, depth: depth + 1) else {
            return false
        }
        value.append(.bytes(Array(url.utf8)), to: 1)
        value.append(.bytes(packed.serializedBytes), to: 2)
        if !reader.consume(",") { _ = reader.consume(";") }
        return true
    }
}
