/// Builds the tables of a ``FileDescriptor``: first every declaration, then every reference.
struct DescriptorTables {
    let file: Google_Protobuf_FileDescriptorProto
    private(set) var messages: [MessageRecord] = []
    private(set) var enums: [EnumRecord] = []
    private(set) var extensions: [ExtensionRecord] = []
    private(set) var symbols: [String: TypeReference] = [:]
    private var drafts: [MessageDraft] = []
    private let dependencies: [FileDescriptor]

    init(file: Google_Protobuf_FileDescriptorProto, dependencies: [FileDescriptor]) throws {
        self.file = file
        self.dependencies = dependencies
        let features = ResolvedFeatures(file: file)
        try collect(features)
        for draft in drafts { messages.append(try link(draft)) }
        try linkExtensions(features)
    }

    /// A message whose fields are not linked yet.
    private struct MessageDraft {
        var proto: Google_Protobuf_DescriptorProto
        var fullName: String
        var parent: Int?
        var path: [Int32]
        var features: ResolvedFeatures
        var nestedMessages: [Int] = []
        var nestedEnums: [Int] = []
    }

    private var packageScope: String { file.package.isEmpty ? "" : file.package + "." }

    // MARK: - Declarations

    private mutating func collect(_ features: ResolvedFeatures) throws {
        for (index, proto) in file.enumType.enumerated() {
            _ = try collect(proto, packageScope, nil, path: [5, Int32(index)], features)
        }
        for (index, proto) in file.messageType.enumerated() {
            _ = try collect(proto, packageScope, nil, path: [4, Int32(index)], features)
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
        let index = drafts.count
        let fullName = scope + proto.name
        drafts.append(
            MessageDraft(
                proto: proto, fullName: fullName, parent: parent, path: path, features: features))
        try declare(fullName, .message(index))
        for (position, nested) in proto.enumType.enumerated() {
            let child = try collect(
                nested, fullName + ".", index, path: path + [4, Int32(position)], features)
            drafts[index].nestedEnums.append(child)
        }
        for (position, nested) in proto.nestedType.enumerated() {
            let child = try collect(
                nested, fullName + ".", index, path: path + [3, Int32(position)], features)
            drafts[index].nestedMessages.append(child)
        }
        return index
    }

    private mutating func declare(_ name: String, _ type: TypeReference.Kind) throws {
        guard symbols.updateValue(TypeReference(type: type), forKey: name) == nil else {
            throw DescriptorError.duplicateSymbol(name, file: file.name)
        }
    }

    // MARK: - References

    private func link(_ draft: MessageDraft) throws -> MessageRecord {
        let oneofs = draft.proto.oneofDecl.map { oneof in
            OneofRecord(
                proto: oneof,
                features: draft.features.merging(
                    oneof.options.hasFeatures ? oneof.options.features : nil))
        }
        var fields: [FieldRecord] = []
        var fieldsByNumber: [Int: Int] = [:]
        for (position, proto) in draft.proto.field.enumerated() {
            let name = draft.fullName + "." + proto.name
            var features = draft.features
            if proto.hasOneofIndex {
                guard oneofs.indices.contains(Int(proto.oneofIndex)) else {
                    throw DescriptorError.invalidField(
                        name, reason: "belongs to a oneof that is not there")
                }
                features = oneofs[Int(proto.oneofIndex)].features
            }
            fields.append(try link(proto, name: name, inheriting: features))
            let number = Int(proto.number)
            guard fieldsByNumber.updateValue(position, forKey: number) == nil else {
                throw DescriptorError.invalidField(
                    name, reason: "has the number \(number) of another field")
            }
        }
        return MessageRecord(
            proto: draft.proto, fullName: draft.fullName, parent: draft.parent,
            nestedMessages: draft.nestedMessages, nestedEnums: draft.nestedEnums,
            fields: fields, fieldsByNumber: fieldsByNumber, oneofs: oneofs, path: draft.path,
            features: draft.features)
    }

    private mutating func linkExtensions(_ features: ResolvedFeatures) throws {
        for (index, proto) in file.extension.enumerated() {
            try link(proto, in: nil, packageScope, path: [7, Int32(index)], features)
        }
        for (parent, message) in messages.enumerated() {
            for (index, proto) in message.proto.extension.enumerated() {
                try link(
                    proto, in: parent, message.fullName + ".",
                    path: message.path + [6, Int32(index)], message.features)
            }
        }
    }

    private mutating func link(
        _ proto: Google_Protobuf_FieldDescriptorProto, in parent: Int?, _ scope: String,
        path: [Int32], _ features: ResolvedFeatures
    ) throws {
        let name = scope + proto.name
        let extendee = try resolve(proto.extendee, field: name)
        guard case .message(let index) = extendee.type else {
            throw DescriptorError.wrongKindOfType(proto.extendee, field: name)
        }
        let message = extendee.dependency?.messageRecords[index].proto ?? messages[index].proto
        guard
            message.extensionRange.contains(where: {
                $0.start <= proto.number && proto.number < $0.end
            })
        else {
            throw DescriptorError.invalidField(
                name, reason: "has a number that `\(proto.extendee)` does not leave to extensions")
        }
        guard !proto.hasOneofIndex else {
            throw DescriptorError.invalidField(name, reason: "is an extension and in a oneof")
        }
        let isMessageSet = message.options.messageSetWireFormat
        let field = try link(
            proto, name: name, inheriting: features,
            maximumNumber: isMessageSet ? Int(Int32.max) : WireLimits.maximumFieldNumber)
        guard !isMessageSet || (proto.label != .repeated && proto.type == .message) else {
            throw DescriptorError.invalidField(
                name, reason: "extends a MessageSet, and is not one message")
        }
        extensions.append(
            ExtensionRecord(field: field, extendee: extendee, parent: parent, path: path))
    }

    private func link(
        _ proto: Google_Protobuf_FieldDescriptorProto, name: String,
        inheriting features: ResolvedFeatures,
        maximumNumber: Int = WireLimits.maximumFieldNumber
    ) throws -> FieldRecord {
        guard (1...maximumNumber).contains(Int(proto.number)) else {
            throw DescriptorError.invalidField(name, reason: "has the number \(proto.number)")
        }
        var reference: TypeReference?
        if !proto.typeName.isEmpty {
            let resolved = try resolve(proto.typeName, field: name)
            let isMessage = proto.type == .message || proto.type == .group
            switch resolved.type {
            case .message where isMessage || !proto.hasType: break
            case .enumeration where proto.type == .enum || !proto.hasType: break
            default: throw DescriptorError.wrongKindOfType(proto.typeName, field: name)
            }
            reference = resolved
        } else if !proto.hasType {
            throw DescriptorError.invalidField(name, reason: "has no type")
        } else if proto.type == .message || proto.type == .group || proto.type == .enum {
            throw DescriptorError.unresolvedType("", field: name)
        }
        return FieldRecord(
            proto: proto, fullName: name, reference: reference,
            features: features.merging(field: proto))
    }

    // Linked descriptors name types in full, with a leading dot.
    private func resolve(_ name: String, field: String) throws -> TypeReference {
        let fullName = name.hasPrefix(".") ? String(name.dropFirst()) : name
        if let own = symbols[fullName] { return own }
        for dependency in dependencies {
            if let found = dependency.exportedSymbol(fullName) { return found }
        }
        throw DescriptorError.unresolvedType(fullName, field: field)
    }
}
