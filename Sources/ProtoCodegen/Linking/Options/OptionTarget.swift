/// The kinds of statement that options are set on, with the numbers of `FieldOptions.OptionTargetType`.
enum OptionTarget: Int32, Sendable {
    case file = 1, extensionRange, message, field, oneof, enumeration, enumValue, service, method

    /// Full name of the message that holds the options.
    var optionsType: String {
        switch self {
        case .file: "google.protobuf.FileOptions"
        case .extensionRange: "google.protobuf.ExtensionRangeOptions"
        case .message: "google.protobuf.MessageOptions"
        case .field: "google.protobuf.FieldOptions"
        case .oneof: "google.protobuf.OneofOptions"
        case .enumeration: "google.protobuf.EnumOptions"
        case .enumValue: "google.protobuf.EnumValueOptions"
        case .service: "google.protobuf.ServiceOptions"
        case .method: "google.protobuf.MethodOptions"
        }
    }

    /// Number of the field of the descriptor that holds the options.
    var optionsField: Int32 {
        switch self {
        case .file, .field: 8
        case .message: 7
        case .method: 4
        case .enumeration, .enumValue, .service, .extensionRange: 3
        case .oneof: 2
        }
    }

    /// As a sentence names it, in the plural.
    var plural: String {
        switch self {
        case .file: "files"
        case .extensionRange: "extension ranges"
        case .message: "messages"
        case .field: "fields"
        case .oneof: "oneofs"
        case .enumeration: "enums"
        case .enumValue: "enum values"
        case .service: "services"
        case .method: "RPCs"
        }
    }
}

/// Option statements that wait until every file's messages are known.
struct PendingOptions: Sendable {
    var target: OptionTarget
    var nodes: [OptionNode]
    /// Full name of what the options are set on: names in them are looked up from there outwards.
    var scope: String
    /// Path of what the options are set on, in the file's descriptor; empty for the file.
    var path: [Int32]
}
