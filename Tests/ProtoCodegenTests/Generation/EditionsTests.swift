import Foundation
import GeneratedMessages
import Protobuf
import Testing

/// Files of edition 2023: what a field's features say shows in its generated code, on the wire and in its descriptor.
@Suite struct EditionsTests {
    private typealias Modern = Golden_Editions_Modern

    private static func vector() throws -> [UInt8] {
        try goldenBytes("Tests/Golden/generation/editions.bin")
    }

    private static func message() throws -> Modern {
        try Modern(
            serializedBytes: vector(), extensions: Golden_Editions_Editions_Extensions)
    }

    @Test("bytes are protoc's")
    func bytes() throws {
        let message = try Self.message()
        #expect(message.unknownFields.isEmpty)
        #expect(message.hasExplicit && message.explicit == 0)
        #expect(message.delimited.size == 6)
        #expect(message.delimitedParts.map(\.size) == [7, 0])
        #expect(message.choice == .chosen(.with { $0.size = 8 }))
        #expect(message.Golden_Editions_addedPart.size == 10)
        #expect(try message.serializedBytes() == Self.vector())
        let dynamic = try DynamicMessage(
            Modern.messageDescriptor, serializedBytes: Self.vector(),
            types: DescriptorSet([]).adding(Modern.messageDescriptor.file))
        #expect(try dynamic.serializedBytes() == Self.vector())
    }

    @Test("JSON is Python's, text is protoc's")
    func otherFormats() throws {
        let reference = try goldenBytes("Tests/Golden/generation/editions.json")
        let ours = try JSONSerialization.jsonObject(with: Data(Self.message().jsonString().utf8))
        let theirs = try JSONSerialization.jsonObject(with: Data(reference))
        #expect(ours as? NSDictionary == theirs as? NSDictionary)
        let text = String(
            decoding: try goldenBytes("Tests/Golden/generation/editions.decoded.txtpb"),
            as: UTF8.self)
        #expect(try Self.message().textFormatString() == text)
    }

    @Test("an unset field reads as its default, a closed enum as its first value")
    func defaults() {
        let message = Modern()
        #expect(message.word == "unset" && !message.hasWord)
        #expect(message.closed == .zero)
        #expect(!message.isInitialized)
    }

    @Test("an open enum keeps an unknown number, a closed one does not")
    func enums() throws {
        let message = try Modern(serializedBytes: [0x50, 9, 0x58, 9], partial: true)
        #expect(message.open == .UNRECOGNIZED(9))
        #expect(!message.hasClosed)
        #expect(message.unknownFields.data == [0x58, 9])
    }

    @Test(
        "features resolve",
        arguments: [
            ("explicit", "presence"), ("implicit", ""), ("needed", "presence required"),
            ("packed", "packed"), ("expanded", ""), ("part", "presence"),
            ("delimited", "presence delimited"), ("delimited_parts", "delimited"),
            ("open", "presence"), ("closed", "presence closed"), ("closeds", "packed closed"),
            ("closeds_by_name", ""), ("unchecked", "presence unchecked"),
            ("chosen", "presence delimited"), ("number", "presence"), ("next", "presence"),
        ])
    func features(_ name: String, _ expected: String) throws {
        let field = try #require(Modern.messageDescriptor.field(named: name))
        var words: [String] = []
        if field.hasPresence { words.append("presence") }
        if field.isRequired { words.append("required") }
        if field.isPacked { words.append("packed") }
        if field.type == .group { words.append("delimited") }
        if field.enumType?.isClosed == true { words.append("closed") }
        if field.features.utf8Validation == .none { words.append("unchecked") }
        #expect(words.joined(separator: " ") == expected)
        #expect(field.features.jsonFormat == .allow)
    }
}

extension DescriptorSet {
    fileprivate func adding(_ file: FileDescriptor) -> DescriptorSet {
        var set = self
        set.add(file)
        return set
    }
}
