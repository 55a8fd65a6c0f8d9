/// A SELECT as data: what a query set becomes, and what a condition may hold as its subquery.
package struct SelectQuery: Sendable {
    var database = StatedDatabase.none
    var table: String
    var columns: [ExpressionNode]
    var isDistinct = false
    /// The statement around it, or beside it, looks for equal values.
    var isCompared = false
    /// A table of pairs to join, where rows are selected by whom they are paired with.
    var pairs: PairJoin?
    var predicate: PredicateNode?
    /// In a subquery, the column of the statement around it that the predicate compares with.
    var outer: ColumnPath?
    /// So many of the first columns make the groups; 0 for rows that stand alone.
    var groupColumns = 0
    var having: PredicateNode?
    var order: [OrderTerm] = []
    var limit: Int?
    var offset = 0
    var lock: RowLocks?

    var isSliced: Bool { limit != nil || offset > 0 }

    /// Rows are told apart by what is selected, so that equal values must be equal to the database as well.
    var comparesColumns: Bool { isDistinct || isCompared || groupColumns > 0 }

    /// What a SELECT DISTINCT is put in order by beyond its columns, and for each term of the order, the number of the
    /// column that is selected for it: a second copy of an expression with bound values would be another expression.
    var orderColumns: (added: [ExpressionNode], positions: [Int?]) {
        guard isDistinct else { return ([], order.map { _ in nil }) }
        let selected = columns.compactMap(\.reference)
        var added: [ExpressionNode] = []
        let positions = order.map { term -> Int? in
            if let column = term.expression.reference,
                selected.contains(where: { $0.path == column.path && $0.name == column.name })
            {
                return nil
            }
            added.append(term.expression)
            return columns.count + added.count
        }
        return (added, positions)
    }
}

/// A table of pairs, seen from the rows that the statement selects.
package struct PairJoin: Sendable, Hashable {
    var table: String
    /// The column that refers to the selected rows, and the column of those that it refers to.
    var targetColumn: String
    var targetKey: String
    /// The column that refers to the other end.
    var ownerColumn: String
}

/// Finds the ways along foreign keys that a statement has to join tables for.
struct JoinCollector {
    /// Each way and every beginning of it, the shorter one first.
    private(set) var paths: [[RelationStep]] = []
    /// A subquery refers to a column of the statement.
    private(set) var hasCorrelation = false
    /// The databases that were stated for the subqueries.
    private(set) var databases: [String] = []

    /// The statement's columns need the table's name before them.
    var isQualified: Bool { hasCorrelation || !paths.isEmpty }

    mutating func add(_ select: SelectQuery) {
        for column in select.columns { add(column) }
        if let predicate = select.predicate { add(predicate) }
        if let having = select.having { add(having) }
        for term in select.order { add(term.expression) }
        for path in select.lock?.paths ?? [] { add(path) }
    }

    mutating func add(_ node: ExpressionNode) {
        switch node {
        case .column(let reference): add(reference.path)
        case .binary(let left, _, let right):
            add(left)
            add(right)
        case .function(_, let arguments): for argument in arguments { add(argument) }
        case .datePart(_, _, let operand): add(operand)
        case .aggregate(let call):
            if let operand = call.operand { add(operand) }
            if let filter = call.filter { add(filter) }
        case .selected(let select): addCorrelation(of: select)
        case .value, .countOfRows, .one, .outer, .pairOwner, .invalid: break
        }
    }

    mutating func add(_ node: PredicateNode) {
        switch node {
        case .compare(let left, _, let right):
            add(left)
            add(right)
        case .isNull(let operand), .isIn(let operand, _), .isBetween(let operand, _, _),
            .matches(let operand, _, _):
            add(operand)
        case .isSelected(let operand, by: let select):
            add(operand)
            if case .named(let name) = select.database { databases.append(name) }
        case .exists(let select): addCorrelation(of: select)
        case .junction(let junction): for node in junction.nodes { add(node) }
        case .not(let node): add(node)
        case .invalid: break
        }
    }

    /// - Throws: ``SubqueryDatabaseError`` if a subquery is one of another database than the statement's.
    func requireDatabase(_ database: StatedDatabase) throws {
        if databases.isEmpty { return }
        guard let own = database.name, let other = databases.first(where: { $0 != own }) else {
            return
        }
        throw SubqueryDatabaseError(database: own, other: other)
    }

    private mutating func addCorrelation(of select: SelectQuery) {
        guard let outer = select.outer else { return }
        hasCorrelation = true
        add(outer.path)
    }

    private mutating func add(_ path: [RelationStep]) {
        guard !path.isEmpty, !paths.contains(path) else { return }
        add(Array(path.dropLast()))
        paths.append(path)
    }
}
