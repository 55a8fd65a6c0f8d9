internal import Protobuf

/// Turns option statements into the wire bytes of an options message.
///
/// Options that extensions define are kept uninterpreted, field 999 of every options message.
struct OptionEncoder {
    struct Fault {
        var range: Range<Int>
        var message: String
    }

    let table: OptionTable
    private var fields: [(number: Int, encode: (inout WireWriter) -> Void)] = []
    private var seen: Set<String> = []

    private static let uninterpretedField = 999

    init(table: OptionTable) {
        self.table = table
    }

    /// - Returns: What is wrong with the option, which is then left out.
    mutating func add(_ node: OptionNode) -> Fault? {
        guard let name = node.simpleName else {
            let option = Self.uninterpreted(node)
            fields.append(
                (
                    Self.uninterpretedField,
                    { $0.writeMessage(option, field: Self.uninterpretedField) }
                ))
            return nil
        }
        guard let option = table.options[name] else {
            return Fault(
                range: node.nameRange,
                message: "there is no option `\(name)` here; one that an extension defines is "
                    + "written in parentheses")
        }
        guard option.isRepeated || seen.insert(name).inserted else {
            return Fault(range: node.nameRange, message: "option `\(name)` is set twice")
        }
        let number = option.number
        switch (option.value, node.value) {
        case (.bool, .identifier(let word)) where word == "true" || word == "false":
            fields.append((number, { $0.writeBool(word == "true", field: number) }))
        case (.bool, _):
            return Fault(range: node.valueRange, message: "`\(name)` is `true` or `false`")
        case (.string, .string(let bytes)):
            fields.append((number, { $0.writeBytes(bytes, field: number) }))
        case (.string, _):
            return Fault(range: node.valueRange, message: "`\(name)` is a string")
        case (.names(let values), .identifier(let word)) where values[word] != nil:
            let value = values[word] ?? 0
            fields.append((number, { $0.writeUInt64(value, field: number) }))
        case (.names(let values), _):
            let known = values.sorted { $0.value < $1.value }.map { "`\($0.key)`" }
            return Fault(
                range: node.valueRange,
                message: "`\(name)` is one of \(known.joined(separator: ", "))")
        }
        return nil
    }

    /// The options so far; nil when a string in them is not UTF-8.
    func message<Options: Protobuf.Message>() -> Options? {
        var writer = WireWriter()
        for (_, encode) in fields { encode(&writer) }
        return writer.withUnsafeBytes { try? Options(serializedBytes: $0) }
    }

    private static func uninterpreted(_ node: OptionNode) -> Google_Protobuf_UninterpretedOption {
        var option = Google_Protobuf_UninterpretedOption()
        option.name = node.name.map { part in
            var item = Google_Protobuf_UninterpretedOption.NamePart()
            item.namePart = part.text
            item.isExtension = part.isExtension
            return item
        }
        switch node.value {
        case .identifier(let value): option.identifierValue = value
        case .positiveInteger(let value): option.positiveIntValue = value
        case .negativeInteger(let value): option.negativeIntValue = value
        case .double(let value): option.doubleValue = value
        case .string(let value): option.stringValue = value
        case .aggregate(let value): option.aggregateValue = value
        }
        return option
    }
}
