import Protobuf

/// A descriptor as lines of text in which equal descriptors are equal, whoever serialized them.
///
/// Fields stand in the order of their numbers, messages that came in pieces are put together, packed
/// numbers are spread. Options that extensions define are read by those extensions.
struct CanonicalDescriptor {
    private var messages: [String: [Int: Google_Protobuf_FieldDescriptorProto]] = [:]

    /// Knows what the files declare, and descriptor.proto.
    init(_ files: [Google_Protobuf_FileDescriptorProto]) {
        for file in [Google_Protobuf_DescriptorProtoFile.descriptor.proto] + files {
            let scope = file.package.isEmpty ? "." : ".\(file.package)."
            for message in file.messageType { add(message, in: scope) }
            for field in file.extension { add(field) }
        }
    }

    private mutating func add(_ message: Google_Protobuf_DescriptorProto, in scope: String) {
        for field in message.field {
            messages[scope + message.name, default: [:]][Int(field.number)] = field
        }
        for nested in message.nestedType { add(nested, in: "\(scope)\(message.name).") }
        for field in message.extension { add(field) }
    }

    private mutating func add(_ field: Google_Protobuf_FieldDescriptorProto) {
        messages[field.extendee, default: [:]][Int(field.number)] = field
    }

    func lines(of file: Google_Protobuf_FileDescriptorProto) throws -> [String] {
        var file = file
        file.clearSourceCodeInfo()
        return try lines(
            of: try file.serializedBytes(), type: ".google.protobuf.FileDescriptorProto", path: "")
    }

    private func lines(of bytes: [UInt8], type: String, path: String) throws -> [String] {
        let known = messages[type] ?? [:]
        var lines: [String] = []
        for (number, values) in try fields(of: bytes).sorted(by: { $0.key < $1.key }) {
            guard let field = known[number] else {
                lines.append("\(path).\(number): \(values)")
                continue
            }
            let inner = "\(path).\(field.name)"
            if field.type == .message || field.type == .group {
                let parts =
                    field.label == .repeated ? values.map(\.bytes) : [values.flatMap(\.bytes)]
                for (index, part) in parts.enumerated() {
                    let place = field.label == .repeated ? "\(inner)[\(index)]" : inner
                    lines.append("\(place) {")
                    lines += try self.lines(of: part, type: field.typeName, path: place)
                }
            } else if field.label == .repeated {
                lines += values.flatMap { spread($0, field) }.map { "\(inner): \($0)" }
            } else if let last = values.last {
                lines.append("\(inner): \(last)")
            }
        }
        return lines
    }

    // MARK: - Wire

    private enum Value: CustomStringConvertible {
        case number(UInt64)
        case bytes([UInt8])

        var bytes: [UInt8] { if case .bytes(let bytes) = self { bytes } else { [] } }

        var description: String {
            switch self {
            case .number(let bits): "\(bits)"
            case .bytes(let bytes): "\"\(String(decoding: bytes, as: UTF8.self))\""
            }
        }
    }

    struct Malformed: Error {}

    private func fields(of bytes: [UInt8]) throws -> [Int: [Value]] {
        var fields: [Int: [Value]] = [:]
        var input = bytes[...]
        while !input.isEmpty {
            let tag = try varint(&input)
            let value: Value
            switch tag & 7 {
            case 0: value = .number(try varint(&input))
            case 1: value = .number(try fixed(&input, count: 8))
            case 5: value = .number(try fixed(&input, count: 4))
            case 2: value = .bytes(Array(try take(&input, Int(try varint(&input)))))
            case 3: value = .bytes(try group(&input, number: tag >> 3))
            default: throw Malformed()
            }
            fields[Int(tag >> 3), default: []].append(value)
        }
        return fields
    }

    private func spread(_ value: Value, _ field: Google_Protobuf_FieldDescriptorProto) -> [Value] {
        guard case .bytes(let bytes) = value, field.type.isPackable else { return [value] }
        var input = bytes[...]
        var numbers: [Value] = []
        while !input.isEmpty {
            let number: UInt64? =
                switch field.type.wireType {
                case .fixed32: try? fixed(&input, count: 4)
                case .fixed64: try? fixed(&input, count: 8)
                default: try? varint(&input)
                }
            guard let number else { break }
            numbers.append(.number(number))
        }
        return numbers
    }

    private func varint(_ input: inout ArraySlice<UInt8>) throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = input.popFirst() else { throw Malformed() }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        throw Malformed()
    }

    private func take(_ input: inout ArraySlice<UInt8>, _ count: Int) throws -> ArraySlice<UInt8> {
        guard count <= input.count else { throw Malformed() }
        defer { input = input.dropFirst(count) }
        return input.prefix(count)
    }

    private func fixed(_ input: inout ArraySlice<UInt8>, count: Int) throws -> UInt64 {
        try take(&input, count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The bytes between the tags of a group.
    private func group(_ input: inout ArraySlice<UInt8>, number: UInt64) throws -> [UInt8] {
        let start = input
        while true {
            let before = input
            let tag = try varint(&input)
            switch tag & 7 {
            case 0: _ = try varint(&input)
            case 1: _ = try take(&input, 8)
            case 5: _ = try take(&input, 4)
            case 2: _ = try take(&input, Int(try varint(&input)))
            case 3: _ = try group(&input, number: tag >> 3)
            default: return Array(start[start.startIndex..<before.startIndex])
            }
        }
    }
}
