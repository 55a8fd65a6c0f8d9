import FoundationEssentials
import Testing

@testable import ORM

/// Expected answers are those of Django 5.2's validators.
@Suite struct ValidatorTests {
    private func passes<Value>(_ validator: Validator<Value>, _ value: Value) -> Bool {
        (try? validator.check(value)) != nil
    }

    @Test(
        "email addresses",
        arguments: [
            ("a@b.example", true), ("a.b+c@d-e.example", true), ("\"x\"@b.example", true),
            ("a@localhost", true), ("a@[192.0.2.1]", true), ("a@[::1]", true),
            ("a@bücher.example", true), ("", false), ("a", false), ("a@", false),
            ("@b.example", false),
            ("a@b", false), ("a..b@c.example", false), (".a@c.example", false),
            ("a b@c.example", false),
            ("a@-b.example", false), ("a@b-.example", false), ("a@b..example", false),
            ("a@b.e", false), ("a@[1.2.3]", false), ("\"a@b.example", false),
            ("a@b.example\n", false),
            (String(repeating: "a", count: 320) + "@b.example", false),
        ])
    func email(text: String, isValid: Bool) {
        #expect(passes(.email, text) == isValid)
    }

    @Test(
        "URLs",
        arguments: [
            ("http://a.example", true), ("HTTPS://a.example/", true),
            ("ftp://u:p@a.example:21/x?y#z", true),
            ("http://localhost:8000", true), ("http://192.0.2.1/", true),
            ("http://[::1]:80/", true),
            ("http://a.example./", true), ("http://bücher.example/", true),
            ("http://a.example/ü", true),
            ("", false), ("a.example", false), ("http://", false), ("http://a", false),
            ("gopher://a.example", false), ("http://a.example:123456", false),
            ("http://a.example:x", false),
            ("http://-a.example", false), ("http://a-.example", false),
            ("http://a..example", false),
            ("http://a b.example", false), ("http://a.example/ x", false), ("http://[::1", false),
            ("http://256.0.0.1", false), ("http://u:p:q@a.example", false),
            ("http://a.example\n", false),
        ])
    func url(text: String, isValid: Bool) {
        #expect(passes(.url(), text) == isValid)
    }

    @Test("slugs")
    func slug() {
        for text in ["a-b_1", "A"] { #expect(passes(.slug(), text)) }
        for text in ["", "a b", "ä", "a.b", "a\n"] { #expect(!passes(.slug(), text)) }
        #expect(passes(.slug(allowUnicode: true), "ä-日本"))
        #expect(!passes(.slug(allowUnicode: true), "a b"))
    }

    @Test("limits, patterns and rules of one's own say why they refuse")
    func messages() {
        func message<Value>(_ validator: Validator<Value>, _ value: Value) -> InvalidValueError? {
            do {
                try validator.check(value)
                return nil
            } catch {
                return error as? InvalidValueError
            }
        }
        #expect(
            message(.minValue(3), 2)
                == InvalidValueError(
                    "Ensure this value is greater than or equal to 3.", code: "min_value"))
        #expect(message(.maxValue(3), 3) == nil)
        #expect(
            message(.maxValue(1.5), 1.6)
                == InvalidValueError(
                    "Ensure this value is less than or equal to 1.5.", code: "max_value"))
        #expect(
            message(.minLength(2), "ä")
                == InvalidValueError(
                    "Ensure this field has at least 2 characters.", code: "min_length"))
        #expect(
            message(.maxLength(2), "äbc")
                == InvalidValueError(
                    "Ensure this field has no more than 2 characters.", code: "max_length"))
        #expect(message(.regex("^[A-Z]+$"), "ABC") == nil)
        #expect(message(.regex("[A-Z]"), "abc") == InvalidValueError("Enter a valid value."))
        #expect(
            message(.regex("x", message: "No x.", code: "no_x", inverse: true), "axb")
                == InvalidValueError("No x.", code: "no_x"))
        #expect(Validator.regex("(").problem == "validator's pattern `(` is no regular expression")
        #expect(
            message(.decimal(maxDigits: 4, decimalPlaces: 2), 123.5)
                == InvalidValueError(
                    "Ensure that there are no more than 2 digits before the decimal point.",
                    code: "max_whole_digits"))
        #expect(
            message(.decimal(maxDigits: 4, decimalPlaces: 2), 12345)
                == InvalidValueError(
                    "Ensure that there are no more than 4 digits in total.", code: "max_digits"))
        #expect(
            message(.ipAddress(.ipv4), "::1") == InvalidValueError("Enter a valid IPv4 address."))
        let even = Validator<Int32> {
            if $0 % 2 != 0 { throw InvalidValueError("Odd.", code: "odd") }
        }
        #expect(message(even, 3) == InvalidValueError("Odd.", code: "odd"))
    }

    private enum Size: String, TextChoices {
        case small, extraLarge = "xl"
    }

    private enum Rank: Int16, IntegerChoices {
        case low = 1, high = 10
        var label: String { self == .low ? "Lowest" : "Highest" }
    }

    private struct Shirt: Model {
        var id: Int64 = 0
        var size = Size.small
        var rank: Rank? = Rank.low
        var label = "a"
        var price: Decimal = 1
        var site: String?

        static let appLabel = "shop"
        static let meta = ModelMeta<Shirt> {
            PrimaryKey(\.id)
            CharField(\.size, maxLength: 5, default: .extraLarge)
            IntegerField(\.rank)
            CharField(
                \.label, maxLength: 5,
                validators: [.minLength(1), .regex("^[a-z]"), .regex("[a-z]$")])
            DecimalField(\.price, maxDigits: 4, decimalPlaces: 1, validators: [.minValue(1)])
            URLField(\.site)
        }
    }

    @Test("the cases of an enumeration are the choices")
    func choices() {
        let model = Shirt.meta.description
        #expect(Shirt.meta.problems.isEmpty)
        #expect(
            model.field(named: "size")?.choices == [
                FieldChoice(value: .text("small"), label: "Small"),
                FieldChoice(value: .text("xl"), label: "Extra Large"),
            ])
        #expect(model.field(named: "size")?.defaultValue == .text("xl"))
        #expect(model.field(named: "rank")?.kind == .smallInteger)
        #expect(
            model.field(named: "rank")?.choices == [
                FieldChoice(value: .integer(1), label: "Lowest"),
                FieldChoice(value: .integer(10), label: "Highest"),
            ])
        #expect(throws: FieldValueError.self) { try Size(databaseValue: .text("medium")) }
    }

    @Test("a record's fields are checked all at once")
    func validate() throws {
        var shirt = Shirt()
        try shirt.validate()
        shirt.label = "9"
        shirt.price = 0.5
        shirt.site = "nowhere"
        let error = #expect(throws: ModelValidationError.self) { try shirt.validate() }
        #expect(
            error?.description == """
                `shop.Shirt.label`: Enter a valid value. `shop.Shirt.label`: Enter a valid value. \
                `shop.Shirt.price`: Ensure this value is greater than or equal to 1. \
                `shop.Shirt.site`: Enter a valid URL.
                """)
        shirt = Shirt(label: "", price: 1234.5)
        #expect(
            #expect(throws: ModelValidationError.self) { try shirt.validate() }?.description == """
                `shop.Shirt.label`: This field cannot be blank. \
                `shop.Shirt.price`: number has more digits before the point than the column holds, 3
                """)
    }
}
