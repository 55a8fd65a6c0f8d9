/// Answers what models alone cannot tell: the only part of `makemigrations` that may ask a person.
public protocol MigrationQuestioner: Sendable {
    /// Is `new` the field that was called `old`?
    func isRename(of old: FieldDescription, to new: FieldDescription, in model: ModelName) throws
        -> Bool

    /// Is `new` the model that was called `old`?
    func isRename(of old: ModelName, to new: ModelName) throws -> Bool

    /// The value that existing rows get in a field that admits no NULL and has no default.
    ///
    /// - Parameters:
    ///   - field: the field as it shall be.
    ///   - model: the model that gets it.
    ///   - isNew: the field is added; else it loses its NULLs.
    /// - Returns: nil to leave rows as they are, for a migration that handles NULLs otherwise.
    /// - Throws: ``MigrationRefusal`` if there is no answer.
    func defaultForExistingRows(
        of field: FieldDescription,
        in model: ModelName,
        isNew: Bool
    ) throws -> DatabaseValue?
}

/// What answers where nobody can: no renames, and no values made up.
public struct NonInteractiveQuestioner: MigrationQuestioner {
    public init() {}

    public func isRename(
        of old: FieldDescription,
        to new: FieldDescription,
        in model: ModelName
    ) throws -> Bool {
        false
    }

    public func isRename(of old: ModelName, to new: ModelName) throws -> Bool { false }

    public func defaultForExistingRows(
        of field: FieldDescription,
        in model: ModelName,
        isNew: Bool
    ) throws -> DatabaseValue? {
        // A field that loses its NULLs may be given its values by an earlier migration.
        if !isNew { return nil }
        throw MigrationRefusal(field: field.name, model: model, isNew: isNew)
    }
}

/// No migration was written: it takes a value that only a person knows.
public struct MigrationRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    public var field: String
    public var model: ModelName
    public var isNew: Bool

    public init(field: String, model: ModelName, isNew: Bool) {
        self.field = field
        self.model = model
        self.isNew = isNew
    }

    public var description: String {
        let obstacle =
            isNew
            ? "add a non-nullable field" : "change a nullable field '\(field)' to non-nullable"
        return "Field '\(field)' on model '\(model.lowercased)' not migrated: it is impossible to"
            + " \(obstacle) without specifying a default."
    }
}
