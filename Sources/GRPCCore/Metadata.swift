/// Pairs of a key and a value that travel beside an RPC's messages.
///
/// Keys are compared without regard to case and kept in lower case; a key may occur more than once,
/// and order is kept. A key that ends in `-bin` holds bytes, every other key holds ASCII text.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md>
public struct Metadata: Sendable, Hashable {
    /// One value: text, or bytes under a key that ends in `-bin`.
    public enum Value: Sendable, Hashable {
        /// Printable ASCII text.
        case string(String)
        /// Any bytes; base64 on the wire.
        case binary([UInt8])
    }

    /// One key with one value.
    public typealias Element = (key: String, value: Value)

    private struct Pair: Sendable, Hashable {
        var key: String
        var value: Value
    }

    private var pairs: [Pair] = []

    /// Makes metadata without pairs.
    public init() {}

    /// Adds a text value; values that the key has stay.
    public mutating func addString(_ value: String, forKey key: String) {
        pairs.append(Pair(key: key.lowercased(), value: .string(value)))
    }

    /// Adds bytes; values that the key has stay. The suffix `-bin` is added if `key` lacks it.
    public mutating func addBinary(_ value: [UInt8], forKey key: String) {
        pairs.append(Pair(key: Self.binaryKey(key), value: .binary(value)))
    }

    /// Puts a text value in place of all that the key has.
    public mutating func replaceOrAddString(_ value: String, forKey key: String) {
        removeAllValues(forKey: key)
        addString(value, forKey: key)
    }

    /// Puts bytes in place of all that the key has.
    public mutating func replaceOrAddBinary(_ value: [UInt8], forKey key: String) {
        removeAllValues(forKey: Self.binaryKey(key))
        addBinary(value, forKey: key)
    }

    /// Adds all pairs of `other` behind those of this one.
    public mutating func add(contentsOf other: Metadata) {
        pairs.append(contentsOf: other.pairs)
    }

    /// Removes every value of `key`.
    public mutating func removeAllValues(forKey key: String) {
        let key = key.lowercased()
        pairs.removeAll { $0.key == key }
    }

    /// Every value of `key`, in order.
    public subscript(_ key: String) -> [Value] {
        let key = key.lowercased()
        return pairs.compactMap { $0.key == key ? $0.value : nil }
    }

    /// Every text value of `key`, in order.
    public subscript(stringValues key: String) -> [String] {
        self[key].compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    /// Every binary value of `key`, in order.
    public subscript(binaryValues key: String) -> [[UInt8]] {
        self[key].compactMap { if case .binary(let bytes) = $0 { bytes } else { nil } }
    }

    private static func binaryKey(_ key: String) -> String {
        let key = key.lowercased()
        return key.hasSuffix("-bin") ? key : key + "-bin"
    }
}

extension Metadata: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { 0 }
    /// The number of pairs.
    public var endIndex: Int { pairs.count }
    /// The pair at a position.
    public subscript(position: Int) -> Element { (pairs[position].key, pairs[position].value) }
}

extension Metadata: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    /// Makes metadata from `["key": "value"]`, in that order.
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (key, value) in elements { add(value, forKey: key) }
    }

    /// Makes metadata from pairs, in that order.
    public init(arrayLiteral elements: (String, Value)...) {
        for (key, value) in elements { add(value, forKey: key) }
    }

    private mutating func add(_ value: Value, forKey key: String) {
        switch value {
        case .string(let text): addString(text, forKey: key)
        case .binary(let bytes): addBinary(bytes, forKey: key)
        }
    }
}

extension Metadata.Value: ExpressibleByStringLiteral {
    /// Makes a text value.
    public init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension Metadata: CustomStringConvertible {
    /// Keys and sizes only: values can be secrets.
    public var description: String {
        let items = pairs.map { pair in
            switch pair.value {
            case .string(let text): "\(pair.key): \(text.utf8.count) bytes"
            case .binary(let bytes): "\(pair.key): \(bytes.count) bytes"
            }
        }
        return "[\(items.joined(separator: ", "))]"
    }
}
