/// A frame that a server sent, cut out of what a ``RawConnection`` read.
struct ReceivedFrame: Equatable {
    var type: UInt8
    var flags: UInt8
    var stream: UInt32
    var payload: [UInt8]

    /// The frames in `bytes`, up to the first that is not whole.
    static func all(in bytes: [UInt8]) -> [ReceivedFrame] {
        var rest = bytes[...]
        var frames: [ReceivedFrame] = []
        while rest.count >= 9 {
            let head = Array(rest.prefix(9))
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            guard rest.count >= 9 + length else { break }
            frames.append(
                ReceivedFrame(
                    type: head[3], flags: head[4], stream: number(head[5...]),
                    payload: Array(rest.dropFirst(9).prefix(length))))
            rest = rest.dropFirst(9 + length)
        }
        return frames
    }

    /// What the frame says about how streams and the connection end; nil if nothing.
    var end: End? {
        switch type {
        case 3: .reset(stream, code: Self.number(payload[...]))
        case 7 where payload.count >= 8:
            .goAway(
                lastStream: Self.number(payload[..<4]), code: Self.number(payload[4..<8]),
                reason: String(decoding: payload[8...], as: UTF8.self))
        case 1 where flags & 1 == 1: .trailers(stream)
        default: nil
        }
    }

    enum End: Equatable {
        /// A header block that ends its stream.
        case trailers(UInt32)
        case reset(UInt32, code: UInt32)
        case goAway(lastStream: UInt32, code: UInt32, reason: String)
    }

    private static func number(_ bytes: some Collection<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
