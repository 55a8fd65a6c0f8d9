/// Files that together use every part of the language that linking knows.
enum LinkingSamples {
    static let all = [
        "account.proto": account, "shapes.proto": shapes, "a/b/base.proto": base,
        "a/b/facade.proto": facade, "legacy.proto": legacy, "none.proto": none,
    ]

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
}
