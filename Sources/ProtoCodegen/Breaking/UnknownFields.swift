internal import Protobuf

/// Reads single fields of what a message's schema does not know, such as features of one language.
struct UnknownFields {
    private var bytes: ArraySlice<UInt8>

    init(_ storage: UnknownStorage) {
        bytes = storage.data[...]
    }

    /// The last value of a varint field.
    func number(_ field: UInt64) -> UInt64? {
        var value: UInt64?
        forEach { number, found in
            if number == field, case .number(let bits) = found { value = bits }
        }
        return value
    }

    /// The fields of a message field, its parts put together.
    func message(_ field: UInt64) -> UnknownFields {
        var inner = self
        inner.bytes = []
        forEach { number, found in
            if number == field, case .bytes(let bytes) = found { inner.bytes += bytes }
        }
        return inner
    }

    private enum Value {
        case number(UInt64)
        case bytes(ArraySlice<UInt8>)
    }

    /// Ends at what is malformed; groups are not entered.
    private func forEach(_ body: (UInt64, Value) -> Void) {
        var input = bytes
        while let tag = Self.varint(&input) {
            switch tag & 7 {
            case 0:
                guard let bits = Self.varint(&input) else { return }
                body(tag >> 3, .number(bits))
            case 1: input = input.dropFirst(8)
            case 5: input = input.dropFirst(4)
            case 2:
                guard let length = Self.varint(&input), length <= UInt64(input.count) else {
                    return
                }
                body(tag >> 3, .bytes(input.prefix(Int(length))))
                input = input.dropFirst(Int(length))
            default: return
            }
        }
    }

    private static func varint(_ input: inout ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = input.popFirst() else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }
}
