/// The value of a `grpc-timeout` header: 1 to 8 digits and a unit.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md>
enum GRPCTimeout {
    /// Reads a header's value; nil if it is malformed.
    static func parse(_ bytes: UnsafeRawBufferPointer) -> Duration? {
        guard let unit = bytes.last, (2...9).contains(bytes.count) else { return nil }
        var amount: Int64 = 0
        for byte in bytes.dropLast() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            amount = amount * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        switch unit {
        case UInt8(ascii: "H"): return .seconds(amount * 3_600)
        case UInt8(ascii: "M"): return .seconds(amount * 60)
        case UInt8(ascii: "S"): return .seconds(amount)
        case UInt8(ascii: "m"): return .milliseconds(amount)
        case UInt8(ascii: "u"): return .microseconds(amount)
        case UInt8(ascii: "n"): return .nanoseconds(amount)
        default: return nil
        }
    }

    /// Writes a header's value, in the finest unit that 8 digits allow, rounded up.
    static func format(_ duration: Duration) -> String {
        let (seconds, attoseconds) = max(duration, .zero).components
        let units: [(name: String, perSecond: Int64)] = [
            ("n", 1_000_000_000), ("u", 1_000_000), ("m", 1_000), ("S", 1),
        ]
        for unit in units {
            let whole = seconds.multipliedReportingOverflow(by: unit.perSecond)
            guard !whole.overflow, whole.partialValue <= 99_999_999 else { continue }
            let part = 1_000_000_000_000_000_000 / unit.perSecond
            let amount = whole.partialValue + (attoseconds + part - 1) / part
            if amount <= 99_999_999 { return "\(amount)\(unit.name)" }
        }
        return "\(min(seconds / 3_600 + 1, 99_999_999))H"
    }
}
