internal import Protobuf

/// The Swift names of one field's members.
struct FieldNames: Hashable {
    /// The bare name, without backticks: `title`.
    var base: String
    /// As a declaration and a reference write it: `title`, or `` `default` ``.
    var property: String { SwiftReservedWords.quoting(base) }
    /// The stored property behind a field with presence.
    var storage: String { "_" + base }
    var has: String { "has" + CamelCase.capitalized(base) }
    var clear: String { "clear" + CamelCase.capitalized(base) }
    /// Its case in a oneof's type.
    var oneofCase: String {
        let name = SwiftReservedWords.caseNames.contains(base) ? base + "_" : base
        return SwiftReservedWords.quoting(name)
    }

    /// Names for all fields of a message, by index, such that no two members have the same name.
    static func all(of message: MessageDescriptor) -> [FieldNames] {
        let fields = message.fields
        let oneofs = Set(message.oneofs.map { oneofBase($0.name) })
        var names = fields.map { FieldNames(base: safeBase($0.namingBase)) }
        var owners: [String: Int] = [:]
        for name in names { owners[name.base, default: 0] += 1 }
        let members = Set(names.flatMap { [$0.has, $0.clear] })
        for index in names.indices {
            let base = names[index].base
            if owners[base, default: 0] > 1 || members.contains(base) || oneofs.contains(base) {
                names[index].base = base + "_p\(fields[index].number)"
            }
        }
        return names
    }

    /// The name of a oneof's property, which can be no accessor of a field.
    static func oneofBase(_ name: String) -> String {
        let base = CamelCase.lower(name)
        return startsLikeAccessor(base) ? base + "_oneof" : safeBase(name)
    }

    private static func safeBase(_ name: String) -> String {
        let base = CamelCase.lower(name)
        let isReserved =
            SwiftReservedWords.propertyNames.contains(base) || startsLikeAccessor(base)
        return isReserved ? base + "_p" : base
    }

    /// Whether `name` could be the accessor of another field: `hasTitle`.
    private static func startsLikeAccessor(_ name: String) -> Bool {
        ["has", "clear"].contains { prefix in
            name.hasPrefix(prefix) && name.dropFirst(prefix.count).first?.isUppercase == true
        }
    }
}

extension FieldDescriptor {
    /// The name to make Swift names of. A group's field has its type's name in lower case, so the type's own name says
    /// where words begin.
    var namingBase: String {
        guard type == .group, let group = messageType, group.name.lowercased() == name else {
            return name
        }
        return group.name
    }
}
