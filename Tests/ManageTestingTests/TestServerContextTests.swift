import GRPCCore
import ManageTesting
import Testing

@Suite struct TestServerContextTests {
    @Test("the context shows what the test says, and the test what the handler set")
    func context() {
        let test = TestServerContext(metadata: ["x-a": "1"], timeout: .seconds(60))
        let context = test.context
        #expect(context.metadata == ["x-a": "1"])
        #expect(context.descriptor.path == "/test.Service/Method")
        #expect(context.timeRemaining.map { $0 > .seconds(50) && $0 <= .seconds(60) } == true)
        context.setInitialMetadata(["x-b": "2"])
        context.setTrailingMetadata(["x-c": "3"])
        #expect(test.initialMetadata == ["x-b": "2"])
        #expect(test.trailingMetadata == ["x-c": "3"])
        #expect(!context.cancellation.isCancelled)
        test.cancel()
        #expect(context.cancellation.isCancelled)
    }
}
