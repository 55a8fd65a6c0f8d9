/// Collects the lines of a model's field table.
@resultBuilder
public enum FieldTableBuilder<M: Model> {
    public static func buildExpression<Field: FieldDeclaration>(
        _ field: Field
    ) -> [FieldDefinition<M>] where Field.Owner == M {
        [field.definition]
    }

    /// Fields that several models share, from a function of a protocol that they conform to.
    public static func buildExpression(_ fields: [FieldDefinition<M>]) -> [FieldDefinition<M>] {
        fields
    }

    public static func buildBlock(_ parts: [FieldDefinition<M>]...) -> [FieldDefinition<M>] {
        parts.flatMap(\.self)
    }
}
