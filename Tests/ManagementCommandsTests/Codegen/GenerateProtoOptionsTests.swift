import CommandLineKit
import ORM
import ProjectRegistry
import Testing

@testable import ManagementCommands

/// Options of `generateproto` that choose apps, print, or name files.
@Suite struct GenerateProtoOptionsTests {
    private static let proto = "Sources/GeneratedGRPC/proto"
    private static let apps: [any App.Type] = [TagsApp.self, PlacesApp.self]

    private static let tags = """
        syntax = "proto3";

        package tags;

        import "google/protobuf/empty.proto";

        service TagController {
            rpc List(TagListRequest) returns (stream Tag) {}
            rpc Create(Tag) returns (Tag) {}
            rpc Retrieve(TagRetrieveRequest) returns (Tag) {}
            rpc Update(Tag) returns (Tag) {}
            rpc Destroy(Tag) returns (google.protobuf.Empty) {}
        }

        message Tag {
            int64 id = 1;
            string word = 2;
        }

        message TagListRequest {
        }

        message TagRetrieveRequest {
            int64 id = 1;
        }

        """

    @Test("--app writes the files of the apps named alone")
    func choosesApps() async throws {
        try await CodegenProject.with(apps: Self.apps) { project in
            let one = await project.run("generateproto", "--app", "tags")
            #expect(one.exitCode == .success)
            #expect(one.error == "     create  \(Self.proto)/tags.proto\n")
            let written = try project.read("\(Self.proto)/tags.proto")
            #expect(written == Self.tags)
            let both = await project.run("generateproto", "--app", "places", "--app", "tags")
            #expect(both.error == "     create  \(Self.proto)/places.proto\n")
            let wrong = await project.run("generateproto", "--app", "tgas")
            #expect(wrong.exitCode == .failure)
            #expect(
                wrong.error
                    == "error: No installed app with label 'tgas'. Did you mean 'tags'?\n")
        }
    }

    @Test("--dry-run prints each file below its name and writes none")
    func printsFiles() async throws {
        try await CodegenProject.with(apps: Self.apps) { project in
            let result = await project.run("generateproto", "--dry-run", "--app", "tags")
            #expect(result.exitCode == .success)
            #expect(result.output == "// \(Self.proto)/tags.proto\n" + Self.tags)
            #expect(result.error == "")
            #expect(!project.exists(Self.proto))
        }
    }

    @Test("--force gives a field whose type changed a fresh number, and only --force does")
    func forces() async throws {
        try await CodegenProject.with(apps: Self.apps) { project in
            let old = Self.tags.replacing("string word", with: "bool word")
            try project.write(old, to: "\(Self.proto)/tags.proto")
            let words = ["generateproto", "--app", "tags"]
            let refused = await project.run(all: words)
            #expect(refused.exitCode == .failure)
            #expect(
                refused.error == """
                    error: \(Self.proto)/tags.proto: field `Tag.word` is `bool` in the file and \
                    `string` by its model: number 2 cannot change its type without breaking clients
                    hint: give the field another name, or pass --force to reserve the old number \
                    and take a fresh one

                    """)
            let kept = try project.read("\(Self.proto)/tags.proto")
            #expect(kept == old)

            let forced = await project.run(all: words + ["--force"])
            #expect(forced.exitCode == .success)
            #expect(
                forced.error == """
                    \(Self.proto)/tags.proto: gives field `Tag.word` number 3 and reserves its old \
                    number 2
                         update  \(Self.proto)/tags.proto

                    """)
            let written = try project.read("\(Self.proto)/tags.proto")
            #expect(
                written
                    == Self.tags.replacing(
                        "    int64 id = 1;\n    string word = 2;\n",
                        with: "    reserved 2;\n    int64 id = 1;\n    string word = 3;\n"))
        }
    }

    @Test(
        "the package of --file is made of identifiers",
        arguments: [
            ("y-z.proto", "y_z"), ("1abc.proto", "_1abc"), ("a b.proto", "a_b"),
            ("sub/Blog.v1.proto", "Blog.v1"), ("naïve.proto", "na_ve"), ("tags", "tags"),
        ])
    func namesPackage(file: String, package: String) async throws {
        try await CodegenProject.with(apps: Self.apps) { project in
            let result = await project.run(
                "generateproto", "--model", "Tag", "--file", file)
            #expect(result.exitCode == .success)
            let written = try project.read(file)
            #expect(written == Self.tags.replacing("package tags;", with: "package \(package);"))
        }
    }

    @Test("a file whose name gives no package is refused, unless none is written")
    func refusesPackage() async throws {
        try await CodegenProject.with(apps: Self.apps) { project in
            let words = ["generateproto", "--model", "Tag", "--file", "1.proto"]
            let result = await project.run(all: words)
            #expect(result.exitCode == .usage)
            #expect(
                result.error.hasPrefix(
                    "error: --file 1.proto: the file's name becomes the package's, and has no "
                        + "letter in it\n"))
            #expect(!project.exists("1.proto"))
            #expect(await project.run(all: words + ["--dialect", "bus"]).exitCode == .success)
        }
    }
}

private enum TagsApp: App {
    static let label = "tags"
    static let models: [any Model.Type] = [Tag.self]

    struct Tag: Model {
        var id: Int64 = 0
        var word = ""

        static let appLabel = "tags"
        static let meta = ModelMeta<Tag> {
            PrimaryKey(\.id)
            CharField(\.word, maxLength: 100)
        }
    }
}

private enum PlacesApp: App {
    static let label = "places"
    static let models: [any Model.Type] = [Place.self]

    struct Place: Model {
        var id: Int64 = 0

        static let appLabel = "places"
        static let meta = ModelMeta<Place> { PrimaryKey(\.id) }
    }
}
