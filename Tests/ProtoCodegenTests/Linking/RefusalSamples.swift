import Testing

/// Small files that protoc refuses, each with what is said about the first fault. A table.
enum RefusalSamples {
    struct Sample: Sendable, CustomTestStringConvertible {
        var text: String
        var message: String

        var testDescription: String { text }
    }

    static let all = proto3 + proto2 + editions + options + syntax

    private static func samples(_ header: String, _ pairs: [(String, String)]) -> [Sample] {
        pairs.map { Sample(text: "\(header) package p; \($0.0)", message: $0.1) }
    }

    // MARK: - proto3

    private static let proto3 = samples(
        "syntax = \"proto3\";",
        [
            ("message A {} message A {}", "`p.A` is already defined in this file"),
            ("message A { int32 a = 1; int32 a = 2; }", "`p.A.a` is already defined in this file"),
            ("message A { int32 a = 1; int32 b = 1; }", "number 1 is already used by `a`"),
            ("message A { reserved 2 to 4; int32 a = 3; }", "number 3 is reserved"),
            ("message A { reserved \"a\"; int32 a = 3; }", "name `a` is reserved"),
            ("message A { reserved \"a\", \"a\"; }", "`a` is reserved twice"),
            ("message A { reserved 1 to 5, 3; }", "`A` gives number 3 to two ranges"),
            ("message A { reserved 5 to 1; }", "this range ends before it begins"),
            ("message A { reserved 0; }", "field numbers are between 1 and 536870911"),
            ("message A { int32 a = 0; }", "field numbers are between 1 and 536870911"),
            ("message A { int32 a = 536870912; }", "field numbers are between 1 and 536870911"),
            (
                "message A { int32 a = 99999999999999999999; }",
                "`99999999999999999999` is not an integer of at most 64 bits"
            ),
            (
                "message A { int32 a = 19000; }",
                "field numbers 19000 to 19999 belong to protobuf itself"
            ),
            (
                "message A { int32 a = 19999; }",
                "field numbers 19000 to 19999 belong to protobuf itself"
            ),
            ("message A { int32 a = -1; }", "expected the number of the field, found `-`"),
            (
                "message A { int32 a_b = 1; int32 aB = 2; }",
                "`aB` and `a_b` have the same JSON name `aB`"
            ),
            (
                "message A { int32 a = 1; int32 b = 2 [json_name = \"a\"]; }",
                "`b` and `a` have the same JSON name `a`"
            ),
            (
                "message A { int32 a = 1 [json_name = \"[a]\"]; }",
                "JSON names in brackets are those of extensions"
            ),
            (
                "message A { int32 a = 1 [json_name = \"a\\0\"]; }",
                "a JSON name has no null character"
            ),
            ("message A { int32 a = 1 [json_name = 3]; }", "`json_name` is a string"),
            (
                "message A { int32 a = 1 [json_name = \"x\", json_name = \"y\"]; }",
                "option `json_name` is set twice"
            ),
            (
                "message A { map<double, int32> a = 1; }",
                "the keys of a map are integers, booleans or strings"
            ),
            (
                "message A { map<bytes, int32> a = 1; }",
                "the keys of a map are integers, booleans or strings"
            ),
            (
                "message A { map<A, int32> a = 1; }",
                "the keys of a map are integers, booleans or strings"
            ),
            (
                "enum E { Z = 0; } message A { map<E, int32> a = 1; }",
                "the keys of a map are integers, booleans or strings"
            ),
            ("message A { repeated map<int32, int32> a = 1; }", "a map cannot be `repeated`"),
            ("message A { oneof o { map<int32, int32> a = 1; } }", "a map cannot be in a oneof"),
            (
                "message A { map<int32, map<int32, int32>> a = 1; }",
                "expected `>`, found `<`"
            ),
            (
                "message A { map<int32, int32> a = 1; message AEntry {} }",
                "`p.A.AEntry` is already defined in this file"
            ),
            (
                "message A { map<int32, int32> b = 1; repeated BEntry c = 2; }",
                "`BEntry` is an entry of a map; write `map<key, value>`"
            ),
            ("message A { oneof o {} }", "the oneof `o` has no fields"),
            (
                "message A { oneof o { repeated int32 a = 1; } }",
                "a field of a oneof cannot be `repeated`"
            ),
            (
                "message A { oneof o { optional int32 a = 1; } }",
                "a field of a oneof cannot be `optional`"
            ),
            ("message A { required int32 a = 1; }", "proto3 has no `required` fields"),
            ("message A { int32 a = 1 [default = 3]; }", "proto3 fields have no explicit defaults"),
            ("message A { extensions 5; }", "proto3 messages have no extension ranges"),
            (
                "message A { optional group B = 1 {} }",
                "only proto2 has groups; use a message"
            ),
            (
                "message A { option message_set_wire_format = true; }",
                "proto3 has no MessageSets"
            ),
            (
                "message A { option map_entry = true; }",
                "`map_entry` is for protobuf itself; write `map<key, value>`"
            ),
            ("enum A { B = 1; }", "the first value of a proto3 enum must be 0"),
            ("enum A {}", "the enum `A` has no values"),
            (
                "enum A { B = 0; C = 0; }",
                "number 0 is already used by `B`; to give one value two names, set "
                    + "`option allow_alias = true;`"
            ),
            (
                "enum A { option allow_alias = true; B = 0; }",
                "no two values of `A` share a number; remove `allow_alias`"
            ),
            (
                "enum A { option allow_alias = false; B = 0; }",
                "`allow_alias = false` has no effect; remove it"
            ),
            ("enum A { B = 0; C = 3000000000; }", "an enum's numbers are 32-bit integers"),
            ("enum A { B = 0; C = -2147483649; }", "an enum's numbers are 32-bit integers"),
            ("enum A { B = 0; } enum C { B = 0; }", "`p.B` is already defined in this file"),
            ("enum A { B = 0; C = 5; reserved 4 to 6; }", "number 5 is reserved"),
            ("enum A { B = 0; C = 5; reserved \"C\"; }", "name `C` is reserved"),
            ("enum A { B = 0; reserved 4 to 6, 5; }", "`A` gives number 5 to two ranges"),
            ("enum A { B = 0; reserved 6 to 4; }", "this range ends before it begins"),
            (
                "enum A { A_ONE = 0; ONE = 1; }",
                "`ONE` and `A_ONE` are the same name in camel case without the name of the enum"
            ),
            ("message A { Nope a = 1; }", "`Nope` is not defined"),
            ("message A { p a = 1; }", "`p` is not defined"),
            ("message A { int32 b = 1; A.b c = 2; }", "`p.A.b` is not a message or an enum"),
            (
                "message A { A.B a = 1; }",
                "`A.B` is not defined: its first part means `p.A` here; begin the name with a dot "
                    + "to look it up from the outermost scope"
            ),
            ("service S { rpc X(A) returns (A); }", "`A` is not defined"),
            (
                "enum E { N = 0; } service S { rpc X(E) returns (E); }",
                "`E` is an enum; RPCs take and answer messages"
            ),
            (
                "message A {} service S { rpc X(A) returns (A); rpc X(A) returns (A); }",
                "`p.S.X` is already defined in this file"
            ),
            ("message p {} service p {}", "`p.p` is already defined in this file"),
            (
                "extend A { int32 a = 1; } message A {}",
                "proto3 extends the options of "
                    + "descriptor.proto only"
            ),
            ("import \"nope.proto\";", "there is no `nope.proto`"),
            ("import \"test.proto\";", "files import one another: test.proto -> test.proto"),
        ])

