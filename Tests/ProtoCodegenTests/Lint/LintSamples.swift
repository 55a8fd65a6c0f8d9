/// For each lint rule, files that break it and what is then said. A table.
///
/// The text of a file begins behind `syntax = "proto3";` and the package of its directory, unless it
/// has a `syntax` of its own or is said to be whole.
enum LintSamples {
    struct Sample: Sendable {
        var rule: String
        var files: [String: String]
        var lines: [String]

        init(_ rule: String, _ files: [String: String], _ lines: [String]) {
            self.rule = rule
            self.files = files
            self.lines = lines
        }
    }

    private static let header = "syntax = \"proto3\"; package a.v1;\n"

    private static func one(_ rule: String, _ body: String, _ line: String) -> Sample {
        Sample(rule, ["a/v1/a.proto": header + body], [line])
    }

    static let all: [Sample] = names + declarations + rpcs + comments + packages + imports + options

    private static let names = [
        one(
            "MESSAGE_PASCAL_CASE",
            "message post_item {} message PostItem { map<int32, int32> m = 1; }",
            "a/v1/a.proto:2:9: the message `post_item` is named in PascalCase: `PostItem`"),
        one(
            "ENUM_PASCAL_CASE", "enum kind { A = 0; }",
            "a/v1/a.proto:2:6: the enum `kind` is named in PascalCase: `Kind`"),
        one(
            "SERVICE_PASCAL_CASE", "service posts_service {}",
            "a/v1/a.proto:2:9: the service `posts_service` is named in PascalCase: `PostsService`"),
        one(
            "RPC_PASCAL_CASE", "message A {} service S { rpc getPost(A) returns (A); }",
            "a/v1/a.proto:2:30: the RPC `getPost` is named in PascalCase: `GetPost`"),
        one(
            "FIELD_LOWER_SNAKE_CASE", "message A { int32 userID = 1; int32 a1 = 2; }",
            "a/v1/a.proto:2:19: the field `userID` is named in lower_snake_case: `user_id`"),
        one(
            "ONEOF_LOWER_SNAKE_CASE",
            "message A { oneof Pick { int32 a = 1; } optional int32 B = 2; }",
            "a/v1/a.proto:2:19: the oneof `Pick` is named in lower_snake_case: `pick`"),
        one(
            "ENUM_VALUE_UPPER_SNAKE_CASE", "enum A { aB = 0; }",
            "a/v1/a.proto:2:10: the enum value `aB` is named in UPPER_SNAKE_CASE: `A_B`"),
        Sample(
            "PACKAGE_LOWER_SNAKE_CASE", ["a.proto": "syntax = \"proto3\"; package aB.v1;"],
            ["a.proto:1:20: the package `aB.v1` is named in lower_snake.case: `a_b.v1`"]),
        Sample(
            "FILE_LOWER_SNAKE_CASE", ["a/v1/PostItem.proto": header],
            [
                "a/v1/PostItem.proto: the file `PostItem.proto` is named in lower_snake_case: "
                    + "`post_item.proto`"
            ]),
        one(
            "SERVICE_SUFFIX", "service Posts {}",
            "a/v1/a.proto:2:9: the name of the service `Posts` ends in `Service`"),
    ]

    private static let declarations = [
        Sample(
            "ENUM_FIRST_VALUE_ZERO", ["a.proto": "syntax = \"proto2\"; enum A { B = 1; }"],
            ["a.proto:1:29: the first value of `A` is 0, and `B` is 1"]),
        one(
            "ENUM_NO_ALLOW_ALIAS", "enum A { option allow_alias = true; B = 0; C = 0; }",
            "a/v1/a.proto:2:6: the enum `A` sets `allow_alias`"),
        one(
            "ENUM_VALUE_PREFIX", "enum PostKind { POST_KIND_A = 0; B = 1; }",
            "a/v1/a.proto:2:34: the name of the enum value `B` begins with `POST_KIND_`"),
        one(
            "ENUM_ZERO_VALUE_SUFFIX", "enum A { A_NONE = 0; A_B = 1; }",
            "a/v1/a.proto:2:10: the name of the value 0, `A_NONE`, ends in `_UNSPECIFIED`"),
        Sample(
            "FIELD_NOT_REQUIRED",
            ["a.proto": "syntax = \"proto2\"; message A { required int32 a = 1; }"],
            [
                "a.proto:1:47: the field `a` is required, so that it can never go away"
            ]),
        one(
            "FIELD_NO_DESCRIPTOR", "message A { int32 _Descriptor_ = 1; }",
            "a/v1/a.proto:2:19: the name `_Descriptor_` is one that generated code uses itself"),
    ]

