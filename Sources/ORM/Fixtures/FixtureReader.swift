/// Reads the text of a fixture.
public struct FixtureReader: Sendable {
    private let format: FixtureFormat

    public init(_ format: FixtureFormat) {
        self.format = format
    }

    /// The objects of a file, given its bytes, in order.
    ///
    /// - Throws: ``FixtureError``, which tells the line or the number of the object.
    public func objects(in bytes: [UInt8]) throws -> [FixtureObject] {
        let text = String(decoding: bytes, as: UTF8.self)
        // What is no UTF-8 was replaced.
        if !text.utf8.elementsEqual(bytes) {
            let start = zip(text.utf8, bytes).prefix { $0 == $1 }
            let line = start.count { $1 == UInt8(ascii: "\n") } + 1
            throw FixtureError("it is no UTF-8", at: "line \(line)")
        }
        switch format {
        case .json:
            let whole: JSONValue
            do { whole = try JSONValue(parsing: text) } catch let error as JSONSyntaxError {
                throw FixtureError("it is no JSON: \(error.reason)", at: "line \(error.line)")
            }
            guard case .array(let elements) = whole else {
                throw FixtureError("expected an array of objects, found \(whole.typeName)")
            }
            return try elements.enumerated().map { position, element in
                try Self.object(element, at: "object \(position + 1)")
            }
        case .jsonl:
            // Other ends of lines, such as U+2028, may stand in the texts of JSON.
            let lines = text.utf8.split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            return try lines.enumerated().compactMap { position, line in
                let line = Substring(line)
                guard !line.allSatisfy(\.isWhitespace) else { return nil }
                let place = "line \(position + 1)"
                let value: JSONValue
                do { value = try JSONValue(parsing: String(line)) } catch let error
                    as JSONSyntaxError
                {
                    throw FixtureError("it is no JSON: \(error.reason)", at: place)
                }
                return try Self.object(value, at: place)
            }
        }
    }

    private static func object(_ value: JSONValue, at place: String) throws -> FixtureObject {
        guard case .object(let members) = value else {
            throw FixtureError("expected an object, found \(value.typeName)", at: place)
        }
        guard case .string(let model)? = members["model"] else {
            throw FixtureError("the object has no `model`", at: place)
        }
        var fields: [(String, JSONValue)] = []
        switch members["fields"] {
        case .object(let values)?:
            fields = values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        case nil: break
        case let other?:
            throw FixtureError("`fields` is \(other.typeName), not an object", at: place)
        }
        if let other = members.keys.first(where: { !["model", "pk", "fields"].contains($0) }) {
            throw FixtureError(
                "the object has `\(other)`, which is none of `model`, `pk` and `fields`", at: place)
        }
        let key = members["pk"]
        return FixtureObject(model: model, key: key == .null ? nil : key, fields: fields)
    }
}

/// A fault in a fixture.
public struct FixtureError: Error, Sendable, Hashable, CustomStringConvertible {
    public var reason: String
    /// `object 3`, `line 3`; nil if it concerns the whole.
    public var place: String?

    init(_ reason: String, at place: String? = nil) {
        self.reason = reason
        self.place = place
    }

    public var description: String { place.map { "\($0): \(reason)" } ?? reason }
}
