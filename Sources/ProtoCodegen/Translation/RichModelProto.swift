internal import ORM

/// The messages of ``ProtoTypeSet/rich``: types that lose nothing, a message of its own for each request.
extension ModelProto {
    init(rich model: ModelDescription, fields selection: SelectedFields, dialect: ProtoDialect) {
        let name = model.name.name
        let instance = dialect.dataName(for: name)
        let fields = selection.fields
        let writable = fields.filter { !$0.isReadOnly && !$0.isPrimaryKey }
        let givenKeys = fields.filter { $0.isPrimaryKey && !$0.isReadOnly }
        let key = model.primaryKey.map { [FieldLine(rich: $0)] } ?? []
        func request(_ field: FieldDescription, isPartial: Bool) -> FieldLine {
            var line = FieldLine(rich: field, scope: instance)
            line.comments = []
            let canBeLeftOut =
                isPartial || field.isNull || field.isBlank || field.defaultValue != nil
            if line.label == nil, canBeLeftOut, !line.isMessage { line.label = .optional }
            return line
        }

        self.model = name
        types = .rich
        service = ServiceBlock(
            name: dialect.serviceName(for: name),
            methods: ModelAction.allCases.map { action in
                let output =
                    switch action {
                    case .list: dialect.listResponseName(for: name)
                    case .destroy: ProtoTypeMapping.empty
                    default: instance
                    }
                return dialect.rpc(action, dialect.requestName(action, for: name), output)
            }
        )
        messages = [
            MessageBlock(
                name: instance, role: .instance,
                fields: fields.map { FieldLine(rich: $0) },
                enums: fields.compactMap(EnumBlock.init)),
            MessageBlock(
                name: dialect.requestName(.list, for: name), role: .request,
                fields: Self.listFields(fields, scope: instance)),
            MessageBlock(
                name: dialect.listResponseName(for: name), role: .fixed,
                fields: Self.resultFields(instance)),
            MessageBlock(
                name: dialect.requestName(.create, for: name), role: .request,
                fields: (givenKeys + writable).map { request($0, isPartial: false) }),
            MessageBlock(
                name: dialect.requestName(.retrieve, for: name), role: .fixed, fields: key),
            MessageBlock(
                name: dialect.requestName(.update, for: name), role: .request,
                fields: key + writable.map { request($0, isPartial: false) }),
            MessageBlock(
                name: dialect.requestName(.partialUpdate, for: name), role: .request,
                fields: key + writable.map { request($0, isPartial: true) } + Self.mask(fields)),
            MessageBlock(
                name: dialect.requestName(.destroy, for: name), role: .fixed, fields: key),
        ]
        withheld = selection.withheld.map { FieldLine(rich: $0) }
    }

    // MARK: - Fields that are not the model's

    /// Source: <https://google.aip.dev/158>
    private static let paging = [
        FieldLine(
            name: "page_size", type: "int32",
            comments: ["How many rows to answer with at most; the server's choice if it is 0."]),
        FieldLine(
            name: "page_token", type: "string",
            comments: ["`next_page_token` of the answer before; empty for the first page."]),
        FieldLine(
            name: "include_count", type: "bool",
            comments: ["Whether to count all rows, which takes a query more."]),
    ]

    /// Paging, and a filter for each field that can be looked up by its value.
    private static func listFields(_ fields: [FieldDescription], scope: String) -> [FieldLine] {
        let filters = fields.filter { field in
            field.canBeFilteredBy && !paging.contains { $0.name == field.name }
        }
        return paging
            + filters.map { field in
                var line = FieldLine(rich: field, scope: scope)
                line.label = .optional
                line.comments = []
                return line
            }
    }

    private static func resultFields(_ instance: String) -> [FieldLine] {
        [
            FieldLine(name: "results", type: instance, label: .repeated),
            FieldLine(
                name: "next_page_token", type: "string", comments: ["Empty on the last page."]),
            FieldLine(
                name: "count", type: "int64", label: .optional,
                comments: ["All rows that meet the filters, if the request asked for it."]),
        ]
    }

    /// Source: <https://google.aip.dev/134>
    private static func mask(_ fields: [FieldDescription]) -> [FieldLine] {
        guard !fields.contains(where: { $0.name == "update_mask" }) else { return [] }
        return [
            FieldLine(
                name: "update_mask", type: ProtoTypeMapping.fieldMask,
                comments: ["The fields to change; without it, those that the request carries."])
        ]
    }
}

extension ModelProto.FieldLine {
    /// The field with its rich type. `scope` is the message that declares the field's enum, for use
    /// outside of that message.
    init(rich field: FieldDescription, scope: String? = nil) {
        name = field.name
        let isEnum = field.choiceConstants != nil
        type =
            isEnum
            ? (scope.map { $0 + "." } ?? "") + CamelCase.upper(field.name)
            : ProtoTypeMapping.rich(for: field.kind)
        comments = field.helpText
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if field.helpText.isEmpty { comments = [] }
        if field.isToMany {
            label = .repeated
        } else if field.isNull, !isMessage {
            label = .optional
        }
    }

    /// Messages tell absence from zero without a label.
    var isMessage: Bool { type.hasPrefix("google.protobuf.") }
}

extension ModelProto.EnumBlock {
    /// The enum of a field with choices; nil for a field without, or with choices that cannot be named.
    init?(_ field: FieldDescription) {
        guard let constants = field.choiceConstants else { return nil }
        name = CamelCase.upper(field.name)
        self.field = field.name
        values = [field.unspecifiedConstant] + constants.map(\.name)
    }
}

extension FieldDescription {
    /// Rows can be found by the field's exact value. Not so by long text, nor by what is measured.
    fileprivate var canBeFilteredBy: Bool {
        guard column != nil else { return false }
        if kind == .text { return choiceConstants != nil }
        return switch kind.content {
        case .text, .integer, .boolean, .uuid, .date: true
        case .real, .decimal, .time, .timestamp, .duration, .bytes, .json: false
        }
    }
}

extension ModelProto {
    /// What two enums of one message both declare, in words; nil if every name is there once. An enum's values lie beside
    /// the enum, so that values of two enums can meet.
    package var enumCollision: String? {
        for message in messages {
            var owners: [String: String] = [:]
            for enumeration in message.enums {
                for name in [enumeration.name] + enumeration.values {
                    guard let other = owners.updateValue(enumeration.field, forKey: name) else {
                        continue
                    }
                    return "fields `\(other)` and `\(enumeration.field)` both make the name "
                        + "`\(name)`"
                }
            }
        }
        return nil
    }
}
