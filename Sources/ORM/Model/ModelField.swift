/// A field whose name has been found.
struct ModelField<M: Model>: Sendable {
    let name: String
    let propertyName: String
    let column: String?
    let definition: FieldDefinition<M>
    let accessor: FieldAccessor<M>
    let automaticDate: AutomaticDate?

    var isPrimaryKey: Bool { definition.options.isPrimaryKey }
    var kind: @Sendable () -> FieldKind { definition.kind }

    var description: FieldDescription {
        FieldDescription(
            name: name, propertyName: propertyName, column: column, kind: definition.kind(),
            isNull: definition.isNull, isBlank: definition.options.isBlank,
            isPrimaryKey: isPrimaryKey, isUnique: definition.options.isUnique,
            isIndexed: definition.options.isIndexed, defaultValue: definition.defaultValue,
            choices: definition.choices, isEditable: definition.options.isEditable,
            verboseName: definition.options.verboseName, helpText: definition.options.helpText)
    }
}

/// When a field of a date or time sets itself.
enum AutomaticDate: Sendable, Hashable {
    case onInsert, onSave
}

extension ModelMeta {
    /// Names each field after its property, and notes what cannot be mapped.
    static func resolve(
        _ definitions: [FieldDefinition<M>], model: ModelName, problems: inout [ModelProblem]
    ) -> [ModelField<M>] {
        var fields: [ModelField<M>] = []
        for (position, definition) in definitions.enumerated() {
            guard let property = propertyName(of: definition.keyPath) else {
                problems.append(
                    ModelProblem(
                        model: model, field: nil,
                        text:
                            "field \(position + 1) (`\(definition.keyPath.debugDescription)`) is not a "
                            + "stored property of the model without observers"))
                continue
            }
            let name = snakeCase(property)
            if !isPlainIdentifier(name) {
                problems.append(
                    ModelProblem(
                        model: model, field: name,
                        text: "has a name that .proto files cannot have; use letters from a to z, "
                            + "digits and underscores"))
            }
            problems += definition.problems.map {
                ModelProblem(model: model, field: name, text: $0)
            }
            if let other = fields.first(where: { $0.name == name }) {
                let text =
                    other.propertyName == property
                    ? "declared twice"
                    : "is the name of both properties `\(other.propertyName)` and `\(property)`"
                problems.append(ModelProblem(model: model, field: name, text: text))
                continue
            }
            let column = definition.columnSuffix.map { definition.options.column ?? name + $0 }
            if let column, let other = fields.first(where: { $0.column == column }) {
                problems.append(
                    ModelProblem(
                        model: model, field: name,
                        text: "column `\(column)` is already taken by field `\(other.name)`"))
            }
            fields.append(
                ModelField(
                    name: name, propertyName: property, column: column, definition: definition,
                    accessor: definition.accessor, automaticDate: definition.automaticDate))
        }
        let keys = fields.filter(\.isPrimaryKey)
        if keys.count != 1 {
            problems.append(
                ModelProblem(
                    model: model, field: nil,
                    text: keys.isEmpty
                        ? "has no primary key; add `PrimaryKey(\\.id)` to its fields"
                        : "has \(keys.count) primary keys"))
        }
        return fields
    }

    /// Made of ASCII letters, digits and underscores alone.
    private static func isPlainIdentifier(_ name: String) -> Bool {
        name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    /// `createdAt` for `\Post.createdAt`; nil for a computed or observed property and for a longer path.
    private static func propertyName(of keyPath: PartialKeyPath<M>) -> String? {
        guard MemoryLayout<M>.offset(of: keyPath) != nil else { return nil }
        // Stored properties are described by name since SE-0369.
        let text = keyPath.debugDescription
        let prefix = "\\\(_typeName(M.self, qualified: false))."
        guard text.hasPrefix(prefix) else { return nil }
        let name = text.dropFirst(prefix.count)
        guard !name.isEmpty, name != "self",
            name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
        else { return nil }
        return String(name)
    }
}

extension FieldDefinition {
    /// A relation's kind is not known before its target's table is; it is no date, and needs no rule.
    private var ownKind: FieldKind? { accessor.target == nil ? kind() : nil }

    var automaticDate: AutomaticDate? { ownKind?.automaticDate }

    var columnRule: ColumnRule { ownKind.map { ColumnRule($0) } ?? .any }
}
