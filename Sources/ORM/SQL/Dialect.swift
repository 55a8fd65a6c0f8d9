/// The small questions on which databases differ. SQL is generated once; a dialect answers.
public protocol Dialect: Sendable {
    /// `sqlite` or `postgresql`, for people and for choosing a dialect by name; never compared to decide.
    var name: String { get }
    var features: DialectFeatures { get }

    /// Column type in DDL, without NULL, key or default: `varchar(100)`, `integer`.
    func typeName(for kind: FieldKind) -> String

    /// A literal in DDL, for the rare place where a value cannot be bound.
    func literal(_ value: DatabaseValue) -> String

    /// Follows `PRIMARY KEY` where the database assigns the key: `AUTOINCREMENT`.
    var generatedKeyClause: String { get }

    /// Stands in a list of values for a key that the database shall assign: `DEFAULT`.
    var generatedKeyValue: String { get }

    /// Functions that make letters small or large: `lower`, `upper`.
    var lowerFunction: String { get }
    var upperFunction: String { get }

    /// How a text is looked for.
    func match(_ lookup: TextLookup, _ text: String) -> TextMatch

    /// What stands around the column of an address to get its text.
    var addressText: (before: String, after: String) { get }

    /// What stands around JSON to compare it with other JSON, spelt however it may be.
    var comparableJSON: (before: String, after: String) { get }

    /// The type that a bound value is cast to where no column beside it says what it is; nil where nothing depends
    /// on that.
    func operandType(of value: DatabaseValue) -> String?

    /// A list of any length as one text to bind, and what stands around that behind the value which is looked for; nil
    /// where these values are to be bound one by one.
    func membership(
        in values: [DatabaseValue]
    ) throws -> (before: String, list: String, after: String)?

    /// What stands around a calculated value that a column of this kind is given. Where a column holds anything, it
    /// refuses what does not fit, or rounds it.
    func assignment(to kind: FieldKind) -> (before: String, after: String)

    /// What stands around an instant, day or time to get a part of it, as an integer.
    func extraction(
        of part: DatePart, from source: DatePart.Source
    ) -> (before: String, after: String)

    /// What `typeof` says of the values that a column of this kind holds; nil where no column holds values of
    /// another type, and for kinds that are kept as text.
    func valueTypes(of kind: FieldKind) -> [String]?

    /// Operator class of the second index that `LIKE 'x%'` needs on a column of this kind, where
    /// the ordinary index cannot serve it; nil where it can.
    func patternOperatorClass(for kind: FieldKind) -> String?

    /// Stands before a statement to be told how the database would run it, and the column of the answer's rows
    /// that says so.
    var explanation: (prefix: String, column: Int) { get }

    /// Selects the names of the tables, one a row.
    var tableNamesQuery: SQLStatement { get }

    /// Selects the names of a table's columns, one a row.
    func columnNamesQuery(table: String) -> SQLStatement

    /// Selects the names of the indexes or constraints that are what an object is, one a row.
    func objectNamesQuery(_ identity: ObjectIdentity) -> SQLStatement

    /// Selects the names of the views, one a row.
    var viewNamesQuery: SQLStatement { get }

    /// Selects the names of the tables that are parts of other tables, one a row; nil where there are none.
    var partitionNamesQuery: SQLStatement? { get }

    /// What the database says of a table or view.
    func inspect(_ table: String, on connection: any DatabaseConnection) async throws
        -> InspectedTable

    /// Statements that empty tables and let their keys start anew, where the database gives them.
    func flushStatements(tables: [String], generatingKeys: [String]) -> [String]

    /// Statements after which the database gives keys beyond those in the model's table.
    func keySequenceStatements(for model: ModelDescription) -> [String]

    /// Selects name and SQL of the triggers and indexes that go with a table when it is dropped to be
    /// made anew; nil where tables are altered in place.
    func dependentsQuery(table: String) -> SQLStatement?

    /// What lets a table take another's name while views and triggers that mention the name stay as
    /// they are; nil where it takes nothing.
    var swapMode: SwapMode? { get }
}

