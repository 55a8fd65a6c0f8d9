/// Gives models names that are types of Swift.
package struct TypeNames {
    private var taken: Set<String>

    init(taken: Set<String> = []) {
        self.taken = taken
    }

    /// `OldStock` for `old-stock`: with `Model` behind it where the module would lose sight of another type, and with
    /// a number where two tables have the same name but for its spelling.
    mutating func take(_ table: some StringProtocol) -> String {
        var name = words(of: table).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        if name.first?.isNumber ?? true { name = "Table\(name)" }
        if Self.hidden.contains(name) { name += "Model" }
        var candidate = name
        var number = 0
        while !taken.insert(candidate).inserted {
            candidate = "\(name)\(number)"
            number += 1
        }
        return candidate
    }

    /// Types of Swift, Foundation and this toolkit that a model of the same name would hide in all of its module: all
    /// those that a table with a name of one word may be called by, and those that models are made of.
    package static let hidden: Set<String> = [
        // Swift
        "Actor", "Any", "Array", "Bool", "Character", "Clock", "Codable", "Collection",
        "Comparable",
        "Copyable", "Decodable", "Dictionary", "Double", "Duration", "Encodable", "Equatable",
        "Error",
        "Escapable", "Executor", "Float", "Hashable", "Hasher", "Identifiable", "Int", "Int8",
        "Int16", "Int32", "Int64", "Mirror", "Never", "Numeric", "Optional", "Protocol", "Range",
        "Regex", "Result", "Self", "Sendable", "Sequence", "Set", "Slice", "Strideable", "String",
        "Substring", "Swift", "Task", "Type", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
        "Unicode", "Void",
        // Foundation
        "Bundle", "Calendar", "Data", "Date", "Decimal", "Dimension", "Expression", "Formatter",
        "Foundation", "Host", "Locale", "Measurement", "Notification", "Operation", "Pipe", "Port",
        "Predicate", "Process", "Scanner", "Stream", "Thread", "Timer", "URL", "UUID", "Unit",
        // Of one word, here
        "Aggregate", "App", "Assignment", "Autodetector", "Boxed", "Channel", "Condition",
        "Console",
        "Database", "Databases", "Dialect", "Enum", "Fixed", "Google", "Grpc", "Histogram",
        "Lookup",
        "Message", "Metadata", "Metric", "Migration", "Model", "Ordering", "Progress", "Project",
        "Protobuf", "Row", "Settings", "Status", "Validator", "Verbosity",
        // What models are made of
        "BigIntegerField", "BinaryField", "BooleanField", "CalendarDate", "CharField", "DateField",
        "DateTimeField", "DecimalField", "DurationField", "EmailField", "FilePathField",
        "FloatField",
        "ForeignKey", "ForeignKeyField", "GenericIPAddressField", "IntegerChoices", "IntegerField",
        "JSONField", "JSONValue", "ManyToMany", "ManyToManyField", "ModelMeta", "OneToOneField",
        "PositiveBigIntegerField", "PositiveIntegerField", "PositiveSmallIntegerField",
        "PrimaryKey",
        "QuerySet", "SlugField", "SmallIntegerField", "TextChoices", "TextField", "TimeField",
        "TimeOfDay", "URLField", "UUIDField",
    ]
}
