// MARK: - Numbers

/// Integers are divided without a remainder. For a division by zero see ``DialectFeatures/dividesByZeroAsNull``.
extension QueryExpression where Value.Base: Numeric {
    private func combine(_ combination: BinaryOperator, _ value: Value.Base) -> QueryExpression {
        QueryExpression(
            ExpressionNode { .binary(node, combination, .value(try value.databaseValue())) })
    }

    public static func + (left: QueryExpression, right: Value.Base) -> QueryExpression {
        left.combine(.add, right)
    }

    public static func - (left: QueryExpression, right: Value.Base) -> QueryExpression {
        left.combine(.subtract, right)
    }

    public static func * (left: QueryExpression, right: Value.Base) -> QueryExpression {
        left.combine(.multiply, right)
    }

    public static func / (left: QueryExpression, right: Value.Base) -> QueryExpression {
        left.combine(.divide, right)
    }

    public static func + (left: QueryExpression, right: QueryExpression) -> QueryExpression {
        QueryExpression(.binary(left.node, .add, right.node))
    }

    public static func - (left: QueryExpression, right: QueryExpression) -> QueryExpression {
        QueryExpression(.binary(left.node, .subtract, right.node))
    }

    public static func * (left: QueryExpression, right: QueryExpression) -> QueryExpression {
        QueryExpression(.binary(left.node, .multiply, right.node))
    }

    public static func / (left: QueryExpression, right: QueryExpression) -> QueryExpression {
        QueryExpression(.binary(left.node, .divide, right.node))
    }

    /// The distance from 0.
    public var absolute: QueryExpression { QueryExpression(.function(.absolute, [node])) }
}

extension QueryExpression where Value.Base: IntegerFieldValue {
    /// The remainder of a division, with the sign of the left side.
    public static func % (left: QueryExpression, right: Value.Base) -> QueryExpression {
        QueryExpression(
            ExpressionNode { .binary(left.node, .remainder, .value(try right.databaseValue())) })
    }
}

// MARK: - Text

extension QueryExpression where Value.Base == String {
    public static func + (left: QueryExpression, right: String) -> QueryExpression {
        QueryExpression(.binary(left.node, .concatenate, .value(.text(right))))
    }

    public static func + (left: QueryExpression, right: QueryExpression) -> QueryExpression {
        QueryExpression(.binary(left.node, .concatenate, right.node))
    }

    /// In small letters.
    public var lower: QueryExpression { QueryExpression(.function(.lower, [node])) }

    /// In capital letters.
    public var upper: QueryExpression { QueryExpression(.function(.upper, [node])) }
}

extension QueryExpression where Value == String {
    /// How many Unicode scalars the text has.
    public var length: QueryExpression<M, Int> {
        QueryExpression<M, Int>(.function(.length, [node]))
    }
}

extension QueryExpression where Value == String? {
    /// How many Unicode scalars the text has.
    public var length: QueryExpression<M, Int?> {
        QueryExpression<M, Int?>(.function(.length, [node]))
    }
}

// MARK: - NULL

extension QueryExpression {
    /// This value, or another one where it is NULL.
    public func coalesce<Present: FieldValue>(
        _ other: Present
    ) -> QueryExpression<M, Present> where Value == Present? {
        QueryExpression<M, Present>(
            ExpressionNode { .function(.coalesce, [node, .value(try other.databaseValue())]) })
    }

    /// This value, or that of another field where it is NULL.
    public func coalesce<Present: FieldValue>(
        _ other: QueryExpression<M, Present>
    ) -> QueryExpression<M, Present> where Value == Present? {
        QueryExpression<M, Present>(.function(.coalesce, [node, other.node]))
    }
}
