internal import CommandLineKit
internal import ORM
internal import ProjectRegistry
internal import ProtoCodegen

/// Whose names and which types generated schemas have: the options of a command, else the settings.
struct ProtoStyle: Sendable {
    var dialect: ProtoDialect
    /// Nil when nobody asked for any: a file keeps those that it has.
    var types: ProtoTypeSet?

    init(dialect: ProtoDialect?, types: ProtoTypeSet? = nil, _ settings: Settings) {
        self.dialect =
            dialect
            ?? ProtoDialect(settings.messageBus.dialect)
        self.types = types ?? settings.messageBus.types.map(ProtoTypeSet.init)
    }

    func proto(
        of model: SelectedModels.ModelEntry, types: ProtoTypeSet, _ renames: FieldRenames,
        _ history: FieldHistory
    ) -> ModelProto {
        var proto = ModelProto(
            model.description, fields: model.fields, dialect: dialect, types: types)
        proto.renames = renames.names(of: model.description.name)
        proto.knownFields = history.fields(of: model.description)
        return proto
    }
}

extension ProtoDialect: ArgumentValue {
    fileprivate init(_ setting: MessageBusSettings.Dialect) {
        self =
            switch setting {
            case .framework: .framework
            case .bus: .bus
            }
    }
}

extension ProtoTypeSet: ArgumentValue {
    fileprivate init(_ setting: MessageBusSettings.ProtoTypes) {
        self =
            switch setting {
            case .seed: .seed
            case .rich: .rich
            }
    }
}
