import ORM
import Testing

@testable import ModelServices

@Suite struct FieldValidatorTests {
    private func field(
        _ kind: FieldKind, isNull: Bool = false, isBlank: Bool = false, choices: [FieldChoice] = []
    ) -> FieldDescription {
        FieldDescription(
            name: "title", column: "title", kind: kind, isNull: isNull, isBlank: isBlank,
            choices: choices)
    }

    private func fault(_ field: FieldDescription, _ value: DatabaseValue) -> ValueViolation? {
        do throws(ValueViolation) {
            _ = try FieldValidator(field).validate(value)
            return nil
        } catch {
            return error
        }
    }

    @Test("stores a value that meets the rules")
    func accepts() throws {
        #expect(
            try FieldValidator(field(.char(maxLength: 3))).validate(.text("abc")) == .text("abc"))
        #expect(try FieldValidator(field(.integer)).validate(.text("7")) == .integer(7))
        #expect(try FieldValidator(field(.boolean)).validate(.integer(1)) == .bool(true))
        #expect(try FieldValidator(field(.float)).validate(.integer(2)) == .real(2))
        #expect(try FieldValidator(field(.text, isBlank: true)).validate(.text("")) == .text(""))
        #expect(try FieldValidator(field(.integer, isNull: true)).validate(.null) == .null)
        let date = FieldKind.dateTime(autoNow: false, autoNowAdd: false)
        #expect(
            try FieldValidator(field(date)).validate(.text("1970-01-01T00:00:01Z"))
                == .timestamp(1_000_000))
    }

    @Test("a maximum length counts Unicode scalars, and bites at one more")
    func maximumLength() {
        let name = field(.char(maxLength: 4))
        #expect(fault(name, .text("äöüß")) == nil)
        #expect(
            fault(name, .text("äöüßx"))
                == ValueViolation(
                    description: "Ensure this field has no more than 4 characters.",
                    code: "max_length"))
    }

    @Test("blank text is refused, also when it is white space")
    func blank() {
        let expected = ValueViolation(
            description: "This field may not be blank.", code: "blank")
        #expect(fault(field(.text), .text("")) == expected)
        #expect(fault(field(.text), .text(" \n")) == expected)
    }

    @Test(
        "integers stay in the range of their column",
        arguments: [
            (FieldKind.smallInteger, -32_768, 32_767), (.positiveSmallInteger, 0, 32_767),
            (.integer, -2_147_483_648, 2_147_483_647), (.positiveInteger, 0, 2_147_483_647),
        ] as [(FieldKind, Int64, Int64)])
    func ranges(kind: FieldKind, minimum: Int64, maximum: Int64) {
        #expect(fault(field(kind), .integer(minimum)) == nil)
        #expect(fault(field(kind), .integer(maximum)) == nil)
        #expect(
            fault(field(kind), .integer(maximum + 1))
                == ValueViolation(
                    description: "Ensure this value is less than or equal to \(maximum).",
                    code: "max_value"))
        #expect(
            fault(field(kind), .integer(minimum - 1))
                == ValueViolation(
                    description: "Ensure this value is greater than or equal to \(minimum).",
                    code: "min_value"))
    }

    @Test("a value outside the choices is named")
    func choices() {
        let choices = [FieldChoice(value: .text("draft"), label: "Draft")]
        #expect(fault(field(.char(maxLength: 9), choices: choices), .text("draft")) == nil)
        #expect(
            fault(field(.char(maxLength: 9), choices: choices), .text("gone"))
                == ValueViolation(
                    description: "\"gone\" is not a valid choice.", code: "invalid_choice"))
    }

    @Test("values of the wrong type say what is wanted")
    func wrongTypes() {
        #expect(fault(field(.integer), .text("x"))?.description == "A valid integer is required.")
        #expect(fault(field(.float), .real(.nan))?.description == "A valid number is required.")
        #expect(fault(field(.boolean), .text("x"))?.description == "Must be a valid boolean.")
        #expect(fault(field(.integer), .null)?.description == "This field may not be null.")
        #expect(fault(field(.text), .text("a\0b"))?.code == "null_characters_not_allowed")
        #expect(
            fault(field(.dateTime(autoNow: false, autoNowAdd: false)), .text("soon"))?.description
                == "Datetime has wrong format. Use one of these formats instead: "
                + "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].")
    }
}
