internal import Synchronization

/// How many statements ran on behalf of a task and its children, and how long they took together.
///
/// ```swift
/// let count = StatementCount()
/// try await StatementCount.$current.withValue(count) { ... }
/// print(count.statements, count.duration)
/// ```
///
/// Drivers count in it. The time is what the task waited: queueing for the writer is part of it.
public final class StatementCount: Sendable {
    /// Where this task's statements are counted; nil where nobody asks.
    @TaskLocal public static var current: StatementCount?

    private let count = Atomic(0)
    private let nanoseconds = Atomic<Int64>(0)

    /// Makes a count of nothing.
    public init() {}

    /// Statements that have ended, failed ones too.
    public var statements: Int { count.load(ordering: .relaxed) }

    /// The time that they took, in sum.
    public var duration: Duration { .nanoseconds(nanoseconds.load(ordering: .relaxed)) }

    /// Runs one statement, counted if somebody asks. For drivers.
    @inlinable
    public static func counting<Result>(
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async rethrows -> Result {
        guard let current else { return try await body() }
        let start = ContinuousClock.now
        defer { current.add(ContinuousClock.now - start) }
        return try await body()
    }

    /// Waits for rows of a statement that is counted already. For drivers.
    public static func timing<Result: Sendable>(
        _ body: () async throws -> Result
    ) async rethrows -> Result {
        guard let current else { return try await body() }
        let start = ContinuousClock.now
        defer { current.add(ContinuousClock.now - start, statements: 0) }
        return try await body()
    }

    /// Counts statements, and time that passed for them.
    public func add(_ duration: Duration, statements: Int = 1) {
        let (seconds, attoseconds) = duration.components
        count.wrappingAdd(statements, ordering: .relaxed)
        nanoseconds.wrappingAdd(
            seconds * 1_000_000_000 + attoseconds / 1_000_000_000, ordering: .relaxed)
    }
}
