/// Files that together use every part of the language that linking knows.
enum LinkingSamples {
    static let all = [
        "account.proto": account, "shapes.proto": shapes, "a/b/base.proto": base,
        "a/b/facade.proto": facade, "legacy.proto": legacy, "none.proto": none,
        "options.proto": options,
    ]

    /// Files that only a protoc of 2024 or later reads.
    static let editions = ["editions.proto": edition]

    private static let account = """
        syntax = "proto3";

        package account;

        import "google/protobuf/empty.proto";

        // Serves posts.
        service PostController {
            rpc List(PostListRequest) returns (stream Post) {}
            rpc Create(Post) returns (Post) {}
            rpc Retrieve(PostRetrieveRequest) returns (Post);
            rpc Upload(stream Post) returns (google.protobuf.Empty) { option deprecated = true; }
            rpc Chat(stream .account.Post) returns (stream account.Post) {
                option idempotency_level = IDEMPOTENT;
            }
        }

        message Post {
            int64 id = 1;
            string title = 2;
            repeated int32 readers = 3;
            string created_at = 4;
        }

        message PostListRequest {
        }

        message PostRetrieveRequest {
            int64 id = 1;
        }
        """

    private static let shapes = """
        syntax = "proto3";
        package shapes.v1;
        import "a/b/facade.proto";
        import "google/protobuf/timestamp.proto";
        import "google/protobuf/struct.proto";

        option java_package = "com.example.shapes";
        option java_multiple_files = true;
        option optimize_for = LITE_RUNTIME;
        option go_package = "example.com/shapes;shapes";
        option swift_prefix = "SH";

        enum Level { option allow_alias = true; LEVEL_NONE = 0; LEVEL_ZERO = 0; LEVEL_LOW = -5;
          LEVEL_HIGH = 0x7fffffff [deprecated = true]; reserved 5, 7 to 9, 100 to 200; reserved "OLD"; }

        message Everything {
            reserved 500, 600 to 700, 1000 to max;
            reserved "gone", "lost";
            option deprecated = true;
            double a = 1; float b = 2; int32 c = 3; int64 d = 4; uint32 e = 5; uint64 f = 6;
            sint32 g = 7; sint64 h = 8; fixed32 i = 9; fixed64 j = 10; sfixed32 k = 11;
            sfixed64 l = 12; bool m = 13; string n = 14; bytes o = 15;
            repeated int32 packed_numbers = 16 [packed = false, deprecated = true];
            repeated string words = 17;
            map<string, Inner> inner_by_name = 18;
            map<int64, Level> LEVELS = 19;
            map<bool, google.protobuf.Value> values = 20;
            optional string maybe = 21;
            optional Inner maybe_inner = 22;
            optional int32 _odd = 23;
            oneof choice { string text = 24; Inner inner = 25; .shapes.v1.Everything.Inner.Deep deep = 26; }
            Inner.Deep nested_deep = 27;
            a.b.Base base = 28;
            B.Base also_base = 34;
            google.protobuf.Timestamp when = 29 [json_name = "WHEN"];
            Level level = 30;
            Everything self = 31; int64 big = 35 [jstype = JS_STRING];
            string foo__bar_9a = 32;
            string FooBar = 33;
            message Inner {
                enum Kind { KIND_A = 0; KIND_B = 1; }
                message Deep { Kind kind = 1; Inner up = 2; Level level = 3; }
                Deep deep = 1;
            }
            message B { message Base {} }
        }
        """

    private static let base = """
        syntax = "proto3";
        package a.b;
        message Base { int32 id = 1; }
        message Request {}
        service Bases { rpc Get(Request) returns (Base); }
        """

    private static let facade = """
        syntax = "proto3";
        package a.facade;
        import public "a/b/base.proto";
        message Wrapper { b.Base base = 1; }
        """

    private static let legacy = #"""
        syntax = "proto2";
        package legacy;
        message Old {
            extensions 100 to 199, 1000 to max;
            required int32 id = 1 [default = -7];
            optional string name = 2 [default = "a\"b\n"];
            optional bytes raw = 3 [default = "\000\xfe'q"];
            optional double ratio = 4 [default = 1.5];
            optional float tiny = 5 [default = 1e-10];
            optional bool on = 6 [default = true];
            optional Color color = 7 [default = GREEN];
            optional uint64 big = 8 [default = 18446744073709551615];
            optional double infinite = 9 [default = -inf];
            repeated group Result = 10 { optional string url = 1; message In {} }
            optional double whole = 11 [default = 3];
            oneof pick { string left = 12; int32 right = 13; }
            enum Color { RED = 1; GREEN = 2; }
            extend Old { optional int32 nested_extension = 101; }
        }
        extend Old { optional Old more = 100; repeated int32 numbers = 102 [packed = true]; }
        message Empty {}
        """#

    private static let none = "message Bare { optional int32 x = 1; }"

    /// Options that extensions define, on everything that can have options.
    private static let options = #"""
        syntax = "proto2";
        package options;
        import "google/protobuf/descriptor.proto";
        import "google/protobuf/any.proto";

