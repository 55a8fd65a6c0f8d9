/// An enumeration whose values a field of text holds: its cases are the field's choices.
///
///     enum Status: String, TextChoices {
///         case draft, inReview = "review"
///     }
///
/// A row that holds another text than one of the cases cannot be read as the enumeration.
public protocol TextChoices: TextContent, RawRepresentable, CaseIterable, Hashable
where RawValue == String, Base == Self {
    /// How a person reads the value; by default made of the case's name: `In Review`.
    var label: String { get }
}

/// An enumeration whose values a field of integers holds: its cases are the field's choices.
public protocol IntegerChoices: IntegerContent, RawRepresentable, CaseIterable, Hashable
where RawValue: IntegerFieldValue, Number == RawValue, Base == Self {
    /// How a person reads the value; by default made of the case's name: `Very High`.
    var label: String { get }
}

extension TextChoices {
    public var label: String { choiceLabel("\(self)") }
    public static var fieldChoices: [(Self, String)] { allCases.map { ($0, $0.label) } }

    public init(row: any Row, column: Int) throws {
        self = try Self.choice(RawValue(row: row, column: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        self = try Self.choice(RawValue(databaseValue: databaseValue))
    }

    public func databaseValue() throws -> DatabaseValue { try rawValue.databaseValue() }
}

extension IntegerChoices {
    public var label: String { choiceLabel("\(self)") }
    public static var fieldChoices: [(Self, String)] { allCases.map { ($0, $0.label) } }

    public init(row: any Row, column: Int) throws {
        self = try Self.choice(RawValue(row: row, column: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        self = try Self.choice(RawValue(databaseValue: databaseValue))
    }

    public func databaseValue() throws -> DatabaseValue { try rawValue.databaseValue() }
}

extension RawRepresentable {
    fileprivate static func choice(_ value: RawValue) throws -> Self {
        guard let choice = Self(rawValue: value) else {
            throw FieldValueError.wrongType(
                expected: "a choice of \(_typeName(Self.self, qualified: false))",
                found: "another value")
        }
        return choice
    }
}

/// `inReview` -> `In Review`, as Django makes labels of names.
private func choiceLabel(_ name: String) -> String {
    snakeCase(name).split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
}
