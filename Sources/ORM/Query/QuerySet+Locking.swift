extension QuerySet {
    /// Keeps other transactions from changing the rows until this one ends, where the database locks rows at all
    /// (``DialectFeatures/hasRowLocks``). Elsewhere a transaction that writes is alone in any case, and nothing of this
    /// has an effect.
    ///
    /// ```swift
    /// try await database.transaction { _ in
    ///     let next = try await Job.objects.filter(\.isDone == false).selectForUpdate(.skipping).first()
    ///     let review = try await Review.objects.selectForUpdate(of: .own, .related(\.book)).get(\.id == 3)
    /// }
    /// ```
    ///
    /// `lock` says what to do about rows that another transaction holds, and `rows` which rows of each record are
    /// locked: its own, if nothing is said. With `noKey` others may still insert rows that refer to the locked ones, and
    /// those must keep their keys.
    public func selectForUpdate(
        _ lock: RowLock = .waiting, of rows: LockedRows<M>..., noKey: Bool = false
    ) -> QuerySet {
        var copy = self
        copy.lock = LockRequest(
            waiting: lock, rows: rows.isEmpty ? [.own] : rows, keepsKeys: noKey)
        return copy
    }

    /// Selects `columns` of the rows for a caller who reads them, and locks the rows if the query shall.
    ///
    /// - Throws: ``LockedQueryError``.
    func readingQuery(_ columns: [ExpressionNode], haveKey: Bool = true) throws -> SelectQuery {
        var query = try selectQuery()
        query.columns = columns
        guard let lock else { return query }
        // A database locks no rows of a SELECT DISTINCT. Those that have their keys are different without it.
        guard haveKey || !isDistinct else { throw LockedQueryError(model: M.name) }
        query.isDistinct = false
        query.lock = try lock.rowLocks()
        return query
    }

    /// - Throws: ``LockedQueryError`` for a query that locks its rows, where several of them are one of the result.
    func checkUnlocked() throws {
        guard lock == nil else { throw LockedQueryError(model: M.name) }
    }
}

/// How other transactions are kept from selected rows. See ``QuerySet/selectForUpdate(_:of:noKey:)``.
public enum RowLock: String, Sendable, Hashable {
    /// Wait for those that hold the rows.
    case waiting = ""
    /// Fail with ``DatabaseError/Code/busy`` where one is held.
    case failing = " NOWAIT"
    /// Leave out the rows that are held.
    case skipping = " SKIP LOCKED"
}

/// Which rows of each record ``QuerySet/selectForUpdate(_:of:noKey:)`` locks: the record's own, or one that it refers to.
public struct LockedRows<M: Model>: Sendable {
    fileprivate let path: @Sendable () throws -> [RelationStep]

    /// The rows of the model itself.
    public static var own: LockedRows { LockedRows { [] } }

    /// The rows that a foreign key refers to, or rows that those refer to:
    /// `.related(\.book)`, `.related(\.book, .related(\.author))`.
    ///
    /// Not of a foreign key that may be NULL: databases lock no row that may be missing.
    public static func related<Target: Model>(
        _ property: any KeyPath<M, ForeignKey<Target>> & Sendable,
        _ further: LockedRows<Target> = .own
    ) -> LockedRows {
        LockedRows {
            let step = RelationStep(
                column: try M.meta.column(of: property), table: Target.meta.table,
                targetColumn: Target.meta.primaryKeyColumn, isOptional: false)
            return [step] + (try further.path())
        }
    }
}

/// What ``QuerySet/selectForUpdate(_:of:noKey:)`` asks for.
struct LockRequest<M: Model>: Sendable {
    var waiting: RowLock
    var rows: [LockedRows<M>]
    var keepsKeys: Bool

    func rowLocks() throws -> RowLocks {
        RowLocks(waiting: waiting, paths: try rows.map { try $0.path() }, keepsKeys: keepsKeys)
    }
}

/// The locks that a SELECT takes, as data.
struct RowLocks: Sendable, Hashable {
    var waiting: RowLock
    /// The ways to the tables whose rows are locked; an empty one leads to the statement's own.
    var paths: [[RelationStep]]
    /// `FOR NO KEY UPDATE`.
    var keepsKeys: Bool
}

/// A query that locks its rows where there is no transaction to hold the locks.
public struct LockOutsideTransactionError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String {
        "selectForUpdate locks rows until the end of a transaction; call it inside `transaction { }`"
    }
}

/// A query that shall lock its rows, of which one row of its result may be several.
public struct LockedQueryError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName

    public var description: String {
        "selectForUpdate cannot lock rows of `\(model)` by distinct values, groups or combined queries; "
            + "lock the records by a query of their own first"
    }
}
