/// How many bytes of a connection are taken in one turn of the loop, after which the other connections have theirs.
///
/// Bytes of messages are quickly taken. Those of header blocks and control frames cost a hundred times as much:
/// 256 KiB of them would be thousands of RPCs, and every other client would wait for milliseconds. So a connection
/// begins with little, gets more while what it sends is messages, and next to nothing once it looks like a flood. Pure.
struct ReadBudget {
    static let suspicious = 256
    static let least = 8 * 1_024
    static let most = 256 * 1_024

    private(set) var bytes = least
    private var isSuspicious = false

    /// What was read last looks like a flood; see ``FloodLimiter``.
    mutating func suspect() {
        isSuspicious = true
    }

    /// - Parameters:
    ///   - count: bytes that one read gave.
    ///   - data: how many of them were payload of DATA frames.
    mutating func received(_ count: Int, data: Int) {
        if isSuspicious {
            bytes = Self.suspicious
            isSuspicious = false
        } else if data < count / 2 {
            bytes = Self.least
        } else if count == bytes || data > bytes / 2 {
            bytes = min(bytes * 2, Self.most)
        }
    }
}
