/// The database, or a migration's own code, failed while a migration ran.
///
/// Everything that the migration did is undone; the migrations before it stay applied.
public struct MigrationFailure: Error, Sendable, CustomStringConvertible {
    public var id: MigrationID
    public var direction: MigrationPlan.Direction
    public var cause: any Error

    public var description: String {
        "cannot \(direction == .forwards ? "apply" : "unapply") `\(id)`: \(cause)"
    }
}
