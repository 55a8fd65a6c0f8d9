public import FoundationEssentials

/// A rule that a field's value must meet beyond its type: checked when a request is validated and by
/// ``Model/validate()``, not when a record is saved, as in Django.
///
///     IntegerField(\.stars, validators: [.minValue(1), .maxValue(5)])
///     CharField(\.code, maxLength: 8, validators: [.regex("^[A-Z]+$")])
///     CharField(\.name, maxLength: 50, validators: [
///         Validator { name in
///             if name == "admin" { throw InvalidValueError("The name is taken.") }
///         }
///     ])
///
/// NULL, and the empty text of a field that may be blank, are not given to validators.
public struct Validator<Value: Sendable>: Sendable {
    let check: @Sendable (Value) throws -> Void
    /// What is wrong with the rule itself.
    var problem: String?

    /// A rule of one's own. What `check` throws is the reason for a refusal; an ``InvalidValueError`` says it best.
    public init(_ check: @escaping @Sendable (Value) throws -> Void) {
        self.check = check
    }

    /// A rule that is met or not.
    init(_ message: String, code: String, _ isMet: @escaping @Sendable (Value) -> Bool) {
        let error = InvalidValueError(message, code: code)
        self.init { if !isMet($0) { throw error } }
    }
}

/// Why a value is refused.
public struct InvalidValueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// For people: `Enter a valid URL.`
    public var message: String
    /// For programs: `max_value`.
    public var code: String

    public init(_ message: String, code: String = "invalid") {
        self.message = message
        self.code = code
    }

    public var description: String { message }
}

// Texts and codes are Django's. Source: `django/core/validators.py` of Django 5.2

extension Validator where Value: Comparable & CustomStringConvertible {
    public static func minValue(_ limit: Value) -> Validator {
        Validator("Ensure this value is greater than or equal to \(limit).", code: "min_value") {
            $0 >= limit
        }
    }

    public static func maxValue(_ limit: Value) -> Validator {
        Validator("Ensure this value is less than or equal to \(limit).", code: "max_value") {
            $0 <= limit
        }
    }
}

extension Validator where Value == Decimal {
    /// At most `maxDigits` digits, `decimalPlaces` of them after the point.
    public static func decimal(maxDigits: Int, decimalPlaces: Int) -> Validator {
        Validator {
            if let error = DecimalText.excess(
                of: $0, maxDigits: maxDigits, decimalPlaces: decimalPlaces)
            {
                throw error
            }
        }
    }
}

extension Validator where Value == String {
    /// At least this many Unicode scalars.
    public static func minLength(_ count: Int) -> Validator {
        Validator("Ensure this field has at least \(count) characters.", code: "min_length") {
            $0.unicodeScalars.count >= count
        }
    }

    /// At most this many Unicode scalars.
    public static func maxLength(_ count: Int) -> Validator {
        Validator("Ensure this field has no more than \(count) characters.", code: "max_length") {
            $0.unicodeScalars.count <= count
        }
    }

    /// Somewhere in the text is a match of the pattern or, with `inverse`, nowhere.
    ///
    /// The pattern is one that Swift's `Regex` reads; one that it does not is a fault of the model's declaration.
    public static func regex(
        _ pattern: String, message: String = "Enter a valid value.", code: String = "invalid",
        inverse: Bool = false
    ) -> Validator {
        // A compiled expression cannot be shared among tasks, so the pattern is what is kept.
        var validator = Validator(message, code: code) { text in
            guard let regex = try? Regex(pattern) else { return false }
            return (text.firstMatch(of: regex) != nil) != inverse
        }
        do { _ = try Regex(pattern) } catch {
            validator.problem = "validator's pattern `\(pattern)` is no regular expression"
        }
        return validator
    }

    public static var email: Validator {
        Validator("Enter a valid email address.", code: "invalid", EmailAddress.isValid)
    }

    /// An address with one of these schemes.
    public static func url(
        schemes: [String] = URLAddress.standardSchemes
    ) -> Validator {
        Validator("Enter a valid URL.", code: "invalid") {
            URLAddress.isValid($0, schemes: schemes)
        }
    }

    /// Letters of ASCII, digits, hyphens and underscores or, with `allowUnicode`, letters of any script.
    public static func slug(allowUnicode: Bool = false) -> Validator {
        Validator(
            allowUnicode
                ? "Enter a valid \"slug\" consisting of Unicode letters, numbers, underscores, or "
                    + "hyphens."
                : "Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens.",
            code: "invalid"
        ) { text in
            !text.isEmpty
                && text.unicodeScalars.allSatisfy { scalar in
                    scalar == "-" || scalar == "_"
                        || scalar.properties.generalCategory.isWordLike
                            && (allowUnicode || scalar.isASCII)
                }
        }
    }

    /// An IPv4 or IPv6 address.
    public static func ipAddress(_ family: IPProtocol = .both) -> Validator {
        let name =
            switch family {
            case .both: "IPv4 or IPv6"
            case .ipv4: "IPv4"
            case .ipv6: "IPv6"
            }
        return Validator("Enter a valid \(name) address.", code: "invalid") {
            IPAddressText.normalized($0, protocol: family) != nil
        }
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isWordLike: Bool {
        switch self {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }
}
