import GRPCCore
import Protobuf
import Testing

@Suite struct RPCErrorDetailsTests {
    private let badRequest = Google_Rpc_BadRequest.with {
        $0.fieldViolations = [
            .with {
                $0.field = "title"
                $0.description_p = "too long"
                $0.reason = "MAX_LENGTH"
            }
        ]
    }
    private let info = Google_Rpc_ErrorInfo.with {
        $0.reason = "STOCKOUT"
        $0.domain = "shop.example.com"
        $0.metadata = ["zone": "a"]
    }
    private let retry = Google_Rpc_RetryInfo.with { $0.retryDelay = .with { $0.seconds = 60 } }

    @Test("details travel as google.rpc.Status in the trailer, beside other metadata")
    func encodes() throws {
        let error = RPCError(
            code: .invalidArgument, message: "no", details: [badRequest, retry],
            metadata: ["x-text": "t"])
        #expect(error.metadata.map(\.key) == ["x-text", "grpc-status-details-bin"])
        let bytes = try #require(error.metadata[binaryValues: "grpc-status-details-bin"].first)
        let status = try Google_Rpc_Status(serializedBytes: bytes)
        #expect(
            status
                == .with {
                    $0.code = 3
                    $0.message = "no"
                    $0.details = [
                        .with {
                            $0.typeURL = "type.googleapis.com/google.rpc.BadRequest"
                            $0.value = (try? badRequest.serializedBytes()) ?? []
                        },
                        .with {
                            $0.typeURL = "type.googleapis.com/google.rpc.RetryInfo"
                            $0.value = (try? retry.serializedBytes()) ?? []
                        },
                    ]
                })
    }

    @Test("a detail is found by its type")
    func finds() {
        let error = RPCError(code: .unavailable, message: "", details: [info, retry, badRequest])
        #expect(error.detail(Google_Rpc_ErrorInfo.self) == info)
        #expect(error.detail(Google_Rpc_RetryInfo.self) == retry)
        #expect(error.detail(Google_Rpc_BadRequest.self) == badRequest)
        #expect(error.detail(Google_Rpc_Help.self) == nil)
        #expect(error.details.count == 3)
    }

    @Test("an error without details, or with bytes that are none, has none")
    func toleratesBrokenDetails() {
        #expect(RPCError(code: .unknown, message: "").details == [])
        var metadata = Metadata()
        metadata.addBinary([255], forKey: "grpc-status-details-bin")
        let error = RPCError(code: .unknown, message: "", metadata: metadata)
        #expect(error.details == [])
        #expect(error.detail(Google_Rpc_ErrorInfo.self) == nil)
    }
}
