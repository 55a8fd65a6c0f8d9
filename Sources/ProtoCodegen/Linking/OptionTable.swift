/// The built-in options of one kind of statement. A table of descriptor.proto's option messages.
struct OptionTable {
    enum Value {
        case bool
        case string
        case names([String: UInt64])
    }

    struct Option {
        var number: Int
        var value: Value
        var isRepeated = false
    }

    var options: [String: Option]

    private init(_ options: [String: Option] = [:]) {
        self.options = options
    }

    private static func bool(_ number: Int) -> Option { Option(number: number, value: .bool) }

    private static func string(_ number: Int) -> Option { Option(number: number, value: .string) }

    static let file = OptionTable([
        "java_package": string(1), "java_outer_classname": string(8),
        "optimize_for": Option(
            number: 9, value: .names(["SPEED": 1, "CODE_SIZE": 2, "LITE_RUNTIME": 3])),
        "java_multiple_files": bool(10), "go_package": string(11),
        "cc_generic_services": bool(16), "java_generic_services": bool(17),
        "py_generic_services": bool(18), "java_generate_equals_and_hash": bool(20),
        "deprecated": bool(23), "java_string_check_utf8": bool(27), "cc_enable_arenas": bool(31),
        "objc_class_prefix": string(36), "csharp_namespace": string(37),
        "swift_prefix": string(39), "php_class_prefix": string(40), "php_namespace": string(41),
        "php_generic_services": bool(42), "php_metadata_namespace": string(44),
        "ruby_package": string(45),
    ])

    static let message = OptionTable([
        "message_set_wire_format": bool(1), "no_standard_descriptor_accessor": bool(2),
        "deprecated": bool(3), "deprecated_legacy_json_field_conflicts": bool(11),
    ])

    static let field = OptionTable([
        "ctype": Option(number: 1, value: .names(["STRING": 0, "CORD": 1, "STRING_PIECE": 2])),
        "packed": bool(2), "deprecated": bool(3), "lazy": bool(5),
        "jstype": Option(
            number: 6, value: .names(["JS_NORMAL": 0, "JS_STRING": 1, "JS_NUMBER": 2])),
        "weak": bool(10), "unverified_lazy": bool(15), "debug_redact": bool(16),
        "retention": Option(
            number: 17,
            value: .names([
                "RETENTION_UNKNOWN": 0, "RETENTION_RUNTIME": 1, "RETENTION_SOURCE": 2,
            ])),
        "targets": Option(
            number: 19,
            value: .names([
                "TARGET_TYPE_UNKNOWN": 0, "TARGET_TYPE_FILE": 1, "TARGET_TYPE_EXTENSION_RANGE": 2,
                "TARGET_TYPE_MESSAGE": 3, "TARGET_TYPE_FIELD": 4, "TARGET_TYPE_ONEOF": 5,
                "TARGET_TYPE_ENUM": 6, "TARGET_TYPE_ENUM_ENTRY": 7, "TARGET_TYPE_SERVICE": 8,
                "TARGET_TYPE_METHOD": 9,
            ]), isRepeated: true),
    ])

    static let oneof = OptionTable()
    static let extensionRange = OptionTable()

    static let enumeration = OptionTable([
        "allow_alias": bool(2), "deprecated": bool(3),
        "deprecated_legacy_json_field_conflicts": bool(6),
    ])

    static let enumValue = OptionTable(["deprecated": bool(1), "debug_redact": bool(3)])

    static let service = OptionTable(["deprecated": bool(33)])

    static let method = OptionTable([
        "deprecated": bool(33),
        "idempotency_level": Option(
            number: 34,
            value: .names(["IDEMPOTENCY_UNKNOWN": 0, "NO_SIDE_EFFECTS": 1, "IDEMPOTENT": 2])),
    ])
}
