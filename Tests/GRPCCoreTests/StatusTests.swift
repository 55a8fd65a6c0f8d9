import GRPCCore
import Testing

private struct Missing: RPCErrorConvertible {
    let rpcErrorCode = RPCError.Code.notFound
    let rpcErrorMessage = "no such post"
}

private struct Unclassified: Error {}

@Suite struct StatusTests {
    @Test("codes have gRPC's numbers and names")
    func namesCodes() {
        #expect(Status.Code.allCases.map(\.rawValue) == Array(0...16))
        #expect(
            Status.Code.allCases.map(\.canonicalName) == [
                "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND",
                "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
                "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS",
                "UNAUTHENTICATED",
            ]
        )
        #expect(Status.Code(rawValue: 17) == nil)
        #expect(RPCError.Code(Status.Code.ok) == nil)
    }

    @Test("what a handler throws becomes the status that it stands for")
    func convertsErrors() {
        #expect(
            RPCError(converting: Missing()) == RPCError(code: .notFound, message: "no such post")
        )
        #expect(
            RPCError(converting: CancellationError())
                == RPCError(code: .cancelled, message: "the RPC was cancelled")
        )
        #expect(
            RPCError(converting: Unclassified())
                == RPCError(code: .unknown, message: "the handler failed")
        )
        #expect(
            RPCError(converting: Unclassified(), includesDetails: true)
                == RPCError(code: .unknown, message: "the handler failed: Unclassified()")
        )
    }
}
