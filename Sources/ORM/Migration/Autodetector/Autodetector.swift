/// Finds the operations that turn one state of the models into another, and parts them into migrations.
///
/// Each kind of change has its own file; every operation is found with the facts that it needs and
/// provides. ``OperationFolding`` then merges what belongs together and ``MigrationArranger`` puts
/// operations into an order and cuts it where apps wait for one another.
public struct Autodetector {
    /// What the migrations say, with what was renamed under its new name.
    var old: ProjectState
    let new: ProjectState
    let questioner: any MigrationQuestioner
    let renames: RenameRequests
    var operations: [DetectedOperation] = []
    /// New name of each renamed field, by model and old name.
    var renamedFields: [ModelName: [String: String]] = [:]

    /// - Parameters:
    ///   - old: what the migrations say.
    ///   - new: what the models say.
    ///   - questioner: asked what neither can tell.
    ///   - renames: what the questioner need not be asked.
    public init(
        from old: ProjectState,
        to new: ProjectState,
        questioner: any MigrationQuestioner,
        renames: RenameRequests = RenameRequests()
    ) {
        self.old = old
        self.new = new
        self.questioner = questioner
        self.renames = renames.spelled(from: old, to: new)
    }

    /// Finds the migrations that are missing.
    ///
    /// - Parameters:
    ///   - graph: of the migrations that exist, for numbers and dependencies.
    ///   - apps: limit to these apps and what they depend on; nil is all.
    ///   - name: what follows the number; nil is made from the operations.
    ///   - timestamp: for migrations whose operations name nothing: `20240229_1530`.
    /// - Returns: the migrations by app and then in order; none if the states agree.
    /// - Throws: ``MigrationError`` if states do not fit; ``RenameRequestError``; what the questioner throws.
    public func migrations(
        graph: MigrationGraph,
        apps: Set<String>? = nil,
        name: String? = nil,
        timestamp: String
    ) throws -> [Migration] {
        var detector = self
        try detector.detect()
        let folded = OperationFolding().fold(detector.operations).map(inDeclaredOrder)
        let arranged = try MigrationArranger(graph: graph).arrange(folded)
        let namer = MigrationNamer(graph: graph, chosenName: name, timestamp: timestamp)
        return Self.limit(namer.named(arranged), to: apps)
    }

    private mutating func detect() throws {
        try renames.check(from: old, to: new)
        try detectRenamedModels()
        try detectRenamedFields()
        detectDeletedModels()
        detectCreatedModels()
        for pair in modelsOfBothStates { detectOptions(pair.old, pair.new) }
        for pair in keptModels { detectRemovedUniqueness(pair.old, pair.new) }
        for pair in keptModels { detectRemovedFields(pair.old, pair.new) }
        for pair in keptModels { try detectAddedFields(pair.old, pair.new) }
        for pair in keptModels { try detectAlteredFields(pair.old, pair.new) }
        for pair in keptModels { detectAddedUniqueness(pair.old, pair.new) }
    }

    /// Models that both states have and whose tables are ours, by app and name.
    var keptModels: [(old: ModelDescription, new: ModelDescription)] {
        modelsOfBothStates.filter { $0.old.isManaged && $0.new.isManaged }
    }

    private var modelsOfBothStates: [(old: ModelDescription, new: ModelDescription)] {
        new.models.compactMap { model in
            (try? old.model(model.name)).map { (old: $0, new: model) }
        }
    }

    /// The facts that a relation of a field needs: that its target exists.
    func needs(of field: FieldDescription) -> Set<SchemaFact> {
        guard let relation = field.relation else { return [] }
        return Set(
            ([relation.target] + (relation.through.map { [$0.model] } ?? [])).map {
                SchemaFact($0, .modelExists)
            })
    }

    /// A created model lists its fields, those folded into it too, as the model declares them.
    private func inDeclaredOrder(_ detected: DetectedOperation) -> DetectedOperation {
        guard var creation = detected.operation as? CreateModel,
            let model = try? new.model(ModelName(appLabel: detected.app, name: creation.name))
        else { return detected }
        let positions = Dictionary(
            uniqueKeysWithValues: model.fields.enumerated().map { ($0.element.name, $0.offset) }
        )
        creation.fields.sort { positions[$0.name, default: 0] < positions[$1.name, default: 0] }
        var result = detected
        result.operation = creation
        return result
    }

    private static func limit(_ migrations: [Migration], to apps: Set<String>?) -> [Migration] {
        guard let apps else { return migrations }
        var kept = Set(migrations.map(\.id).filter { apps.contains($0.app) })
        var open = migrations.filter { kept.contains($0.id) }
        while let migration = open.popLast() {
            for dependency in migration.dependencies {
                guard let found = migrations.first(where: { $0.id == dependency }),
                    kept.insert(found.id).inserted
                else { continue }
                open.append(found)
            }
        }
        return migrations.filter { kept.contains($0.id) }
    }
}
