/// Linked files, looked up by path and by the names of what they declare.
public struct DescriptorSet: Sendable {
    /// The files, each after the ones that it imports.
    public private(set) var files: [FileDescriptor] = []
    private var filesByName: [String: FileDescriptor] = [:]
    private(set) var extensions = ExtensionDescriptors()

    /// Files may import one another this deep.
    public static let maximumImportDepth = 200

    /// A set with no files.
    public init() {}

    /// Links `protos`, which may come in any order.
    /// - Throws: ``DescriptorError``.
    public init(_ protos: [Google_Protobuf_FileDescriptorProto]) throws {
        try add(protos)
    }

    /// Links more files, which may import each other and those already here.
    /// - Throws: ``DescriptorError``; files linked before the error stay.
    public mutating func add(_ protos: [Google_Protobuf_FileDescriptorProto]) throws {
        var pending: [String: Google_Protobuf_FileDescriptorProto] = [:]
        for proto in protos { pending[proto.name] = proto }
        var path: [String] = []
        for proto in protos {
            _ = try link(proto.name, importedBy: proto.name, &pending, &path)
        }
    }

    /// Adds a linked file and what it imports.
    public mutating func add(_ file: FileDescriptor) {
        guard filesByName[file.name] == nil else { return }
        for dependency in file.dependencies { add(dependency) }
        insert(file)
    }

    /// The file with a path.
    public func file(named name: String) -> FileDescriptor? {
        filesByName[name]
    }

    /// The message with a full name, no leading dot.
    public func message(named name: String) -> MessageDescriptor? {
        for file in files {
            if let message = file.declaredMessage(named: name) { return message }
        }
        return nil
    }

    /// The extensions that the files declare for a message, in the order of the files.
    public func extensions(of message: MessageDescriptor) -> [FieldDescriptor] {
        extensions.fields(of: message)
    }

    private mutating func link(
        _ name: String, importedBy importer: String,
        _ pending: inout [String: Google_Protobuf_FileDescriptorProto], _ path: inout [String]
    ) throws -> FileDescriptor {
        if let linked = filesByName[name] { return linked }
        guard !path.contains(name) else { throw DescriptorError.cyclicImport(path + [name]) }
        guard path.count < Self.maximumImportDepth else {
            throw DescriptorError.deepImport(name, limit: Self.maximumImportDepth)
        }
        guard let proto = pending[name] else {
            throw DescriptorError.missingImport(name, importedBy: importer)
        }
        path.append(name)
        var dependencies: [FileDescriptor] = []
        for dependency in proto.dependency {
            dependencies.append(try link(dependency, importedBy: name, &pending, &path))
        }
        path.removeLast()
        let file = try FileDescriptor(proto, dependencies: dependencies)
        insert(file)
        return file
    }

    private mutating func insert(_ file: FileDescriptor) {
        filesByName[file.name] = file
        files.append(file)
        extensions.insert(contentsOf: file.extensions)
    }
}
