/// Makes a list of operations shorter without changing where it ends.
///
/// An operation merges with a later one if all between let either pass. Each operation knows what it
/// merges with; see ``MigrationOperation/merged(with:app:)``.
///
/// Source: `MigrationOptimizer` of Django 5.2
public struct MigrationOptimizer: Sendable {
    private let app: String

    /// - Parameter app: label of the app that the operations belong to.
    public init(app: String) {
        self.app = app
    }

    public func optimize(_ operations: [any MigrationOperation]) -> [any MigrationOperation] {
        var operations = operations
        // Everything before this position has been tried against all that follows.
        var start = 0
        while start < operations.count {
            guard let shorter = merge(operations, at: start) else {
                start += 1
                continue
            }
            operations = shorter
            // What has changed may merge with what was tried before.
            start = 0
        }
        return operations
    }

    /// The operations with that at `position` merged into a later one; nil if it merges with none.
    private func merge(
        _ operations: [any MigrationOperation],
        at position: Int
    ) -> [any MigrationOperation]? {
        let operation = operations[position]
        var letsAllPass = true
        for later in operations.indices.dropFirst(position + 1) {
            let other = operations[later]
            switch operation.merged(with: other, app: app) {
            case .passes: continue
            case .blocks: letsAllPass = false
            case .into(let merged):
                let between = operations[(position + 1)..<later]
                let head = operations[..<position]
                let tail = operations[(later + 1)...]
                if letsAllPass { return head + between + merged + tail }
                let canMoveUp = between.allSatisfy { step in
                    if case .passes = step.merged(with: other, app: app) { true } else { false }
                }
                return canMoveUp ? head + merged + between + tail : nil
            }
        }
        return nil
    }
}

/// What an operation makes of one that comes later.
public enum OperationMerge: Sendable {
    /// Both together are these.
    case into([any MigrationOperation])
    /// Neither minds the other: their order could be the opposite.
    case passes
    /// Their order matters.
    case blocks
}

extension MigrationOperation {
    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        if isElidable { return .into([other]) }
        if other.isElidable { return .into([self]) }
        return .blocks
    }

    public func mayReferTo(model: ModelName, app: String) -> Bool { true }

    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        mayReferTo(model: model, app: app)
    }

    /// The answer of an operation on `models` that merges with nothing: it lets pass what does not
    /// mention them.
    func passing(
        _ other: any MigrationOperation,
        unlessItMentions models: [ModelName],
        app: String
    ) -> OperationMerge {
        if isElidable { return .into([other]) }
        if other.isElidable { return .into([self]) }
        return models.contains { other.mayReferTo(model: $0, app: app) } ? .blocks : .passes
    }

    /// The answer of an operation on `fields` that merges with nothing.
    func passing(
        _ other: any MigrationOperation,
        unlessItMentions fields: [String],
        of model: ModelName,
        app: String
    ) -> OperationMerge {
        if isElidable { return .into([other]) }
        if other.isElidable { return .into([self]) }
        return fields.contains { other.mayReferTo(field: $0, of: model, app: app) }
            ? .blocks : .passes
    }
}

extension ModelName {
    /// Migrations name models without regard to case, as tables do.
    func isSame(as other: ModelName) -> Bool {
        appLabel == other.appLabel && lowercased == other.lowercased
    }

    /// The model that an operation of an app calls `name`.
    func isCalled(_ name: String, in app: String) -> Bool {
        isSame(as: ModelName(appLabel: app, name: name))
    }
}
