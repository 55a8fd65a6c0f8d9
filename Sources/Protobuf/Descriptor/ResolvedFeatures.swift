/// What a file's syntax or edition, and the `features` options on the way down, say about a declaration.
///
/// Source: <https://protobuf.dev/editions/features/>
public struct ResolvedFeatures: Sendable, Hashable {
    /// Whether a singular scalar field knows "unset" from "default".
    public var fieldPresence: Google_Protobuf_FeatureSet.FieldPresence
    /// Whether an enum keeps numbers that it does not declare.
    public var enumType: Google_Protobuf_FeatureSet.EnumType
    /// Whether repeated scalar fields are packed.
    public var repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding
    /// Whether message fields are length-prefixed or groups.
    public var messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding

    /// The defaults of a file's syntax or edition, with its own `features` laid over them.
    public init(file: Google_Protobuf_FileDescriptorProto) {
        let isLegacy = file.syntax.isEmpty || file.syntax == "proto2"
        let isProto3 = file.syntax == "proto3" || file.edition == .proto3
        if file.syntax == "editions", !isProto3, file.edition.rawValue >= 1_000 {
            fieldPresence = .explicit
            enumType = .open
            repeatedFieldEncoding = .packed
        } else if isProto3 && !isLegacy {
            fieldPresence = .implicit
            enumType = .open
            repeatedFieldEncoding = .packed
        } else {
            fieldPresence = .explicit
            enumType = .closed
            repeatedFieldEncoding = .expanded
        }
        messageEncoding = .lengthPrefixed
        self = merging(file.options.hasFeatures ? file.options.features : nil)
    }

    /// These features with those that `features` sets laid over them.
    public func merging(_ features: Google_Protobuf_FeatureSet?) -> ResolvedFeatures {
        guard let features else { return self }
        var merged = self
        if features.hasFieldPresence { merged.fieldPresence = features.fieldPresence }
        if features.hasEnumType { merged.enumType = features.enumType }
        if features.hasRepeatedFieldEncoding {
            merged.repeatedFieldEncoding = features.repeatedFieldEncoding
        }
        if features.hasMessageEncoding { merged.messageEncoding = features.messageEncoding }
        return merged
    }
}
