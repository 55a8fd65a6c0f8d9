import Protobuf
import Testing

@testable import ProtoCodegen

/// protoc decides which comment belongs to which declaration.
@Suite(.enabled(if: Protoc.python != nil, "there is no Python environment"))
struct CommentComparisonTests {
    @Test("comments belong to what protoc gives them to", arguments: ["samples", "packages"])
    func attachesComments(kind: String) throws {
        if kind == "samples" {
            try withProtoFiles(["comments.proto": Self.sample]) { directory in
                try compare(
                    ["comments.proto"],
                    below: [directory] + ProtocComparisonTests.pythonImportPaths)
            }
        } else {
            let paths = ProtocComparisonTests.pythonImportPaths
            let root = try #require(paths.first)
            let names = ProtocComparisonTests.protoFiles(below: "\(root)/google").map {
                "google/\($0)"
            }
            try compare(names + ["google/protobuf/descriptor.proto"], below: paths)
        }
    }

    private func compare(_ names: [String], below importPaths: [String]) throws {
        var protoc = try #require(Protoc.python)
        protoc.arguments.append("--include_source_info")
        let expected = try protoc.descriptors(of: names, importPaths: importPaths)
        let ours = try ProtoLinker.link(names) { readProto($0, below: importPaths) }.files
        for reference in expected {
            let file = try #require(ours.first { $0.name == reference.name })
            let own = Self.comments(file)
            let theirs = Self.comments(reference)
            for (path, location) in theirs where own[path] != location {
                Issue.record(
                    """
                    \(file.name) \(path):
                    ours:   \(own[path].map { "\($0)" } ?? "nothing")
                    protoc: \(location)
                    """)
            }
            for path in own.keys where theirs[path] == nil {
                Issue.record("\(file.name) \(path): protoc has no comment")
            }
        }
    }

    private struct Comment: Equatable {
        var leading: String
        var trailing: String
        var detached: [String]
        var span: [Int32]
    }

    private static func comments(
        _ file: Google_Protobuf_FileDescriptorProto
    ) -> [[Int32]: Comment] {
        var comments: [[Int32]: Comment] = [:]
        for location in file.sourceCodeInfo.location {
            let comment = Comment(
                leading: location.leadingComments, trailing: location.trailingComments,
                detached: location.leadingDetachedComments, span: location.span)
            let isEmpty =
                comment.leading.isEmpty && comment.trailing.isEmpty && comment.detached.isEmpty
            if !isEmpty { comments[location.path] = comment }
        }
        return comments
    }

    private static let sample = """
        // Detached from the file.

        // Of the syntax.
        syntax = "proto2"; // Behind the syntax.
        // Below the syntax.

        /* Of the package. */
        package p; /* Behind the package. */

        // Of the import.
        import "google/protobuf/any.proto"; // Behind it.

        // Of an option.
        option java_package = "x"; // Behind the option.

        // One.

        /* Two
         * lines. */

        // Of A.
        message A { // Behind A.
          // Of a.
          optional int32 a = 1; // Behind a.
          // Below a.

          // Of b.
          optional int32 b = 2
              // In the middle.
              [deprecated = true]; /* Behind b. */ // And more.
          optional int32 c = 3; /* Of d? */ optional int32 d = 4;
          // Of the group.
          optional group G = 5 { // Behind the group.
            // In the group.
            optional int32 x = 1;
            // At the end of the group.
          }
          // Of the oneof.
          oneof o { // Behind the oneof.
            // Of e.
            int32 e = 6;
          }
          // Of the range.
          extensions 100 to 199; // Behind the range.
          // Of the reserved.
          reserved 50 to 60; // Behind the reserved.
          // Of the nested.
          message N {}
          // At the end of A.
        }
        // Of the enum.
        enum E { // Behind the enum.
          // Of X.
          X = 0; // Behind X.
          /* Of Y. */ Y = 1;
        }
        // Of the extend.
        extend A { // Behind the extend.
          // Of the extension.
          optional int32 ext = 100; // Behind the extension.
        }
        // Of the service.
        service S { // Behind the service.
          // Of the RPC.
          rpc X(A) returns (A); // Behind the RPC.
          // Of the other.
          rpc Y(A) returns (A) { // Behind the other.
            // Of its option.
            option deprecated = true;
          }
          // At the end of S.
        }
        // At the end.
        """
}