    // MARK: - proto2

    private static let proto2 = samples(
        "syntax = \"proto2\";",
        [
            (
                "message A { int32 a = 1; }",
                "a proto2 field begins with `optional`, `required` or `repeated`"
            ),
            (
                "message A { optional int32 a = 1 [default = \"x\"]; }",
                "this is no value of the field's type"
            ),
            (
                "message A { optional int32 a = 1 [default = 2147483648]; }",
                "this is no value of the field's type"
            ),
            (
                "message A { optional uint32 a = 1 [default = -1]; }",
                "this is no value of the field's type"
            ),
            (
                "message A { optional bool a = 1 [default = 1]; }",
                "this is no value of the field's type"
            ),
            (
                "message A { optional string a = 1 [default = b]; }",
                "this is no value of the field's type"
            ),
            (
                "message A { optional int32 a = 1 [default = 1, default = 2]; }",
                "option `default` is set twice"
            ),
            (
                "message A { repeated int32 a = 1 [default = 1]; }",
                "repeated fields have no defaults"
            ),
            ("message A { optional A a = 1 [default = 1]; }", "message fields have no defaults"),
            (
                "message A { optional E a = 1 [default = X]; } enum E { Y = 0; }",
                "the enum has no value `X`"
            ),
            (
                "message A { optional group b = 1 {} }",
                "the name of a group begins with a capital letter"
            ),
            ("message A { optional group B = 1; }", "expected `{`, found `;`"),
            (
                "message A { extensions 10; optional int32 a = 10; }",
                "number 10 is for extensions"
            ),
            (
                "message A { extensions 10 to 20; extensions 15; }",
                "`A` gives number 15 to two ranges"
            ),
            (
                "message A { extensions 10 to 20; reserved 15; }",
                "`A` gives number 15 to two ranges"
            ),
            (
                "message A { extensions 10 to 536870912; }",
                "field numbers are between 1 and 536870911"
            ),
            (
                "message A { extensions 1; } extend A { optional int32 a = 2; }",
                "`p.A` has no extension range with 2 in it"
            ),
            (
                "message A { extensions 1; } extend A { optional int32 a = 1; optional int32 b = 1; }",
                "extension number 1 of `p.A` is already used by `p.a`"
            ),
            (
                "message A { extensions 1; } extend A { required int32 a = 1; }",
                "extensions cannot be required"
            ),
            (
                "message A { extensions 1; } extend A { map<int32, int32> a = 1; }",
                "a map cannot be an extension"
            ),
            (
                "message A { extensions 1; } extend A { optional int32 a = 1 [json_name = \"x\"]; }",
                "the JSON name of an extension is its full name in brackets"
            ),
            ("message A { extensions 1; } extend A {}", "this `extend` block has no fields"),
            (
                "enum E { X = 0; } extend E { optional int32 a = 1; }",
                "`E` is an enum and has no fields"
            ),
            (
                "message A { extensions 1 to 5 [declaration = { number: 6 full_name: \".a\" "
                    + "type: \"int32\" }]; }",
                "the declared number 6 is not in this range"
            ),
            (
                "message A { extensions 1 [declaration = { number: 1 full_name: \".a\" "
                    + "type: \"int32\" }]; } extend A { optional int32 b = 1; }",
                "`p.A` declares extension 1 as `.a`"
            ),
            (
                "message A { extensions 1 [declaration = { number: 1 full_name: \".p.b\" "
                    + "type: \"string\" }]; } extend A { optional int32 b = 1; }",
                "`p.A` declares extension 1 of type `string`"
            ),
            (
                "message A { extensions 1 to 2 [declaration = { number: 1 reserved: true }]; } "
                    + "extend A { optional int32 b = 1; }",
                "`p.A` declares the extension number 1 reserved"
            ),
            (
                "message A { extensions 1 to 2 [verification = DECLARATION]; } "
                    + "extend A { optional int32 b = 2; }",
                "`p.A` does not declare an extension with number 2"
            ),
            (
                "message A { option message_set_wire_format = true; optional int32 a = 1; }",
                "a MessageSet has extensions and no fields"
            ),
            (
                "message A { option message_set_wire_format = true; extensions 4 to max; } "
                    + "extend A { optional int32 a = 4; }",
                "extensions of a MessageSet are optional messages"
            ),
            (
                "message A { optional int32 a = 1 [packed = true]; }",
                "`packed` is for repeated fields of numbers, booleans and enums"
            ),
            (
                "message A { repeated string a = 1 [packed = true]; }",
                "`packed` is for repeated fields of numbers, booleans and enums"
            ),
            (
                "message A { optional int32 a = 1 [lazy = true]; }",
                "only message fields can be lazy"
            ),
            (
                "message A { optional int32 a = 1 [jstype = JS_STRING]; }",
                "`jstype` is for 64-bit integers"
            ),
            (
                "enum E { X = 1; } message A { map<int32, E> a = 1; }",
                "the first value of an enum in a map must be 0, and `X` is not"
            ),
            ("enum E { X = 0 [deprecated = maybe]; }", "`deprecated` is `true` or `false`"),
        ])

