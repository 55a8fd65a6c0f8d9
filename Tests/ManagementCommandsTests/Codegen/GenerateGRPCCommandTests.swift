import CommandLineKit
import Foundation
import Protobuf
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct GenerateGRPCCommandTests {
    let root = "Sources/GeneratedGRPC"

    @Test("Swift files follow the schemas, and go with them")
    func followsSchemas() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\"; message A {}", to: "\(root)/proto/a.proto")
            try project.write("syntax = \"proto3\"; message B {}", to: "\(root)/proto/sub/b.proto")
            try project.write("// mine\n", to: "\(root)/grpc/mine.pb.swift")
            #expect(await project.run("generategrpc").exitCode == .success)
            let text = try project.read("\(root)/grpc/a.pb.swift")
            #expect(text.contains("public struct A:"))
            #expect(project.exists("\(root)/grpc/sub_b.pb.swift"))
            #expect(await project.run("generategrpc", "--check").exitCode == .success)

            try project.write("syntax = \"proto3\"; message C {}", to: "\(root)/proto/a.proto")
            let check = await project.run("generategrpc", "--check")
            #expect(check.exitCode == .failure)
            #expect(check.error == "     update  \(root)/grpc/a.pb.swift\n")
            #expect(try project.read("\(root)/grpc/a.pb.swift") == text)
        }
    }

    @Test("files of schemas that are gone are removed, a person's are not")
    func removesStale() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\"; message A {}", to: "\(root)/proto/a.proto")
            try project.write("// mine\n", to: "\(root)/grpc/mine.pb.swift")
            try project.write(
                "// Generated from old.proto by `manage generategrpc`. Do not edit.\n",
                to: "\(root)/grpc/old.pb.swift")
            let result = await project.run("generategrpc")
            #expect(
                result.error == """
                         create  \(root)/grpc/a.pb.swift
                         remove  \(root)/grpc/old.pb.swift

                    """)
            #expect(project.exists("\(root)/grpc/mine.pb.swift"))
            #expect(!project.exists("\(root)/grpc/old.pb.swift"))
        }
    }

    @Test("imports are found below the import paths, and those that nothing needs are told")
    func followsImportPaths() async throws {
        try await CodegenProject.with { project in
            try project.write(
                """
                syntax = "proto3";
                import "common/base.proto";
                import "google/protobuf/any.proto";
                message A { common.Base base = 1; }
                """, to: "\(root)/proto/a.proto")
            try project.write(
                "syntax = \"proto3\"; package common; message Base {}",
                to: "vendor/common/base.proto")
            let missing = await project.run("generategrpc")
            #expect(missing.exitCode == .failure)
            #expect(
                missing.error == """
                    \(root)/proto/a.proto:2:8: there is no `common/base.proto` below \
                    `\(root)/proto` nor built in
                    import "common/base.proto";
                           ^^^^^^^^^^^^^^^^^^^

                    """)
            let found = await project.run("generategrpc", "-I", "vendor")
            #expect(found.exitCode == .success)
            #expect(
                found.error == """
                    \(root)/proto/a.proto:3:8: warning: `google/protobuf/any.proto` is imported and \
                    not used
                    import "google/protobuf/any.proto";
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                         create  \(root)/grpc/a.pb.swift
                         create  \(root)/grpc/common_base.pb.swift

                    """)
            #expect(try project.read("\(root)/grpc/a.pb.swift").contains("Common_Base"))
            #expect(
                await project.run("generategrpc", "-I", "vendor", "--check").exitCode == .success)
        }
    }

    @Test("a fault anywhere writes nothing and is shown with its line")
    func refusesFaults() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\"; message A {}", to: "\(root)/proto/a.proto")
            try project.write("syntax = \"proto3\";\nmesage B {}\n", to: "\(root)/proto/b.proto")
            let result = await project.run("generategrpc")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    \(root)/proto/b.proto:2:1: expected `message`, `enum`, `service`, \
                    `import`, `option` or `extend`, found `mesage`
                    mesage B {}
                    ^^^^^^

                    """)
            #expect(!project.exists("\(root)/grpc"))
        }
    }

    @Test("without schemas it says how to get some")
    func namesNextStep() async throws {
        try await CodegenProject.with { project in
            let result = await project.run("generategrpc")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    error: there are no .proto files in `\(root)/proto`
                    hint: run `manage generateproto` first

                    """)
        }
    }
}

