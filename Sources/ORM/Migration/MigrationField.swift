// How a migration's file writes fields, relations, orders and indexes: `.field("title", .char(maxLength: 100))`.

extension FieldDescription {
    /// A field as a migration writes it.
    ///
    /// - Parameters:
    ///   - name: in Django's spelling: `created_at`.
    ///   - kind: what the field holds.
    ///   - null: the column admits NULL.
    ///   - blank: validation admits the empty value; nil is true for a field that fills itself, else
    ///     false.
    ///   - primaryKey: the field is the model's key.
    ///   - unique: no two rows have the same value.
    ///   - dbIndex: the column has an index; nil is true for a foreign key, else false.
    ///   - default: what rows get when no value is given; nil when there is none.
    ///   - choices: the only admitted values; empty admits all.
    ///   - editable: clients may set it; nil is false for a moment that fills itself, else true.
    ///   - verboseName: for people; nil is the name with spaces.
    ///   - helpText: for people.
    ///   - column: nil is the name, with `_id` for a foreign key.
    /// - Returns: the field; its Swift property is of no concern to migrations and has the same name.
    public static func field(
        _ name: String,
        _ kind: FieldKind,
        null: Bool = false,
        blank: Bool? = nil,
        primaryKey: Bool = false,
        unique: Bool = false,
        dbIndex: Bool? = nil,
        default: DatabaseValue? = nil,
        choices: [FieldChoice] = [],
        editable: Bool? = nil,
        verboseName: String? = nil,
        helpText: String = "",
        column: String? = nil
    ) -> FieldDescription {
        FieldDescription(
            name: name,
            column: column ?? kind.defaultColumn(forField: name),
            kind: kind,
            isNull: null,
            isBlank: blank ?? (kind.isGeneratedKey || kind.isAutomaticMoment),
            isPrimaryKey: primaryKey,
            isUnique: unique || kind.isOneToOne,
            isIndexed: dbIndex ?? kind.isIndexedByDefault,
            defaultValue: `default`,
            choices: choices,
            isEditable: editable ?? !kind.isAutomaticMoment,
            verboseName: verboseName,
            helpText: helpText
        )
    }

    /// The expression that ``field(_:_:null:blank:primaryKey:unique:dbIndex:default:choices:editable:verboseName:helpText:column:)``
    /// reads, without the arguments that have their default.
    var source: SwiftExpression {
        var arguments = [SwiftArgument(nil, .string(name)), SwiftArgument(nil, kind.source)]
        func add(_ label: String, _ value: SwiftExpression, if condition: Bool) {
            if condition { arguments.append(SwiftArgument(label, value)) }
        }
        add("null", .verbatim("true"), if: isNull)
        let fillsItself = kind.isGeneratedKey || kind.isAutomaticMoment
        add("blank", .verbatim("\(isBlank)"), if: isBlank != fillsItself)
        add("primaryKey", .verbatim("true"), if: isPrimaryKey)
        add("unique", .verbatim("true"), if: isUnique && !kind.isOneToOne)
        add("dbIndex", .verbatim("\(isIndexed)"), if: isIndexed != kind.isIndexedByDefault)
        if let defaultValue { arguments.append(SwiftArgument("default", defaultValue.source)) }
        add("choices", .array(choices.map(\.source)), if: !choices.isEmpty)
        add("editable", .verbatim("\(isEditable)"), if: isEditable == kind.isAutomaticMoment)
        add("verboseName", .string(verboseName), if: verboseName != name.replacing("_", with: " "))
        add("helpText", .string(helpText), if: !helpText.isEmpty)
        if let column, column != kind.defaultColumn(forField: name) {
            arguments.append(SwiftArgument("column", .string(column)))
        }
        return .call(".field", arguments)
    }
}

