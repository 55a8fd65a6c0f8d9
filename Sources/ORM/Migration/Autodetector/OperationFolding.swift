/// Merges detected operations that one operation can do as well.
///
/// A created model takes in the relations, indexes and unique lists that were found apart from it, if
/// all that they need exists where the model is made; a deleted model takes its fields with it.
struct OperationFolding: Sendable {
    func fold(_ operations: [DetectedOperation]) -> [DetectedOperation] {
        foldDeletions(foldCreations(operations))
    }

    private func foldCreations(_ operations: [DetectedOperation]) -> [DetectedOperation] {
        let pending = Set(operations.flatMap(\.provides))
        var result: [DetectedOperation] = []
        var creations: [ModelName: Int] = [:]
        // Where in the result a fact comes about.
        var positions: [SchemaFact: Int] = [:]
        func append(_ detected: DetectedOperation) {
            for fact in detected.provides { positions[fact] = result.count }
            if let model = detected.madeModel { creations[model] = result.count }
            result.append(detected)
        }
        for detected in operations {
            guard let target = detected.createdModel.flatMap({ creations[$0] }),
                var creation = result[target].operation as? CreateModel
            else {
                append(detected)
                continue
            }
            // What is made earlier in the list, or by the creation itself, is there in time; what
            // nobody makes was there before.
            let isInTime = detected.needs.allSatisfy { fact in
                positions[fact].map { $0 <= target } ?? !pending.contains(fact)
            }
            guard isInTime, creation.absorb(detected.operation) else {
                append(detected)
                continue
            }
            result[target].operation = creation
            result[target].provides.formUnion(detected.provides)
            for fact in detected.provides { positions[fact] = target }
            let own = result[target].provides
            result[target].needs.formUnion(detected.needs.subtracting(own))
        }
        return result
    }

    private func foldDeletions(_ operations: [DetectedOperation]) -> [DetectedOperation] {
        var result: [DetectedOperation] = []
        for detected in operations {
            guard detected.operation is DeleteModel else {
                result.append(detected)
                continue
            }
            var deletion = detected
            // The latest removals of fields of the same model, if no other model went in between.
            while let last = result.last, let removal = last.operation as? RemoveField,
                last.app == detected.app, detected.deletes(removal.model, app: last.app)
            {
                result.removeLast()
                deletion.provides.formUnion(last.provides)
                deletion.needs.formUnion(last.needs)
            }
            deletion.needs.subtract(deletion.provides)
            result.append(deletion)
        }
        return result
    }
}

extension DetectedOperation {
    /// The model, made in the same round, that the operation adds to.
    fileprivate var createdModel: ModelName? {
        let model: String? =
            switch operation {
            case let operation as AddField: operation.model
            case let operation as AddIndex: operation.model
            case let operation as AddConstraint: operation.model
            case let operation as AlterUniqueTogether: operation.model
            default: nil
            }
        return model.map { ModelName(appLabel: app, name: $0) }
    }

    fileprivate var madeModel: ModelName? {
        (operation as? CreateModel).map { ModelName(appLabel: app, name: $0.name) }
    }

    fileprivate func deletes(_ model: String, app: String) -> Bool {
        (operation as? DeleteModel)?.name == model && self.app == app
    }
}

extension CreateModel {
    /// Takes the operation in; false if it is of no such kind.
    fileprivate mutating func absorb(_ operation: any MigrationOperation) -> Bool {
        switch operation {
        case let operation as AddField: fields.append(operation.field)
        case let operation as AddIndex: indexes.append(operation.index)
        case let operation as AddConstraint: constraints.append(operation.constraint)
        case let operation as AlterUniqueTogether: uniqueTogether = operation.uniqueTogether
        default: return false
        }
        return true
    }
}
