internal import GeneratedMessages
internal import Protobuf

/// Reads the input as JSON. What is accepted must be printed and read back the same.
@Sendable
func fuzzJSON(_ input: [UInt8]) {
    roundTrip(Golden_V1_Everything.self, input)
    roundTrip(Google_Protobuf_Value.self, input)
    roundTrip(Google_Protobuf_Any.self, input)
}

private func roundTrip<M: Message>(_ type: M.Type, _ input: [UInt8]) {
    guard let message = try? M(jsonUTF8Bytes: input) else { return }
    // A well-known type can be read into a message that no JSON can say: a `Value` that is left unset.
    guard let text = try? message.jsonString() else { return }
    let again = expectSuccess("what was printed is read") {
        try M(jsonString: text).jsonString()
    }
    precondition(again == text, "what was printed is printed again")
}
