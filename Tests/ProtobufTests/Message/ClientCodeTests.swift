import Foundation
import GeneratedMessages
import Protobuf
import Testing

/// Code as clients of swift-protobuf write it: it compiles here with no change but the import's.
@Suite struct ClientCodeTests {
    private func makePost() -> Golden_V1_Everything {
        var post = Golden_V1_Everything()
        post.stringValue = "title"
        post.child = .with {
            $0.id = 7
            $0.grandchild.authorID = 9
        }
        post.counts["a"] = 1
        post.names.append("one")
        post.payload = .text("hello")
        post.maybeInt64 = 0
        return post
    }

    @Test("binary, as bytes and as Data")
    func binary() throws {
        let post = makePost()
        let data: Data = try post.serializedBytes()
        let bytes: [UInt8] = try post.serializedBytes()
        #expect(try post.serializedData() == data)
        #expect(Array(data) == bytes)
        #expect(try Golden_V1_Everything(serializedBytes: data) == post)
        #expect(try Golden_V1_Everything(serializedBytes: bytes) == post)
        #expect(try Golden_V1_Everything(serializedData: data) == post)
        var merged = Golden_V1_Everything.with { $0.int32Value = 3 }
        try merged.merge(serializedBytes: data)
        #expect(merged.int32Value == 3 && merged.stringValue == "title")

        var encoding = BinaryEncodingOptions()
        encoding.useDeterministicOrdering = true
        #expect(try post.serializedData(options: encoding) == data)
    }

    @Test("errors of decoding")
    func decodingErrors() throws {
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = 0
        options.discardUnknownFields = true
        let data = try makePost().serializedData()
        #expect(decodingFault(data, options) == "too deep")
        #expect(decodingFault(data.dropLast(), BinaryDecodingOptions()) == "truncated")
    }

    private func decodingFault(_ data: Data, _ options: BinaryDecodingOptions) -> String? {
        do {
            _ = try Golden_V1_Everything(
                serializedBytes: data, extensions: nil, partial: false, options: options)
            return nil
        } catch BinaryDecodingError.messageDepthLimit {
            return "too deep"
        } catch BinaryDecodingError.truncated {
            return "truncated"
        } catch {
            return "\(error)"
        }
    }

    @Test("presence, oneofs and equality")
    func values() throws {
        var post = makePost()
        #expect(post.hasMaybeInt64 && post.hasChild && !post.hasCreatedAt)
        post.clearChild()
        #expect(post.child == Golden_V1_Everything.Child())
        switch post.payload {
        case .text(let text): #expect(text == "hello")
        case .message, .choice, .raw, .again, .nothing, nil: Issue.record("another case")
        }
        let copy = post
        post.state = .UNRECOGNIZED(9)
        #expect(copy != post)
        let set: Set<Golden_V1_Everything> = [copy, post]
        #expect(set.count == 2 && set.contains(copy))
        let message: any Message = post
        #expect(message.isEqualTo(message: post) && !message.isEqualTo(message: copy))
        #expect(message.isInitialized && post.state.rawValue == 9)
        #expect(Golden_V1_State(rawValue: 1) == .active)
        #expect(Golden_V1_Everything.protoMessageName == "golden.v1.Everything")
    }

    @Test("JSON, of one message and of many")
    func json() throws {
        let post = makePost()
        var options = JSONEncodingOptions()
        options.preserveProtoFieldNames = true
        options.alwaysPrintEnumsAsInts = true
        options.alwaysPrintInt64sAsNumbers = true
        options.useDeterministicOrdering = true
        let text = try post.jsonString(options: options)
        #expect(text.contains(#""maybe_int64":0"#))
        let data: Data = try post.jsonUTF8Data()
        #expect(try Golden_V1_Everything(jsonUTF8Data: data) == post)
        #expect(try Golden_V1_Everything(jsonUTF8Bytes: data) == post)
        var decoding = JSONDecodingOptions()
        decoding.ignoreUnknownFields = true
        decoding.messageDepthLimit = 10
        let partial = try Golden_V1_Everything(
            jsonString: #"{"other": [1], "int32Value": 4}"#, options: decoding)
        #expect(partial.int32Value == 4)
        let array = try Golden_V1_Everything.jsonString(from: [post, post], options: options)
        #expect(try Golden_V1_Everything.array(fromJSONString: array) == [post, post])
        #expect(try Golden_V1_Everything.array(fromJSONUTF8Bytes: Array(array.utf8)).count == 2)
    }

    @Test("well-known types")
    func wellKnown() throws {
        let time = Google_Protobuf_Timestamp(date: Date(timeIntervalSince1970: 1.5))
        #expect(time == Google_Protobuf_Timestamp(seconds: 1, nanos: 500_000_000))
        #expect(time.date == Date(timeIntervalSince1970: 1.5))
        let duration: Google_Protobuf_Duration = 2.75
        let later: Google_Protobuf_Timestamp = time + duration
        #expect(later == Google_Protobuf_Timestamp(seconds: 4, nanos: 250_000_000))
        let earlier: Google_Protobuf_Timestamp = time - duration
        #expect(earlier == Google_Protobuf_Timestamp(seconds: -2, nanos: 750_000_000))
        let negative: Google_Protobuf_Duration = -duration
        #expect(negative == Google_Protobuf_Duration(seconds: -2, nanos: -750_000_000))
        #expect(duration.timeInterval == 2.75 && Duration(duration) == .milliseconds(2_750))
        #expect(duration + time == later)

        let packed = try Google_Protobuf_Any(message: time)
        #expect(packed.typeURL == "type.googleapis.com/google.protobuf.Timestamp")
        #expect(packed.isA(Google_Protobuf_Timestamp.self))
        #expect(try Google_Protobuf_Timestamp(unpackingAny: packed) == time)
        #expect(throws: AnyUnpackError.typeMismatch) {
            try Google_Protobuf_Duration(unpackingAny: packed)
        }

        let mask = Google_Protobuf_FieldMask(protoPaths: "child.id", "names")
        #expect(try mask.jsonString() == #""child.id,names""#)
        #expect(mask.isValid(for: Golden_V1_Everything.self))
        #expect(!Golden_V1_Everything.isPathValid("names.id"))
        #expect(mask.contains("child.id") && !mask.contains("child"))
        let union = mask.union(Google_Protobuf_FieldMask(protoPaths: "names", "flags"))
        #expect(union.paths == ["child.id", "names", "flags"])

        let list: Google_Protobuf_ListValue = [1, "two", nil, true]
        let value: Google_Protobuf_Value = ["a": Google_Protobuf_Value(listValue: list)]
        #expect(try value.jsonString() == #"{"a":[1,"two",null,true]}"#)
        #expect(value.structValue["a"]?.listValue[1] == Google_Protobuf_Value(stringValue: "two"))
        let wrapped: Google_Protobuf_Int64Value = 7
        #expect(wrapped == Google_Protobuf_Int64Value(7))
        #expect(try wrapped.jsonString() == #""7""#)
    }

