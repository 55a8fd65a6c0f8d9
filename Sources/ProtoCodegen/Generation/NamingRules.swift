internal import Protobuf

/// The Swift names of what a schema declares; they are swift-protobuf's.
struct NamingRules {
    // MARK: - Types

    /// The type of a message as other code names it: `Account_Post`, `Account_Post.Comment`.
    func typeName(_ message: MessageDescriptor) -> String {
        scope(message.parent, in: message.file) + declaredName(message)
    }

    /// The type of an enumeration as other code names it.
    func typeName(_ enumeration: EnumDescriptor) -> String {
        scope(enumeration.parent, in: enumeration.file) + declaredName(enumeration)
    }

    /// The message's name at its declaration: the prefix is the outermost type's.
    func declaredName(_ message: MessageDescriptor) -> String {
        let prefix = message.parent == nil ? prefix(of: message.file) : ""
        return prefix + typeName(message.name, afterPrefix: prefix, suffix: "Message")
    }

    /// The enumeration's name at its declaration.
    func declaredName(_ enumeration: EnumDescriptor) -> String {
        let prefix = enumeration.parent == nil ? prefix(of: enumeration.file) : ""
        return prefix + typeName(enumeration.name, afterPrefix: prefix, suffix: "Enum")
    }

    /// The type that holds a oneof's value, within its message.
    func declaredName(_ oneof: OneofDescriptor) -> String {
        "OneOf_" + CamelCase.upper(oneof.name)
    }

    /// The protocol of a service: `Account_PostController`.
    func serviceName(_ service: Google_Protobuf_ServiceDescriptorProto, in file: FileDescriptor)
        -> String
    {
        let prefix = prefix(of: file)
        return prefix + typeName(service.name, afterPrefix: prefix, suffix: "Service")
    }

    /// The namespace that holds a file's descriptor: `Account_PostProtoFile` for `account/post.proto`.
    func fileTypeName(_ file: FileDescriptor) -> String {
        let parts = pathWithoutExtension(file.name).split(separator: "/").map { part in
            CamelCase.capitalized(
                CamelCase.upper(String(part.map { $0.isLetter || $0.isNumber ? $0 : "_" })))
        }
        return parts.joined(separator: "_") + "ProtoFile"
    }

    /// The file that a schema file's code goes into. File names are unique in a Swift module, so folders become part
    /// of the name: `account_post.pb.swift` for `account/post.proto`.
    func outputPath(_ file: FileDescriptor) -> String {
        pathWithoutExtension(file.name).split(separator: "/").joined(separator: "_") + ".pb.swift"
    }

    private func scope(_ parent: MessageDescriptor?, in file: FileDescriptor) -> String {
        parent.map { typeName($0) + "." } ?? ""
    }

    /// `account.blog_post` becomes `Account_BlogPost_`; the option `swift_prefix` goes before it.
    private func prefix(of file: FileDescriptor) -> String {
        if file.proto.options.hasSwiftPrefix { return file.proto.options.swiftPrefix }
        guard !file.package.isEmpty else { return "" }
        let parts = file.package.split(separator: ".").map { part in
            part.split(separator: "_").map(CamelCase.capitalized).joined()
        }
        let prefix = parts.joined(separator: "_") + "_"
        return prefix.first?.isNumber == true ? "_" + prefix : prefix
    }

    private func typeName(_ name: String, afterPrefix prefix: String, suffix: String) -> String {
        if prefix.isEmpty, SwiftReservedWords.typeNames.contains(name) { return name + suffix }
        guard name.hasSuffix(suffix), name != suffix else { return name }
        // `Type` is renamed `TypeMessage`, so a `TypeMessage` of the schema must be renamed too.
        let root = String(name.dropLast(suffix.count))
        return typeName(root, afterPrefix: prefix, suffix: suffix) + suffix
    }

    private func pathWithoutExtension(_ path: String) -> String {
        path.hasSuffix(".proto") ? String(path.dropLast(6)) : path
    }

