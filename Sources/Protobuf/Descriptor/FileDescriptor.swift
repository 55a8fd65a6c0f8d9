/// A linked `.proto` file: every type that its fields name is found.
///
/// A file owns flat tables of the types declared in it; ``MessageDescriptor``, ``FieldDescriptor`` and
/// ``EnumDescriptor`` are handles into those tables, cheap to copy. References point at dependencies or inside the
/// file by index, so there are no reference cycles.
public final class FileDescriptor: Sendable {
    /// The file as described by descriptor.proto.
    public let proto: Google_Protobuf_FileDescriptorProto
    /// ``proto`` in the binary format, for server reflection.
    public let serializedBytes: [UInt8]
    /// The files that this one imports, in the order of its import statements.
    public let dependencies: [FileDescriptor]
    /// Those of them that are also imported by whoever imports this file.
    private let publicDependencies: [FileDescriptor]

    let messageRecords: [MessageRecord]
    let enumRecords: [EnumRecord]
    let extensionRecords: [ExtensionRecord]
    private let symbols: [String: TypeReference]
    /// Whether a message of this file, or of one that it imports, has required fields or may be given some by an
    /// extension.
    package let mayLackRequiredFields: Bool

    /// Links a file whose imports are linked already.
    /// - Throws: ``DescriptorError`` if a type is declared twice or not found, or an import is not given.
    public init(
        _ proto: Google_Protobuf_FileDescriptorProto,
        dependencies: [FileDescriptor],
        serializedBytes: [UInt8]? = nil
    ) throws {
        self.proto = proto
        self.dependencies = dependencies
        self.serializedBytes = try serializedBytes ?? proto.serializedBytes()
        let byName = Dictionary(
            dependencies.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for name in proto.dependency where byName[name] == nil {
            throw DescriptorError.missingImport(name, importedBy: proto.name)
        }
        publicDependencies = proto.publicDependency.compactMap { index in
            let position = Int(index)
            return proto.dependency.indices.contains(position)
                ? byName[proto.dependency[position]] : nil
        }
        let tables = try DescriptorTables(file: proto, dependencies: dependencies)
        self.messageRecords = tables.messages
        self.enumRecords = tables.enums
        self.extensionRecords = tables.extensions
        self.symbols = tables.symbols
        self.mayLackRequiredFields =
            dependencies.contains(where: \.mayLackRequiredFields)
            || tables.messages.contains { message in
                !message.proto.extensionRange.isEmpty
                    || message.fields.contains { $0.features.fieldPresence == .legacyRequired }
            }
    }

    /// The path by which other files import this one: `account/post.proto`.
    public var name: String { proto.name }

    /// The package, empty if there is none.
    public var package: String { proto.package }

    /// Every file that this one imports, directly or not, each once and after the ones that it imports itself.
    public var importedFiles: [FileDescriptor] {
        var set = DescriptorSet()
        for dependency in dependencies { set.add(dependency) }
        return set.files
    }

    /// What the syntax or edition and the options say of the file.
    public var features: ResolvedFeatures { ResolvedFeatures(file: proto) }

    /// Messages declared at the top level, in the order of the file.
    public var messages: [MessageDescriptor] {
        messageRecords.indices.lazy.filter { self.messageRecords[$0].parent == nil }
            .map { MessageDescriptor(file: self, index: $0) }
    }

    /// Enumerations declared at the top level, in the order of the file.
    public var enums: [EnumDescriptor] {
        enumRecords.indices.lazy.filter { self.enumRecords[$0].parent == nil }
            .map { EnumDescriptor(file: self, index: $0) }
    }

    /// Every message declared in the file, nested ones after their parents.
    public var allMessages: [MessageDescriptor] {
        messageRecords.indices.map { MessageDescriptor(file: self, index: $0) }
    }

    /// Every extension declared in the file: those at the top level, then those inside of messages.
    public var extensions: [FieldDescriptor] {
        extensionRecords.indices.map { FieldDescriptor(extensionAt: $0, of: self) }
    }

    /// The message with a full name (`account.Post`, no leading dot) declared in this file or one that it imports,
    /// directly or not.
    public func message(named name: String) -> MessageDescriptor? {
        first(following: \.dependencies) { $0.declaredMessage(named: name) }
    }

    /// What `find` gives for this file, or else for the first one on the way along its dependencies, each asked once
    /// however many ways lead to it.
    private func first<Result>(
        following next: (FileDescriptor) -> [FileDescriptor],
        _ find: (FileDescriptor) -> Result?
    ) -> Result? {
        if let own = find(self) { return own }
        var pending = Array(next(self).reversed())
        var visited: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
        while let file = pending.popLast() {
            guard visited.insert(ObjectIdentifier(file)).inserted else { continue }
            if let found = find(file) { return found }
            pending += next(file).reversed()
        }
        return nil
    }

    /// The message with a full name declared in this very file.
    func declaredMessage(named name: String) -> MessageDescriptor? {
        guard case .message(let index) = symbols[name]?.type else { return nil }
        return MessageDescriptor(file: self, index: index)
    }

    /// The file that a reference points into.
    func target(_ reference: TypeReference) -> FileDescriptor {
        reference.dependency ?? self
    }

    /// What this file declares under a full name, itself or for its public importers.
    func exportedSymbol(_ name: String) -> TypeReference? {
        first(following: \.publicDependencies) { file in
            file.symbols[name].map { TypeReference(dependency: file, type: $0.type) }
        }
    }
}

/// Points at a type: in a dependency, or in the file that holds the reference if `dependency` is `nil`.
struct TypeReference: Sendable {
    enum Kind: Sendable, Hashable {
        case message(Int)
        case enumeration(Int)
    }

    var dependency: FileDescriptor?
    var type: Kind
}
