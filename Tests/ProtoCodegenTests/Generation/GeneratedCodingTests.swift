import GRPCCore
import GeneratedMessages
import Protobuf
import Testing

/// Compiled generated code against bytes that `protoc --encode` made of the text files beside them.
@Suite struct GeneratedCodingTests {
    private static func vector(_ name: String) throws -> [UInt8] {
        try goldenBytes("Tests/Golden/generation/\(name).bin")
    }

    private var deterministic: BinaryEncodingOptions {
        var options = BinaryEncodingOptions()
        options.useDeterministicOrdering = true
        return options
    }

    @Test("scalars, messages and presence")
    func singular() throws {
        let message = try Golden_V1_Everything(serializedBytes: Self.vector("everything"))
        #expect(message.unknownFields.isEmpty)
        #expect(message.doubleValue == -0.1)
        #expect(message.floatValue == 3.5)
        #expect(message.int32Value == .min)
        #expect(message.int64Value == .min)
        #expect(message.uint32Value == .max)
        #expect(message.uint64Value == .max)
        #expect(message.sint32Value == .min)
        #expect(message.sint64Value == .max)
        #expect(message.fixed32Value == .max)
        #expect(message.fixed64Value == 1)
        #expect(message.sfixed32Value == -1)
        #expect(message.sfixed64Value == -2)
        #expect(message.boolValue)
        #expect(message.stringValue == "tab\t, \"quotes\", ©, 🐦")
        #expect(message.bytesValue == [0, 255, 128])
        #expect(message.state == .gone)
        #expect(message.child.id == 7)
        #expect(message.child.grandchild.authorID == 9)
        #expect(message.child.kind == .self_)
        #expect(message.createdAt.seconds == 1_700_000_000)
        #expect(message.hasMaybeInt64 && message.maybeInt64 == 0)
        #expect(message.hasMaybeString && message.maybeString == "")
        #expect(message.hasMaybeState && message.maybeState == .unspecified)
    }

    @Test("repeated fields, maps and oneofs")
    func composite() throws {
        let message = try Golden_V1_Everything(serializedBytes: Self.vector("everything"))
        #expect(message.numbers == [0, -1, .max])
        #expect(message.unpackedNumbers == [1, -1, 64])
        #expect(message.doubles == [0, 1.5, .infinity, -.infinity])
        #expect(message.names == ["", "two"])
        #expect(message.blobs == [[], [1]])
        #expect(message.states == [.active, .state2Fa, .gone])
        #expect(message.children.map(\.id) == [1, 0])
        #expect(message.flags == [true, false])
        #expect(message.counts == ["": 0, "a": -1, "b": 300])
        #expect(message.childrenByID.mapValues(\.id) == [-5: 5, 5: 0])
        #expect(message.statesByFlag == [false: .active, true: .gone])
        #expect(message.blobsByKey == [-1: [120]])
        #expect(message.again.text == "inner")
        #expect(message.again.parent.names == ["deep"])
        #expect(message.parent.parent.int32Value == 1)
        #expect(message.parent.payload == .raw([114, 97, 119]))
        #expect(message.text == "")
    }

    @Test("proto3 bytes are protoc's")
    func proto3Bytes() throws {
        let bytes = try Self.vector("everything")
        let message = try Golden_V1_Everything(serializedBytes: bytes)
        #expect(try message.serializedBytes(options: deterministic) == bytes)
        #expect(try Golden_V1_Everything(serializedBytes: message.serializedBytes()) == message)
    }

    @Test("proto2 bytes are protoc's: groups, required, both forms of repeated")
    func proto2Bytes() throws {
        let bytes = try Self.vector("legacy")
        let message = try GLDLegacy(serializedBytes: bytes)
        #expect(message.unknownFields.isEmpty)
        #expect(message.corner.corner.x == 2)
        #expect(message.side.map(\.length) == [3, 0])
        #expect(message.colors == [.red, .blue])
        #expect(message.hasRatio && message.ratio == 0)
        #expect(message.choice == .shade(.blue))
        #expect(try message.serializedBytes(options: deterministic) == bytes)
    }

    @Test("unset proto2 fields read as the defaults that the schema gives")
    func proto2Defaults() {
        let message = GLDLegacy()
        #expect(message.name == "a \"name\"\n")
        #expect(message.data == [1, 0xFE, 10, 0x5C])
        #expect(message.ratio == -.infinity)
        #expect(message.half == 1_500)
        #expect(message.count == -7)
        #expect(message.on)
        #expect(message.color == .blue)
        #expect(message.shade == .red)
        #expect(!message.hasName)
    }