    // MARK: - Editions

    private static let editions = samples(
        "edition = \"2023\";",
        [
            (
                "message A { optional int32 a = 1; }",
                "editions have no `optional`; every field has presence unless a feature says "
                    + "otherwise"
            ),
            (
                "message A { required int32 a = 1; }",
                "editions have `[features.field_presence = LEGACY_REQUIRED]` in place of "
                    + "`required`"
            ),
            ("message A { group B = 1 {} }", "only proto2 has groups; use a message"),
            (
                "message A { reserved \"a\"; }",
                "editions reserve names without quotes: `reserved a;`"
            ),
            ("message A { reserved a; int32 a = 1; }", "name `a` is reserved"),
            (
                "message A { repeated int32 a = 1 [packed = true]; }",
                "editions have `features.repeated_field_encoding` in place of `packed`"
            ),
            (
                "message A { int32 a = 1 [features.field_presence = IMPLICIT, default = 1]; }",
                "a field of implicit presence has no explicit default; set "
                    + "`features.field_presence = EXPLICIT`"
            ),
            (
                "message A { A a = 1 [features.field_presence = IMPLICIT]; }",
                "message fields have presence of themselves"
            ),
            (
                "message A { repeated A a = 1 [features.field_presence = EXPLICIT]; }",
                "repeated fields have no presence"
            ),
            (
                "message A { oneof o { int32 a = 1 [features.field_presence = EXPLICIT]; } }",
                "fields of a oneof have presence of themselves"
            ),
            (
                "message A { int32 a = 1 [features.repeated_field_encoding = PACKED]; }",
                "only repeated fields have a `repeated_field_encoding`"
            ),
            (
                "message A { repeated string a = 1 [features.repeated_field_encoding = PACKED]; }",
                "only repeated numbers, booleans and enums can be packed"
            ),
            (
                "message A { int32 a = 1 [features.utf8_validation = NONE]; }",
                "only string fields have a `utf8_validation`"
            ),
            (
                "message A { int32 a = 1 [features.message_encoding = DELIMITED]; }",
                "only message fields have a `message_encoding`"
            ),
            (
                "message A { int32 a = 1 [features.enum_type = OPEN]; }",
                "`enum_type` is for enums, files and not for fields"
            ),
            (
                "option features.field_presence = LEGACY_REQUIRED;",
                "a single field can be required, and not all of a file"
            ),
            (
                "option features.field_presence = FIELD_PRESENCE_UNKNOWN;",
                "a feature is set to a known value"
            ),
            (
                "message A { E e = 1 [features.field_presence = IMPLICIT]; } "
                    + "enum E { option features.enum_type = CLOSED; X = 1; }",
                "a field of implicit presence holds any number, and the enum `p.E` is closed"
            ),
            ("enum E { X = 1; }", "the first value of an open enum must be 0"),
            (
                "message A { extensions 1; } "
                    + "extend A { int32 a = 1 [features.field_presence = LEGACY_REQUIRED]; }",
                "extensions cannot be required"
            ),
            (
                "option java_string_check_utf8 = true;",
                "editions have `features.(pb.java).utf8_validation` in place of "
                    + "`java_string_check_utf8`"
            ),
            (
                "option features.enforce_naming_style = STYLE2024;",
                "`enforce_naming_style` belongs to edition 2024 and this is 2023"
            ),
        ])

