internal import ORM

/// One reason why a request is refused: a field and what is wrong with it.
///
/// Texts and codes are Django REST framework's, so that clients that show or test them keep working.
public struct FieldViolation: Sendable, Hashable {
    /// The field as the `.proto` names it; empty for a rule over several fields.
    public var field: String
    /// For people: `This field may not be blank.`
    public var description: String
    /// For programs: `blank`, `max_length`, `unique`.
    public var code: String

    public init(field: String, description: String, code: String) {
        self.field = field
        self.description = description
        self.code = code
    }
}

/// Why one value is refused, before it is known which field it was meant for.
struct ValueViolation: Error, Equatable {
    var description: String
    var code: String

    init(description: String, code: String) {
        self.description = description
        self.code = code
    }

    static let required = ValueViolation(description: "This field is required.", code: "required")
    static let null = ValueViolation(description: "This field may not be null.", code: "null")
    static let blank = ValueViolation(description: "This field may not be blank.", code: "blank")
    static let notAnInteger = ValueViolation(
        description: "A valid integer is required.", code: "invalid")
    static let notANumber = ValueViolation(
        description: "A valid number is required.", code: "invalid")
    static let notABoolean = ValueViolation(
        description: "Must be a valid boolean.", code: "invalid")
    static let nullCharacter = ValueViolation(
        description: "Null characters are not allowed.",
        code: "null_characters_not_allowed"
    )
    static let notADuration = ValueViolation(
        description: "Duration has wrong format. Use one of these formats instead: "
            + "[DD] [HH:[MM:]]ss[.uuuuuu].",
        code: "invalid"
    )
    static let notJSON = ValueViolation(description: "Value must be valid JSON.", code: "invalid")
    static let notBase64 = ValueViolation(
        description: "Value must be valid Base64.", code: "invalid")
    static let notADateTime = ValueViolation(
        description: "Datetime has wrong format. Use one of these formats instead: "
            + "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].",
        code: "invalid"
    )

    static let notADate = ValueViolation(
        description: "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.",
        code: "invalid"
    )
    static let notATime = ValueViolation(
        description: "Time has wrong format. Use one of these formats instead: "
            + "hh:mm[:ss[.uuuuuu]].",
        code: "invalid"
    )
    static let notAUUID = ValueViolation(description: "Must be a valid UUID.", code: "invalid")

    static func noFile(_ path: String) -> ValueViolation {
        ValueViolation(
            description: "\"\(path)\" is not a valid path choice.", code: "invalid_choice")
    }

    init(_ error: InvalidValueError) {
        self.init(description: error.message, code: error.code)
    }

    static func tooLong(maximum: Int) -> ValueViolation {
        ValueViolation(
            description: "Ensure this field has no more than \(maximum) characters.",
            code: "max_length"
        )
    }

    static func tooLarge(maximum: Int64) -> ValueViolation {
        ValueViolation(
            description: "Ensure this value is less than or equal to \(maximum).",
            code: "max_value"
        )
    }

    static func tooSmall(minimum: Int64) -> ValueViolation {
        ValueViolation(
            description: "Ensure this value is greater than or equal to \(minimum).",
            code: "min_value"
        )
    }

    static func invalidChoice(_ value: String) -> ValueViolation {
        ValueViolation(description: "\"\(value)\" is not a valid choice.", code: "invalid_choice")
    }

    static func missingObject(key: String) -> ValueViolation {
        ValueViolation(
            description: "Invalid pk \"\(key)\" - object does not exist.", code: "does_not_exist")
    }

    static let emptyList = ValueViolation(
        description: "This list may not be empty.", code: "empty")

    static func takenTogether(_ fields: [String]) -> ValueViolation {
        ValueViolation(
            description: "The fields \(fields.joined(separator: ", ")) must make a unique set.",
            code: "unique")
    }

    static func taken(model: String, field: String) -> ValueViolation {
        ValueViolation(description: "\(model) with this \(field) already exists.", code: "unique")
    }
}