    private static let rpcs = [
        one(
            "RPC_REQUEST_STANDARD_NAME",
            "message A {} message GetRequest {} message SGetRequest {} "
                + "service S { rpc Get(A) returns (A); } service T { rpc Get(GetRequest) returns (A); }",
            "a/v1/a.proto:2:75: the request of `Get` is named `GetRequest` or `SGetRequest` and not "
                + "`A`"),
        one(
            "RPC_RESPONSE_STANDARD_NAME",
            "message A {} service S { rpc Get(A) returns (stream A); }",
            "a/v1/a.proto:2:30: the response of `Get` is named `GetResponse` or `SGetResponse` and "
                + "not `A`"),
        Sample(
            "RPC_REQUEST_RESPONSE_UNIQUE",
            [
                "a/v1/a.proto": header
                    + "message A {} message B {} message C {} message D {}\n"
                    + "service S { rpc X(A) returns (A);\n rpc Y(B) returns (C);\n "
                    + "rpc Z(C) returns (D); }"
            ],
            [
                "a/v1/a.proto:3:17: the RPC `X` takes and answers the same message `a.v1.A`",
                "a/v1/a.proto:4:6: `a.v1.C` is a request or response of several RPCs",
                "a/v1/a.proto:5:6: `a.v1.C` is a request or response of several RPCs",
            ]),
        one(
            "RPC_NO_CLIENT_STREAMING",
            "message A {} service S { rpc X(stream A) returns (A); rpc Y(A) returns (stream A); }",
            "a/v1/a.proto:2:30: the RPC `X` takes a stream"),
        one(
            "RPC_NO_SERVER_STREAMING",
            "message A {} service S { rpc X(stream A) returns (A); rpc Y(A) returns (stream A); }",
            "a/v1/a.proto:2:59: the RPC `Y` answers a stream"),
    ]

    private static let comments = [
        one(
            "COMMENT_MESSAGE", "// Told.\nmessage A {}\nmessage B {}",
            "a/v1/a.proto:4:9: the message `B` has no comment"),
        one(
            "COMMENT_FIELD", "message A {\n  // Told.\n  int32 a = 1;\n  int32 b = 2;\n}",
            "a/v1/a.proto:5:9: the field `b` has no comment"),
        one(
            "COMMENT_ENUM", "enum A { B = 0; }", "a/v1/a.proto:2:6: the enum `A` has no comment"),
        one(
            "COMMENT_ENUM_VALUE", "enum A {\n  // Told.\n  B = 0;\n  C = 1;\n}",
            "a/v1/a.proto:5:3: the enum value `C` has no comment"),
        one(
            "COMMENT_ONEOF", "message A { oneof o { int32 a = 1; } optional int32 b = 2; }",
            "a/v1/a.proto:2:19: the oneof `o` has no comment"),
        one(
            "COMMENT_SERVICE", "//\nservice S {}",
            "a/v1/a.proto:3:9: the service `S` has no comment"),
        one(
            "COMMENT_RPC", "message A {}\nservice S { rpc X(A) returns (A); }",
            "a/v1/a.proto:3:17: the RPC `X` has no comment"),
    ]

