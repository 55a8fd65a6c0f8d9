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

    /// - Parameter name: by default made from the table's and the columns' names.
    public static func on(_ terms: Ordering<M>..., name: String? = nil) -> ModelIndex {
        ModelIndex(name: name, terms: terms)
    }
}