    // MARK: - Options

    private static let definitions =
        "syntax = \"proto2\"; import \"google/protobuf/descriptor.proto\"; message M { "
        + "optional string s = 1; repeated int32 r = 2; optional M m = 3; repeated M ms = 4; "
        + "oneof o { int32 x = 5; int32 y = 6; } optional E e = 7; optional R q = 8; } "
        + "message R { required int32 a = 1; } enum E { ZERO = 0; } "
        + "extend google.protobuf.FileOptions { optional M om = 50001; optional int32 oi = 50002; "
        + "optional E oe = 50003; optional string os = 50004; repeated M oms = 50005; "
        + "optional fixed64 of = 50006; optional float ofl = 50007; }"

    private static let options = samples(
        definitions,
        [
            (
                "option nope = 1;",
                "there is no option `nope` here; one that an extension defines is written in "
                    + "parentheses"
            ),
            ("option (nope) = 1;", "there is no extension `nope`"),
            ("option (M) = 1;", "`p.M` is not an extension"),
            ("option (om).nope = 1;", "`p.M` has no field `nope`"),
            ("option (oi).a = 1;", "`(oi)` is not a message and has no fields"),
            (
                "option (oms).s = \"a\";",
                "`(oms)` is repeated; give it whole messages, written as `{ field: value }`"
            ),
            ("option (oi) = 1; option (oi) = 2;", "option `(oi)` is set twice"),
            (
                "option (om).s = \"a\"; option (om).s = \"b\";", "option `(om).s` is set twice"
            ),
            ("option (om).s = \"a\"; option (om) = {};", "option `(om)` is set twice"),
            (
                "option (oi) = \"a\";",
                "`(oi)` is an integer from -2147483648 to 2147483647"
            ),
            (
                "option (oi) = 2147483648;",
                "`(oi)` is an integer from -2147483648 to 2147483647"
            ),
            ("option (of) = -1;", "`(of)` is an integer from 0 to 18446744073709551615"),
            ("option (oe) = ONE;", "`(oe)` is one of `ZERO`"),
            ("option (oe) = 0;", "`(oe)` is one of `ZERO`"),
            ("option (os) = a;", "`(os)` is a string"),
            ("option (ofl) = \"a\";", "`(ofl)` is a number"),
            ("option (om) = 1;", "`(om)` is a message, written as `{ field: value }`"),
            ("option (om) = { nope: 1 };", "`p.M` has no field `nope`"),
            ("option (om) = { s: 1 };", "`s` is a string"),
            ("option (om) = { s \"a\" };", "expected `:` behind `s`"),
            ("option (om) = { s: \"a\" s: \"b\" };", "`s` is set twice"),
            ("option (om) = { s: [\"a\"] };", "`s` takes one value and not a list"),
            ("option (om) = { r: [1, 2 };", "expected `,` or `]`, found `}`"),
            (
                "option (om) = { x: 1 y: 2 };",
                "`y` and `x` are in one oneof; set one of them"
            ),
            ("option (om) = { e: ONE };", "`e` is one of `ZERO`"),
            ("option (om) = { m: 1 };", "`m` is a message, written as `{ field: value }`"),
            ("option (om) = { q {} };", "the required field `a` is not set here"),
            ("option (om) = { [nope]: 1 };", "there is no extension `nope`"),
            (
                "option (om) = { [type.googleapis.com/M] {} };",
                "only `google.protobuf.Any` holds a message by the URL of its type"
            ),
            (
                "message X { option (oi) = 1; }",
                "`p.oi` extends `google.protobuf.FileOptions` and not "
                    + "`google.protobuf.MessageOptions`"
            ),
            ("option java_package = 1;", "`java_package` is a string"),
            (
                "option optimize_for = FAST;",
                "`optimize_for` is one of `SPEED`, `CODE_SIZE`, "
                    + "`LITE_RUNTIME`"
            ),
            (
                "option uninterpreted_option = {};",
                "`uninterpreted_option` is protobuf's own and cannot be set"
            ),
            (
                "option features.field_presence = IMPLICIT;",
                "`features` are set in files with an edition only"
            ),
            ("option java_package = -x;", "a word cannot be negative"),
        ])

