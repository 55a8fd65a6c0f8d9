internal import Protobuf

/// How many values a field has, and whether it knows that it has none.
enum FieldCardinality: String, Sendable {
    case explicit = "optional with presence"
    case implicit = "optional without presence"
    case required = "required"
    case repeated = "repeated"
    case map = "a map"

    /// The same number for what has the same bytes.
    var wireGroup: Int {
        switch self {
        case .explicit, .implicit: 1
        case .required: 2
        case .repeated, .map: 3
        }
    }

    /// The same number for what has the same bytes and the same JSON.
    var wireJSONGroup: Int { self == .map ? 4 : wireGroup }
}

extension SchemaIndex.Field {
    var cardinality: FieldCardinality {
        if isMap { return .map }
        if proto.label == .repeated { return .repeated }
        if features.fieldPresence == .legacyRequired { return .required }
        let hasPresence =
            proto.isMessageLike || proto.hasOneofIndex || isExtension
            || features.fieldPresence != .implicit
        return hasPresence ? .explicit : .implicit
    }

    /// As sentences about a change name it.
    var description: String {
        isExtension
            ? "extension \(proto.number) `\(fullName)`"
            : "field \(proto.number) `\(proto.name)` of `\(messageName)`"
    }
}
