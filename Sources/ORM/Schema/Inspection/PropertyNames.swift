/// Gives the fields of a model names of which no two become one in Swift or in Django's spelling.
struct PropertyNames {
    /// Words that are no names of properties, not even in backticks, and what a model has to have besides.
    private static let impossible: Set<String> = ["self", "init", "dynamicType", "meta"]

    /// In Django's spelling of the property, of which there are fewer than of columns.
    private var taken: Set<String>

    /// The key is called `id`, and no other field.
    init() {
        taken = ["id"]
    }

    /// The name itself, or with a number behind it, as Django's `inspectdb` does it.
    mutating func take(_ wanted: String) -> String {
        let name = Self.impossible.contains(camelCase(wanted)) ? "\(wanted)_field" : wanted
        var candidate = name
        var number = 0
        while !taken.insert(snakeCase(camelCase(candidate))).inserted {
            candidate = "\(name)_\(number)"
            number += 1
        }
        return candidate
    }

    /// A property with this name has it again as its field's name, which the table of pairs is called by.
    static func isKept(_ name: String) -> Bool {
        snakeCase(camelCase(name)) == name && !impossible.contains(camelCase(name)) && name != "id"
    }
}
