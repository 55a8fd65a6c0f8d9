internal import ORM

/// Whose names the services and messages of a model take.
///
/// Clients of both Python stacks know their servers by these names, so they never change.
package enum ProtoDialect: String, Sendable, Hashable, CaseIterable {
    /// django-grpc-framework: `PostController.List` answers `Post`, one file and package per app.
    case framework
    /// django-grpc-bus: `Post.list` answers `PostData`, one file per model and no package.
    case bus

    package var hasPackage: Bool { self == .framework }

    package func serviceName(for model: String) -> String {
        switch self {
        case .framework: "\(model)Controller"
        case .bus: model
        }
    }

    /// Name of the message that carries an instance.
    package func dataName(for model: String) -> String {
        switch self {
        case .framework: model
        case .bus: "\(model)Data"
        }
    }

    package func listRequestName(for model: String) -> String { requestName(.list, for: model) }

    package func retrieveRequestName(for model: String) -> String {
        requestName(.retrieve, for: model)
    }

    func requestName(_ action: ModelAction, for model: String) -> String {
        "\(model)\(action.rawValue)Request"
    }

    /// Name of the message that carries a page of instances.
    func listResponseName(for model: String) -> String { "\(model)ListResponse" }

    func methodName(_ action: ModelAction) -> String {
        switch self {
        case .framework: action.rawValue
        case .bus: snakeCase(action.rawValue)
        }
    }

    /// Name of the file below `proto/` that describes a model.
    package func fileName(app: String, model: String) -> String {
        switch self {
        case .framework: "\(app).proto"
        case .bus: "\(model).proto"
        }
    }
}

/// The RPCs that a model's service has, in the order that its file lists them.
enum ModelAction: String, CaseIterable {
    case list = "List"
    case create = "Create"
    case retrieve = "Retrieve"
    case update = "Update"
    case partialUpdate = "PartialUpdate"
    case destroy = "Destroy"

    /// Those of the seed frameworks' files.
    static let seed = allCases.filter { $0 != .partialUpdate }
}
