/// Names of the table that holds the pairs of a many-to-many field, as Django gives them.
///
/// The table has the columns `id`, ``sourceColumn`` and ``targetColumn``; no pair occurs twice.
package struct ThroughTable: Sendable, Hashable {
    /// `<table of the model>_<field>`
    package let name: String
    /// Refers to the model that has the field: `post_id`, or `from_post_id` in a relation to itself.
    package let sourceColumn: String
    /// Refers to the target: `tag_id`, or `to_post_id`.
    package let targetColumn: String

    package init(field: FieldDescription, of model: ModelDescription, target: ModelName) {
        name = "\(model.table)_\(field.name)"
        let near = model.name.lowercased
        let far = target.lowercased
        sourceColumn = near == far ? "from_\(near)_id" : "\(near)_id"
        targetColumn = near == far ? "to_\(far)_id" : "\(far)_id"
    }
}