        message Rule {
            optional string name = 1;
            repeated int32 numbers = 2;
            optional Rule inner = 3;
            repeated Rule children = 4;
            optional Kind kind = 5;
            optional bool on = 6;
            optional double ratio = 7;
            optional bytes raw = 8;
            map<string, int64> limits = 9;
            oneof pick { string left = 10; sint32 right = 11; }
            optional group Extra = 12 { optional fixed32 mask = 1; }
            optional google.protobuf.Any any = 13;
            extensions 100 to 199;
            enum Kind { NONE = 0; SOME = 1; MINUS = -1; }
        }
        extend Rule { optional sfixed64 more = 100; repeated Rule rules = 101; }

        extend google.protobuf.FileOptions {
            optional string file_text = 50001;
            optional Rule file_rule = 50002;
            repeated Rule file_rules = 50003;
            repeated sint64 file_numbers = 50004;
        }
        extend google.protobuf.MessageOptions { optional Rule message_rule = 50001; }
        extend google.protobuf.FieldOptions {
            optional float field_float = 50001;
            optional Rule.Kind field_kind = 50002;
            repeated uint32 field_packed = 50003 [packed = true];
        }
        extend google.protobuf.OneofOptions { optional bool oneof_on = 50001; }
        extend google.protobuf.EnumOptions { optional int64 enum_number = 50001; }
        extend google.protobuf.EnumValueOptions { optional bytes value_raw = 50001; }
        extend google.protobuf.ServiceOptions { optional double service_double = 50001; }
        extend google.protobuf.MethodOptions { optional Rule method_rule = 50001; }
        extend google.protobuf.ExtensionRangeOptions { optional string range_text = 50001; }

        option java_package = "com" ".example";
        option (file_text) = "tab\there";
        option (file_rule).name = "outer";
        option (file_rule).inner.numbers = 1;
        option (file_rule).inner.numbers = 0x10;
        option (file_rule).(more) = -5;
        option (options.file_rule).extra.mask = 7;
        option (.options.file_rules) = {
            name: 'one' "two", numbers: [1, -2, 0x1F];
            inner { children: [{ on: true }, < kind: MINUS >], ratio: -inf }
            limits { key: "a" value: 1 } limits: { key: "b", value: 2 }
            left: "x" Extra { mask: 4294967295 }
            [options.more]: 9 [rules] { raw: "\000\377" }
            any { [type.googleapis.com/options.Rule] { name: "packed" kind: 1 } }
        };
        option (file_rules) = {};
        option (file_numbers) = -1;
        option (file_numbers) = 9223372036854775807;

        message Holder {
            option (message_rule) = { name: "m" children { name: "c" } ratio: 1e3 };
            option deprecated = true;
            optional int32 a = 1 [(field_float) = 1.5, (field_kind) = SOME, deprecated = false];
            optional int32 b = 2 [(field_packed) = 1, (field_packed) = 2, (options.field_float) = -2];
            oneof pick { option (oneof_on) = true; string c = 3 [(field_float) = 1e-3]; }
            extensions 10 to 20 [(range_text) = "r"];
            enum E { option (enum_number) = -7; ZERO = 0 [(value_raw) = "\001"]; }
        }
        service Greeter {
            option (service_double) = 3;
            rpc Hello(Holder) returns (Holder) { option (method_rule).kind = NONE; }
        }
        """#

    private static let edition = """
        edition = "2023";
        package edition;
        import "google/protobuf/descriptor.proto";

        option features.repeated_field_encoding = EXPANDED;
        option features.field_presence = IMPLICIT;
        option (ratio) = inf;

        extend google.protobuf.FileOptions { double ratio = 50001; }

        message Person {
            string name = 1;
            int32 age = 2 [features.field_presence = EXPLICIT, default = 7];
            int64 id = 3 [features.field_presence = LEGACY_REQUIRED];
            repeated int32 numbers = 4 [features.repeated_field_encoding = PACKED];
            Address address = 5 [features.message_encoding = DELIMITED];
            map<string, string> labels = 6 [features.utf8_validation = NONE];
            Level level = 7;
            Old old = 8 [features.field_presence = EXPLICIT];
            oneof contact { string mail = 9; Address place = 10; }
            reserved gone, lost;
            reserved 20 to 29;
            extensions 100 to 199 [verification = UNVERIFIED];
            message Address { string city = 1; repeated Address neighbours = 2; }
        }
        enum Level { NONE = 0; LOW = 1; }
        enum Old { option features.enum_type = CLOSED; FIRST = 1; reserved ANCIENT; }
        extend Person { string nick = 100; repeated Level levels = 101; }
        extend google.protobuf.FieldOptions { Person.Address where = 50001; }
        message Use { int32 x = 1 [(where) = { city: "here" neighbours { city: "there" } }]; }
        service People { rpc Get(Person) returns (stream Person); }
        """
}
