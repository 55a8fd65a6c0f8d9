import Testing

@testable import ProtoCodegen

@Suite struct ProtoLinterTests {
    private func lines(_ rules: [String], _ files: [String: String]) throws -> [String] {
        let linked = try ProtoLinker.link(files.keys.sorted()) { files[$0].map { Array($0.utf8) } }
        let chosen = ProtoLinter.rules.filter { rules.contains($0.id) }
        return ProtoLinter.findings(chosen, in: linked).map {
            FindingFormat.text.line($0, path: $0.file)
        }
    }

    @Test("every rule finds what breaks it", arguments: LintSamples.all.map(\.rule))
    func finds(rule: String) throws {
        for sample in LintSamples.all where sample.rule == rule {
            #expect(try lines([rule], sample.files) == sample.lines.map { "\($0) (\(rule))" })
        }
    }

    @Test("every rule has a sample")
    func coversRules() {
        #expect(Set(LintSamples.all.map(\.rule)) == Set(ProtoLinter.rules.map(\.id)))
        #expect(Set(ProtoLinter.rules.map(\.id)).count == ProtoLinter.rules.count)
    }

    @Test("the categories contain one another as buf's do")
    func categories() throws {
        func ids(_ category: String) -> Set<String> {
            Set(ProtoLinter.rules.filter { $0.categories.contains(category) }.map(\.id))
        }
        #expect(
            ids("MINIMAL") == [
                "DIRECTORY_SAME_PACKAGE", "PACKAGE_DEFINED", "PACKAGE_DIRECTORY_MATCH",
                "PACKAGE_NO_IMPORT_CYCLE", "PACKAGE_SAME_DIRECTORY",
            ])
        #expect(ids("MINIMAL").isStrictSubset(of: ids("BASIC")))
        #expect(
            ids("STANDARD").subtracting(ids("BASIC")) == [
                "ENUM_VALUE_PREFIX", "ENUM_ZERO_VALUE_SUFFIX", "FILE_LOWER_SNAKE_CASE",
                "PACKAGE_VERSION_SUFFIX", "RPC_REQUEST_RESPONSE_UNIQUE",
                "RPC_REQUEST_STANDARD_NAME", "RPC_RESPONSE_STANDARD_NAME", "SERVICE_SUFFIX",
            ])
        #expect(ids("BASIC").isStrictSubset(of: ids("STANDARD")))
    }

    @Test("a schema in buf's standard style has no findings")
    func acceptsStandardStyle() throws {
        let text = """
            syntax = "proto3";
            package shop.v1;
            import "google/protobuf/timestamp.proto";
            message GetItemRequest { string item_id = 1; }
            message GetItemResponse { google.protobuf.Timestamp made_at = 1; ItemKind kind = 2; }
            enum ItemKind { ITEM_KIND_UNSPECIFIED = 0; ITEM_KIND_BOOK = 1; }
            service ItemService { rpc GetItem(GetItemRequest) returns (GetItemResponse); }
            """
        let standard = ProtoLinter.rules.filter { $0.categories.contains("STANDARD") }.map(\.id)
        #expect(try lines(standard, ["shop/v1/item.proto": text]).isEmpty)
    }

    @Test("a comment leaves a declaration, what is in it, or a whole file out")
    func honoursIgnores() throws {
        let text = """
            // buf:lint:ignore PACKAGE_VERSION_SUFFIX
            syntax = "proto3";
            package a;
            // Why not.
            // buf:lint:ignore FIELD_LOWER_SNAKE_CASE
            message A { int32 aB = 1; int32 bC = 2; }
            message B {
              // buf:lint:ignore MESSAGE_PASCAL_CASE
              int32 cD = 1;
            }
            """
        #expect(
            try lines(["FIELD_LOWER_SNAKE_CASE", "PACKAGE_VERSION_SUFFIX"], ["a/a.proto": text])
                == [
                    "a/a.proto:9:9: the field `cD` is named in lower_snake_case: `c_d` "
                        + "(FIELD_LOWER_SNAKE_CASE)"
                ])
    }

    @Test(
        "versions are those of buf",
        arguments: [
            ("a.v1", true), ("a.v12", true), ("a.v1beta1", false), ("a.v1alpha", false),
            ("a.v1p1alpha1", false), ("a.v1test", false), ("a.v1testabc", false),
        ])
    func readsVersions(package: String, isStable: Bool) {
        #expect(PackageVersion(package: package)?.isStable == isStable)
    }

    @Test(
        "what is no version is told from one",
        arguments: ["a", "v1", "a.v0", "a.v", "a.v01", "a.v1gamma1", "a.v1p", "a.v1beta0", "a.1"])
    func refusesVersions(package: String) {
        #expect(PackageVersion(package: package) == nil)
    }

    @Test(
        "words begin where buf says",
        arguments: [
            ("HTTPServer", "http_server", "HTTPServer"), ("userID", "user_id", "UserID"),
            ("a_b", "a_b", "AB"), ("foo1Bar", "foo1_bar", "Foo1Bar"), ("fooB1", "foo_b1", "FooB1"),
            ("FOO_BAR", "foo_bar", "FOOBAR"), ("__x", "_x", "X"),
        ])
    func spellsNames(name: String, snake: String, pascal: String) {
        #expect(CaseStyle.lowerSnake(name) == snake)
        #expect(CaseStyle.pascal(name) == pascal)
    }
}
