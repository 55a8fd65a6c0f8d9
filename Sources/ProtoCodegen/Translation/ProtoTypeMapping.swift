internal import ORM

/// Which proto type carries a model field.
///
/// The table is that of both Python frameworks, lossy 32-bit `float` included; a field kind
/// without an entry travels as `string`.
enum ProtoTypeMapping {
    static func scalar(for kind: FieldKind) -> String {
        switch kind {
        case .auto, .smallInteger, .integer, .positiveSmallInteger, .positiveInteger: "int32"
        case .bigAuto, .bigInteger, .positiveBigInteger: "int64"
        case .float: "float"
        case .boolean: "bool"
        case .foreignKey(let relation), .manyToMany(let relation): scalar(for: relation.targetKind)
        default: "string"
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
