/// For each rule, a change that breaks it and what is then said. A table.
enum BreakingSamples {
    struct Sample: Sendable {
        var rule: String
        var old: [String: String]
        var new: [String: String]
        var lines: [String]

        init(_ rule: String, _ old: [String: String], _ new: [String: String], _ lines: [String]) {
            self.rule = rule
            self.old = old
            self.new = new
            self.lines = lines
        }
    }

    static let all: [Sample] = files + fields + values + features + rpcs + fileOptions

    /// One proto3 file of package `p`, whose text begins on line 2.
    private static func proto3(
        _ rule: String, _ old: String, _ new: String, _ lines: String...
    ) -> Sample {
        let header = "syntax = \"proto3\"; package p;\n"
        return Sample(rule, ["a.proto": header + old], ["a.proto": header + new], lines)
    }

    private static func proto2(
        _ rule: String, _ old: String, _ new: String, _ lines: String...
    ) -> Sample {
        let header = "syntax = \"proto2\"; package p;\n"
        return Sample(rule, ["a.proto": header + old], ["a.proto": header + new], lines)
    }

    private static func edition(
        _ rule: String, _ old: String, _ new: String, _ lines: String...
    ) -> Sample {
        let header = "edition = \"2023\"; package p;\n"
        return Sample(rule, ["a.proto": header + old], ["a.proto": header + new], lines)
    }

    // MARK: - Files and packages

    private static let empty = "syntax = \"proto3\"; package p;"

    private static let files = [
        Sample(
            "FILE_NO_DELETE", ["a.proto": empty, "b.proto": empty], ["a.proto": empty],
            ["b.proto: the file `b.proto` is deleted"]),
        proto3(
            "MESSAGE_NO_DELETE", "message A { message B { message C {} } } message D {}",
            "message A {}",
            "a.proto: the message `D` is deleted from the file",
            "a.proto:2:9: the message `A.B.C` is deleted from the file",
            "a.proto:2:9: the message `A.B` is deleted from the file"),
        proto3(
            "ENUM_NO_DELETE", "message A { enum E { X = 0; } }", "message A {}",
            "a.proto:2:9: the enum `A.E` is deleted from the file"),
        proto3(
            "SERVICE_NO_DELETE", "service S {}", "",
            "a.proto: the service `S` is deleted from the file"),
        proto2(
            "EXTENSION_NO_DELETE",
            "message A { extensions 1 to 9; } extend A { optional int32 x = 1; }",
            "message A { extensions 1 to 9; }",
            "a.proto: the extension `x` is deleted from the file"),
        Sample(
            "PACKAGE_NO_DELETE", ["a.proto": empty, "b.proto": "syntax = \"proto3\"; package q;"],
            ["a.proto": empty], ["b.proto: the package `q` is deleted"]),
        Sample(
            "PACKAGE_MESSAGE_NO_DELETE",
            ["a.proto": empty + "message A {} message B {}", "b.proto": empty],
            ["a.proto": empty, "b.proto": empty + "message B {}"],
            ["a.proto: the message `A` is deleted from package `p`"]),
        Sample(
            "PACKAGE_ENUM_NO_DELETE",
            ["a.proto": empty, "b.proto": empty + "enum E { X = 0; }"], ["a.proto": empty],
            ["b.proto: the enum `E` is deleted from package `p`"]),
        proto3(
            "PACKAGE_SERVICE_NO_DELETE", "service S {}", "",
            "a.proto: the service `S` is deleted from package `p`"),
        proto2(
            "PACKAGE_EXTENSION_NO_DELETE",
            "message A { extensions 1 to 9; extend A { optional int32 x = 1; } }",
            "message A { extensions 1 to 9; }",
            "a.proto:2:9: the extension `A.x` is deleted from package `p`"),
        Sample(
            "FILE_SAME_PACKAGE", ["a.proto": empty], ["a.proto": "syntax = \"proto3\"; package q;"],
            ["a.proto:1:20: the package changed from `p` to `q`"]),
        Sample(
            "FILE_SAME_SYNTAX", ["a.proto": "package p;"], ["a.proto": empty],
            ["a.proto:1:1: the syntax changed from proto2 to proto3"]),
        proto2(
            "EXTENSION_MESSAGE_NO_DELETE", "message A { extensions 1 to 9, 20; }",
            "message A { extensions 1 to 4; extensions 5 to 8, 20 to 30; }",
            "a.proto:2:9: the message `A` gave up its extension range 1 to 9"),
        proto3(
            "RESERVED_MESSAGE_NO_DELETE",
            "message A { reserved 1 to 9, 11 to max; reserved \"x\"; }",
            "message A { reserved 1 to 9, 11 to 20; }",
            "a.proto:2:9: the message `A` no longer reserves 11 to max",
            "a.proto:2:9: the message `A` no longer reserves `x`"),
        proto3(
            "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR", "message A {}",
            "message A { option no_standard_descriptor_accessor = true; }",
            "a.proto:2:9: the message `A` sets `no_standard_descriptor_accessor`"),
        proto2(
            "MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT", "message A { extensions 4 to max; }",
            "message A { option message_set_wire_format = true; extensions 4 to max; }",
            "a.proto:2:9: the message `A` changed `message_set_wire_format` to `true`"),
        proto2(
            "MESSAGE_SAME_REQUIRED_FIELDS", "message A { required int32 a = 1; }",
            "message A { required int32 b = 2; }",
            "a.proto:2:9: the required field 1 of `A` is gone, and those who do not know it yet "
                + "refuse the message",
            "a.proto:2:28: the field 2 of `A` is required, and those who do not send it yet are "
                + "refused"),
        proto3(
            "ONEOF_NO_DELETE", "message A { oneof o { int32 a = 1; } optional int32 b = 2; }",
            "message A { int32 a = 1; int32 b = 2; }",
            "a.proto:2:9: the oneof `o` of `A` is deleted"),
    ]

