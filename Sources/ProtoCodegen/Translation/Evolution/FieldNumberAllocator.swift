/// Gives out field numbers that a message has never used.
///
/// Numbers are the wire contract: one that a field ever had may live on in stored bytes and old
/// clients, so numbers below the highest known one are never given out, nor are reserved ones.
struct FieldNumberAllocator {
    /// Source: <https://protobuf.dev/programming-guides/proto3/#assigning>
    static let maximum: Int64 = 536_870_911
    /// Numbers that protobuf keeps for itself.
    static let implementationRange: ClosedRange<Int64> = 19_000...19_999

    private var last: Int64 = 0
    private var blocked: [ClosedRange<Int64>] = [implementationRange]

    init() {}

    init(_ message: MessageNode) {
        for element in message.elements {
            switch element {
            case .reserved(let node): node.ranges.forEach { block($0) }
            case .extensions(let node): node.ranges.forEach { block($0) }
            default: break
            }
        }
        for field in message.allFields { last = max(last, min(field.number.value, Self.maximum)) }
    }

    private mutating func block(_ node: NumberRangeNode) {
        let first = node.first.value
        guard let end = node.last?.value else {
            return blocked.append(first...max(first, Self.maximum))
        }
        guard end >= first else { return }
        blocked.append(first...end)
        if end < Self.maximum { last = max(last, end) }
    }

    /// The next number; nil when none is left.
    mutating func next() -> Int64? {
        var candidate = last + 1
        while let range = blocked.first(where: { $0.contains(candidate) }) {
            candidate = range.upperBound + 1
        }
        guard candidate <= Self.maximum else { return nil }
        last = candidate
        return candidate
    }
}
