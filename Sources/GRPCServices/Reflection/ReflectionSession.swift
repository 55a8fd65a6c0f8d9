internal import GRPCCore
internal import Protobuf

/// Answers the questions of one reflection stream. A file is sent once on a stream, unless it is asked for by itself.
struct ReflectionSession: Sendable {
    typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
    typealias Response = Grpc_Reflection_V1_ServerReflectionResponse

    let catalog: ReflectionService.Catalog
    private var sent: Set<String> = []

    init(catalog: ReflectionService.Catalog) {
        self.catalog = catalog
    }

    mutating func answer(_ request: Request) -> Response {
        .with { response in
            response.validHost = request.host
            response.originalRequest = request
            response.messageResponse = answer(request.messageRequest)
        }
    }

    private mutating func answer(
        _ question: Request.OneOf_MessageRequest?
    ) -> Response.OneOf_MessageResponse {
        switch question {
        case .listServices:
            return .listServicesResponse(
                .with { list in
                    list.service = catalog.services.map { service in
                        .with { $0.name = service.fullyQualifiedService }
                    }
                }
            )
        case .fileByFilename(let name):
            return files(of: name, or: "no file named `\(name)`")
        case .fileContainingSymbol(let symbol):
            return files(
                of: catalog.index.fileName(containingSymbol: symbol),
                or: "no file declares `\(symbol)`"
            )
        case .fileContainingExtension(let wanted):
            let (number, type) = (wanted.extensionNumber, wanted.containingType)
            return files(
                of: catalog.index.fileName(containingExtension: number, of: type),
                or: "no extension \(number) of `\(type)`"
            )
        case .allExtensionNumbersOfType(let type):
            guard let numbers = catalog.index.extensionNumbers(of: type) else {
                return error(.notFound, "no message named `\(type)`")
            }
            return .allExtensionNumbersResponse(
                .with {
                    $0.baseTypeName = type
                    $0.extensionNumber = numbers
                }
            )
        case nil:
            return error(.invalidArgument, "the request asks nothing")
        }
    }

    private mutating func files(
        of name: String?,
        or message: String
    ) -> Response.OneOf_MessageResponse {
        guard let name, let files = catalog.index.closure(of: name, sent: &sent) else {
            return error(.notFound, message)
        }
        return .fileDescriptorResponse(.with { $0.fileDescriptorProto = files })
    }

    private func error(_ code: RPCError.Code, _ message: String) -> Response.OneOf_MessageResponse {
        .errorResponse(
            .with {
                $0.errorCode = Int32(code.rawValue)
                $0.errorMessage = message
            }
        )
    }
}