    // MARK: - Fields

    private static let fields = [
        proto3(
            "FIELD_NO_DELETE", "message A { int32 a = 1; }", "message A { reserved 1; }",
            "a.proto:2:9: field 1 `a` of `p.A` is deleted"),
        proto3(
            "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED", "message A { int32 a = 1; int32 b = 2; }",
            "message A { reserved 1; reserved \"b\"; }",
            "a.proto:2:9: field 2 `b` of `p.A` is deleted and its number is not reserved"),
        proto3(
            "FIELD_NO_DELETE_UNLESS_NAME_RESERVED", "message A { int32 a = 1; int32 b = 2; }",
            "message A { reserved 1; reserved \"b\"; }",
            "a.proto:2:9: field 1 `a` of `p.A` is deleted and its name is not reserved"),
        proto3(
            "FIELD_SAME_NAME", "message A { int32 a = 1; }", "message A { int32 b = 1; }",
            "a.proto:2:19: field 1 `a` of `p.A` is now called `b`"),
        proto3(
            "FIELD_SAME_JSON_NAME", "message A { int32 a_b = 1; }",
            "message A { int32 a_b = 1 [json_name = \"x\"]; }",
            "a.proto:2:19: the JSON name of field 1 `a_b` of `p.A` changed from `aB` to `x`"),
        proto3(
            "FIELD_SAME_ONEOF",
            "message A { oneof o { int32 a = 1; int32 b = 2; } optional int32 c = 3; }",
            "message A { oneof o { int32 a = 1; } int32 b = 2; int32 c = 3; }",
            "a.proto:2:44: field 2 `b` of `p.A` was in oneof `o` and is in no oneof"),
        proto3(
            "FIELD_SAME_CARDINALITY", "message A { int32 a = 1; int32 b = 2; }",
            "message A { optional int32 a = 1; repeated int32 b = 2; }",
            "a.proto:2:28: field 1 `a` of `p.A` was optional without presence and is optional with "
                + "presence",
            "a.proto:2:50: field 2 `b` of `p.A` was optional without presence and is repeated"),
        proto3(
            "FIELD_SAME_LABEL", "message A { int32 a = 1; int32 b = 2; }",
            "message A { optional int32 a = 1; repeated int32 b = 2; }",
            "a.proto:2:50: field 2 `b` of `p.A` was optional without presence and is repeated"),
        proto2(
            "FIELD_WIRE_COMPATIBLE_CARDINALITY",
            "message A { optional int32 a = 1; map<int32, int32> m = 2; "
                + "message E { optional int32 key = 1; optional int32 value = 2; } }",
            "message A { required int32 a = 1; repeated E m = 2; "
                + "message E { optional int32 key = 1; optional int32 value = 2; } }",
            "a.proto:2:28: field 1 `a` of `p.A` was optional with presence and is required"),
        proto3(
            "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
            "message A { map<int32, int32> m = 2; message E { int32 key = 1; int32 value = 2; } }",
            "message A { repeated E m = 2; message E { int32 key = 1; int32 value = 2; } }",
            "a.proto:2:24: field 2 `m` of `p.A` was a map and is repeated"),
        proto3(
            "FIELD_SAME_TYPE", "message A { int32 a = 1; A b = 2; } message B {}",
            "message A { int64 a = 1; B b = 2; } message B {}",
            "a.proto:2:19: the type of field 1 `a` of `p.A` changed from `int32` to `int64`",
            "a.proto:2:28: the type of field 2 `b` of `p.A` changed from `p.A` to `p.B`"),
        proto3(
            "FIELD_WIRE_COMPATIBLE_TYPE",
            "message A { int32 a = 1; string b = 2; bytes c = 3; sint32 d = 4; }",
            "message A { bool a = 1; bytes b = 2; string c = 3; int32 d = 4; }",
            "a.proto:2:45: the type of field 3 `c` of `p.A` changed from `bytes` to `string`",
            "a.proto:2:58: the type of field 4 `d` of `p.A` changed from `sint32` to `int32`"),
        proto3(
            "FIELD_WIRE_JSON_COMPATIBLE_TYPE",
            "message A { int32 a = 1; uint32 b = 2; X.E e = 3; } "
                + "message X { enum E { Z = 0; } } message Y { enum E { Z = 0; O = 1; } }",
            "message A { int64 a = 1; int32 b = 2; Y.E e = 3; } "
                + "message X { enum E { Z = 0; } } message Y { enum E { Z = 0; O = 1; } }",
            "a.proto:2:19: the type of field 1 `a` of `p.A` changed from `int32` to `int64`"),
        proto2(
            "FIELD_SAME_DEFAULT",
            "message A { optional int32 a = 1 [default = 1]; optional string b = 2; "
                + "optional string c = 3; optional int32 d = 4 [default = 0]; }",
            "message A { optional int32 a = 1; optional string b = 2 [default = \"x\"]; "
                + "optional int32 c = 3; optional int32 d = 4; }",
            "a.proto:2:28: the default of field 1 `a` of `p.A` changed from `1` to `0`",
            "a.proto:2:51: the default of field 2 `b` of `p.A` changed from `` to `x`"),
        proto2(
            "FIELD_SAME_CTYPE", "message A { optional string a = 1; }",
            "message A { optional string a = 1 [ctype = CORD]; }",
            "a.proto:2:29: the ctype of field 1 `a` of `p.A` changed from `STRING` to `CORD`"),
        proto3(
            "FIELD_SAME_JSTYPE", "message A { int64 a = 1; }",
            "message A { int64 a = 1 [jstype = JS_STRING]; }",
            "a.proto:2:19: the jstype of field 1 `a` of `p.A` changed from `JS_NORMAL` to "
                + "`JS_STRING`"),
        proto2(
            "FIELD_SAME_CPP_STRING_TYPE",
            "message A { optional string a = 1 [ctype = STRING_PIECE]; optional bytes b = 2; }",
            "message A { optional string a = 1; optional bytes b = 2 [ctype = CORD]; }",
            "a.proto:2:51: the string type of field 2 `b` of `p.A` in C++ changed from `STRING` to "
                + "`CORD`"),
    ]

