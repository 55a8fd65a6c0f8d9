// Tables that many-to-many fields made.

extension ModelInference {
    struct Pair {
        var owner: String
        /// Name of the field, as the table's name has it.
        var field: String
        var target: String
    }

    /// Tables that many-to-many fields made: a key and two references, named as such a field names them.
    func pairTables() -> [String: Pair] {
        var pairs: [String: Pair] = [:]
        for table in tables where table.columns.count == 3 && table.references.count == 2 {
            guard table.hasGeneratedKey, table.columns[0].name == "id" else { continue }
            let ends = table.columns.dropFirst().map(\.name)
            for (near, far) in [(ends[0], ends[1]), (ends[1], ends[0])] {
                guard let owner = table.references[near]?.table,
                    let target = table.references[far]?.table,
                    table.name.hasPrefix("\(owner)_"),
                    table.references.values.allSatisfy(isKey)
                else { continue }
                let field = String(table.name.dropFirst(owner.count + 1))
                guard isFree(field, in: owner) else { continue }
                let through = ThroughTable(
                    table: owner,
                    owner: name(ofTable: owner),
                    field: field,
                    target: name(ofTable: target)
                )
                guard through.ownerColumn == near, through.targetColumn == far else { continue }
                pairs[table.name] = Pair(owner: owner, field: field, target: target)
            }
        }
        return pairs
    }

    /// A many-to-many field can have the name, which its table keeps.
    private func isFree(_ field: String, in owner: String) -> Bool {
        guard PropertyNames.isKept(field), let table = byName[owner] else { return false }
        return !table.columns.contains { column in
            let name = snakeCase(camelCase(column.name))
            return name == field || table.references[column.name] != nil && name == "\(field)_id"
        }
    }
}
