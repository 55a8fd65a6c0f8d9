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
