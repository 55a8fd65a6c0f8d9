/// A fault in a set of file descriptors.
public enum DescriptorError: Error, Sendable, Equatable {
    case missingImport(String, importedBy: String)
    case cyclicImport([String])
    case deepImport(String, limit: Int)
    case duplicateSymbol(String, file: String)
    case unresolvedType(String, field: String)
    case wrongKindOfType(String, field: String)
    case invalidField(String, reason: String)
}

extension DescriptorError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missingImport(let path, let importer):
            "`\(importer)` imports `\(path)`, which is not among the files"
        case .cyclicImport(let paths):
            "files import each other: \(paths.joined(separator: " -> "))"
        case .deepImport(let path, let limit):
            "files import each other more than \(limit) deep, the last of them `\(path)`"
        case .duplicateSymbol(let name, let file):
            "`\(name)` is declared twice in `\(file)`"
        case .unresolvedType(let type, let field):
            "field `\(field)` has the type `\(type)`, which is not declared in its file or an import"
        case .wrongKindOfType(let type, let field):
            "field `\(field)` has the type `\(type)`, which is declared as something else"
        case .invalidField(let field, let reason):
            "field `\(field)` \(reason)"
        }
    }
}
