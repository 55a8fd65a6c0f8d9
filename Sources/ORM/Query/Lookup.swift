/// A condition on a field's value that has no operator: `.filter(\.title, .contains("x"))`.
public struct Lookup<Value: FieldValue>: Sendable {
    let makeTest: @Sendable () throws -> ColumnTest

    /// One of these values. An empty list matches no row.
    public static func `in`(_ values: some Sequence<Value> & Sendable) -> Lookup {
        let values = Array(values)
        return Lookup { .isIn(try values.map { try $0.databaseValue() }) }
    }

    /// NULL.
    public static var isNull: Lookup { Lookup { .isNull } }
}

extension Lookup where Value.Base == String {
    /// Has `text` somewhere in it; upper and lower case differ.
    public static func contains(_ text: String) -> Lookup { Lookup { .contains(text) } }

    /// Begins with `text`; upper and lower case differ.
    public static func startsWith(_ text: String) -> Lookup { Lookup { .startsWith(text) } }

    /// Ends with `text`; upper and lower case differ.
    public static func endsWith(_ text: String) -> Lookup { Lookup { .endsWith(text) } }
}
