internal import Protobuf

/// Finds declarations whose Swift names would be the same, where the schema tells them apart.
///
/// Generated files share one module, so two packages, folders or spellings can meet in one name: the message `B_C` of
/// package `a` and the message `C` of package `a.b` are both `A_B_C`.
struct GeneratedNames {
    private let names = NamingRules()
    /// What has a name already, by the name with the scope before it.
    private var owners: [String: String] = [:]
    private var visited: Set<ObjectIdentifier> = []

    /// Checks files that are generated together, and what they import.
    /// - Throws: ``GenerationError``.
    static func check(_ files: [FileDescriptor]) throws(GenerationError) {
        var names = GeneratedNames()
        for file in files { try names.add(file) }
    }

    private mutating func add(_ file: FileDescriptor) throws(GenerationError) {
        guard visited.insert(ObjectIdentifier(file)).inserted else { return }
        for dependency in file.dependencies { try add(dependency) }
        try claim(names.outputPath(file), for: "file `\(file.name)`")
        try claim(names.fileTypeName(file), for: "file `\(file.name)`")
        for enumeration in file.enums { try add(enumeration, scope: "") }
        for message in file.messages { try add(message, scope: "") }
        for service in file.proto.service { try add(service, of: file) }
        try addExtensions(of: file)
    }

    private mutating func add(
        _ message: MessageDescriptor, scope: String
    ) throws(GenerationError) {
        guard !message.isMapEntry else { return }
        let name = scope + names.declaredName(message)
        try claim(name, for: "message `\(message.fullName)`")
        let inner = name + "."
        for oneof in message.oneofs {
            let owner = "oneof `\(message.fullName).\(oneof.name)`"
            try claim(inner + names.declaredName(oneof), for: owner)
            try claim(inner + OneofNames(oneof, names).base, for: owner)
        }
        for enumeration in message.nestedEnums { try add(enumeration, scope: inner) }
        for nested in message.nestedMessages { try add(nested, scope: inner) }
    }

    private mutating func add(
        _ enumeration: EnumDescriptor, scope: String
    ) throws(GenerationError) {
        let name = scope + names.declaredName(enumeration)
        try claim(name, for: "enum `\(enumeration.fullName)`")
        var numbers: [String: Int32] = [:]
        for (caseName, value) in zip(names.caseNames(enumeration), enumeration.values) {
            // Values with one number are one case; further names for it may be the same.
            guard numbers.updateValue(value.number, forKey: caseName) != value.number else {
                continue
            }
            try claim("\(name).\(caseName)", for: "value `\(enumeration.fullName).\(value.name)`")
        }
    }

    private mutating func add(
        _ service: Google_Protobuf_ServiceDescriptorProto, of file: FileDescriptor
    ) throws(GenerationError) {
        let owner = "service `\(service.name)` of `\(file.name)`"
        let swiftNames = ServiceNames(names.serviceName(service, in: file))
        for name in swiftNames.all { try claim(name, for: owner) }
        for method in service.method {
            try claim(
                "\(swiftNames.interface).\(names.methodName(method.name))",
                for: "RPC `\(service.name).\(method.name)`")
        }
    }

    private mutating func addExtensions(of file: FileDescriptor) throws(GenerationError) {
        guard !file.extensions.isEmpty else { return }
        try claim(names.extensionMap(file), for: "the extensions of `\(file.name)`")
        for field in file.extensions {
            let owner = "extension `\(field.fullName)`"
            try claim(names.extensionConstant(field), for: owner)
            try claim(
                "\(names.typeName(field.message)).\(names.extensionProperty(field).base)",
                for: owner)
        }
    }

    private mutating func claim(_ name: String, for owner: String) throws(GenerationError) {
        guard let other = owners.updateValue(owner, forKey: name), other != owner else { return }
        throw .sameName(name, other, owner)
    }
}

/// A schema that is right, and cannot be Swift code as it is.
package enum GenerationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A Swift name, or a file's, that two declarations come to.
    case sameName(String, String, String)

    package var description: String {
        switch self {
        case .sameName(let name, let first, let second):
            "\(first) and \(second) are both `\(name)` in Swift"
        }
    }

    /// What a person can do about it.
    package var advice: String {
        "rename one of them, or set `option swift_prefix` in one of their files"
    }
}
