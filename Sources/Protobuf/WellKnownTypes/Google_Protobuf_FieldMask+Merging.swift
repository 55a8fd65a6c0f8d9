// Masks made from a type's fields, and messages changed as far as a mask goes. The names are swift-protobuf's.
extension Google_Protobuf_FieldMask {
    /// How ``Message/merge(from:fieldMask:mergeOption:)`` merges.
    public struct MergeOptions: Sendable {
        /// Whether a repeated field is replaced. If not, the source's elements are appended to those that are there.
        public var replaceRepeatedFields = false

        public init() {}
    }

    /// A mask of every field of a message type.
    public init<M: Message>(allFieldsOf messageType: M.Type) {
        self.init(protoPaths: M.messageDescriptor.fields.map(\.name))
    }

    /// A mask of the fields with these numbers.
    /// - Throws: ``FieldMaskError/invalidFieldNumber(_:message:)``.
    public init<M: Message>(
        fieldNumbers: [Int], of messageType: M.Type
    ) throws(FieldMaskError) {
        self.init()
        for number in fieldNumbers {
            guard let field = M.messageDescriptor.field(number: number) else {
                throw .invalidFieldNumber(number, message: M.protoMessageName)
            }
            paths.append(field.name)
        }
    }

    /// Adds a path, if it leads to a field of the message type.
    /// - Throws: ``FieldMaskError/invalidPath(_:message:)``.
    public mutating func addPath<M: Message>(
        _ path: String, of messageType: M.Type
    ) throws(FieldMaskError) {
        guard M.isPathValid(path) else {
            throw .invalidPath(path, message: M.protoMessageName)
        }
        paths.append(path)
    }
}

/// A path or a number that leads to no field.
public enum FieldMaskError: Error, Sendable, Hashable, CustomStringConvertible {
    case invalidPath(String, message: String)
    case invalidFieldNumber(Int, message: String)

    public var description: String {
        switch self {
        case .invalidPath(let path, let message): "`\(message)` has no field `\(path)`"
        case .invalidFieldNumber(let number, let message):
            "`\(message)` has no field with number \(number)"
        }
    }
}

extension Message {
    /// Takes over the fields that a mask names: a singular one becomes what it is in `source`, unset if it is so there;
    /// a message at the end of a path is merged, and so are maps; repeated fields are appended.
    ///
    /// - Throws: ``FieldMaskError/invalidPath(_:message:)``; the message is then unchanged.
    ///   ``WireFormatError/messageTooLarge`` above 2 GiB.
    ///
    /// Source: `FieldMaskUtil.MergeMessageTo` of protobuf for C++
    public mutating func merge(
        from source: Self, fieldMask: Google_Protobuf_FieldMask,
        mergeOption: Google_Protobuf_FieldMask.MergeOptions = .init()
    ) throws {
        for path in fieldMask.paths where !Self.isPathValid(path) {
            throw FieldMaskError.invalidPath(path, message: Self.protoMessageName)
        }
        let paths = fieldMask.canonical.paths.map { $0.split(separator: ".")[...] }
        let described = try DynamicMessage(describing: source)
        try edit(knowing: source) { message in
            for path in paths { message.merge(from: described, at: path, mergeOption) }
        }
    }

    /// Makes every field unset that a mask does not name. Extensions and unknown fields stay. Nothing happens if the
    /// mask is empty, or names what is no field.
    /// - Returns: Whether the message has changed.
    @discardableResult
    public mutating func trim(keeping fieldMask: Google_Protobuf_FieldMask) -> Bool {
        guard !fieldMask.paths.isEmpty, fieldMask.isValid(for: Self.self) else { return false }
        var trimmed = self
        let paths = fieldMask.canonical.paths.map { $0.split(separator: ".")[...] }
        do {
            try trimmed.edit(knowing: self) { message in message.trim(keeping: paths) }
        } catch {
            return false  // More than 2 GiB cannot be described.
        }
        guard trimmed != self else { return false }
        self = trimmed
        return true
    }

    /// Changes the message as a dynamic one. `other` may bring further extensions along.
    private mutating func edit(
        knowing other: Self, _ body: (inout DynamicMessage) -> Void
    ) throws(WireFormatError) {
        let (bytes, extensions) = try describedBytes()
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = .max
        var message = try DynamicMessage(
            Self.messageDescriptor, serializedBytes: bytes, extensions: extensions.descriptors,
            options: options)
        body(&message)
        try self = Self(
            serializedBytes: message.serializedBytes(partial: true),
            extensions: extensions.map.union(other.describedBytes().extensions.map),
            partial: true, options: options)
    }
}

extension DynamicMessage {
    fileprivate mutating func merge(
        from source: DynamicMessage, at path: ArraySlice<Substring>,
        _ options: Google_Protobuf_FieldMask.MergeOptions
    ) {
        guard let name = path.first, let field = descriptor.field(named: String(name)) else {
            return
        }
        guard let value = source.values[field.number] else {
            // What has nothing to merge stays, and what would be replaced goes.
            let isMerged = field.isRepeated ? !options.replaceRepeatedFields : field.isMessage
            if !isMerged { clear(field) }
            return
        }
        switch (values[field.number], value) {
        case (.message(var inner)?, .message(let other)):
            if path.count > 1 {
                inner.merge(from: other, at: path.dropFirst(), options)
            } else {
                inner.merge(from: other)
            }
            store(.message(inner), in: field)
        case (nil, .message(let other)) where path.count > 1:
            var inner = DynamicMessage(other.descriptor)
            inner.merge(from: other, at: path.dropFirst(), options)
            store(.message(inner), in: field)
        case (let present?, _) where field.isRepeated && !options.replaceRepeatedFields:
            store(present.merging(value), in: field)
        default: store(value, in: field)
        }
    }

    /// Merges as decoding does: singular values replace, messages merge, lists append.
    fileprivate mutating func merge(from source: DynamicMessage) {
        for (number, value) in source.values {
            guard let field = source.field(number: number) else { continue }
            store(values[number]?.merging(value) ?? value, in: field)
        }
        source.unknownFields.data.withUnsafeBytes { unknownFields.append($0) }
    }

    fileprivate mutating func trim(keeping paths: [ArraySlice<Substring>]) {
        for field in descriptor.fields {
            guard let value = values[field.number] else { continue }
            let leading = paths.filter { $0.first.map(String.init) == field.name }
            guard !leading.isEmpty else {
                clear(field)
                continue
            }
            let inner = leading.map { $0.dropFirst() }
            guard !inner.contains(where: \.isEmpty), case .message(var message) = value else {
                continue
            }
            message.trim(keeping: inner)
            store(.message(message), in: field)
        }
    }
}

extension DynamicValue {
    /// This value of a field, with another of the same field merged into it.
    fileprivate func merging(_ other: DynamicValue) -> DynamicValue {
        switch (self, other) {
        case (.list(let elements), .list(let others)): return .list(elements + others)
        case (.map(let entries), .map(let others)):
            return .map(entries.merging(others) { $1 })
        case (.message(var message), .message(let other)):
            message.merge(from: other)
            return .message(message)
        default: return other
        }
    }
}

extension FieldDescriptor {
    fileprivate var isMessage: Bool { type == .message || type == .group }
}
