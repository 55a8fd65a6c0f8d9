package import Protobuf

/// The declarations of linked files as flat lists, for rules that go through all of one kind.
package struct SchemaIndex: Sendable {
    package struct File: Sendable {
        package var proto: Google_Protobuf_FileDescriptorProto
        var source: LinkedSource?
        var features: ResolvedFeatures
        var ignores: IgnoreComments

        var name: String { proto.name }
        /// Without a slash at its end; `.` for the top.
        var directory: String {
            proto.name.lastIndex(of: "/").map { String(proto.name[..<$0]) } ?? "."
        }
    }

    struct Message: Sendable {
        var file: File
        var proto: Google_Protobuf_DescriptorProto
        var path: [Int32]
        /// Names of the messages around it and its own: `Outer.Inner`.
        var nestedName: String
        var fullName: String
        var features: ResolvedFeatures
        var fields: [Field] = []
        var isMapEntry: Bool { proto.options.mapEntry }
    }

    struct Field: Sendable {
        var file: File
        var proto: Google_Protobuf_FieldDescriptorProto
        var path: [Int32]
        /// The message around it; of an extension, the message that it extends.
        var messageName: String
        var fullName: String
        var nestedName: String
        var features: ResolvedFeatures
        /// The oneof that a person wrote around it.
        var oneof: String?
        var isMap = false
        var isExtension: Bool { proto.hasExtendee }
        /// Options of the messages around it, outermost first.
        var outerFeatures: [Google_Protobuf_FeatureSet] = []
    }

    struct Enumeration: Sendable {
        var file: File
        var proto: Google_Protobuf_EnumDescriptorProto
        var path: [Int32]
        var nestedName: String
        var fullName: String
        var features: ResolvedFeatures
    }

    struct Service: Sendable {
        var file: File
        var proto: Google_Protobuf_ServiceDescriptorProto
        var path: [Int32]
        var fullName: String
        var methods: [Method]
    }

    struct Method: Sendable {
        var file: File
        var proto: Google_Protobuf_MethodDescriptorProto
        var path: [Int32]
        var service: String
        var fullName: String
    }

    package private(set) var files: [File] = []
    private(set) var messages: [Message] = []
    private(set) var extensions: [Field] = []
    private(set) var enums: [Enumeration] = []
    private(set) var services: [Service] = []

    var fields: [Field] { messages.flatMap(\.fields) + extensions }

    /// Lists what `files` declare; `sources` tell where.
    package init(
        _ files: [Google_Protobuf_FileDescriptorProto], sources: [String: LinkedSource] = [:]
    ) {
        for proto in files {
            let file = File(
                proto: proto, source: sources[proto.name],
                features: ResolvedFeatures(file: proto), ignores: IgnoreComments(proto))
            self.files.append(file)
            add(file)
        }
    }

    /// Of linked files, those that were asked for.
    package init(_ linked: LinkedProtos) {
        let requested = Set(linked.requested)
        self.init(
            linked.files.filter { requested.contains($0.name) }, sources: linked.sources)
    }

    // MARK: - Collection

    /// What surrounds a declaration.
    private struct Scope {
        var file: File
        var path: [Int32]
        var nested: String
        var features: ResolvedFeatures
        var outerFeatures: [Google_Protobuf_FeatureSet] = []

        func nestedName(_ name: String) -> String { nested.isEmpty ? name : "\(nested).\(name)" }

        func fullName(_ name: String) -> String {
            let package = file.proto.package
            return package.isEmpty ? nestedName(name) : "\(package).\(nestedName(name))"
        }
    }

    private mutating func add(_ file: File) {
        var scope = Scope(file: file, path: [], nested: "", features: file.features)
        if let own = file.proto.options.ownFeatures { scope.outerFeatures = [own] }
        for (index, item) in zip(Int32(0)..., file.proto.enumType) { add(item, [5, index], scope) }
        for (index, item) in zip(Int32(0)..., file.proto.messageType) {
            add(item, [4, index], scope)
        }
        for (index, item) in zip(Int32(0)..., file.proto.extension) {
            extensions.append(field(item, [7, index], scope))
        }
        for (index, item) in zip(Int32(0)..., file.proto.service) { add(item, index, scope) }
    }

    private mutating func add(
        _ proto: Google_Protobuf_DescriptorProto, _ step: [Int32], _ scope: Scope
    ) {
        var message = Message(
            file: scope.file, proto: proto, path: scope.path + step,
            nestedName: scope.nestedName(proto.name), fullName: scope.fullName(proto.name),
            features: scope.features.merging(proto.options.ownFeatures))
        var inner = Scope(
            file: scope.file, path: message.path, nested: message.nestedName,
            features: message.features, outerFeatures: scope.outerFeatures)
        if let own = proto.options.ownFeatures { inner.outerFeatures.append(own) }
        let entries = Set(proto.nestedType.filter(\.options.mapEntry).map(\.name))
        for (index, item) in zip(Int32(0)..., proto.field) {
            var field = field(item, [2, index], inner)
            field.messageName = message.fullName
            field.isMap =
                item.label == .repeated
                && item.typeName.split(separator: ".").last.map { entries.contains(String($0)) }
                    ?? false
            if item.hasOneofIndex, !item.proto3Optional,
                proto.oneofDecl.indices.contains(Int(item.oneofIndex))
            {
                let oneof = proto.oneofDecl[Int(item.oneofIndex)]
                field.oneof = oneof.name
                field.features = inner.features.merging(oneof.options.ownFeatures)
                    .merging(field: item)
            }
            message.fields.append(field)
        }
        messages.append(message)
        for (index, item) in zip(Int32(0)..., proto.enumType) { add(item, [4, index], inner) }
        for (index, item) in zip(Int32(0)..., proto.nestedType) { add(item, [3, index], inner) }
        for (index, item) in zip(Int32(0)..., proto.extension) {
            extensions.append(field(item, [6, index], inner))
        }
    }

    private func field(
        _ proto: Google_Protobuf_FieldDescriptorProto, _ step: [Int32], _ scope: Scope
    ) -> Field {
        Field(
            file: scope.file, proto: proto, path: scope.path + step,
            messageName: String(proto.extendee.drop { $0 == "." }),
            fullName: scope.fullName(proto.name), nestedName: scope.nestedName(proto.name),
            features: scope.features.merging(field: proto), outerFeatures: scope.outerFeatures)
    }

    private mutating func add(
        _ proto: Google_Protobuf_EnumDescriptorProto, _ step: [Int32], _ scope: Scope
    ) {
        enums.append(
            Enumeration(
                file: scope.file, proto: proto, path: scope.path + step,
                nestedName: scope.nestedName(proto.name), fullName: scope.fullName(proto.name),
                features: scope.features.merging(proto.options.ownFeatures)))
    }

    private mutating func add(
        _ proto: Google_Protobuf_ServiceDescriptorProto, _ index: Int32, _ scope: Scope
    ) {
        let name = scope.fullName(proto.name)
        let methods = zip(Int32(0)..., proto.method).map { position, method in
            Method(
                file: scope.file, proto: method, path: [6, index, 2, position],
                service: proto.name, fullName: "\(name).\(method.name)")
        }
        services.append(
            Service(
                file: scope.file, proto: proto, path: [6, index], fullName: name,
                methods: methods))
    }
}
