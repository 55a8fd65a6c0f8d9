import GRPCCore
import Testing

@Suite struct MetadataTests {
    @Test("keys ignore case, repeat, and keep their order")
    func keepsOrder() {
        var metadata: Metadata = ["Key": "1", "other": "x", "KEY": "2"]
        #expect(metadata[stringValues: "kEy"] == ["1", "2"])
        #expect(metadata.map(\.key) == ["key", "other", "key"])
        metadata.replaceOrAddString("3", forKey: "Key")
        #expect(metadata == ["other": "x", "key": "3"])
        metadata.removeAllValues(forKey: "OTHER")
        #expect(metadata == ["key": "3"])
    }

    @Test("binary values get the suffix that the wire asks for")
    func addsSuffix() {
        var metadata = Metadata()
        metadata.addBinary([1], forKey: "a")
        metadata.addBinary([2], forKey: "a-bin")
        #expect(metadata[binaryValues: "a-bin"] == [[1], [2]])
        #expect(metadata[stringValues: "a-bin"] == [])
    }

    @Test("the description shows no values")
    func hidesValues() {
        var metadata: Metadata = ["authorization": "secret"]
        metadata.addBinary([1, 2], forKey: "key-bin")
        #expect("\(metadata)" == "[authorization: 6 bytes, key-bin: 2 bytes]")
    }
}
