/// A message whose type is only known at run time, from its descriptor.
///
/// Reads and writes the same bytes as the generated type, and JSON. Fields are reached by the name that the
/// `.proto` file gives them:
///
///     var post = DynamicMessage(descriptor)
///     try post.set("title", to: .string("Hello"))
///     post["title"]  // .string("Hello")
public struct DynamicMessage: Sendable, Hashable {
    /// The message's type.
    public let descriptor: MessageDescriptor
    /// Fields that are set, by number.
    var values: [Int: DynamicValue] = [:]
    /// The extensions among them, by number.
    var extensions: [Int: FieldDescriptor] = [:]
    /// Fields that were read and are not in the schema.
    public var unknownFields = UnknownStorage()

    /// A message with every field unset.
    public init(_ descriptor: MessageDescriptor) {
        self.descriptor = descriptor
    }

    /// The value of a field, its default if it is unset; `nil` if the type has no such field.
    public subscript(_ name: String) -> DynamicValue? {
        descriptor.field(named: name).map { self[$0] }
    }

    /// The value of a field, its default if it is unset.
    public subscript(_ field: FieldDescriptor) -> DynamicValue {
        if let value = values[field.number] { return value }
        if field.isMap { return .map([:]) }
        return field.isRepeated ? .list([]) : .default(of: field)
    }

    /// Whether a field is set; a field without presence is set unless it has its default value.
    public func isSet(_ field: FieldDescriptor) -> Bool {
        guard let value = values[field.number] else { return false }
        return field.hasPresence || !value.isImplicitDefault
    }

    /// Sets a field; the other fields of its oneof become unset.
    /// - Throws: ``DynamicMessageError`` if the type has no such field, or the field another type.
    public mutating func set(_ name: String, to value: DynamicValue) throws {
        guard let field = descriptor.field(named: name) else {
            throw DynamicMessageError.unknownField(name, message: descriptor.fullName)
        }
        try set(field, to: value)
    }

    /// Sets a field or an extension; the other fields of its oneof become unset.
    /// - Throws: ``DynamicMessageError`` if the field is another message's, or of another type.
    public mutating func set(_ field: FieldDescriptor, to value: DynamicValue) throws {
        guard field.message == descriptor else {
            throw DynamicMessageError.unknownField(field.name, message: descriptor.fullName)
        }
        guard DynamicMessage.accepts(value, in: field) else {
            throw DynamicMessageError.wrongType(field: field.fullName)
        }
        store(value, in: field)
    }

    /// Makes a field unset.
    public mutating func clear(_ field: FieldDescriptor) {
        values[field.number] = nil
        extensions[field.number] = nil
    }

    /// The fields that are set, extensions among them, by ascending number.
    public var setFields: [FieldDescriptor] {
        values.keys.sorted().compactMap(field(number:)).filter(isSet)
    }

    /// A field of the type, or an extension that is set.
    func field(number: Int) -> FieldDescriptor? {
        descriptor.field(number: number) ?? extensions[number]
    }

    /// Whether every required field (proto2) has a value, in this message and those inside of it.
    public var isInitialized: Bool {
        let hasRequired = descriptor.fields.allSatisfy {
            !$0.isRequired || values[$0.number] != nil
        }
        return hasRequired && values.values.allSatisfy(\.isInitialized)
    }

    /// Sets a field to a value of its type.
    mutating func store(_ value: DynamicValue, in field: FieldDescriptor) {
        if let oneof = field.oneof {
            for other in oneof.fields { values[other.number] = nil }
        }
        values[field.number] = value
        if field.isExtension { extensions[field.number] = field }
    }

    private static func accepts(_ value: DynamicValue, in field: FieldDescriptor) -> Bool {
        if let entry = field.mapEntry {
            guard case .map(let map) = value else { return false }
            return map.allSatisfy {
                $0.key.isElement(of: entry.key) && $0.value.isElement(of: entry.value)
            }
        }
        if field.isRepeated {
            guard case .list(let values) = value else { return false }
            return values.allSatisfy { $0.isElement(of: field) }
        }
        return value.isElement(of: field)
    }
}

/// A field was set that is not there, or to a value of another type.
public enum DynamicMessageError: Error, Sendable, Equatable, CustomStringConvertible {
    case unknownField(String, message: String)
    case wrongType(field: String)

    public var description: String {
        switch self {
        case .unknownField(let name, let message): "`\(message)` has no field `\(name)`"
        case .wrongType(let field): "the value is not of the type of field `\(field)`"
        }
    }
}