extension GenerateGRPCCommandTests {
    @Test("--app takes the files that bear the app's name, folder or package")
    func choosesApp() async throws {
        try await CodegenProject.with { project in
            for (file, package) in [
                ("blog.proto", "x"), ("blog/post.proto", "y"), ("other.proto", "blog.v1"),
                ("rest.proto", "z"),
            ] {
                try project.write(
                    "syntax = \"proto3\"; package \(package);", to: "\(root)/proto/\(file)")
            }
            let result = await project.run("generategrpc", "--app", "blog")
            #expect(
                result.error == """
                         create  \(root)/grpc/blog.pb.swift
                         create  \(root)/grpc/blog_post.pb.swift
                         create  \(root)/grpc/other.pb.swift

                    """)
            let none = await project.run("generategrpc", "--app", "blgo")
            #expect(none.exitCode == .failure)
            #expect(
                none.error == """
                    error: no .proto file of the project is named after app `blgo` or has it as its \
                    package
                    hint: did you mean `blog`?

                    """)
        }
    }

    @Test("--descriptor-set writes what protoc writes")
    func writesDescriptorSet() async throws {
        try await CodegenProject.with { project in
            try project.write(
                """
                syntax = "proto3";
                package account;
                import "google/protobuf/timestamp.proto";
                // Documented.
                message Post { google.protobuf.Timestamp at = 1; }
                """, to: "\(root)/proto/account.proto")
            let result = await project.run(
                "generategrpc", "--output", "Stubs", "--descriptor-set", "sets/all.pb")
            #expect(
                result.error
                    == "     create  Stubs/account.pb.swift\n     create  sets/all.pb\n")
            let bytes = try Data(contentsOf: project.directory.appending(path: "sets/all.pb"))
            let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: Array(bytes))
            #expect(set.file.map(\.name) == ["google/protobuf/timestamp.proto", "account.proto"])
            #expect(set.file.allSatisfy { !$0.hasSourceCodeInfo })
            let check = await project.run(
                "generategrpc", "--output", "Stubs", "--descriptor-set", "sets/all.pb", "--check")
            #expect(check.exitCode == .success)
        }
    }

    @Test(
        "--lang python has grpcio-tools write the modules, and takes stale ones away",
        .enabled(if: TestPython.folder != nil))
    func writesPython() async throws {
        try await CodegenProject.with { project in
            try project.write(
                "syntax = \"proto3\"; import \"google/rpc/status.proto\"; "
                    + "service S { rpc Do(M) returns (M); } message M { google.rpc.Status s = 1; }",
                to: "\(root)/proto/sub/m.proto")
            try project.write(
                "# Generated by the protocol buffer compiler.  DO NOT EDIT!\n",
                to: "python/old_pb2.py")
            try project.write("mine = 1\n", to: "python/mine_pb2.py")
            let path = ["PATH": TestPython.folder ?? ""]
            let result = await project.run(
                all: ["generategrpc", "--lang", "python"], environment: path)
            #expect(
                result.error == """
                         create  python/sub/m_pb2.py
                         create  python/sub/m_pb2.pyi
                         create  python/sub/m_pb2_grpc.py
                         remove  python/old_pb2.py

                    """)
            #expect(try project.read("python/sub/m_pb2_grpc.py").contains("class SStub"))
            #expect(project.exists("python/mine_pb2.py"))
            let check = await project.run(
                all: ["generategrpc", "--lang", "python", "--check"], environment: path)
            #expect(check.exitCode == .success)
        }
    }

    @Test(
        "--lang python writes what schemas import from elsewhere as well, so that Python can load them",
        .enabled(if: TestPython.folder != nil))
    func pythonImports() async throws {
        try await CodegenProject.with { project in
            try project.write(
                """
                syntax = "proto3";
                import "common/base.proto";
                import "google/protobuf/timestamp.proto";
                message A { common.Base base = 1; google.protobuf.Timestamp at = 2; }
                """, to: "\(root)/proto/a.proto")
            try project.write(
                """
                syntax = "proto3";
                package common;
                import "common/unit.proto";
                message Base { Unit unit = 1; }
                """, to: "vendor/common/base.proto")
            try project.write(
                "syntax = \"proto3\"; package common; enum Unit { UNIT_NONE = 0; UNIT_KILO = 1; }",
                to: "vendor/common/unit.proto")
            let path = ["PATH": TestPython.folder ?? ""]
            let result = await project.run(
                all: ["generategrpc", "--lang", "python", "-I", "vendor"], environment: path)
            let modules = ["a", "common/base", "common/unit"].flatMap {
                ["\($0)_pb2.py", "\($0)_pb2.pyi", "\($0)_pb2_grpc.py"]
            }
            #expect(result.error == modules.map { "     create  python/\($0)\n" }.joined())
            let loaded = try await runProgram(
                BuiltProducts.python,
                [
                    "-c",
                    "import a_pb2; print(a_pb2.A(base={'unit': 1}).base)",
                ],
                in: project.directory.appending(path: "python"))
            #expect(
                loaded
                    == ProgramResult(
                        exitCode: 0, standardOutput: "unit: UNIT_KILO\n\n", standardError: ""))
            let check = await project.run(
                all: ["generategrpc", "--lang", "python", "-I", "vendor", "--check"],
                environment: path)
            #expect(check.exitCode == .success)
        }
    }

    @Test("--lang python says how to get what is missing")
    func needsPython() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\"; message M {}", to: "\(root)/proto/m.proto")
            let none = await project.run(
                all: ["generategrpc", "--lang", "python"], environment: ["PATH": "/nowhere"])
            #expect(
                none.error == """
                    error: cannot find `python3` on PATH
                    hint: install Python 3, then run `python3 -m pip install grpcio-tools`

                    """)
            let python = "\(project.directory.path)/bin/python3"
            // Written by another process: a program that this one has open for writing, or a process that it is just
            // starting for another test, cannot be run.
            let script = "#!/bin/sh\necho \"$0: No module named grpc_tools\" >&2\nexit 1\n"
            let writer = try ChildProcess(
                URL(filePath: "/bin/sh"),
                [
                    "-c", "mkdir bin && printf %s \"$1\" > bin/python3 && chmod +x bin/python3",
                    "sh",
                    script,
                ],
                in: project.directory)
            #expect(await writer.result().exitCode == 0)
            let bare = await project.run(
                all: ["generategrpc", "--lang", "python"],
                environment: ["PATH": "\(project.directory.path)/bin"])
            #expect(bare.exitCode == .failure)
            #expect(
                bare.error == """
                    error: `\(python)` has no module `grpc_tools`
                    hint: run `python3 -m pip install grpcio-tools`, or put a Python that has it first \
                    on PATH

                    """)
            #expect(!project.exists("python"))
        }
    }
}

/// The Python environment with grpcio-tools that `make test` sets up.
private enum TestPython {
    static let folder = ProcessInfo.processInfo.environment["MANAGE_TEST_PYTHON"].map {
        URL(filePath: $0).deletingLastPathComponent().path
    }
}
