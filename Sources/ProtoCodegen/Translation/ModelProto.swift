package import ORM

/// What a `.proto` file says of one model: a service and its messages.
package struct ModelProto: Sendable, Hashable {
    var service: ServiceBlock
    /// The message that carries an instance; numbered from 1 in a new file.
    var data: MessageBlock
    var listRequest: MessageBlock
    var retrieveRequest: MessageBlock
    /// Fields of `data` that are kept where the file has them and left out where it has not.
    var withheld: [FieldLine]

    struct ServiceBlock: Sendable, Hashable {
        var name: String
        var methods: [String]
    }

    struct MessageBlock: Sendable, Hashable {
        var name: String
        var fields: [FieldLine]
    }

    struct FieldLine: Sendable, Hashable {
        var name: String
        var type: String
        var isRepeated: Bool

        func text(number: Int64) -> String {
            "\(isRepeated ? "repeated " : "")\(type) \(name) = \(number);"
        }
    }

    package init(
        _ model: ModelDescription, fields selection: SelectedFields, dialect: ProtoDialect
    ) {
        let name = model.name.name
        let instance = dialect.dataName(for: name)
        let listRequest = dialect.listRequestName(for: name)
        let retrieveRequest = dialect.retrieveRequestName(for: name)
        service = ServiceBlock(
            name: dialect.serviceName(for: name),
            methods: ModelAction.allCases.map { action in
                let input =
                    switch action {
                    case .list: listRequest
                    case .retrieve: retrieveRequest
                    case .create, .update, .destroy: instance
                    }
                let output =
                    switch action {
                    case .list: "stream \(instance)"
                    case .destroy: "google.protobuf.Empty"
                    case .create, .retrieve, .update: instance
                    }
                return "rpc \(dialect.methodName(action))(\(input)) returns (\(output)) {}"
            }
        )
        data = MessageBlock(name: instance, fields: selection.fields.map(FieldLine.init))
        withheld = selection.withheld.map(FieldLine.init)
        self.listRequest = MessageBlock(name: listRequest, fields: [])
        self.retrieveRequest = MessageBlock(
            name: retrieveRequest, fields: model.primaryKey.map { [FieldLine($0)] } ?? [])
    }

    var messages: [MessageBlock] { [data, listRequest, retrieveRequest] }
}

extension ModelProto.FieldLine {
    init(_ field: FieldDescription) {
        name = field.name
        type = ProtoTypeMapping.scalar(for: field.kind)
        isRepeated = field.relation != nil && field.column == nil
    }
}
