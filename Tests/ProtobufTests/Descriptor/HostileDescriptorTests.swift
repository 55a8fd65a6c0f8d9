import Protobuf
import Testing

/// Sets of files that a peer could send to keep a client busy or to run it out of stack.
@Suite struct HostileDescriptorTests {
    private func file(_ name: String, imports: [String]) -> Google_Protobuf_FileDescriptorProto {
        .with {
            $0.name = name
            $0.syntax = "proto3"
            $0.dependency = imports
            $0.publicDependency = imports.indices.map { Int32($0) }
        }
    }

    @Test("files that import one another along many ways are gone through once")
    func looksUpThroughDiamonds() throws {
        // Two files a layer, each importing both of the next: 2 to the power of 60 ways to the last.
        let layers = 60
        var files: [Google_Protobuf_FileDescriptorProto] = []
        for layer in 0..<layers {
            let next = layer + 1 < layers ? ["a\(layer + 1)", "b\(layer + 1)"] : []
            files += [file("a\(layer)", imports: next), file("b\(layer)", imports: next)]
        }
        files[files.count - 1].messageType = [.with { $0.name = "Last" }]
        var user = file("user", imports: ["a0"])
        user.messageType = [
            .with {
                $0.name = "User"
                $0.field = [
                    .with {
                        $0.name = "last"
                        $0.number = 1
                        $0.label = .optional
                        $0.type = .message
                        $0.typeName = ".Last"
                    }
                ]
            }
        ]
        let set = try DescriptorSet(files + [user])
        let linked = try #require(set.file(named: "user"))
        #expect(linked.message(named: "Last")?.file.name == "b59")
        #expect(linked.message(named: "Nope") == nil)
        #expect(linked.messages[0].fields[0].messageType?.fullName == "Last")
        user.messageType[0].field[0].typeName = ".Nope"
        #expect(throws: DescriptorError.unresolvedType("Nope", field: "User.last")) {
            try DescriptorSet(files + [user])
        }
    }

    @Test("a chain of imports is followed to a limit", arguments: [200, 201, 20_000])
    func boundsChains(count: Int) throws {
        let files = (1...count).map { index in
            file("\(index)", imports: index < count ? ["\(index + 1)"] : [])
        }
        guard count > DescriptorSet.maximumImportDepth else {
            #expect(try DescriptorSet(files).files.count == count)
            return
        }
        #expect(throws: DescriptorError.deepImport("201", limit: 200)) {
            try DescriptorSet(files)
        }
    }
}
