import Protobuf
import Testing

@testable import GRPCCore

private struct Empty: Message {
    static let protoMessageName = "test.Empty"
    var unknownFields = UnknownStorage()

    mutating func decode(from reader: inout WireReader) throws(WireFormatError) {
        while let tag = try reader.nextTag() { try reader.skip(tag, into: &unknownFields) }
    }

    func encode(to writer: inout WireWriter) {
        writer.writeUnknownFields(unknownFields)
    }
}

@Suite struct RPCRouterTests {
    private func router(methodCount: Int) -> RPCRouter {
        var router = RPCRouter()
        for number in 0..<methodCount {
            router.registerUnary(
                MethodDescriptor(fullyQualifiedService: "test.S\(number % 7)", method: "M\(number)")
            ) { (request: Empty, _) -> Empty in request }
        }
        return router
    }

    @Test("every method is found by its path, and nothing else is", arguments: [0, 1, 8, 500])
    func findsMethods(count: Int) {
        let router = router(methodCount: count)
        let table = router.makeMethodTable(interceptors: [])
        for method in router.methods {
            let found = Array(method.path.utf8).withUnsafeBytes { table.handler(forPath: $0) }
            #expect(found?.descriptor == method)
        }
        for path in ["", "/", "/test.S0/M", "test.S0/M0", "/test.S0/M00", "/test.S1/M0"] {
            #expect(Array(path.utf8).withUnsafeBytes { table.handler(forPath: $0) } == nil)
        }
    }

    @Test("services and methods are listed by name")
    func listsMethods() {
        let router = router(methodCount: 9)
        #expect(router.services.map(\.description) == (0..<7).map { "test.S\($0)" })
        #expect(router.methods.prefix(2).map(\.description) == ["test.S0/M0", "test.S0/M7"])
    }

    @Test("a removed method is gone")
    func removesMethods() {
        var router = router(methodCount: 1)
        let method = router.methods[0]
        #expect(router.kind(of: method) == .unary)
        let removals = [router.removeHandler(for: method), router.removeHandler(for: method)]
        #expect(removals == [true, false])
        #expect(!router.hasHandler(for: method))
    }
}
