import GRPCCore
import ManageTesting
import ORM
import Protobuf
import Testing

@testable import ModelServices

/// Durations, bytes and JSON in messages: as types of their own, and as the seed frameworks' text.
@Suite struct ClipServiceTests {
    private func withRich(_ body: (Clip_ClipController.Client) async throws -> Void) async throws {
        try await withRPCTest(apps: [ClipApp.self]) { channel in
            try await body(Clip_ClipController.Client(channel))
        }
    }

    private func withPlain(
        _ body: (Plainclip_ClipController.Client) async throws -> Void
    ) async throws {
        try await withRPCTest(apps: [ClipApp.self]) { channel in
            try await body(Plainclip_ClipController.Client(channel))
        }
    }

    @Test("rich types carry values without loss")
    func rich() async throws {
        try await withRich { stub in
            let extra = try Google_Protobuf_Struct(
                jsonString: #"{"tags":["a",null],"rank":2.5,"deep":{"on":true}}"#)
            let created = try await stub.create(
                .with {
                    $0.length = .with {
                        $0.seconds = -1; $0.nanos = -500_000_000
                    }
                    $0.data = [0, 255]
                    $0.extra = extra
                })
            #expect(
                created
                    == .with {
                        $0.id = 1
                        $0.length = .with {
                            $0.seconds = -1; $0.nanos = -500_000_000
                        }
                        $0.data = [0, 255]
                        $0.extra = extra
                    })
            let stored = try await Clip.objects.get()
            #expect(stored.length == .milliseconds(-1_500))
            #expect(stored.pause == nil)
            #expect(stored.data == [0, 255])
            #expect(stored.extra == ["tags": ["a", .null], "rank": 2.5, "deep": ["on": true]])
            #expect(stored.notes == nil)
            #expect(try await stub.retrieve(.with { $0.id = 1 }) == created)
            #expect(try await stub.list(.init()).results == [created])
        }
    }

    @Test("a default is taken for what is left out, and a partial update changes what it carries")
    func partial() async throws {
        try await withRich { stub in
            let created = try await stub.create(
                .with {
                    $0.length.seconds = 5
                    $0.pause.seconds = 1
                    $0.data = [1]
                })
            #expect(try created.extra.jsonString() == #"{"made":true}"#)
            let changed = try await stub.partialUpdate(
                .with {
                    $0.id = 1
                    $0.length = .init()
                    $0.notes = .init()
                })
            #expect(changed.length == .init() && changed.hasLength)
            #expect(changed.pause.seconds == 1)
            #expect(changed.data == [1])
            #expect(try await Clip.objects.get().notes == [:])
            let reset = try await stub.partialUpdate(
                .with {
                    $0.id = 1
                    $0.updateMask.paths = ["pause", "notes"]
                })
            #expect(!reset.hasPause && !reset.hasNotes)
        }
    }

    @Test("stored JSON that no Struct holds is an error, and null is absent")
    func otherJSON() async throws {
        try await withRich { stub in
            var clip = Clip()
            clip.data = [1]
            clip.extra = [1, 2]
            try await clip.save()
            let error = await #expect(throws: RPCError.self) {
                try await stub.retrieve(.with { $0.id = 1 })
            }
            #expect(error?.code == .unknown)
            clip.extra = .null
            try await clip.save()
            #expect(try await stub.retrieve(.with { $0.id = 1 }).hasExtra == false)
        }
    }

    @Test("the seed's types carry text: Django's durations, Base64, JSON")
    func plain() async throws {
        try await withPlain { stub in
            let created = try await stub.create(
                .with {
                    $0.length = "1 00:00:01.5"
                    $0.data = "AP8="
                    $0.extra = #"{"b": 1, "a": [true]}"#
                    $0.notes = "3"
                })
            #expect(
                created
                    == .with {
                        $0.id = 1
                        $0.length = "1 00:00:01.500000"
                        $0.data = "AP8="
                        $0.extra = #"{"a":[true],"b":1}"#
                        $0.notes = "3"
                    })
            let stored = try await Clip.objects.get()
            #expect(stored.length == .milliseconds(86_401_500))
            #expect(stored.pause == nil)
            #expect(stored.data == [0, 255])
            #expect(stored.notes == 3)
        }
    }

    @Test("text that stands for no value is refused in Django's words")
    func refused() async throws {
        try await withPlain { stub in
            let error = await rpcError {
                _ = try await stub.create(
                    .with {
                        $0.length = "soon"
                        $0.data = "?"
                        $0.extra = "{"
                    })
            }
            #expect(error?.code == .invalidArgument)
            #expect(
                error?.message
                    == "length: Duration has wrong format. Use one of these formats instead: "
                    + "[DD] [HH:[MM:]]ss[.uuuuuu]. data: Value must be valid Base64. "
                    + "extra: Value must be valid JSON.")
        }
    }

    @Test("a Struct that JSON cannot say is refused")
    func refusedStruct() async throws {
        try await withRich { stub in
            let error = await rpcError {
                _ = try await stub.create(
                    .with {
                        $0.length.seconds = 1
                        $0.data = [1]
                        $0.extra.fields = ["x": .with { $0.numberValue = .nan }]
                    })
            }
            #expect(error?.message == "extra: Value must be valid JSON.")
        }
    }
}
