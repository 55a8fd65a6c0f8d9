public import FoundationEssentials

/// A line of a model's field table. The types of this folder are the ones there are.
public protocol FieldDeclaration<Owner> {
    associatedtype Owner: Model
    var definition: FieldDefinition<Owner> { get }
}

/// The primary key. An integer property is assigned by the database: `Int16` is Django's SmallAutoField,
/// `Int32` its AutoField, `Int64` and `Int` its BigAutoField. A key of text or a UUID is given by the program.
public struct PrimaryKey<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init(
        _ property: any WritableKeyPath<Owner, Owner.ID> & Sendable,
        column: String? = nil, verboseName: String? = nil, helpText: String = ""
    ) where Owner.ID: FixedWidthInteger {
        definition = FieldDefinition(
            property, kind: { Owner.ID.keyKind },
            options: FieldOptions(
                isBlank: true, isPrimaryKey: true, column: column, verboseName: verboseName,
                helpText: helpText))
    }

    /// A key of text; `maxLength` counts Unicode scalars.
    public init(
        _ property: any WritableKeyPath<Owner, Owner.ID> & Sendable, maxLength: Int,
        column: String? = nil, verboseName: String? = nil, helpText: String = ""
    ) where Owner.ID == String {
        definition = FieldDefinition(
            property, kind: { .char(maxLength: maxLength) },
            options: FieldOptions(
                isPrimaryKey: true, column: column, verboseName: verboseName, helpText: helpText))
    }

    /// A UUID, which the property's initial value makes: `var id = UUID()`.
    public init(
        _ property: any WritableKeyPath<Owner, Owner.ID> & Sendable,
        column: String? = nil, verboseName: String? = nil, helpText: String = ""
    ) where Owner.ID == UUID {
        definition = FieldDefinition(
            property, kind: { .uuid },
            options: FieldOptions(
                isPrimaryKey: true, column: column, verboseName: verboseName, helpText: helpText))
    }
}
