/// Files that every `.proto` may import without having them.
///
/// Names and numbers of their fields are the public contract of protobuf and gRPC; the texts say no
/// more than that contract.
package enum BuiltinProtos {
    /// Names as imports write them, sorted.
    package static var names: [String] { texts.keys.sorted() }

    package static func text(of name: String) -> String? { texts[name] }

    /// The toolkit's module that has the Swift code of a built-in file, for generated code to import; nil for files
    /// whose code a project generates for itself, and for all others.
    package static func module(of name: String) -> String? {
        guard texts[name] != nil else { return nil }
        if name.hasPrefix("google/protobuf/") { return runtimeModule }
        return name.hasPrefix("google/rpc/") ? "GRPCCore" : nil
    }

    /// What every generated file imports.
    static let runtimeModule = "Protobuf"

    private static let texts: [String: String] = [
        "google/protobuf/any.proto": WellKnownProtos.any,
        "google/protobuf/api.proto": TypeProtos.api,
        "google/protobuf/descriptor.proto": DescriptorProto.text,
        "google/protobuf/duration.proto": WellKnownProtos.duration,
        "google/protobuf/empty.proto": WellKnownProtos.empty,
        "google/protobuf/field_mask.proto": WellKnownProtos.fieldMask,
        "google/protobuf/source_context.proto": WellKnownProtos.sourceContext,
        "google/protobuf/struct.proto": WellKnownProtos.structure,
        "google/protobuf/timestamp.proto": WellKnownProtos.timestamp,
        "google/protobuf/type.proto": TypeProtos.type,
        "google/protobuf/wrappers.proto": WellKnownProtos.wrappers,
        "google/rpc/error_details.proto": RPCErrorProtos.details,
        "google/rpc/status.proto": RPCErrorProtos.status,
        "grpc/health/v1/health.proto": RPCProtos.health,
        "grpc/reflection/v1/reflection.proto": RPCProtos.reflection(package: "grpc.reflection.v1"),
        "grpc/reflection/v1alpha/reflection.proto": RPCProtos.reflection(
            package: "grpc.reflection.v1alpha"),
    ]

    /// The built-in file that a type is in, to be named when an import is missing.
    static func file(defining type: String) -> String? {
        definitions[type]
    }

    private static let definitions: [String: String] = {
        var files: [String: String] = [:]
        for (name, text) in texts {
            let file = ProtoParser.parseReporting(ProtoSource(name: name, text: text)).file
            let package = file.package?.text ?? ""
            for type in file.messages.map(\.name.text) + file.enums.map(\.name.text) {
                files["\(package).\(type)"] = name
            }
        }
        return files
    }()
}
