import Testing

@testable import GRPCCore

@Suite struct TraceContextTests {
    private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private static let span = "00f067aa0ba902b7"

    @Test("a traceparent is read and written again as it was")
    func readsParent() throws {
        let text = "00-\(Self.trace)-\(Self.span)-01"
        let context = try #require(TraceContext(parent: text, state: "a=1"))
        #expect(context.traceID == Self.trace)
        #expect(context.parentID == Self.span)
        #expect(context.isSampled)
        #expect(context.state == "a=1")
        #expect(context.parent == text)
    }

    @Test("a later version may have more fields, and goes on in the version that is known")
    func readsLaterVersion() {
        let context = TraceContext(parent: "cc-\(Self.trace)-\(Self.span)-00-what-ever")
        #expect(context?.parent == "00-\(Self.trace)-\(Self.span)-00")
    }

    @Test(
        "what is no traceparent is ignored",
        arguments: [
            "", "00", "00-\(trace)-\(span)", "00-\(trace)-\(span)-01-x", "ff-\(trace)-\(span)-01",
            "00-\(trace.uppercased())-\(span)-01", "00-\(trace)0-\(span)-01",
            "0-\(trace)-\(span)-01",
            "00-00000000000000000000000000000000-\(span)-01", "00-\(trace)-0000000000000000-01",
            "00-\(trace)-\(span)-0g",
        ])
    func refuses(text: String) {
        #expect(TraceContext(parent: text) == nil)
    }

    @Test("metadata with two traceparents name no trace; tracestates are joined")
    func readsMetadata() {
        let parent = "00-\(Self.trace)-\(Self.span)-01"
        var metadata: Metadata = ["traceparent": .string(parent), "tracestate": "a=1"]
        metadata.addString("b=2", forKey: "tracestate")
        #expect(TraceContext(metadata) == TraceContext(parent: parent, state: "a=1,b=2"))
        metadata.addString(parent, forKey: "traceparent")
        #expect(TraceContext(metadata) == nil)
    }

    @Test("a call's own traceparent stays")
    func keepsOwn() {
        var metadata: Metadata = ["traceparent": "mine"]
        TraceContext(parent: "00-\(Self.trace)-\(Self.span)-01")?.add(to: &metadata)
        #expect(metadata == ["traceparent": "mine"])
    }
}
