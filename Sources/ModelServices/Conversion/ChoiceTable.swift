internal import ORM
internal import Protobuf

/// The numbers of an enum that stand for the choices of a field.
///
/// They meet by name: `STATUS_DRAFT` is the choice `draft` of the field `status`, whatever its number is.
struct ChoiceTable: Sendable, Hashable {
    private let values: [Int32: DatabaseValue]
    private let numbers: [DatabaseValue: Int32]

    /// - Returns: nil unless the message's field is an enum with a value for every choice.
    init?(_ field: FieldDescription, _ message: FieldDescriptor) {
        guard let constants = field.choiceConstants, let enumeration = message.enumType else {
            return nil
        }
        var values: [Int32: DatabaseValue] = [:]
        var numbers: [DatabaseValue: Int32] = [:]
        for constant in constants {
            guard let value = enumeration.value(named: constant.name), value.number != 0 else {
                return nil
            }
            values[value.number] = constant.value
            numbers[constant.value] = value.number
        }
        self.values = values
        self.numbers = numbers
    }

    /// The choice that a request names; nil for the number that stands for none.
    func value(_ sent: DatabaseValue) throws(ValueViolation) -> DatabaseValue? {
        guard case .integer(let number) = sent else { throw .notAnInteger }
        if number == 0 { return nil }
        guard let value = Int32(exactly: number).flatMap({ values[$0] }) else {
            throw .invalidChoice("\(number)")
        }
        return value
    }

    /// The number of a stored value; 0 for one that is no choice.
    func number(of value: DatabaseValue) -> Int32 { numbers[value] ?? 0 }
}
