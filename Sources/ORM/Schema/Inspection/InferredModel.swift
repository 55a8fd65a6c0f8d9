extension ModelInference {
    /// A model, and what it does not say of its table.
    public struct Model: Sendable, Hashable {
        public var description: ModelDescription
        /// Why no model can have the table; nil for a model that works.
        public var obstacle: Obstacle?
        /// In the order of the columns, then of the names of indexes and constraints.
        public var omissions: [Omission]
    }

    /// What keeps a table from having a model, which has a key of one column.
    public enum Obstacle: Sendable, Hashable {
        case noKey
        case compositeKey([String])
        /// The key is of a type that keys of models are not.
        case key(String, type: String)
    }

    /// What a table has, and its model does not say or says otherwise.
    public enum Omission: Sendable, Hashable {
        /// A column of a type that no field holds.
        case column(String, type: String)
        /// A column that the database calculates.
        case calculated(column: String, expression: String?)
        /// A column that is not the key, and that the database numbers.
        case numbered(column: String)
        /// A column with more digits than a field has.
        case digits(column: String, type: String)
        /// A column that refers to what is no model's key.
        case reference(column: String, to: String)
        /// The condition of a constraint or index, as SQL.
        case condition(name: String, sql: String)
        /// An index or unique constraint on a column of no field.
        case homeless(index: String)
        /// An index that is more than columns in an order, as SQL.
        case index(name: String, sql: String)
    }
}
