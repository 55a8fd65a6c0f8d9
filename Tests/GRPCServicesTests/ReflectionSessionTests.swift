import GRPCCore
import Protobuf
import Testing

@testable import GRPCServices

@Suite struct ReflectionSessionTests {
    private typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
    private typealias Response = Grpc_Reflection_V1_ServerReflectionResponse

    /// A file with everything that has a name, importing another that imports a well-known one.
    private static let files: [Google_Protobuf_FileDescriptorProto] = [
        .with {
            $0.name = "blog.proto"
            $0.package = "blog"
            $0.dependency = ["common.proto", "google/protobuf/empty.proto"]
            $0.messageType = [
                .with {
                    $0.name = "Post"
                    $0.field = [.with { $0.name = "title" }]
                    $0.oneofDecl = [.with { $0.name = "body" }]
                    $0.nestedType = [.with { $0.name = "Part" }]
                    $0.enumType = [
                        .with {
                            $0.name = "State"
                            $0.value = [.with { $0.name = "DRAFT" }]
                        }
                    ]
                }
            ]
            $0.service = [
                .with {
                    $0.name = "PostController"
                    $0.method = [.with { $0.name = "List" }]
                }
            ]
        },
        .with {
            $0.name = "common.proto"
            $0.dependency = ["google/protobuf/descriptor.proto", "google/protobuf/empty.proto"]
            $0.messageType = [.with { $0.name = "Page" }]
            $0.extension = [
                .with {
                    $0.name = "note"
                    $0.extendee = ".google.protobuf.FieldOptions"
                    $0.number = 50_001
                }
            ]
        },
    ]

    private func session() throws -> ReflectionSession {
        let services = try Self.files.map { file in
            let bytes = try file.serializedBytes()
            return ServiceDescriptor(
                fullyQualifiedService: file.name, fileDescriptorBytes: { bytes })
        }
        return ReflectionSession(catalog: ReflectionService.Catalog(services: services))
    }

    /// Names of the files in an answer.
    private func names(_ response: Response) throws -> [String] {
        guard case .fileDescriptorResponse(let files) = response.messageResponse else { return [] }
        return try files.fileDescriptorProto.map {
            try Google_Protobuf_FileDescriptorProto(serializedBytes: $0).name
        }
    }

    @Test(
        "a symbol of any kind is found in its file",
        arguments: [
            "blog.Post", "blog.Post.title", "blog.Post.body", "blog.Post.Part", "blog.Post.State",
            "blog.Post.DRAFT", "blog.PostController", "blog.PostController.List",
        ]
    )
    func symbols(_ symbol: String) throws {
        var session = try session()
        let response = session.answer(.with { $0.messageRequest = .fileContainingSymbol(symbol) })
        #expect(try names(response).first == "blog.proto")
    }

    @Test("a file comes with all that it imports, and on one stream each file once")
    func closure() throws {
        var session = try session()
        let first = session.answer(.with { $0.messageRequest = .fileByFilename("blog.proto") })
        #expect(
            try names(first) == [
                "blog.proto", "common.proto", "google/protobuf/empty.proto",
                "google/protobuf/descriptor.proto",
            ]
        )
        let second = session.answer(.with { $0.messageRequest = .fileByFilename("common.proto") })
        #expect(try names(second) == ["common.proto"])
    }

    @Test("extensions are found by what they extend")
    func extensions() throws {
        var session = try session()
        let type = "google.protobuf.FieldOptions"
        let numbers = session.answer(.with { $0.messageRequest = .allExtensionNumbersOfType(type) })
        let known = Grpc_Reflection_V1_ExtensionNumberResponse.with {
            $0.baseTypeName = type
            $0.extensionNumber = [50_001]
        }
        #expect(numbers.messageResponse == .allExtensionNumbersResponse(known))
        let wanted = Grpc_Reflection_V1_ExtensionRequest.with {
            $0.containingType = type
            $0.extensionNumber = 50_001
        }
        let file = session.answer(.with { $0.messageRequest = .fileContainingExtension(wanted) })
        #expect(try names(file).first == "common.proto")
    }

    @Test("what is not there is an error in the answer, not of the call")
    func notFound() throws {
        var session = try session()
        let wanted = Grpc_Reflection_V1_ExtensionRequest.with {
            $0.containingType = "blog.Post"
            $0.extensionNumber = 7
        }
        let questions: [(Request.OneOf_MessageRequest, String)] = [
            (.fileByFilename("nope.proto"), "no file named `nope.proto`"),
            (.fileContainingSymbol("blog.Nope"), "no file declares `blog.Nope`"),
            (.fileContainingExtension(wanted), "no extension 7 of `blog.Post`"),
            (.allExtensionNumbersOfType("blog.Nope"), "no message named `blog.Nope`"),
        ]
        for (question, message) in questions {
            let request = Request.with {
                $0.host = "host"
                $0.messageRequest = question
            }
            let error = Grpc_Reflection_V1_ErrorResponse.with {
                $0.errorCode = 5
                $0.errorMessage = message
            }
            let expected = Response.with {
                $0.validHost = "host"
                $0.originalRequest = request
                $0.messageResponse = .errorResponse(error)
            }
            #expect(session.answer(request) == expected)
        }
    }

    @Test("services are listed with reflection itself, whose descriptions link")
    func ownDescriptions() throws {
        let services = ReflectionService.services(describing: [HealthService.serviceDescriptor])
        let router = RPCRouter(services: services)
        #expect(
            router.services.map(\.fullyQualifiedService) == [
                "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
            ]
        )
        let all = [HealthService.serviceDescriptor] + router.services
        for service in all {
            let describe = try #require(service.fileDescriptorBytes)
            let bytes = describe()
            let file = try Google_Protobuf_FileDescriptorProto(serializedBytes: bytes)
            let linked = try DescriptorSet([file])
            #expect(linked.files.count == 1)
            let name = "\(file.package).\(file.service.first?.name ?? "")"
            #expect(name == service.fullyQualifiedService)
        }
    }

    @Test("the well-known files link with one another")
    func wellKnownFiles() throws {
        let files = try WellKnownFiles.all.map {
            try Google_Protobuf_FileDescriptorProto(serializedBytes: $0.serializedBytes)
        }
        #expect(try DescriptorSet(files).files.count == 11)
    }

    @Test("the files that a generated service's file imports are known too")
    func importedFiles() throws {
        let common = Google_Protobuf_FileDescriptorProto.with { $0.name = "shared/page.proto" }
        let blog = Google_Protobuf_FileDescriptorProto.with {
            $0.name = "shared/blog.proto"
            $0.dependency = ["shared/page.proto"]
        }
        let file = try FileDescriptor(
            blog, dependencies: [FileDescriptor(common, dependencies: [])])
        let service = ServiceDescriptor(fullyQualifiedService: "shared.Blog", file: { file })
        let catalog = ReflectionService.Catalog(services: [service])
        var sent: Set<String> = []
        #expect(catalog.index.closure(of: "shared/blog.proto", sent: &sent)?.count == 2)
    }
}
