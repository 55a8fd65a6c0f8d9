import EventLoop
import Foundation
import GRPCCore
import GRPCTransport
import TestSupport
import Testing

@testable import GRPCServices

/// The official Python client's own reflection and health modules against a server of ours.
@Suite(.timeLimit(.minutes(2))) struct PythonClientTests {
    /// Prints what reflection and health answer. v1 is called through stubs that are generated from the
    /// description of v1 that the server itself gives.
    private static let client = """
        import sys
        import grpc
        from google.protobuf import descriptor_pb2, descriptor_pool
        from grpc_health.v1 import health_pb2, health_pb2_grpc
        from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase
        from grpc_tools import protoc

        channel = grpc.insecure_channel(sys.argv[1])
        database = ProtoReflectionDescriptorDatabase(channel)
        print(*sorted(database.get_services()))
        pool = descriptor_pool.DescriptorPool(database)
        for service in sorted(database.get_services()):
            print(service, *[m.name for m in pool.FindServiceByName(service).methods])
        try:
            pool.FindServiceByName("no.Such")
        except KeyError:
            print("no.Such is not found")
        for name in ["timestamp", "any", "wrappers"]:
            print(*pool.FindFileByName(f"google/protobuf/{name}.proto").message_types_by_name)

        file = descriptor_pb2.FileDescriptorProto()
        pool.FindServiceByName("grpc.reflection.v1.ServerReflection").file.CopyToProto(file)
        file.name = "reflection_v1.proto"
        with open("v1.pb", "wb") as target:
            target.write(descriptor_pb2.FileDescriptorSet(file=[file]).SerializeToString())
        words = ["", "--descriptor_set_in=v1.pb", "--python_out=.", "--grpc_python_out=.", file.name]
        assert protoc.main(words) == 0
        sys.path.insert(0, ".")
        import reflection_v1_pb2 as v1
        import reflection_v1_pb2_grpc as v1_grpc
        request = v1.ServerReflectionRequest
        questions = [request(list_services=""), request(file_containing_symbol="no.Such")]
        stub = v1_grpc.ServerReflectionStub(channel)
        for answer in stub.ServerReflectionInfo(iter(questions)):
            names = sorted(s.name for s in answer.list_services_response.service)
            print("v1", *names, answer.error_response.error_code)

        health = health_pb2_grpc.HealthStub(channel)
        print(health.Check(health_pb2.HealthCheckRequest()).status)
        try:
            health.Check(health_pb2.HealthCheckRequest(service="no.Such"))
        except grpc.RpcError as error:
            print(error.code().name)
        answer = health.List(health_pb2.HealthListRequest())
        print(*sorted(answer.statuses), answer.statuses[""].status)
        watch = health.Watch(health_pb2.HealthCheckRequest(service="no.Such"))
        print(next(watch).status)
        watch.cancel()
        """

    @Test("grpc_reflection, v1 stubs and grpc_health understand the server")
    func answersPython() async throws {
        var router = RPCRouter(services: [])
        let health = HealthService()
        health.setStatus(.notServing, for: "down.Service")
        health.registerMethods(with: &router)
        for service in ReflectionService.services(describing: router.services) {
            service.registerMethods(with: &router)
        }
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        let listener = ServerConfiguration.Listener.address(.ip(host: "127.0.0.1", port: 0))
        let server = GRPCServer(
            configuration: ServerConfiguration(listeners: [listener]), router: router, group: group)
        let address = try await server.start()[0]
        try await withTemporaryDirectory { folder in
            let result = try await runProgram(
                BuiltProducts.python, ["-c", Self.client, "\(address)"], in: folder)
            let all =
                "grpc.health.v1.Health grpc.reflection.v1.ServerReflection "
                + "grpc.reflection.v1alpha.ServerReflection"
            #expect(
                result.standardOutput == """
                    \(all)
                    grpc.health.v1.Health Check List Watch
                    grpc.reflection.v1.ServerReflection ServerReflectionInfo
                    grpc.reflection.v1alpha.ServerReflection ServerReflectionInfo
                    no.Such is not found
                    Timestamp
                    Any
                    DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value BoolValue StringValue BytesValue
                    v1 \(all) 0
                    v1 5
                    1
                    NOT_FOUND
                     down.Service 1
                    3

                    """)
            #expect(result.exitCode == 0, "\(result.standardError)")
        }
        server.shutDownNow()
        await server.waitUntilStopped()
    }
}
