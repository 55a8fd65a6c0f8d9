/// One term of an order.
public struct Ordering<M: Model>: Sendable {
    let keyPath: any PartialKeyPath<M> & Sendable
    let isDescending: Bool

    /// Smallest first.
    public static func ascending<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable
    ) -> Ordering {
        Ordering(keyPath: property, isDescending: false)
    }

    /// Largest first.
    public static func descending<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable
    ) -> Ordering {
        Ordering(keyPath: property, isDescending: true)
    }
}

/// An index over columns of the model's table.
public struct ModelIndex<M: Model>: Sendable {
    let name: String?
    let terms: [Ordering<M>]

    /// An index whose name is, unless given, made from the table's and the columns' names.
    public static func on(_ terms: Ordering<M>..., name: String? = nil) -> ModelIndex {
        ModelIndex(name: name, terms: terms)
    }

    /// The name that Django gives the index: at most 30 characters, with six digits of an MD5 to keep apart
    /// what is cut short. A descending column has a `-` before its name.
    ///
    /// Source: `Index.set_name_with_model` in Django's `db/models/indexes.py`.
    static func defaultName(table: String, columns: [String]) -> String {
        let digest = MD5.hexadecimalDigest(of: table + columns.joined() + "idx").prefix(6)
        let first = columns.first.map { $0.hasPrefix("-") ? $0.dropFirst() : $0[...] } ?? ""
        let name = "\(table.prefix(11))_\(first.prefix(7))_\(digest)_idx"
        // Some databases refuse names that begin with an underscore or a digit.
        guard let head = name.first, head == "_" || head.isNumber else { return name }
        return "D\(name.dropFirst())"
    }
}
