import GeneratedMessages
import Protobuf
import Testing

/// Damaged input must be read or refused, never trap. The damage is pseudo-random with fixed seeds, so a failure can be
/// repeated; longer runs belong to the fuzz targets.
@Suite struct MutationTests {
    /// SplitMix64.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static func damaged(_ bytes: [UInt8], _ generator: inout Generator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            guard let index = bytes.indices.randomElement(using: &generator) else { break }
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 2: bytes.remove(at: index)
            case 3: bytes.insert(0xFF, at: index)
            default: bytes.removeSubrange(index...)
            }
        }
        return bytes
    }

    @Test(
        "generated and dynamic messages agree on damaged bytes",
        arguments: ["everything", "legacy", "extensions", "editions"])
    func wire(_ name: String) throws {
        let bytes = try goldenBytes("Tests/Golden/generation/\(name).bin")
        var generator = Generator(state: 1)
        for _ in 0..<1_000 {
            let input = Self.damaged(bytes, &generator)
            switch name {
            case "legacy":
                try compare(GLDLegacy.self, input)
            case "extensions":
                try compare(
                    Golden_Extensions_Extended.self, input, Golden_Extensions_Extensions_Extensions)
            case "editions":
                try compare(Golden_Editions_Modern.self, input, Golden_Editions_Editions_Extensions)
            default:
                try compare(Golden_V1_Everything.self, input)
            }
        }
    }

    private func compare<M: Message>(
        _ type: M.Type, _ input: [UInt8], _ extensions: SimpleExtensionMap = []
    ) throws {
        var types = DescriptorSet()
        types.add(M.messageDescriptor.file)
        let typed = Result { try M(serializedBytes: input, extensions: extensions) }
        let dynamic = Result {
            try DynamicMessage(M.messageDescriptor, serializedBytes: input, types: types)
        }
        switch (typed, dynamic) {
        case (.success(let typed), .success(let dynamic)):
            var options = BinaryEncodingOptions()
            options.useDeterministicOrdering = true
            let bytes = try typed.serializedBytes(options: options)
            #expect(try bytes == dynamic.serializedBytes(), "\(input)")
            #expect(
                try M(serializedBytes: bytes, extensions: extensions)
                    .serializedBytes(options: options) == bytes, "\(input)"
            )
        case (.failure(let typed), .failure(let dynamic)):
            #expect(typed as? WireFormatError == dynamic as? WireFormatError, "\(input)")
        default:
            Issue.record("only one of both accepts \(input)")
        }
    }

    @Test("damaged JSON is read or refused")
    func json() throws {
        let bytes = try goldenBytes("Tests/Golden/generation/everything.json")
        var generator = Generator(state: 2)
        for _ in 0..<300 {
            let input = Self.damaged(bytes, &generator)
            do {
                let message = try Golden_V1_Everything(jsonUTF8Bytes: input)
                #expect(try Golden_V1_Everything(jsonString: message.jsonString()) == message)
            } catch is JSONFormatError {
                continue
            }
        }
    }
}
