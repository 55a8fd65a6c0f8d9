/// Where an RPC belongs in a distributed trace, as its caller said.
///
/// A handler finds it in ``ServerContext/traceContext``; client calls that the handler makes carry it on, so that a
/// trace does not break here.
/// Source: W3C Trace Context, <https://www.w3.org/TR/trace-context/>.
public struct TraceContext: Sendable, Hashable {
    /// 32 lower-case hexadecimal digits, not all 0. The same for every span of the trace.
    public let traceID: String
    /// 16 lower-case hexadecimal digits, not all 0: the caller's span.
    public let parentID: String
    /// Bit 0: the caller may have recorded the trace.
    public let flags: UInt8
    /// What tracing systems add for themselves; empty if they did not.
    public let state: String

    /// The metadata key of the trace and the caller's span.
    public static let parentKey = "traceparent"
    /// The metadata key of ``state``.
    public static let stateKey = "tracestate"

    /// Whether the caller may have recorded the trace.
    public var isSampled: Bool { flags & 1 != 0 }

    /// The value of `traceparent`, in the version that this type knows.
    public var parent: String {
        "00-\(traceID)-\(parentID)-\(flags < 16 ? "0" : "")\(String(flags, radix: 16))"
    }

    /// Reads a `traceparent`: `00-TRACE-PARENT-FLAGS`; later versions may add fields.
    ///
    /// - Returns: nil for text that is no valid `traceparent`; it is to be ignored then.
    public init?(parent: String, state: String = "") {
        let parts = parent.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, let version = Self.number(parts[0], digits: 2), version != 0xFF,
            version > 0 || parts.count == 4,
            Self.isIdentifier(parts[1], digits: 32), Self.isIdentifier(parts[2], digits: 16),
            let flags = Self.number(parts[3], digits: 2)
        else { return nil }
        self.traceID = String(parts[1])
        self.parentID = String(parts[2])
        self.flags = flags
        self.state = state
    }

    /// Reads the trace of a request; nil if it has none, or more than one.
    public init?(_ metadata: Metadata) {
        let parents = metadata[stringValues: Self.parentKey]
        guard parents.count == 1 else { return nil }
        let state = metadata[stringValues: Self.stateKey].joined(separator: ",")
        self.init(parent: parents[0], state: state)
    }

    /// Adds the trace to the metadata of a call, unless they name one.
    package func add(to metadata: inout Metadata) {
        guard metadata[Self.parentKey].isEmpty else { return }
        metadata.addString(parent, forKey: Self.parentKey)
        if !state.isEmpty { metadata.addString(state, forKey: Self.stateKey) }
    }

    private static func isIdentifier(_ text: Substring, digits: Int) -> Bool {
        text.utf8.count == digits && text.utf8.allSatisfy(isLowerHexadecimal)
            && text.utf8.contains { $0 != UInt8(ascii: "0") }
    }

    private static func number(_ text: Substring, digits: Int) -> UInt8? {
        guard text.utf8.count == digits, text.utf8.allSatisfy(isLowerHexadecimal) else {
            return nil
        }
        return UInt8(text, radix: 16)
    }

    private static func isLowerHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
