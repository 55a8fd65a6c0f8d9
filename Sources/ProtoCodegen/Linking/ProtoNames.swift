/// Names that protobuf derives from others.
package enum ProtoNames {
    /// The JSON name of a field: underscores go, and the letter behind each becomes a capital.
    ///
    /// Source: <https://protobuf.dev/programming-guides/json/>
    package static func json(_ name: String) -> String {
        camelCase(name, startsWithCapital: false)
    }

    /// Name of the message that holds the entries of a map field.
    static func mapEntry(_ field: String) -> String {
        camelCase(field, startsWithCapital: true) + "Entry"
    }

    private static func camelCase(_ name: String, startsWithCapital: Bool) -> String {
        var output: [UInt8] = []
        var isCapital = startsWithCapital
        for byte in name.utf8 {
            if byte == UInt8(ascii: "_") {
                isCapital = true
            } else {
                let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                output.append(isCapital && isLower ? byte - 0x20 : byte)
                isCapital = false
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
