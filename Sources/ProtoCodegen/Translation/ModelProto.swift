package import ORM

/// What a `.proto` file says of one model: a service and its messages.
package struct ModelProto: Sendable, Hashable {
    /// The model's name, as the service's and the messages' names have it.
    var model: String
    var types: ProtoTypeSet
    var service: ServiceBlock
    /// The message that carries an instance comes first.
    var messages: [MessageBlock]
    /// Fields of the first message that are kept where the file has them and left out where it has not.
    var withheld: [FieldLine]
    /// Fields that have another name now: the new name by the old one. In a file that has the old
    /// name, the field keeps its number.
    package var renames: [String: String] = [:]
    /// Every field that the model has or had; nil if that is not known. Other fields in a file are a person's.
    package var knownFields: Set<String>?

    struct ServiceBlock: Sendable, Hashable {
        var name: String
        var methods: [String]
    }

    struct MessageBlock: Sendable, Hashable {
        /// How a message that a file has already follows the model.
        enum Role: Sendable, Hashable {
            /// Carries an instance: gains and loses fields as the model does.
            case instance
            /// Gains the model's fields, and loses those that the instance's message lost: what a
            /// person added besides stays.
            case request
            /// Belongs to whoever edits the file.
            case fixed
        }

        var name: String
        var role: Role
        var fields: [FieldLine]
        var enums: [EnumBlock] = []
    }

    struct EnumBlock: Sendable, Hashable {
        var name: String
        /// The field with the choices.
        var field: String
        /// Numbered from 0 in a new file.
        var values: [String]
    }

    struct FieldLine: Sendable, Hashable {
        enum Label: String, Sendable, Hashable { case optional, repeated }

        var name: String
        var type: String
        var label: Label?
        /// Lines for people, without the slashes.
        var comments: [String] = []

        var isRepeated: Bool { label == .repeated }

        /// `repeated int64`.
        var typeText: String { (label.map { $0.rawValue + " " } ?? "") + type }

        func lines(number: Int64) -> [String] {
            comments.map { $0.isEmpty ? "//" : "// \($0)" } + ["\(typeText) \(name) = \(number);"]
        }
    }

    package init(
        _ model: ModelDescription, fields selection: SelectedFields, dialect: ProtoDialect,
        types: ProtoTypeSet = .seed
    ) {
        switch types {
        case .seed: self.init(seed: model, fields: selection, dialect: dialect)
        case .rich: self.init(rich: model, fields: selection, dialect: dialect)
        }
    }

    /// The files that declare the types which the service and the messages name, sorted.
    var imports: [String] {
        let types = messages.flatMap { $0.fields.map(\.type) }
        return Set(([ProtoTypeMapping.empty] + types).compactMap(ProtoTypeMapping.importPath(of:)))
            .sorted()
    }
}

extension ModelProto {
    /// The text of django-grpc-framework and django-grpc-bus, to the byte.
    fileprivate init(
        seed model: ModelDescription, fields selection: SelectedFields, dialect: ProtoDialect
    ) {
        let name = model.name.name
        let instance = dialect.dataName(for: name)
        let listRequest = dialect.listRequestName(for: name)
        let retrieveRequest = dialect.retrieveRequestName(for: name)
        self.model = name
        types = .seed
        service = ServiceBlock(
            name: dialect.serviceName(for: name),
            methods: ModelAction.seed.map { action in
                switch action {
                case .list: dialect.rpc(action, listRequest, "stream \(instance)")
                case .retrieve: dialect.rpc(action, retrieveRequest, instance)
                case .create, .update, .partialUpdate: dialect.rpc(action, instance, instance)
                case .destroy: dialect.rpc(action, instance, ProtoTypeMapping.empty)
                }
            }
        )
        messages = [
            MessageBlock(
                name: instance, role: .instance, fields: selection.fields.map(FieldLine.init)),
            MessageBlock(name: listRequest, role: .fixed, fields: []),
            MessageBlock(
                name: retrieveRequest, role: .fixed,
                fields: model.primaryKey.map { [FieldLine($0)] } ?? []),
        ]
        withheld = selection.withheld.map(FieldLine.init)
    }
}

extension ModelProto.FieldLine {
    /// The field as the seed frameworks declare it.
    init(_ field: FieldDescription) {
        name = field.name
        type = ProtoTypeMapping.scalar(for: field.kind)
        label = field.isToMany ? .repeated : nil
    }
}

extension FieldDescription {
    /// Holds any number of other rows' keys.
    var isToMany: Bool { relation != nil && column == nil }
}

extension ProtoDialect {
    /// One line of a service.
    func rpc(_ action: ModelAction, _ input: String, _ output: String) -> String {
        "rpc \(methodName(action))(\(input)) returns (\(output)) {}"
    }
}
