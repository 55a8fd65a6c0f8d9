/// The fields of a model, by the names of its properties, as a query's conditions and values use them:
/// `Post.objects.filter { $0.views > $0.likes }`.
@dynamicMemberLookup
public struct ModelFields<M: Model>: Sendable {
    package init() {}

    public subscript<Value: FieldValue>(
        dynamicMember property: KeyPath<M, Value>
    ) -> QueryExpression<M, Value> {
        QueryExpression(ExpressionNode { .column(try M.meta.reference(to: property)) })
    }

    /// A field that has the name of something that there is for every model.
    public subscript<Value: FieldValue>(
        _ property: KeyPath<M, Value>
    ) -> QueryExpression<M, Value> { self[dynamicMember: property] }
}

/// A value that the database works out for each row of a query over `M`: a field, a field of a row that
/// it refers to, or something calculated from those.
///
/// ```swift
/// Post.objects.filter { $0.author.name.icontains("ann") && $0.views > $0.likes * 2 }
/// ```
@dynamicMemberLookup
public struct QueryExpression<M: Model, Value: FieldValue>: Sendable {
    package let node: ExpressionNode

    package init(_ node: ExpressionNode) {
        self.node = node.limited
    }

    /// The same value everywhere.
    public init(_ value: Value) {
        node = ExpressionNode { .value(try value.databaseValue()) }
    }

    /// Meets a lookup: `$0.title.meets(.contains("x"))`, for lookups held in variables.
    public func meets(_ lookup: Lookup<Value>) -> Condition<M> {
        Condition(PredicateNode { try lookup.makeNode(node) })
    }
}

// MARK: - Across foreign keys

extension QueryExpression where Value: ForeignKeyValue {
    /// A field of the row that is referred to.
    public subscript<Field: FieldValue>(
        dynamicMember property: KeyPath<Value.Target, Field>
    ) -> QueryExpression<M, Field> {
        QueryExpression<M, Field>(node.following(property, isOptional: false))
    }
}

extension QueryExpression where Value.Base: ForeignKeyValue {
    /// A field of the row that is referred to, NULL where there is none.
    @_disfavoredOverload
    public subscript<Field: FieldValue>(
        dynamicMember property: KeyPath<Value.Base.Target, Field>
    ) -> QueryExpression<M, Field.Base?> {
        QueryExpression<M, Field.Base?>(node.following(property, isOptional: true))
    }
}

extension ExpressionNode {
    /// The column of a property of the row that this column, a foreign key, refers to.
    fileprivate func following<Target: Model>(
        _ property: PartialKeyPath<Target>, isOptional: Bool
    ) -> ExpressionNode {
        guard case .column(let reference) = self else { return self }
        return ExpressionNode {
            var column = try Target.meta.reference(to: property)
            // The key is known without a look at the far row.
            if column.name == Target.meta.primaryKeyColumn { return self }
            let step = RelationStep(
                column: reference.name, table: Target.meta.table,
                targetColumn: Target.meta.primaryKeyColumn, isOptional: isOptional)
            column.path = reference.path + [step]
            return .column(column)
        }
    }
}
