import Foundation
import GeneratedMessages
import Protobuf
import Testing

@Suite struct TextFormatTests {
    @Test(
        "text is what protoc --decode prints, but for letters that it escapes",
        arguments: ["everything", "legacy"])
    func referee(_ name: String) throws {
        let bytes = try goldenBytes("Tests/Golden/generation/\(name).bin")
        let expected = String(
            decoding: try goldenBytes("Tests/Golden/generation/\(name).decoded.txtpb"),
            as: UTF8.self
        ).replacingOccurrences(of: #"\302\251, \360\237\220\246"#, with: "©, 🐦")
        if name == "legacy" {
            #expect(try GLDLegacy(serializedBytes: bytes).textFormatString() == expected)
        } else {
            #expect(try Golden_V1_Everything(serializedBytes: bytes).textFormatString() == expected)
        }
    }

    @Test("a message prints itself with its type")
    func debugDescription() {
        let post = Account_Post.with { $0.title = "a \"title\"" }
        #expect("\(post)" == "account.Post:\ntitle: \"a \\\"title\\\"\"\n")
    }
}
