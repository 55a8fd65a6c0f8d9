internal import Protobuf

/// Finds `.proto` files by name, by what they declare and by what they extend.
struct DescriptorIndex: Sendable {
    /// One file as it is sent, and the names of those it imports.
    struct File: Sendable {
        var bytes: [UInt8]
        var dependencies: [String]
    }

    private struct ExtensionKey: Hashable, Sendable {
        var type: String
        var number: Int32
    }

    private var files: [String: File] = [:]
    /// Fully qualified name, without a leading dot, to file name.
    private var symbols: [String: String] = [:]
    private var extensions: [ExtensionKey: String] = [:]
    private var messages: Set<String> = []

    /// Indexes serialized `FileDescriptorProto` messages. Bytes that do not decode are left out, and of two files with
    /// the same name the first counts.
    init(files serialized: [[UInt8]]) {
        for bytes in serialized {
            guard
                let file = try? Google_Protobuf_FileDescriptorProto(serializedBytes: bytes),
                files[file.name] == nil
            else { continue }
            files[file.name] = File(bytes: bytes, dependencies: file.dependency)
            add(file)
        }
    }

    // MARK: - Questions

    func fileName(containingSymbol symbol: String) -> String? {
        symbols[symbol]
    }

    func fileName(containingExtension number: Int32, of type: String) -> String? {
        extensions[ExtensionKey(type: type, number: number)]
    }

    /// Sorted; `nil` if there is no such message.
    func extensionNumbers(of type: String) -> [Int32]? {
        guard messages.contains(type) else { return nil }
        return extensions.keys.filter { $0.type == type }.map(\.number).sorted()
    }

    /// The file and all it imports, directly or not, the file itself first; `nil` if there is no such file.
    ///
    /// The files whose names are in `sent` are left out, but for the file asked for; the names of those returned are
    /// added to it.
    func closure(of name: String, sent: inout Set<String>) -> [[UInt8]]? {
        guard files[name] != nil else { return nil }
        var result: [[UInt8]] = []
        var seen: Set = [name]
        var waiting = [name]
        while !waiting.isEmpty {
            let current = waiting.removeFirst()
            guard let file = files[current] else { continue }
            if sent.insert(current).inserted || current == name { result.append(file.bytes) }
            waiting += file.dependencies.filter { seen.insert($0).inserted }
        }
        return result
    }

    // MARK: - Building

    private mutating func add(_ file: Google_Protobuf_FileDescriptorProto) {
        let scope = file.package
        for message in file.messageType { add(message, in: scope, file: file.name) }
        for enumeration in file.enumType { add(enumeration, in: scope, file: file.name) }
        for field in file.extension { add(extension: field, in: scope, file: file.name) }
        for service in file.service {
            let name = Self.join(scope, service.name)
            symbols[name] = file.name
            for method in service.method { symbols[Self.join(name, method.name)] = file.name }
        }
    }

    private mutating func add(
        _ message: Google_Protobuf_DescriptorProto, in scope: String, file: String
    ) {
        let name = Self.join(scope, message.name)
        symbols[name] = file
        messages.insert(name)
        for field in message.field { symbols[Self.join(name, field.name)] = file }
        for oneof in message.oneofDecl { symbols[Self.join(name, oneof.name)] = file }
        for field in message.extension { add(extension: field, in: name, file: file) }
        for nested in message.nestedType { add(nested, in: name, file: file) }
        for enumeration in message.enumType { add(enumeration, in: name, file: file) }
    }

    /// An enumeration's values are declared in the scope around it, as in C.
    private mutating func add(
        _ enumeration: Google_Protobuf_EnumDescriptorProto,
        in scope: String,
        file: String
    ) {
        symbols[Self.join(scope, enumeration.name)] = file
        for value in enumeration.value { symbols[Self.join(scope, value.name)] = file }
    }

    private mutating func add(
        extension field: Google_Protobuf_FieldDescriptorProto,
        in scope: String,
        file: String
    ) {
        symbols[Self.join(scope, field.name)] = file
        let type =
            field.extendee.hasPrefix(".") ? String(field.extendee.dropFirst()) : field.extendee
        extensions[ExtensionKey(type: type, number: field.number)] = file
    }

    private static func join(_ scope: String, _ name: String) -> String {
        scope.isEmpty ? name : "\(scope).\(name)"
    }
}