extension FieldKind {
    /// A relation to one row of `target`, written `app.Model`.
    public static func foreignKey(
        to target: ModelName,
        onDelete: OnDelete,
        relatedName: String? = nil
    ) -> FieldKind {
        .foreignKey(
            // The state that holds the target knows the true kind of its key.
            RelationDescription(
                target: target,
                targetKind: .bigAuto,
                onDelete: onDelete,
                relatedName: relatedName
            )
        )
    }

    /// A relation to one row of `target` that no two rows share. Its field is `unique`.
    public static func oneToOne(
        to target: ModelName,
        onDelete: OnDelete,
        relatedName: String? = nil
    ) -> FieldKind {
        .foreignKey(
            RelationDescription(
                target: target, targetKind: .bigAuto, onDelete: onDelete, relatedName: relatedName,
                isOneToOne: true))
    }

    /// A relation to any number of rows of `target`, written `app.Model`.
    public static func manyToMany(
        to target: ModelName, relatedName: String? = nil, through: ThroughModel? = nil
    ) -> FieldKind {
        .manyToMany(
            RelationDescription(
                target: target, targetKind: .bigAuto, relatedName: relatedName, through: through))
    }

    /// The column that holds a field of this kind unless the field names another.
    func defaultColumn(forField name: String) -> String? {
        switch self {
        case .foreignKey: "\(name)_id"
        case .manyToMany: nil
        default: name
        }
    }

    /// A foreign key is looked up from its far end.
    fileprivate var isIndexedByDefault: Bool {
        if case .foreignKey(let relation) = self { !relation.isOneToOne } else { false }
    }

    fileprivate var source: SwiftExpression {
        switch self {
        case .char(let maxLength): return Self.call("char", ("maxLength", maxLength))
        case .email(let maxLength): return Self.call("email", ("maxLength", maxLength))
        case .url(let maxLength): return Self.call("url", ("maxLength", maxLength))
        case .slug(let maxLength, let allowUnicode):
            return Self.call("slug", ("maxLength", maxLength), ("allowUnicode", allowUnicode))
        case .filePath(let rule): return .call(".filePath", [SwiftArgument(nil, rule.source)])
        case .genericIPAddress(let family, let unpackIPv4):
            return Self.call(
                "genericIPAddress", ("protocol", ".\(family)"), ("unpackIPv4", unpackIPv4))
        case .decimal(let maxDigits, let decimalPlaces):
            return Self.call(
                "decimal", ("maxDigits", maxDigits), ("decimalPlaces", decimalPlaces))
        case .date(let autoNow, let autoNowAdd):
            return Self.call("date", ("autoNow", autoNow), ("autoNowAdd", autoNowAdd))
        case .time(let autoNow, let autoNowAdd):
            return Self.call("time", ("autoNow", autoNow), ("autoNowAdd", autoNowAdd))
        case .dateTime(let autoNow, let autoNowAdd):
            return Self.call("dateTime", ("autoNow", autoNow), ("autoNowAdd", autoNowAdd))
        case .foreignKey(let relation):
            var arguments = [SwiftArgument("to", .string(relation.target.description))]
            arguments.append(SwiftArgument("onDelete", .verbatim(".\(relation.onDelete.rawValue)")))
            let name = relation.isOneToOne ? ".oneToOne" : ".foreignKey"
            return .call(name, arguments + relation.relatedNameArgument)
        case .manyToMany(let relation):
            let target = SwiftArgument("to", .string(relation.target.description))
            let through = relation.through.map { [SwiftArgument("through", $0.source)] } ?? []
            return .call(".manyToMany", [target] + relation.relatedNameArgument + through)
        default:
            // The remaining cases carry nothing: their name is their source.
            return .verbatim(".\(self)")
        }
    }
}

extension FieldKind {
    /// A case whose values are written as they are described.
    fileprivate static func call(
        _ name: String, _ arguments: (label: String, value: any CustomStringConvertible)...
    ) -> SwiftExpression {
        .call(
            ".\(name)",
            arguments.map { SwiftArgument($0.label, .verbatim($0.value.description)) })
    }
}