    // MARK: - Syntax

    private static let syntax = [
        ("syntax = \"proto4\";", "`proto4` is no syntax; write \"proto3\" or \"proto2\""),
        ("edition = \"1999\";", "edition `1999` is not supported; edition \"2023\" is"),
        ("syntax = proto3;", "expected a string such as \"proto3\", found `proto3`"),
        ("syntax = \"proto3\"", "expected `;`, found the end of the file"),
        ("syntax = \"proto3\"; message A {", "expected `}`, found the end of the file"),
        (
            "syntax = \"proto3\"; }",
            "expected `message`, `enum`, `service`, `import`, `option` or `extend`, found `}`"
        ),
        ("syntax = \"proto3\"; message 5 {}", "expected the name of the message, found `5`"),
        (
            "syntax = \"proto3\"; message A { int32 a = x; }",
            "expected the number of the field, "
                + "found `x`"
        ),
        (
            "syntax = \"proto3\"; message A { int32 a = 08; }",
            "`08` is not an integer of at most "
                + "64 bits"
        ),
        (
            "syntax = \"proto3\"; message A { int32 a = 0x; }",
            "`0x` is not an integer of at most "
                + "64 bits"
        ),
        (
            "syntax = \"proto3\"; message A { int32 a = 1a; }",
            "a number and a word need a space "
                + "between them"
        ),
        ("syntax = \"proto3\"; message A { int32 a 1; }", "expected `=`, found `1`"),
        ("syntax = \"proto3\"; message A { int32 a = 1 }", "expected `;`, found `}`"),
        (
            "syntax = \"proto3\"; package a; package b;",
            "a file has one `package` statement at "
                + "most"
        ),
        (
            "syntax = \"proto3\"; import nope;",
            "expected the path of a .proto file in quotes, "
                + "found `nope`"
        ),
        ("syntax = \"proto3\"; option a = ;", "expected a value, found `;`"),
        ("syntax = \"proto3\"; option (a = 1;", "expected `)`, found `=`"),
        ("syntax = \"proto3\"; option java_package = \"a;", "this string is never closed"),
        (
            "syntax = \"proto3\"; option java_package = \"\\q\";",
            "this string has an escape that "
                + "does not exist"
        ),
        ("syntax = \"proto3\"; /* never closed", "this comment is never closed"),
        ("syntax = \"proto3\"; option (a) = { b: 1;", "this `{` is never closed"),
        ("syntax = \"proto3\"; enum A { B; }", "expected `=`, found `;`"),
        ("syntax = \"proto3\"; enum A { B = x; }", "expected the number of the value, found `x`"),
        (
            "syntax = \"proto3\"; service A { int32 a = 1; }",
            "expected `rpc` or `option`, found "
                + "`int32`"
        ),
        ("syntax = \"proto3\"; service A { rpc B returns (C); }", "expected `(`, found `returns`"),
        ("syntax = \"proto3\"; service A { rpc B(C) (C); }", "expected `returns`, found `(`"),
        (
            "syntax = \"proto3\"; message A { reserved a; }",
            "expected a number, or a name in "
                + "quotes, found `a`"
        ),
        (
            "syntax = \"proto3\"; message A { reserved 1 to ; }",
            "expected a number or `max`, "
                + "found `;`"
        ),
        (
            "syntax = \"proto3\"; message A { reserved \"a\", 1; }",
            "expected a name in quotes, "
                + "found `1`"
        ),
        (
            "syntax = \"proto3\"; message A { \u{1} }",
            "invalid character outside of a string or "
                + "comment"
        ),
        (
            "syntax = \"proto3\"; "
                + String(repeating: "message A { ", count: 40) + String(repeating: "}", count: 40),
            "messages are nested more than 32 deep"
        ),
    ].map { Sample(text: $0.0, message: $0.1) }
}
