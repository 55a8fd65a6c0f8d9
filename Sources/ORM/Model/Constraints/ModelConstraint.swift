/// A constraint in a model's declaration.
///
///     constraints: [
///         .unique(\.title, \.author, name: "one_title_per_author"),
///         .unique(\.slug, name: "public_slug", condition: \.isPublic == true),
///         .check(\.price >= 0 && \.price < 1000, name: "price_range"),
///         .check(Condition { $0.ends > $0.begins }, name: "ends_after_it_begins"),
///     ]
///
/// Conditions are on the fields of the row itself: only those can be checked by the database.
public struct ModelConstraint<M: Model>: Sendable {
    let name: String
    /// Empty for a check.
    let properties: [any PartialKeyPath<M> & Sendable]
    /// Evaluated once the model's table exists, since a condition looks up columns in it.
    let condition: @Sendable () -> Condition<M>?

    /// No two rows have the same values in these properties; with a condition, no two of the rows that meet it.
    ///
    /// NULL differs from every value, itself included.
    public static func unique(
        _ properties: any PartialKeyPath<M> & Sendable..., name: String,
        condition: @autoclosure @escaping @Sendable () -> Condition<M>? = nil
    ) -> ModelConstraint {
        ModelConstraint(name: name, properties: properties, condition: condition)
    }

    /// Every row meets the condition, or leaves it unknown because of a NULL.
    public static func check(
        _ condition: @autoclosure @escaping @Sendable () -> Condition<M>, name: String
    ) -> ModelConstraint {
        ModelConstraint(name: name, properties: [], condition: { condition() })
    }
}

/// An index over columns of the model's table.
public struct ModelIndex<M: Model>: Sendable {
    let name: String?
    let terms: [Ordering<M>]
    let condition: @Sendable () -> Condition<M>?

    /// An index whose name is, unless given, made from the table's and the columns' names. With a condition it holds
    /// only the rows that meet it.
    public static func on(
        _ terms: Ordering<M>..., name: String? = nil,
        condition: @autoclosure @escaping @Sendable () -> Condition<M>? = nil
    ) -> ModelIndex {
        ModelIndex(name: name, terms: terms, condition: condition)
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
