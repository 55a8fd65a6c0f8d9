/// What a file knows of one message.
struct MessageRecord: Sendable {
    var proto: Google_Protobuf_DescriptorProto
    var fullName: String
    /// Index of the enclosing message.
    var parent: Int?
    var nestedMessages: [Int] = []
    var nestedEnums: [Int] = []
    var fields: [FieldRecord] = []
    var fieldsByNumber: [Int: Int] = [:]
    /// Path of the declaration in `SourceCodeInfo`.
    var path: [Int32]
    var features: ResolvedFeatures
}

/// What a file knows of one field.
struct FieldRecord: Sendable {
    var proto: Google_Protobuf_FieldDescriptorProto
    var reference: TypeReference?
    var features: ResolvedFeatures
}

/// What a file knows of one enumeration.
struct EnumRecord: Sendable {
    var proto: Google_Protobuf_EnumDescriptorProto
    var fullName: String
    var parent: Int?
    var path: [Int32]
    var features: ResolvedFeatures
}

/// Builds the tables of a ``FileDescriptor``: first every declaration, then every reference.
struct DescriptorTables {
    let file: Google_Protobuf_FileDescriptorProto
    private(set) var messages: [MessageRecord] = []
    private(set) var enums: [EnumRecord] = []
    private(set) var symbols: [String: TypeReference] = [:]

    init(file: Google_Protobuf_FileDescriptorProto) {
        self.file = file
    }

    // MARK: - Declarations

    mutating func collect() throws {
        let features = ResolvedFeatures(file: file)
        let scope = file.package.isEmpty ? "" : file.package + "."
        for (index, proto) in file.enumType.enumerated() {
            _ = try collect(proto, scope, nil, path: [5, Int32(index)], features)
        }
        for (index, proto) in file.messageType.enumerated() {
            _ = try collect(proto, scope, nil, path: [4, Int32(index)], features)
        }
    }

    private mutating func collect(
        _ proto: Google_Protobuf_EnumDescriptorProto, _ scope: String, _ parent: Int?,
        path: [Int32], _ features: ResolvedFeatures
    ) throws -> Int {
        let record = EnumRecord(
            proto: proto, fullName: scope + proto.name, parent: parent, path: path,
            features: features.merging(proto.options.hasFeatures ? proto.options.features : nil))
        try declare(record.fullName, .enumeration(enums.count))
        enums.append(record)
        return enums.count - 1
    }

    private mutating func collect(
        _ proto: Google_Protobuf_DescriptorProto, _ scope: String, _ parent: Int?,
        path: [Int32], _ inherited: ResolvedFeatures
    ) throws -> Int {
        let features = inherited.merging(
            proto.options.hasFeatures ? proto.options.features : nil)
        let index = messages.count
        let fullName = scope + proto.name
        messages.append(
            MessageRecord(
                proto: proto, fullName: fullName, parent: parent, path: path, features: features))
        try declare(fullName, .message(index))
        for (position, nested) in proto.enumType.enumerated() {
            let child = try collect(
                nested, fullName + ".", index, path: path + [4, Int32(position)], features)
            messages[index].nestedEnums.append(child)
        }
        for (position, nested) in proto.nestedType.enumerated() {
            let child = try collect(
                nested, fullName + ".", index, path: path + [3, Int32(position)], features)
            messages[index].nestedMessages.append(child)
        }
        return index
    }

    private mutating func declare(_ name: String, _ type: TypeReference.Kind) throws {
        guard symbols.updateValue(TypeReference(type: type), forKey: name) == nil else {
            throw DescriptorError.duplicateSymbol(name, file: file.name)
        }
    }

    // MARK: - References

    mutating func link(dependencies: [FileDescriptor]) throws {
        for index in messages.indices {
            let record = messages[index]
            for (position, proto) in record.proto.field.enumerated() {
                let field = try link(proto, in: record, dependencies)
                let number = Int(proto.number)
                guard messages[index].fieldsByNumber.updateValue(position, forKey: number) == nil
                else {
                    throw DescriptorError.invalidField(
                        record.fullName + "." + proto.name,
                        reason: "has the number \(number) of another field")
                }
                messages[index].fields.append(field)
            }
        }
    }

    private func link(
        _ proto: Google_Protobuf_FieldDescriptorProto, in message: MessageRecord,
        _ dependencies: [FileDescriptor]
    ) throws -> FieldRecord {
        let name = message.fullName + "." + proto.name
        guard (1...WireLimits.maximumFieldNumber).contains(Int(proto.number)) else {
            throw DescriptorError.invalidField(name, reason: "has the number \(proto.number)")
        }
        if proto.hasOneofIndex, !message.proto.oneofDecl.indices.contains(Int(proto.oneofIndex)) {
            throw DescriptorError.invalidField(name, reason: "belongs to a oneof that is not there")
        }
        var field = FieldRecord(
            proto: proto, reference: nil,
            features: message.features.merging(
                proto.options.hasFeatures ? proto.options.features : nil))
        if !proto.typeName.isEmpty {
            let reference = try resolve(proto.typeName, field: name, dependencies)
            let isMessage = proto.type == .message || proto.type == .group
            switch reference.type {
            case .message where isMessage || !proto.hasType: break
            case .enumeration where proto.type == .enum || !proto.hasType: break
            default: throw DescriptorError.wrongKindOfType(proto.typeName, field: name)
            }
            field.reference = reference
        } else if proto.type == .message || proto.type == .group || proto.type == .enum {
            throw DescriptorError.unresolvedType("", field: name)
        }
        return field
    }

    // Linked descriptors name types in full, with a leading dot.
    private func resolve(
        _ name: String, field: String, _ dependencies: [FileDescriptor]
    ) throws -> TypeReference {
        let fullName = name.hasPrefix(".") ? String(name.dropFirst()) : name
        if let own = symbols[fullName] { return own }
        for dependency in dependencies {
            if let found = dependency.exportedSymbol(fullName) { return found }
        }
        throw DescriptorError.unresolvedType(fullName, field: field)
    }
}
