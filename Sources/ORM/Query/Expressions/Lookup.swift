/// A condition on a field's value that has no operator: `.filter(\.title, .contains("x"))`, or
/// `.filter { $0.title.contains("x") }`.
public struct Lookup<Value: FieldValue>: Sendable {
    let makeNode: @Sendable (ExpressionNode) throws -> PredicateNode

    /// One of these values. An empty list matches no row.
    public static func `in`(_ values: some Sequence<Value> & Sendable) -> Lookup {
        let values = Array(values)
        return Lookup { .isIn($0, try values.map { try $0.databaseValue() }) }
    }

    /// Among the values that a query selects: `.in(Author.objects.values(\.name))`.
    public static func `in`<M: Model, Other: FieldValue>(
        _ query: ValueQuery<M, Other>
    ) -> Lookup where Other.Base == Value.Base {
        Lookup {
            var select = try query.selectQuery()
            if !select.isSliced { select.order = [] }
            return .isSelected($0, by: select)
        }
    }

    /// NULL.
    public static var isNull: Lookup { Lookup { .isNull($0) } }

    /// Anything but NULL.
    public static var isNotNull: Lookup { Lookup { .not(.isNull($0)) } }
}

extension Lookup where Value.Base: Comparable {
    /// From the first to the last, both included; NULL is in no range.
    public static func range(_ values: ClosedRange<Value.Base>) -> Lookup {
        Lookup {
            .isBetween(
                $0, try values.lowerBound.databaseValue(), try values.upperBound.databaseValue())
        }
    }
}

extension Lookup where Value.Base: ForeignKeyValue {
    /// Refers to one of the rows of a query: `.filter(\.author, .in(Author.objects.filter(...)))`.
    public static func `in`(_ query: QuerySet<Value.Base.Target>) -> Lookup {
        Lookup { .isSelected($0, by: try query.keysQuery()) }
    }
}

// MARK: - Text

/// Without `i`, upper and lower case differ. With it, they are the same: on SQLite for all letters that
/// Unicode pairs, on PostgreSQL for those that the database's locale knows.
extension Lookup where Value.Base == String {
    private static func text(
        _ text: String, _ place: TextLookup.Place, ignoresCase: Bool = false
    ) -> Lookup {
        Lookup { .matches($0, TextLookup(place: place, ignoresCase: ignoresCase), text) }
    }

    /// Equals `text` but for upper and lower case.
    public static func iexact(_ text: String) -> Lookup {
        self.text(text, .whole, ignoresCase: true)
    }

    /// Has `text` somewhere in it.
    public static func contains(_ text: String) -> Lookup { self.text(text, .anywhere) }

    public static func icontains(_ text: String) -> Lookup {
        self.text(text, .anywhere, ignoresCase: true)
    }

    /// Begins with `text`.
    public static func startsWith(_ text: String) -> Lookup { self.text(text, .start) }

    public static func istartsWith(_ text: String) -> Lookup {
        self.text(text, .start, ignoresCase: true)
    }

    /// Ends with `text`.
    public static func endsWith(_ text: String) -> Lookup { self.text(text, .end) }

    public static func iendsWith(_ text: String) -> Lookup {
        self.text(text, .end, ignoresCase: true)
    }

    /// A part of it matches a regular expression: Swift's on SQLite, PostgreSQL's there. A query with a
    /// pattern that is none throws ``DatabaseError``.
    public static func regex(_ pattern: String) -> Lookup { text(pattern, .pattern) }

    public static func iregex(_ pattern: String) -> Lookup {
        text(pattern, .pattern, ignoresCase: true)
    }
}
