import GeneratedMessages
import Protobuf
import Testing

/// A message of more than 16 fields keeps them in storage that its copies share, and is a value all the same.
@Suite struct SharedStorageTests {
    private typealias Everything = Golden_V1_Everything

    @Test("a large message is one pointer, a small one its fields")
    func size() {
        #expect(MemoryLayout<Everything>.size == MemoryLayout<Int>.size)
        #expect(MemoryLayout<Google_Protobuf_Duration>.size > MemoryLayout<Int>.size)
    }

    @Test("changing a copy leaves the original alone")
    func independence() {
        let original = Everything.with {
            $0.names = ["one"]
            $0.child.id = 1
            $0.payload = .text("text")
            $0.unknownFields = UnknownStorage()
        }
        var copy = original
        #expect(copy == original && copy.hashValue == original.hashValue)
        copy.names.append("two")
        copy.child.id = 2
        copy.payload = .raw([1])
        copy.counts["key"] = 1
        copy.clearMaybeInt64()
        #expect(original.names == ["one"] && original.child.id == 1)
        #expect(original.payload == .text("text") && original.counts.isEmpty)
        #expect(copy.names == ["one", "two"] && copy.child.id == 2)
        #expect(copy != original)
        #expect(Everything() == Everything() && Everything() != copy)
    }

    @Test("decoding into a copy leaves the original alone")
    func decoding() throws {
        let bytes: [UInt8] = try Everything.with { $0.names = ["more"] }.serializedBytes()
        let original = Everything.with { $0.names = ["one"] }
        var copy = original
        try copy.merge(serializedBytes: bytes)
        #expect(original.names == ["one"] && copy.names == ["one", "more"])
        #expect(Everything().names.isEmpty)
    }

    @Test("a message within itself is a value too")
    func recursion() {
        var outer = Everything.with { $0.int32Value = 1 }
        outer.parent = outer
        outer.parent.int32Value = 2
        outer.again = outer
        #expect(outer.int32Value == 1 && outer.parent.int32Value == 2)
        #expect(outer.again.hasParent && outer.again.parent.int32Value == 2)
        var corner = GLDLegacy.Corner.with { $0.x = 1 }
        corner.corner = .with { $0.x = 3 }
        let copy = corner
        corner.corner.x = 4
        #expect(copy.corner.x == 3 && corner.corner.x == 4)
    }

    @Test("appending to a field of an unshared message does not copy the field")
    func inPlace() {
        var message = Everything()
        message.numbers.reserveCapacity(100)
        let before = message.numbers.withUnsafeBufferPointer { $0.baseAddress }
        for number in 0..<100 { message.numbers.append(Int32(number)) }
        #expect(message.numbers.withUnsafeBufferPointer { $0.baseAddress } == before)
    }
}