    // MARK: - Enums

    private static let values = [
        proto3(
            "ENUM_VALUE_NO_DELETE", "enum E { A = 0; B = 1; }", "enum E { A = 0; reserved 1; }",
            "a.proto:2:6: value 1 `B` of `E` is deleted"),
        proto3(
            "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", "enum E { A = 0; B = 1; C = 2; }",
            "enum E { A = 0; reserved 1; reserved \"C\"; }",
            "a.proto:2:6: value 2 `C` of `E` is deleted and its number is not reserved"),
        proto3(
            "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED", "enum E { A = 0; B = 1; C = 2; }",
            "enum E { A = 0; reserved 1; reserved \"C\"; }",
            "a.proto:2:6: value 1 `B` of `E` is deleted and its name is not reserved"),
        proto3(
            "ENUM_VALUE_SAME_NAME", "enum E { A = 0; B = 1; }",
            "enum E { option allow_alias = true; A = 0; Z = 0; C = 1; }",
            "a.proto:2:51: the name of value 1 of `E` changed from `B` to `C`"),
        proto3(
            "RESERVED_ENUM_NO_DELETE", "enum E { A = 0; reserved 2 to 4, -3; reserved \"X\"; }",
            "enum E { A = 0; reserved 2 to 3, -3; }",
            "a.proto:2:6: the enum `E` no longer reserves 2 to 4",
            "a.proto:2:6: the enum `E` no longer reserves `X`"),
        edition(
            "ENUM_SAME_TYPE", "enum E { A = 0; }",
            "enum E { option features.enum_type = CLOSED; A = 0; }",
            "a.proto:2:6: the enum `E` was open and is closed"),
        edition(
            "ENUM_SAME_JSON_FORMAT", "enum E { A = 0; }",
            "enum E { option features.json_format = LEGACY_BEST_EFFORT; A = 0; }",
            "a.proto:2:6: the enum `E` no longer has a JSON form for certain"),
    ]

