/// Names of indexes and constraints, equal to those that Django gives them.
///
/// `<table>_<columns>_<hash><suffix>`: the hash, eight digits of the MD5 of the table's and the
/// columns' names, keeps names apart that are cut to the database's limit.
///
/// Source: `_create_index_name` in Django's `db/backends/base/schema.py`.
struct ConstraintName {
    let maximumLength: Int

    func index(table: String, columns: [String]) -> String {
        name(table: table, columns: columns, suffix: "")
    }

    func patternIndex(table: String, column: String) -> String {
        name(table: table, columns: [column], suffix: "_like")
    }

    func unique(table: String, columns: [String]) -> String {
        name(table: table, columns: columns, suffix: "_uniq")
    }

    func check(table: String, column: String) -> String {
        name(table: table, columns: [column], suffix: "_check")
    }

    func foreignKey(table: String, column: String, reference: ColumnReference) -> String {
        name(
            table: table,
            columns: [column],
            suffix: "_fk_\(reference.table)_\(reference.column)"
        )
    }

    private func name(table: String, columns: [String], suffix: String) -> String {
        let digest = MD5.hexadecimalDigest(of: table + columns.joined()).prefix(8)
        var tail = "\(digest)\(suffix)"
        let joined = columns.joined(separator: "_")
        let whole = "\(table)_\(joined)_\(tail)"
        guard whole.count > maximumLength else { return whole }

        if tail.count > maximumLength / 3 { tail = String(tail.prefix(maximumLength / 3)) }
        let rest = (maximumLength - tail.count) / 2 - 1
        let short = "\(table.prefix(rest))_\(joined.prefix(rest))_\(tail)"
        // Some databases refuse names that begin with an underscore or a digit.
        guard let first = short.first, first == "_" || first.isNumber else { return short }
        return "D\(short.dropLast())"
    }
}