/// Statements around the exchange of a table for its successor.
public struct SwapMode: Sendable, Hashable {
    public var enter: String
    public var leave: String
}

extension Dialect {
    public func assignment(to kind: FieldKind) -> (before: String, after: String) { ("", "") }
    public func dependentsQuery(table: String) -> SQLStatement? { nil }
    public func keySequenceStatements(for model: ModelDescription) -> [String] { [] }
    public var swapMode: SwapMode? { nil }

    public func valueTypes(of kind: FieldKind) -> [String]? { nil }
}

/// What a database can do, where databases differ.
public struct DialectFeatures: Sendable, Hashable {
    /// A failed migration can be rolled back together with its schema changes.
    public var hasTransactionalDDL: Bool
    /// `ALTER TABLE` can change a column, and add and drop constraints, in place. Otherwise the
    /// table is rebuilt, references are written into the column and unique constraints are indexes.
    public var canAlterColumn: Bool
    /// The driver is told the key of an inserted row with the result. Otherwise `RETURNING` asks for it.
    public var tellsInsertedKey: Bool
    /// Largest number of bindings in one statement.
    public var maximumBindings: Int
    /// Longest name of a table, column, index or constraint, in characters.
    public var maximumNameLength: Int
    /// `OFFSET` is only read after a `LIMIT`; `LIMIT -1` stands for none.
    public var needsLimitForOffset: Bool
    /// In ascending order NULL comes before everything else, and otherwise after it.
    public var nullsSortFirst: Bool
    /// Columns of JSON admit nothing but JSON, and are put in order by what it says. Otherwise a constraint checks
    /// their text, and they are put in order by that.
    public var hasJSONType: Bool
    /// Addresses are less, greater and put in order as numbers are, those of IPv4 first. Otherwise as their texts are:
    /// `10.0.0.10` before `10.0.0.9`.
    public var hasAddressType: Bool
    /// Values in a list of VALUES are texts unless they are cast to the type that is meant.
    public var needsCastInValues: Bool
    /// What is divided by zero is NULL. Otherwise it is an error.
    public var dividesByZeroAsNull: Bool
    /// A decimal number without a fraction is kept as an integer, and divided as one unless it is cast.
    public var dividesDecimalsAsIntegers: Bool
    /// Rows are locked one by one. Otherwise a transaction that writes keeps all others from writing, and
    /// ``QuerySet/selectForUpdate(_:)`` has nothing to add.
    public var hasRowLocks: Bool
    /// The database reads only so many brackets, functions and subqueries within one another: SQLite's parser, unless
    /// it is of version 3.46 or later, some 90 brackets, 30 functions or 12 subqueries. More of them are a
    /// ``DatabaseError/Code/statementTooComplex``.
    public var hasShallowParser: Bool

    public init(
        hasTransactionalDDL: Bool,
        canAlterColumn: Bool,
        tellsInsertedKey: Bool,
        maximumBindings: Int,
        maximumNameLength: Int = 200,
        needsLimitForOffset: Bool = false,
        nullsSortFirst: Bool = false,
        hasJSONType: Bool = true,
        hasAddressType: Bool = true,
        dividesByZeroAsNull: Bool = false,
        dividesDecimalsAsIntegers: Bool = false,
        hasRowLocks: Bool = true,
        needsCastInValues: Bool = false,
        hasShallowParser: Bool = false
    ) {
        self.hasTransactionalDDL = hasTransactionalDDL
        self.canAlterColumn = canAlterColumn
        self.tellsInsertedKey = tellsInsertedKey
        self.maximumBindings = maximumBindings
        self.maximumNameLength = maximumNameLength
        self.needsLimitForOffset = needsLimitForOffset
        self.nullsSortFirst = nullsSortFirst
        self.hasJSONType = hasJSONType
        self.hasAddressType = hasAddressType
        self.dividesByZeroAsNull = dividesByZeroAsNull
        self.dividesDecimalsAsIntegers = dividesDecimalsAsIntegers
        self.hasRowLocks = hasRowLocks
        self.needsCastInValues = needsCastInValues
        self.hasShallowParser = hasShallowParser
    }
}
