internal import GeneratedMessages
internal import Protobuf

/// Decodes the input as messages that have every kind of field between them. Generated and dynamic messages must
/// agree on what they accept, and on what they make of it.
@Sendable
func fuzzWire(_ input: [UInt8]) {
    compare(Golden_V1_Everything.self, input)
    compare(GLDLegacy.self, input)
    compare(
        Golden_Extensions_Extended.self, input, Golden_Extensions_Extensions_Extensions)
    compare(
        Golden_Extensions_Album.self, input, Golden_Extensions_Extensions_Extensions)
    compare(Golden_Editions_Modern.self, input, Golden_Editions_Editions_Extensions)
    compare(Google_Protobuf_FileDescriptorProto.self, input)
    compare(Google_Protobuf_Value.self, input)
}

private func compare<M: Message>(
    _ type: M.Type, _ input: [UInt8], _ extensions: SimpleExtensionMap = []
) {
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
        let bytes = expectSuccess("what was read is written") {
            try typed.serializedBytes(options: options)
        }
        let dynamicBytes = expectSuccess("what was read is written") {
            try dynamic.serializedBytes()
        }
        precondition(bytes == dynamicBytes, "generated and dynamic messages write the same")
        let again = expectSuccess("what was written is read") {
            try M(serializedBytes: bytes, extensions: extensions)
                .serializedBytes(options: options)
        }
        precondition(again == bytes, "what was written is written again")
    case (.failure(let typed), .failure(let dynamic)):
        precondition(
            typed as? WireFormatError == dynamic as? WireFormatError,
            "generated and dynamic messages refuse for the same reason")
    default: preconditionFailure("only one of a generated and a dynamic message accepts the input")
    }
}
