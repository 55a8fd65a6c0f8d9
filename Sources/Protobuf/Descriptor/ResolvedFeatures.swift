/// What a file's syntax or edition, and the `features` options on the way down, say about a declaration.
///
/// Each declaration inherits from the one around it: a field from its oneof or message, a message from the outer
/// message or the file.
///
/// Source: <https://protobuf.dev/editions/features/>
public struct ResolvedFeatures: Sendable, Hashable {
    /// Whether a singular scalar field knows "unset" from "default".
    public var fieldPresence: Google_Protobuf_FeatureSet.FieldPresence
    /// Whether an enum keeps numbers that it does not declare.
    public var enumType: Google_Protobuf_FeatureSet.EnumType
    /// Whether repeated scalar fields are packed.
    public var repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding
    /// Whether a schema asks for `string` fields to be checked. They are checked in any case, because a Swift
    /// `String` holds nothing but valid Unicode.
    public var utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation
    /// Whether message fields are length-prefixed or groups.
    public var messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding
    /// Whether a message must have a JSON form, or has one as far as its names allow.
    public var jsonFormat: Google_Protobuf_FeatureSet.JsonFormat

    /// What holds in proto2 files.
    public static let proto2 = ResolvedFeatures(
        fieldPresence: .explicit, enumType: .closed, repeatedFieldEncoding: .expanded,
        utf8Validation: .none, messageEncoding: .lengthPrefixed, jsonFormat: .legacyBestEffort)

    /// What holds in proto3 files.
    public static let proto3 = ResolvedFeatures(
        fieldPresence: .implicit, enumType: .open, repeatedFieldEncoding: .packed,
        utf8Validation: .verify, messageEncoding: .lengthPrefixed, jsonFormat: .allow)

    /// What holds in files of edition 2023 and later that say nothing else.
    public static let edition2023 = ResolvedFeatures(
        fieldPresence: .explicit, enumType: .open, repeatedFieldEncoding: .packed,
        utf8Validation: .verify, messageEncoding: .lengthPrefixed, jsonFormat: .allow)
}

extension ResolvedFeatures {
    /// The defaults of a file's syntax or edition, with its own `features` laid over them.
    public init(file: Google_Protobuf_FileDescriptorProto) {
        switch file.syntax {
        case "proto3": self = .proto3
        case "editions" where file.edition == .proto3: self = .proto3
        case "editions" where file.edition.rawValue >= Google_Protobuf_Edition.edition2023.rawValue:
            self = .edition2023
        default: self = .proto2
        }
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
        if features.hasUtf8Validation { merged.utf8Validation = features.utf8Validation }
        if features.hasMessageEncoding { merged.messageEncoding = features.messageEncoding }
        if features.hasJsonFormat { merged.jsonFormat = features.jsonFormat }
        return merged
    }

    /// These features with what a field says laid over them. What proto2 and proto3 say by labels, groups and the
    /// option `packed` becomes the feature that means the same.
    public func merging(field: Google_Protobuf_FieldDescriptorProto) -> ResolvedFeatures {
        guard field.hasOptions || field.label == .required || field.type == .group else {
            return self
        }
        var merged = self
        if field.label == .required { merged.fieldPresence = .legacyRequired }
        if field.type == .group { merged.messageEncoding = .delimited }
        guard field.hasOptions else { return merged }
        let options = field.options
        if options.hasPacked { merged.repeatedFieldEncoding = options.packed ? .packed : .expanded }
        return merged.merging(options.hasFeatures ? options.features : nil)
    }
}
