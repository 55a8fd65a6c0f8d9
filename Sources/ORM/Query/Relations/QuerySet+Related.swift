extension QuerySet {
    /// Reads the rows that a foreign key refers to along with the records, in the same statement:
    ///
    /// ```swift
    /// for book in try await Book.objects.selectRelated(\.author).all() { print(book.author.loaded?.name) }
    /// ```
    public func selectRelated<Target: Model>(
        _ property: any WritableKeyPath<M, ForeignKey<Target>> & Sendable
    ) -> QuerySet { selectRelated(property) { $0 } }

    /// Reads the rows that a foreign key refers to, and rows that those refer to:
    /// `Review.objects.selectRelated(\.book) { $0.selectRelated(\.author) }`.
    public func selectRelated<Target: Model>(
        _ property: any WritableKeyPath<M, ForeignKey<Target>> & Sendable,
        _ further: (QuerySet<Target>) -> QuerySet<Target>
    ) -> QuerySet {
        adding(
            RelatedSelection(property, further(QuerySet<Target>()).related, isOptional: false) {
                $0[keyPath: property].loaded = $1
            })
    }

    /// Reads the rows that a foreign key refers to, where it does.
    public func selectRelated<Target: Model>(
        _ property: any WritableKeyPath<M, ForeignKey<Target>?> & Sendable
    ) -> QuerySet { selectRelated(property) { $0 } }

    public func selectRelated<Target: Model>(
        _ property: any WritableKeyPath<M, ForeignKey<Target>?> & Sendable,
        _ further: (QuerySet<Target>) -> QuerySet<Target>
    ) -> QuerySet {
        adding(
            RelatedSelection(property, further(QuerySet<Target>()).related, isOptional: true) {
                $0[keyPath: property]?.loaded = $1
            })
    }

    private func adding(_ selection: RelatedSelection<M>) -> QuerySet {
        var copy = self
        copy.related.append(selection)
        return copy
    }

    /// The record in a row that ``selectStatement(_:)`` selects.
    func record(from row: any Row) throws -> M {
        var record = try M.meta.make(from: row)
        if related.isEmpty { return record }
        var column = M.meta.columnFields.count
        for selection in related { try selection.attach(&record, row, &column) }
        return record
    }
}

/// A foreign key whose row is read along with the record, and those that are read along with that.
struct RelatedSelection<M: Model>: Sendable {
    let columns: [ExpressionNode]
    /// Reads the row from the columns at and after a position, which is moved behind them.
    let attach: @Sendable (inout M, any Row, inout Int) throws -> Void

    init<Target: Model>(
        _ property: any PartialKeyPath<M> & Sendable, _ further: [RelatedSelection<Target>],
        isOptional: Bool, set: @escaping @Sendable (inout M, Target) -> Void
    ) {
        let own = Target.meta.columns.map { ExpressionNode.column($0) }
        columns = (own + further.flatMap(\.columns)).map { node in
            ExpressionNode {
                let step = RelationStep(
                    column: try M.meta.column(of: property), table: Target.meta.table,
                    targetColumn: Target.meta.primaryKeyColumn, isOptional: isOptional)
                guard case .column(let reference) = node else { return node }
                return .column(
                    ColumnPath(path: [step] + reference.path, name: reference.name))
            }
        }
        let width = columns.count
        let key = Target.meta.columns.firstIndex(of: Target.meta.primaryKeyColumn) ?? 0
        attach = { record, row, column in
            guard !row.isNull(at: column + key) else {
                column += width
                return
            }
            var target = try Target.meta.make(from: row, startingAt: column)
            column += own.count
            for selection in further { try selection.attach(&target, row, &column) }
            set(&record, target)
        }
    }
}

extension ForeignKey {
    /// The row referred to: the one read along, or a look-up by its key.
    ///
    /// - Throws: `DoesNotExist` of the target if there is no such row.
    public func get(using alias: String? = nil) async throws -> Target {
        if let loaded { return loaded }
        let key = try id.databaseValue()
        return try await QuerySet<Target>.everything.using(optional: alias)
            .filter(field: Target.meta.primaryKeyName, equals: key).get()
    }
}