    @Test("a repeated field is read in the form that the schema does not use")
    func otherForm() throws {
        // numbers (22, packed by default) one by one; unpacked_numbers (23) packed.
        let bytes: [UInt8] = [0xB0, 0x01, 0x05, 0xB0, 0x01, 0x06, 0xBA, 0x01, 0x02, 0x01, 0x02]
        let message = try Golden_V1_Everything(serializedBytes: bytes)
        #expect(message.numbers == [5, 6])
        #expect(message.unpackedNumbers == [-1, 1])
    }

    @Test("an open enum keeps a number that it does not name")
    func unrecognized() throws {
        let message = try Golden_V1_Everything(serializedBytes: [0x80, 0x01, 0x4D])
        #expect(message.state == .UNRECOGNIZED(77))
        #expect(try message.serializedBytes() == [0x80, 0x01, 0x4D])
    }

    @Test("the last field of a oneof wins; the same message twice is merged")
    func oneofMerge() throws {
        var bytes = try Golden_V1_Everything.with { $0.text = "t" }.serializedBytes()
        bytes += try Golden_V1_Everything.with { $0.message.id = 1 }.serializedBytes()
        bytes += try Golden_V1_Everything.with { $0.message.url = "u" }.serializedBytes()
        let message = try Golden_V1_Everything(serializedBytes: bytes)
        #expect(
            message.message
                == .with {
                    $0.id = 1; $0.url = "u"
                })
        #expect(message.payload == .message(message.message))
    }

    @Test("messages know their schema")
    func descriptors() throws {
        let descriptor = Golden_V1_Everything.messageDescriptor
        #expect(descriptor.fullName == "golden.v1.Everything")
        #expect(descriptor.field(number: 27)?.enumType?.fullName == "golden.v1.State")
        #expect(descriptor.field(named: "created_at")?.jsonName == "createdAt")
        #expect(
            descriptor.field(named: "created_at")?.messageType
                == Google_Protobuf_Timestamp.messageDescriptor)
        #expect(descriptor.oneofs.map(\.name) == ["payload"])
        #expect(descriptor.field(named: "counts")?.isMap == true)
        #expect(Golden_V1_Everything.Child.Grandchild.messageDescriptor.name == "Grandchild")
    }

    @Test("a service registers its methods under the schema's names")
    func service() throws {
        var router = RPCRouter()
        Posts().registerMethods(with: &router)
        #expect(
            router.methods.map(\.fullyQualifiedMethod) == [
                "account.PostController/Create", "account.PostController/Destroy",
                "account.PostController/Import", "account.PostController/List",
                "account.PostController/PartialUpdate", "account.PostController/Retrieve",
                "account.PostController/Update",
            ])
        #expect(router.kind(of: Account_PostControllerMethods.list) == .serverStreaming)
        #expect(router.kind(of: Account_PostControllerMethods.`import`) == .clientStreaming)
        let bytes = try #require(Posts.serviceDescriptor.fileDescriptorBytes?())
        let file = try Google_Protobuf_FileDescriptorProto(serializedBytes: bytes)
        #expect(file.service.map(\.name) == ["PostController"])
        #expect(Account_PostController.Client.self == Account_PostControllerClient.self)
    }
}

private struct Posts: Account_PostController {
    func list(
        request: Account_PostListRequest, response: RPCWriter<Account_Post>, context: ServerContext
    ) async throws {}

    func create(request: Account_Post, context: ServerContext) async throws -> Account_Post {
        request
    }

    func retrieve(
        request: Account_PostRetrieveRequest, context: ServerContext
    ) async throws -> Account_Post { Account_Post() }

    func update(request: Account_Post, context: ServerContext) async throws -> Account_Post {
        request
    }

    func destroy(
        request: Account_Post, context: ServerContext
    ) async throws -> Google_Protobuf_Empty { Google_Protobuf_Empty() }

    func `import`(
        request: RPCAsyncSequence<Account_Post, any Error>, context: ServerContext
    ) async throws -> Google_Protobuf_Empty { Google_Protobuf_Empty() }

    func partialUpdate(
        request: RPCAsyncSequence<Account_Post, any Error>, response: RPCWriter<Account_Post>,
        context: ServerContext
    ) async throws {}
}
