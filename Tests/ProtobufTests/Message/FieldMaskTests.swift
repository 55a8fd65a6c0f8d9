import GeneratedMessages
import Protobuf
import Testing

/// Masks made from types, and messages merged and trimmed by them.
@Suite struct FieldMaskTests {
    private typealias Everything = Golden_V1_Everything
    private typealias Mask = Google_Protobuf_FieldMask

    private static let source = Everything.with {
        $0.stringValue = "new"
        $0.int32Value = 0
        $0.numbers = [3]
        $0.counts = ["b": 2]
        $0.child.id = 7
        $0.child.grandchild.authorID = 9
        $0.parent.stringValue = "p"
        $0.text = "chosen"
    }

    private static let target = Everything.with {
        $0.stringValue = "old"
        $0.int32Value = 5
        $0.maybeInt64 = 6
        $0.numbers = [1, 2]
        $0.counts = ["a": 1]
        $0.child.url = "u"
        $0.message.id = 1
    }

    @Test("masks are made from a type's fields, its numbers and checked paths")
    func making() throws {
        #expect(
            Mask(allFieldsOf: Everything.Child.self).paths == ["id", "url", "grandchild", "kind"])
        #expect(try Mask(fieldNumbers: [4, 1], of: Everything.Child.self).paths == ["kind", "id"])
        #expect(throws: FieldMaskError.invalidFieldNumber(9, message: "golden.v1.Everything.Child"))
        {
            try Mask(fieldNumbers: [9], of: Everything.Child.self)
        }
        var mask = Mask()
        try mask.addPath("child.grandchild.author_id", of: Everything.self)
        let error = FieldMaskError.invalidPath("child.nope", message: "golden.v1.Everything")
        #expect(throws: error) { try mask.addPath("child.nope", of: Everything.self) }
        #expect("\(error)" == "`golden.v1.Everything` has no field `child.nope`")
        #expect(mask.paths == ["child.grandchild.author_id"])
    }

    @Test("merging takes over what the mask names and nothing else")
    func merging() throws {
        var message = Self.target
        try message.merge(
            from: Self.source,
            fieldMask: Mask(
                protoPaths: "string_value", "int32_value", "maybe_int64", "numbers", "counts",
                "child", "text"))
        var expected = Self.target
        expected.stringValue = "new"
        expected.int32Value = 0
        expected.clearMaybeInt64()
        expected.numbers = [1, 2, 3]
        expected.counts = ["a": 1, "b": 2]
        expected.child.id = 7
        expected.child.grandchild.authorID = 9
        expected.text = "chosen"
        #expect(message == expected)
    }

    @Test("paths lead into messages, and repeated fields can be replaced")
    func mergingDeep() throws {
        var message = Self.target
        var options = Mask.MergeOptions()
        options.replaceRepeatedFields = true
        try message.merge(
            from: Self.source,
            fieldMask: Mask(
                protoPaths: "child.grandchild.author_id", "parent.string_value", "numbers",
                "doubles", "counts"),
            mergeOption: options)
        var expected = Self.target
        expected.child.grandchild.authorID = 9
        expected.parent.stringValue = "p"
        expected.numbers = [3]
        expected.counts = ["b": 2]
        #expect(message == expected)
    }

    @Test("a path to no field changes nothing and is an error")
    func invalidPath() {
        var message = Self.target
        #expect(throws: FieldMaskError.invalidPath("numbers.x", message: "golden.v1.Everything")) {
            try message.merge(
                from: Self.source, fieldMask: Mask(protoPaths: "string_value", "numbers.x"))
        }
        #expect(message == Self.target)
        for mask in [Mask(protoPaths: "nope"), Mask()] {
            let isChanged = message.trim(keeping: mask)
            #expect(!isChanged)
        }
        #expect(message == Self.target)
    }

    @Test("trimming keeps what the mask names")
    func trimming() {
        var message = Self.source
        let isChanged = message.trim(
            keeping: Mask(protoPaths: "child.grandchild", "numbers", "text", "state"))
        #expect(isChanged)
        #expect(
            message
                == .with {
                    $0.numbers = [3]
                    $0.child.grandchild.authorID = 9
                    $0.text = "chosen"
                })
        let isChangedAgain = message.trim(keeping: Mask(allFieldsOf: Everything.self))
        #expect(!isChangedAgain)
    }

    @Test("extensions and unknown fields live through both")
    func extensions() throws {
        var message = Golden_Extensions_Extended.with {
            $0.id = 1
            $0.last = "x"
            $0.Golden_Extensions_rank = 4
        }
        let unknown: [UInt8] = [0xF8, 0x06, 0x01]
        unknown.withUnsafeBytes { message.unknownFields.append($0) }
        let before = message
        message.trim(keeping: Mask(protoPaths: "id"))
        var expected = before
        expected.clearLast()
        #expect(message == expected)
        try message.merge(from: before, fieldMask: Mask(protoPaths: "last"))
        #expect(message == before)
    }
}