    // MARK: - Extensions

    /// The property of an extension on the message that it extends: `Legacy_rank`, `Legacy_Scope_rank`.
    func extensionProperty(_ field: FieldDescriptor) -> PropertyName {
        let base = CamelCase.lower(field.namingBase)
        guard let scope = field.extensionScope else {
            let prefix = prefix(of: field.file)
            let isReserved =
                prefix.isEmpty && SwiftReservedWords.propertyNames.contains(base)
            return PropertyName(base: prefix + base + (isReserved ? "_p" : ""))
        }
        return PropertyName(
            base: typeName(scope).split(separator: ".").joined(separator: "_") + "_" + base)
    }

    /// The extension's constant as other code names it: `Legacy_Extensions_rank`, `Legacy_Scope.Extensions.rank`.
    func extensionConstant(_ field: FieldDescriptor) -> String {
        guard let scope = field.extensionScope else {
            return prefix(of: field.file) + "Extensions_" + field.namingBase
        }
        return typeName(scope) + ".Extensions." + extensionConstantName(field)
    }

    /// The constant's name at its declaration inside of a message.
    func extensionConstantName(_ field: FieldDescriptor) -> String {
        let name = field.namingBase
        let isReserved = SwiftReservedWords.caseNames.contains(name)
        return SwiftReservedWords.quoting(isReserved ? name + "_" : name)
    }

    /// The map of a file's extensions: `Legacy_Rank_Extensions` for `rank.proto` of the package `legacy`.
    func extensionMap(_ file: FileDescriptor) -> String {
        let name = pathWithoutExtension(file.name).split(separator: "/").last ?? ""
        let words = String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        return prefix(of: file) + CamelCase.upper(words) + "_Extensions"
    }

    // MARK: - Members

    /// The method of a service's RPC: `PartialUpdate` is `partialUpdate`.
    func methodName(_ name: String) -> String {
        let base = CamelCase.lower(name)
        if SwiftReservedWords.methodNames.contains(base) { return base + "_" }
        return SwiftReservedWords.quoting(base)
    }

    /// The cases of an enumeration by the index of their value: the enumeration's name is left out where what
    /// remains is an identifier, and unique.
    func caseNames(_ enumeration: EnumDescriptor) -> [String] {
        let values = enumeration.values
        let short = values.map { caseName(stripping: enumeration.name, from: $0.name) }
        var owners: [String: Set<Int32>] = [:]
        for (name, value) in zip(short, values) { owners[name, default: []].insert(value.number) }
        var used: [String: Int32] = [:]
        return zip(short, values).map { name, value in
            var candidate = name
            if owners[name, default: []].count > 1 { candidate = CamelCase.lower(value.name) }
            if used[candidate] != nil, used[candidate] != value.number {
                candidate += value.number < 0 ? "_n\(-Int(value.number))" : "_\(value.number)"
            }
            used[candidate] = value.number
            return candidate
        }.map { name in
            SwiftReservedWords.caseNames.contains(name) ? name + "_" : name
        }
    }

    private func caseName(stripping prefix: String, from name: String) -> String {
        let prefixLetters = prefix.lowercased().filter { $0 != "_" }
        var rest = Substring(name)
        for letter in prefixLetters {
            while rest.first == "_" { rest.removeFirst() }
            guard rest.first?.lowercased() == String(letter) else { return CamelCase.lower(name) }
            rest.removeFirst()
        }
        while rest.first == "_" { rest.removeFirst() }
        guard rest.first?.isLetter == true else { return CamelCase.lower(name) }
        return CamelCase.lower(String(rest))
    }
}

/// The Swift name of an extension's property.
struct PropertyName {
    /// Without backticks.
    var base: String
    /// As a declaration writes it.
    var quoted: String { SwiftReservedWords.quoting(base) }
    /// As it follows `has` and `clear`.
    var capitalized: String { CamelCase.capitalized(base) }
}
