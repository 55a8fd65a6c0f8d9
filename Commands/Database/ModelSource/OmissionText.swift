internal import ORM

extension ModelInference.Omission {
    /// All that is to be said, with the table where it does not stand beside it.
    func sentence(ofTable table: String? = nil) -> String {
        let place = table.map { " of `\($0)`" } ?? ""
        return Self.line("\(subject)\(place) \(predicate)")
    }

    /// Names and SQL of a database, which may have any number of lines, on one: a comment ends with its line.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// What it is about, as a sentence begins: "column `shape`", "index `by_name`".
    private var subject: String {
        switch self {
        case .column(let name, _), .calculated(let name, _), .numbered(let name),
            .digits(let name, _), .reference(let name, _):
            "column `\(name)`"
        case .homeless(let name), .condition(let name, _): "constraint or index `\(name)`"
        case .index(let name, _): "index `\(name)`"
        }
    }

    /// It ends with SQL, after which no full stop stands.
    var isCode: Bool {
        switch self {
        case .condition, .index: true
        default: false
        }
    }

    /// What is to be said of it, as a sentence ends.
    private var predicate: String {
        switch self {
        case .column(_, ""): "has no type and holds anything, which no field does"
        case .column(_, let type): "is of type `\(type)`, which no field holds"
        case .calculated(_, let expression):
            "is calculated by the database\(expression.map { " as `\($0)`" } ?? ""), and a field would write it:"
                + " read it by raw SQL"
        case .numbered:
            "is numbered by the database where a row does not name it, and a model's rows name it: give it values, or"
                + " leave the field out"
        case .digits(_, let type):
            "is of type `\(type)`, and a `Decimal` keeps 38 digits: a row with more of them cannot be read"
        case .reference(_, let target):
            "refers to `\(target)`, which is no key of a model: here it is a field of its own type"
        case .homeless: "is on a column that no field holds"
        case .condition(_, let sql): "has a condition that no model states: \(sql)"
        case .index(_, let sql): "is none that a model states: \(sql)"
        }
    }
}

extension ModelInference.Obstacle {
    /// Why a table has no model, as a sentence ends.
    var predicate: String {
        switch self {
        case .noKey: "has no primary key, which a model needs"
        case .compositeKey(let columns):
            "has a primary key of several columns (\(columns.map { "`\($0)`" }.joined(separator: ", "))),"
                + " and a model's is of one"
        case .key(let column, ""):
            "has `\(column)` as its primary key, which has no type: a model's is a whole number, text or a UUID"
        case .key(let column, let type):
            "has `\(column)` as its primary key, of type `\(type)`: a model's is a whole number, text or a UUID"
        }
    }

    var remedy: String {
        switch self {
        case .noKey:
            "Give the table a key; or, if a column tells its rows apart, call its property `id`, add"
                + " `primaryKey: true` to its field, and remove the comment signs."
        case .compositeKey:
            "Give the table a key of one column beside these, or read it by raw SQL."
        case .key:
            "Give the table a key of such a type, or read it by raw SQL."
        }
    }
}