extension FilePathRule {
    fileprivate var source: SwiftExpression {
        let standard = FilePathRule()
        var arguments: [SwiftArgument] = []
        func add(_ label: String, _ value: SwiftExpression, if condition: Bool) {
            if condition { arguments.append(SwiftArgument(label, value)) }
        }
        add("path", .string(path), if: path != standard.path)
        add("match", .string(match ?? ""), if: match != nil)
        add("recursive", .verbatim("true"), if: recursive)
        add("allowFiles", .verbatim("false"), if: !allowFiles)
        add("allowFolders", .verbatim("true"), if: allowFolders)
        add("maxLength", .verbatim("\(maxLength)"), if: maxLength != standard.maxLength)
        return .call("FilePathRule", arguments)
    }
}

extension FieldKind {
    var isOneToOne: Bool {
        if case .foreignKey(let relation) = self { relation.isOneToOne } else { false }
    }
}

extension ThroughModel {
    fileprivate var source: SwiftExpression {
        .call(
            "ThroughModel",
            [
                SwiftArgument(nil, .string(model.description)),
                SwiftArgument("owner", .string(ownerField)),
                SwiftArgument("target", .string(targetField)),
            ])
    }
}

extension RelationDescription {
    fileprivate var relatedNameArgument: [SwiftArgument] {
        relatedName.map { [SwiftArgument("relatedName", .string($0))] } ?? []
    }
}

extension ModelName: ExpressibleByStringLiteral {
    /// `"account.Post"`. A text without a dot is a model of the app with the empty label, which no
    /// project has: the first use of it reports the name.
    public init(stringLiteral text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        self =
            parts.count == 2
            ? ModelName(appLabel: String(parts[0]), name: String(parts[1]))
            : ModelName(appLabel: "", name: text)
    }
}

extension OrderingDescription {
    /// `created`, or `-created` for descending order.
    init(term: String) {
        self.init(
            field: term.hasPrefix("-") ? String(term.dropFirst()) : term,
            isDescending: term.hasPrefix("-")
        )
    }

    var term: String { isDescending ? "-\(field)" : field }
}

extension IndexDescription {
    /// An index as a migration writes it; a minus before a field's name makes it descending.
    public static func index(
        _ name: String, fields: [String], condition: ConditionDescription? = nil
    ) -> IndexDescription {
        IndexDescription(
            name: name, fields: fields.map { OrderingDescription(term: $0) },
            condition: condition?.flattened)
    }

    var source: SwiftExpression {
        .call(
            ".index",
            [
                SwiftArgument(nil, .string(name)),
                SwiftArgument("fields", .strings(fields.map(\.term))),
            ] + (condition.map { [SwiftArgument("condition", $0.source)] } ?? [])
        )
    }
}

extension FieldChoice {
    fileprivate var source: SwiftExpression {
        .call(
            ".init",
            [SwiftArgument("value", value.source), SwiftArgument("label", .string(label))]
        )
    }
}

extension DatabaseValue {
    var source: SwiftExpression {
        switch self {
        case .null: .verbatim(".null")
        case .bool(let value): .verbatim(".bool(\(value))")
        case .integer(let value): .verbatim(".integer(\(value))")
        case .real(let value): .verbatim(".real(\(value))")
        case .text(let text): .call(".text", [SwiftArgument(nil, .string(text))])
        case .blob(let bytes):
            .verbatim(".blob([\(bytes.map(String.init).joined(separator: ", "))])")
        case .timestamp(let microseconds): .verbatim(".timestamp(\(microseconds))")
        case .duration(let microseconds): .verbatim(".duration(\(microseconds))")
        case .date(let days): .verbatim(".date(\(days))")
        case .time(let microseconds): .verbatim(".time(\(microseconds))")
        case .decimal(let number):
            .call(".decimal", [SwiftArgument("text", .string(DecimalText.format(number)))])
        case .uuid(let value):
            .call(".uuid", [SwiftArgument("text", .string(UUIDText.hyphenated(value)))])
        }
    }
}
