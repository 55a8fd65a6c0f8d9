package import ORM

/// Which fields of a model its message has.
package enum FieldSelection: Sendable, Hashable {
    /// All, but for those that look like secrets.
    case all
    /// These, in this order; a name said twice counts once.
    case only([String])
    /// All but these, and but for those that look like secrets.
    case except([String])
}

/// A field asked for that the model does not have.
package enum FieldSelectionError: Error, Sendable, Hashable, CustomStringConvertible {
    case unknownField(String, model: String, known: [String])

    package var description: String {
        switch self {
        case .unknownField(let name, let model, _):
            "Field name `\(name)` is not valid for model `\(model)`."
        }
    }
}

extension FieldSelection {
    /// The fields chosen, in the order that they are numbered in.
    ///
    /// That order is the primary key, plain fields, foreign keys and many-to-many fields, each in
    /// the order of the model, unless the fields are named.
    /// - Throws: ``FieldSelectionError/unknownField(_:model:known:)``.
    package func fields(of model: ModelDescription) throws -> SelectedFields {
        switch self {
        case .all:
            return Self.withoutSecrets(Self.ordered(model.fields))
        case .only(let names):
            var chosen: [FieldDescription] = []
            for name in names {
                let field = try Self.field(named: name, of: model)
                if !chosen.contains(field) { chosen.append(field) }
            }
            return SelectedFields(fields: chosen, withheld: [])
        case .except(let names):
            let left = try names.map { try Self.field(named: $0, of: model) }
            return Self.withoutSecrets(Self.ordered(model.fields).filter { !left.contains($0) })
        }
    }

    private static func field(
        named name: String, of model: ModelDescription
    ) throws -> FieldDescription {
        guard let field = model.field(named: name) else {
            throw FieldSelectionError.unknownField(
                name, model: model.name.name, known: model.fields.map(\.name))
        }
        return field
    }

    private static func ordered(_ fields: [FieldDescription]) -> [FieldDescription] {
        let keys = fields.filter(\.isPrimaryKey)
        let others = fields.filter { !$0.isPrimaryKey }
        let plain = others.filter { $0.relation == nil }
        let toOne = others.filter { $0.relation != nil && $0.column != nil }
        let toMany = others.filter { $0.relation != nil && $0.column == nil }
        return keys + plain + toOne + toMany
    }

    private static func withoutSecrets(_ fields: [FieldDescription]) -> SelectedFields {
        SelectedFields(
            fields: fields.filter { !looksSecret($0.name) },
            withheld: fields.filter { looksSecret($0.name) }
        )
    }

    /// Whether a field's name says that its value must not leave the server by accident.
    static func looksSecret(_ name: String) -> Bool {
        // `password1` and `password_2` are passwords too.
        let words = name.lowercased().split(separator: "_")
            .map { word in
                String(word.prefix(through: word.lastIndex { !$0.isNumber } ?? word.startIndex))
            }
            .filter { $0.first?.isNumber == false }
        let pairs = zip(words, words.dropFirst()).map { $0 + $1 }
        return words.last == "token" || !secretWords.isDisjoint(with: words + pairs)
            || words.contains { word in
                passwordWords.contains { word.hasPrefix($0) || word.hasSuffix($0) }
            }
    }

    private static let passwordWords = ["password", "passwd"]

    /// Also found as two words: `api_key`.
    private static let secretWords: Set<String> = [
        "pwd", "passphrase", "passcode", "secret", "apikey", "privatekey",
    ]
}

/// The outcome of a selection.
package struct SelectedFields: Sendable, Hashable {
    package var fields: [FieldDescription]
    /// Fields that look like secrets and were not named. A file that has them already keeps them.
    package var withheld: [FieldDescription]
}
