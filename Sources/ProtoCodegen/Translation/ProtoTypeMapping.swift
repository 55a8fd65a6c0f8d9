internal import ORM

/// Which proto type carries a model field.
///
/// The table is that of both Python frameworks, lossy 32-bit `float` included; a field kind
/// without an entry travels as `string`: bytes in Base64, JSON as its text, decimals in full, dates and times as
/// ISO 8601 has them.
enum ProtoTypeMapping {
    static func scalar(for kind: FieldKind) -> String {
        switch kind {
        case .smallAuto, .auto, .smallInteger, .integer, .positiveSmallInteger, .positiveInteger:
            "int32"
        case .bigAuto, .bigInteger, .positiveBigInteger: "int64"
        case .float: "float"
        case .boolean: "bool"
        case .foreignKey(let relation), .manyToMany(let relation): scalar(for: relation.targetKind)
        default: "string"
        }
    }

    /// The type that loses nothing of the field's value.
    static func rich(for kind: FieldKind) -> String {
        switch kind {
        case .float: "double"
        case .dateTime: timestamp
        case .duration: duration
        case .binary: "bytes"
        case .json: structure
        case .foreignKey(let relation), .manyToMany(let relation): rich(for: relation.targetKind)
        default: scalar(for: kind)
        }
    }

    static let empty = "google.protobuf.Empty"
    static let timestamp = "google.protobuf.Timestamp"
    static let duration = "google.protobuf.Duration"
    static let structure = "google.protobuf.Struct"
    static let fieldMask = "google.protobuf.FieldMask"

    /// The file that declares a type; nil for scalars and for what the models' own file declares.
    static func importPath(of type: String) -> String? {
        switch type {
        case empty: "google/protobuf/empty.proto"
        case timestamp: "google/protobuf/timestamp.proto"
        case duration: "google/protobuf/duration.proto"
        case structure: "google/protobuf/struct.proto"
        case fieldMask: "google/protobuf/field_mask.proto"
        default: nil
        }
    }

    /// What becomes of a field that the existing file gives another type.
    enum Change: Equatable {
        /// The file's type carries every value of the model's: a person's choice, kept.
        case keep
        /// Old and new type share their encoding, so that the number can stay.
        case widen
        /// Clients would misread the number.
        case incompatible
    }

    static func change(from written: String, to wanted: String) -> Change {
        if written == wanted { return .keep }
        switch (written, wanted) {
        case (_, "int32") where wideIntegers.contains(written): return .keep
        case ("sint32", "int32"), ("sfixed32", "int32"): return .keep
        case ("sint64", "int64"), ("sfixed64", "int64"): return .keep
        case ("double", "float"): return .keep
        case ("int32", "int64"), ("bool", "int32"), ("bool", "int64"): return .widen
        case ("uint32", "int64"): return .keep
        default: return .incompatible
        }
    }

    private static let wideIntegers: Set<String> = ["int64", "sint64", "sfixed64"]
}
