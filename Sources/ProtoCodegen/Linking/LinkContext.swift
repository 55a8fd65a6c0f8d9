internal import Protobuf

/// What the files linked so far mean to those that import them.
struct LinkContext: Sendable {
    var schema = OptionSchema.builtin
    /// Full names of the enums that hold no numbers but those they declare.
    private(set) var closedEnums: Set<String> = []
    /// Files with `optimize_for = LITE_RUNTIME`.
    private(set) var liteFiles: Set<String> = []
    /// The extension that has a number of a message.
    private var extensions: [ExtensionNumber: String] = [:]

    private struct ExtensionNumber: Hashable {
        var extendee: String
        var number: Int32
    }

    /// Takes a file with its options in.
    mutating func add(_ file: Google_Protobuf_FileDescriptorProto) {
        schema.add(file)
        if file.options.optimizeFor == .liteRuntime { liteFiles.insert(file.name) }
        let features = ResolvedFeatures(file: file)
        let scope = file.package.isEmpty ? "" : file.package + "."
        for item in file.enumType { add(item, in: scope, features) }
        for message in file.messageType { add(message, in: scope, features) }
    }

    private mutating func add(
        _ message: Google_Protobuf_DescriptorProto, in scope: String, _ inherited: ResolvedFeatures
    ) {
        let features = inherited.merging(message.options.ownFeatures)
        let inner = scope + message.name + "."
        for item in message.enumType { add(item, in: inner, features) }
        for nested in message.nestedType { add(nested, in: inner, features) }
    }

    private mutating func add(
        _ item: Google_Protobuf_EnumDescriptorProto, in scope: String, _ inherited: ResolvedFeatures
    ) {
        let features = inherited.merging(item.options.ownFeatures)
        if features.enumType == .closed { closedEnums.insert(scope + item.name) }
    }

    /// - Returns: The extension that has the number already.
    mutating func claim(_ number: Int32, of extendee: String, for name: String) -> String? {
        let key = ExtensionNumber(extendee: extendee, number: number)
        if let taken = extensions[key] { return taken }
        extensions[key] = name
        return nil
    }
}

// Features that a statement sets itself.

extension Google_Protobuf_FileOptions {
    var ownFeatures: Google_Protobuf_FeatureSet? { hasFeatures ? features : nil }
}

extension Google_Protobuf_MessageOptions {
    var ownFeatures: Google_Protobuf_FeatureSet? { hasFeatures ? features : nil }
}

extension Google_Protobuf_FieldOptions {
    var ownFeatures: Google_Protobuf_FeatureSet? { hasFeatures ? features : nil }
}

extension Google_Protobuf_OneofOptions {
    var ownFeatures: Google_Protobuf_FeatureSet? { hasFeatures ? features : nil }
}

extension Google_Protobuf_EnumOptions {
    var ownFeatures: Google_Protobuf_FeatureSet? { hasFeatures ? features : nil }
}
