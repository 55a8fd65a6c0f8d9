internal import Protobuf

/// Turns option statements into the bytes of options messages, extensions included.
///
/// The options that protobuf defines and those that extensions define are found in the same way: by the
/// fields of the options messages in descriptor.proto and the extensions of them.
struct OptionInterpreter {
    struct Fault {
        var range: Range<Int>
        var message: String
    }

    let source: ProtoSource
    let syntax: ProtoSyntax
    let schema: OptionSchema
    var names: NameResolver
    private(set) var faults: [Fault] = []
    /// Where the statements stand in the descriptor, as in `SourceCodeInfo`.
    private(set) var places: [(path: [Int32], statement: Statement)] = []

    init(_ file: ProtoFile, schema: OptionSchema, names: NameResolver) {
        source = file.source
        syntax = file.syntax
        self.schema = schema
        self.names = names
    }

    /// The options as the bytes of their message; what is faulty is reported and left out.
    mutating func interpret(_ pending: PendingOptions) -> [UInt8] {
        var options = OptionMessage()
        for node in pending.nodes {
            guard let path = path(of: node, in: pending) else { continue }
            set(node, path: path[...], message: &options)
            guard node.statement.comments != Comments(), let last = path.last else { continue }
            var place = pending.path + [pending.target.optionsField] + path.map(\.number)
            if last.label == .repeated { place.append(repetitions(of: node, in: pending)) }
            places.append((place, node.statement))
        }
        return options.serializedBytes
    }

    /// How many statements before this one add to the same repeated option.
    private func repetitions(of node: OptionNode, in pending: PendingOptions) -> Int32 {
        Int32(
            pending.nodes.prefix { $0.nameRange != node.nameRange }.count { $0.name == node.name })
    }

    mutating func report(_ range: Range<Int>, _ message: String) {
        faults.append(Fault(range: range, message: message))
    }

    // MARK: - Names

    /// The fields that the parts of an option's name stand for, outermost first.
    private mutating func path(
        of node: OptionNode, in pending: PendingOptions
    ) -> [Google_Protobuf_FieldDescriptorProto]? {
        var path: [Google_Protobuf_FieldDescriptorProto] = []
        var type = pending.target.optionsType
        for (index, part) in node.name.enumerated() {
            guard let message = schema.message(type) else {
                let name = node.name.prefix(index).map(\.description).joined(separator: ".")
                report(node.nameRange, "`\(name)` is not a message and has no fields")
                return nil
            }
            guard
                let field = part.isExtension
                    ? fieldExtension(
                        part.text, of: message, from: pending.scope, at: node.nameRange)
                    : field(part.text, of: message, at: node.nameRange, isFirst: index == 0)
            else { return nil }
            guard allows(field, on: pending.target, at: node.nameRange) else { return nil }
            path.append(field)
            if index + 1 < node.name.count, field.label == .repeated {
                report(
                    node.nameRange,
                    "`\(part)` is repeated; give it whole messages, written as `{ field: value }`")
                return nil
            }
            type = field.isMessageLike ? field.referredType : ""
        }
        return path
    }

    private mutating func field(
        _ name: String, of message: OptionSchema.Message, at range: Range<Int>, isFirst: Bool
    ) -> Google_Protobuf_FieldDescriptorProto? {
        if isFirst, name == "uninterpreted_option" {
            report(range, "`uninterpreted_option` is protobuf's own and cannot be set")
            return nil
        }
        if isFirst, name == "features" {
            guard case .edition = syntax else {
                report(range, "`features` are set in files with an edition only")
                return nil
            }
        }
        if let field = message.proto.field.first(where: { $0.name == name }) { return field }
        guard isFirst else {
            report(range, "`\(message.fullName)` has no field `\(name)`")
            return nil
        }
        report(
            range,
            "there is no option `\(name)` here; one that an extension defines is "
                + "written in parentheses")
        return nil
    }

    /// The extension of `message` that a name in parentheses or brackets stands for.
    mutating func fieldExtension(
        _ name: String, of message: OptionSchema.Message, from scope: String,
        at range: Range<Int>
    ) -> Google_Protobuf_FieldDescriptorProto? {
        switch names.fieldExtension(name, from: scope) {
        case .fault(let message):
            report(range, message)
            return nil
        case .found(let full, _):
            guard let found = schema.fieldExtension(full) else { return nil }
            let extendee = found.proto.extendee.drop { $0 == "." }
            guard extendee == message.fullName else {
                report(range, "`\(full)` extends `\(extendee)` and not `\(message.fullName)`")
                return nil
            }
            return found.proto
        }
    }

    /// Whether an option may stand on a kind of statement, by its own `targets` option.
    mutating func allows(
        _ field: Google_Protobuf_FieldDescriptorProto, on target: OptionTarget,
        at range: Range<Int>
    ) -> Bool {
        let targets = field.options.targets.compactMap {
            OptionTarget(rawValue: Int32($0.rawValue))
        }
        guard !targets.isEmpty, !targets.contains(target) else { return true }
        let places = targets.map(\.plural).joined(separator: ", ")
        report(range, "`\(field.name)` is for \(places) and not for \(target.plural)")
        return false
    }

    // MARK: - Values

    private mutating func set(
        _ node: OptionNode, path: ArraySlice<Google_Protobuf_FieldDescriptorProto>,
        message: inout OptionMessage
    ) {
        guard let field = path.first else { return }
        guard path.count == 1 else {
            return message.withMessage(field.number, isGroup: field.type == .group) { inner in
                set(node, path: path.dropFirst(), message: &inner)
            }
        }
        guard field.label == .repeated || !message.has(field.number) else {
            return report(node.nameRange, "option `\(node.displayedName)` is set twice")
        }
        if field.isMessageLike, case .aggregate = node.value {
            var reader = AggregateReader(source, range: node.valueRange)
            if let value = read(&reader, as: field) { message.append(value, to: field.number) }
            return
        }
        switch OptionScalar.convert(node.value, for: field, schema: schema) {
        case .value(let value):
            if node.name.first?.text == "features" { checkFeature(field, value, at: node) }
            message.append(value, to: field.number)
        case .mismatch(let expected):
            report(node.valueRange, "`\(node.displayedName)` is \(expected)")
        }
    }
}

// MARK: - Features

extension OptionInterpreter {
    /// What protobuf defines from edition 2024 on.
    private static let laterFeatures: Set<String> = [
        "enforce_naming_style", "default_symbol_visibility",
    ]

    private mutating func checkFeature(
        _ field: Google_Protobuf_FieldDescriptorProto, _ value: OptionMessage.Value,
        at node: OptionNode
    ) {
        if Self.laterFeatures.contains(field.name) {
            report(node.nameRange, "`\(field.name)` belongs to edition 2024 and this is 2023")
        }
        if field.type == .enum, case .varint(0) = value {
            report(node.valueRange, "a feature is set to a known value")
        }
    }
}

extension OptionNode.NamePart: CustomStringConvertible {
    package var description: String { isExtension ? "(\(text))" : text }
}

extension OptionNode {
    /// The name as written, without blanks.
    var displayedName: String { name.map(\.description).joined(separator: ".") }
}
