/// Two SELECTs of as many columns put together, as data.
struct CompoundSelect: Sendable {
    enum Combination: String, Sendable {
        case union = " UNION "
        case unionAll = " UNION ALL "
        case intersection = " INTERSECT "
        case difference = " EXCEPT "
    }

    indirect enum Part: Sendable {
        case select(SelectQuery)
        case compound(CompoundSelect)
    }

    var left: Part
    var combination: Combination
    var right: Part
    var order: [CombinedOrder] = []
    var limit: Int?
    var offset = 0

    init(_ left: Part, _ combination: Combination, _ right: Part) {
        self.left = left
        self.combination = combination
        self.right = right
    }
}

extension QueryGenerator {
    /// - Throws: what made one of the parts invalid.
    mutating func append(_ compound: CompoundSelect) throws {
        let comparesColumns = compound.combination != .unionAll
        try append(compound.left, comparesColumns, name: "first")
        append(compound.combination.rawValue)
        try append(compound.right, comparesColumns, name: "second")
        appendOrder(compound.order)
        appendSlice(limit: compound.limit, offset: compound.offset)
    }

    /// SQLite takes ORDER BY and LIMIT for the whole unless they are in a subquery, and combines from left to right
    /// where PostgreSQL intersects first.
    private mutating func append(
        _ part: CompoundSelect.Part, _ comparesColumns: Bool, name: String
    ) throws {
        switch part {
        case .select(var select):
            select.isCompared = comparesColumns
            guard select.isSliced else { return try append(subquery: select) }
            append("SELECT * FROM (")
            try append(subquery: select)
        case .compound(let compound):
            append("SELECT * FROM (")
            try append(compound)
        }
        append(") AS \(name)")
    }

    /// Only the numbers of columns say to both databases what the whole is put in order by.
    private mutating func appendOrder(_ terms: [CombinedOrder]) {
        for (index, term) in terms.enumerated() {
            append(index == 0 ? " ORDER BY " : ", ")
            append("\(term.position)\(term.isDescending ? " DESC" : " ASC")")
            if let nulls = term.nulls { append(nulls.rawValue) }
        }
    }
}