    // MARK: - Features

    private static let features = [
        edition(
            "MESSAGE_SAME_JSON_FORMAT", "message A {}",
            "message A { option features.json_format = LEGACY_BEST_EFFORT; }",
            "a.proto:2:9: the message `A` no longer has a JSON form for certain"),
        edition(
            "FIELD_SAME_UTF8_VALIDATION", "message A { string a = 1; }",
            "message A { string a = 1 [features.utf8_validation = NONE]; }",
            "a.proto:2:20: the utf8_validation of field 1 `a` of `p.A` changed from `VERIFY` to "
                + "`NONE`"),
        proto2(
            "FIELD_SAME_JAVA_UTF8_VALIDATION", "message A { optional string a = 1; }",
            "option java_string_check_utf8 = true;\nmessage A { optional string a = 1; }",
            "a.proto:3:29: the utf8_validation of Java of field 1 `a` of `p.A` changed from `NONE` "
                + "to `VERIFY`"),
    ]

    // MARK: - RPCs

    private static let messages = "message A {} message B {} "

    private static let rpcs = [
        proto3(
            "RPC_NO_DELETE", messages + "service S { rpc X(A) returns (A); }",
            messages + "service S {}",
            "a.proto:2:35: the RPC `X` of `S` is deleted"),
        proto3(
            "RPC_SAME_REQUEST_TYPE", messages + "service S { rpc X(A) returns (A); }",
            messages + "service S { rpc X(B) returns (A); }",
            "a.proto:2:43: the request of `p.S.X` changed from `p.A` to `p.B`"),
        proto3(
            "RPC_SAME_RESPONSE_TYPE", messages + "service S { rpc X(A) returns (A); }",
            messages + "service S { rpc X(A) returns (B); }",
            "a.proto:2:43: the response of `p.S.X` changed from `p.A` to `p.B`"),
        proto3(
            "RPC_SAME_CLIENT_STREAMING", messages + "service S { rpc X(A) returns (A); }",
            messages + "service S { rpc X(stream A) returns (A); }",
            "a.proto:2:43: the request of `p.S.X` changed from `one message` to `a stream`"),
        proto3(
            "RPC_SAME_SERVER_STREAMING", messages + "service S { rpc X(A) returns (A); }",
            messages + "service S { rpc X(A) returns (stream A); }",
            "a.proto:2:43: the response of `p.S.X` changed from `one message` to `a stream`"),
        proto3(
            "RPC_SAME_IDEMPOTENCY_LEVEL", messages + "service S { rpc X(A) returns (A); }",
            messages
                + "service S { rpc X(A) returns (A) { option idempotency_level = IDEMPOTENT; } }",
            "a.proto:2:43: the idempotency level of `p.S.X` changed from `IDEMPOTENCY_UNKNOWN` to "
                + "`IDEMPOTENT`"),
    ]

    // MARK: - File options

    private static let fileOptions: [Sample] = [
        ("cc_enable_arenas", "false", "true", "false"),
        ("cc_generic_services", "true", "false", "true"),
        ("csharp_namespace", "\"X\"", "", "X"),
        ("go_package", "\"X\"", "", "X"),
        ("java_generic_services", "true", "false", "true"),
        ("java_multiple_files", "true", "false", "true"),
        ("java_outer_classname", "\"X\"", "", "X"),
        ("java_package", "\"X\"", "", "X"),
        ("java_string_check_utf8", "true", "false", "true"),
        ("objc_class_prefix", "\"X\"", "", "X"),
        ("optimize_for", "LITE_RUNTIME", "SPEED", "LITE_RUNTIME"),
        ("php_class_prefix", "\"X\"", "", "X"),
        ("php_generic_services", "true", "false", "true"),
        ("php_metadata_namespace", "\"X\"", "", "X"),
        ("php_namespace", "\"X\"", "", "X"),
        ("py_generic_services", "true", "false", "true"),
        ("ruby_package", "\"X\"", "", "X"),
        ("swift_prefix", "\"X\"", "", "X"),
    ].map { option, literal, old, new in
        proto3(
            "FILE_SAME_\(option.uppercased())", "", "option \(option) = \(literal);",
            "a.proto: the option `\(option)` changed from `\(old)` to `\(new)`")
    }
}