    @Test("a registered type has a JSON form inside of an Any")
    func registry() throws {
        let packed = try Google_Protobuf_Any(message: Account_Post.with { $0.title = "t" })
        #expect(throws: JSONFormatError.unknownType("account.Post")) { try packed.jsonString() }
        #expect(Google_Protobuf_Any.register(messageType: Account_Post.self))
        #expect(Google_Protobuf_Any.register(messageType: Account_Post.self))
        #expect(Google_Protobuf_Any.messageType(forTypeURL: packed.typeURL) == Account_Post.self)
        let text = #"{"@type":"type.googleapis.com/account.Post","title":"t"}"#
        #expect(try packed.jsonString() == text)
        #expect(try Google_Protobuf_Any(jsonString: text) == packed)
    }

    @Test(
        "times from numbers, rounded by a rule",
        arguments: [
            (1.25, 1, 250_000_000), (-1.25, -2, 750_000_000), (0.999_999_999_9, 1, 0),
            (-0.000_000_000_1, 0, 0), (-1, -1, 0),
        ] as [(Double, Int64, Int32)])
    func roundedTimes(interval: Double, seconds: Int64, nanos: Int32) {
        let time = Google_Protobuf_Timestamp(roundingTimeIntervalSince1970: interval)
        #expect(time == Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos))
        let later = Google_Protobuf_Timestamp(roundingTimeIntervalSinceReferenceDate: interval)
        #expect(later.seconds - time.seconds == 978_307_200 && later.nanos == time.nanos)
        let down = Google_Protobuf_Timestamp(
            roundingTimeIntervalSince1970: 0.000_000_000_9, rule: .towardZero)
        #expect(down == Google_Protobuf_Timestamp())
    }

    @Test("durations from numbers and from the standard library's, rounded by a rule")
    func roundedDurations() {
        typealias Duration = Google_Protobuf_Duration
        #expect(Duration(timeInterval: -1.5) == Duration(seconds: -1, nanos: -500_000_000))
        #expect(Duration(roundingTimeInterval: 2.000_000_000_6).nanos == 1)
        let fine = Swift.Duration(
            secondsComponent: 0, attosecondsComponent: 999_999_999_600_000_000)
        #expect(Duration(rounding: fine) == Duration(seconds: 1))
        #expect(
            Duration(rounding: fine, rule: .towardZero) == Duration(seconds: 0, nanos: 999_999_999))
    }

    @Test("arrays of JSON as Data")
    func jsonArrays() throws {
        let posts = [Account_Post.with { $0.title = "a" }, Account_Post()]
        let data: Data = try Account_Post.jsonUTF8Data(from: posts)
        #expect(try Account_Post.array(fromJSONUTF8Data: data) == posts)
    }

    @Test("text, with what the schema does not know")
    func text() throws {
        var post = Account_Post.with { $0.title = "t" }
        post.unknownFields = try Golden_V1_Everything.with {
            $0.fixed32Value = 1
            $0.stringValue = "\u{1}\u{2}"
            $0.child.id = 5
        }.asUnknownFields()
        #expect(
            post.textFormatString() == """
                title: "t"
                9: 0x00000001
                14: "\\001\\002"
                17 {
                  1: 5
                }

                """)
        var options = TextFormatEncodingOptions()
        options.printUnknownFields = false
        #expect(post.textFormatString(options: options) == "title: \"t\"\n")
    }
}

extension Message {
    /// The whole message, as another one keeps it that knows none of its fields.
    fileprivate func asUnknownFields() throws -> UnknownStorage {
        try Google_Protobuf_Empty(serializedBytes: serializedBytes()).unknownFields
    }
}
