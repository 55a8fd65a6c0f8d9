internal import Protobuf

/// Links the input as a `FileDescriptorSet`. What links must lead from every field to its type.
@Sendable
func fuzzDescriptor(_ input: [UInt8]) {
    guard let files = try? Google_Protobuf_FileDescriptorSet(serializedBytes: input).file,
        let set = try? DescriptorSet(WellKnownFiles.all.map(\.proto) + files)
    else { return }
    for file in set.files {
        for message in file.allMessages {
            precondition(
                file.message(named: message.fullName) != nil, "a message is found by its name")
            for field in message.fields { visit(field) }
        }
    }
}

private func visit(_ field: FieldDescriptor) {
    let isMessage = field.type == .message || field.type == .group
    precondition(!isMessage || field.messageType != nil, "a message field has its message")
    precondition(field.type != .enum || field.enumType != nil, "an enum field has its enum")
    _ = field.jsonName
    _ = field.isPacked
    _ = field.hasPresence
    _ = field.mapEntry
    _ = field.oneof
}