    private static let packages = [
        Sample(
            "PACKAGE_DEFINED", ["a.proto": "syntax = \"proto3\";"],
            ["a.proto: this file has no `package` statement"]),
        Sample(
            "PACKAGE_DIRECTORY_MATCH", ["a.proto": header],
            [
                "a.proto:1:20: a file of package `a.v1` is in `a/v1` below the import path, and this "
                    + "one is in `.`"
            ]),
        Sample(
            "PACKAGE_SAME_DIRECTORY", ["a/a.proto": header, "b/b.proto": header],
            [
                "a/a.proto:1:20: the files of package `a.v1` are in several directories: `a`, `b`",
                "b/b.proto:1:20: the files of package `a.v1` are in several directories: `a`, `b`",
            ]),
        Sample(
            "DIRECTORY_SAME_PACKAGE", ["a/a.proto": header, "a/b.proto": "syntax = \"proto3\";"],
            [
                "a/a.proto:1:20: the files in `a` are of several packages: no package, `a.v1`",
                "a/b.proto: the files in `a` are of several packages: no package, `a.v1`",
            ]),
        Sample(
            "PACKAGE_VERSION_SUFFIX", ["a.proto": "syntax = \"proto3\"; package a;"],
            ["a.proto:1:20: the name of package `a` ends in a version: `a.v1`"]),
        Sample(
            "SYNTAX_SPECIFIED", ["a.proto": "package a;"],
            ["a.proto: this file has neither `syntax` nor `edition`"]),
    ]

    private static let imports = [
        Sample(
            "IMPORT_NO_PUBLIC",
            [
                "a.proto": "syntax = \"proto3\"; import public \"b.proto\";",
                "b.proto": "syntax = \"proto3\";",
            ],
            ["a.proto:1:20: the import of `b.proto` is public"]),
        Sample(
            "IMPORT_NO_WEAK",
            [
                "a.proto": "syntax = \"proto3\"; import weak \"b.proto\";",
                "b.proto": "syntax = \"proto3\";",
            ],
            ["a.proto:1:20: the import of `b.proto` is weak"]),
        Sample(
            "IMPORT_USED",
            [
                "a.proto": "syntax = \"proto3\"; import \"b.proto\";",
                "b.proto": "syntax = \"proto3\";",
            ],
            ["a.proto:1:20: `b.proto` is imported and not used"]),
        Sample(
            "PACKAGE_NO_IMPORT_CYCLE",
            [
                "a/a.proto": "syntax = \"proto3\"; package a; import \"b/b.proto\";",
                "a/c.proto": "syntax = \"proto3\"; package a;",
                "b/b.proto": "syntax = \"proto3\"; package b; import \"a/c.proto\";",
            ],
            [
                "a/a.proto:1:31: packages import one another: a -> b -> a",
                "b/b.proto:1:31: packages import one another: b -> a -> b",
            ]),
        Sample(
            "STABLE_PACKAGE_NO_IMPORT_UNSTABLE",
            [
                "a.proto": "syntax = \"proto3\"; package a.v1; import \"b.proto\";",
                "b.proto": "syntax = \"proto3\"; package b.v1beta1;",
            ],
            ["a.proto:1:34: the stable package `a.v1` imports the unstable `b.v1beta1`"]),
    ]

    private static let options = [
        ("PACKAGE_SAME_CSHARP_NAMESPACE", "csharp_namespace", "\"A\"", "A"),
        ("PACKAGE_SAME_GO_PACKAGE", "go_package", "\"A\"", "A"),
        ("PACKAGE_SAME_JAVA_MULTIPLE_FILES", "java_multiple_files", "false", "false"),
        ("PACKAGE_SAME_JAVA_PACKAGE", "java_package", "\"A\"", "A"),
        ("PACKAGE_SAME_PHP_NAMESPACE", "php_namespace", "\"A\"", "A"),
        ("PACKAGE_SAME_RUBY_PACKAGE", "ruby_package", "\"A\"", "A"),
        ("PACKAGE_SAME_SWIFT_PREFIX", "swift_prefix", "\"A\"", "A"),
    ].map { rule, option, literal, value in
        let message =
            "the files of package `a.v1` set `\(option)` to different values: none, `\(value)`"
        return Sample(
            rule, ["a.proto": "\(header)option \(option) = \(literal);", "b.proto": header],
            ["a.proto:1:20: \(message)", "b.proto:1:20: \(message)"])
    }
}
