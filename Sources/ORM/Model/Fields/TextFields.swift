// Fields of text.

/// Text of bounded length.
public struct CharField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// `maxLength` counts Unicode scalars, as PostgreSQL and Django do.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        maxLength: Int,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: TextContent {
        definition = FieldDefinition(
            property, kind: { .char(maxLength: maxLength) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators,
            problems: maxLength > 0 ? [] : ["maxLength must be a positive number"])
    }
}

/// Text of any length.
public struct TextField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: TextContent {
        definition = FieldDefinition(
            property, kind: { .text },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators)
    }
}

/// A name for use in URLs: letters, digits, hyphens and underscores. It has an index unless told otherwise.
public struct SlugField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// With `allowUnicode` letters may be of any script.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        maxLength: Int = 50, allowUnicode: Bool = false,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = true, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == String {
        definition = FieldDefinition(
            property, kind: { .slug(maxLength: maxLength, allowUnicode: allowUnicode) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: maxLength > 0 ? [] : ["maxLength must be a positive number"])
    }
}

/// An email address.
public struct EmailField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        maxLength: Int = 254,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == String {
        definition = FieldDefinition(
            property, kind: { .email(maxLength: maxLength) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: maxLength > 0 ? [] : ["maxLength must be a positive number"])
    }
}

/// A URL with the scheme `http`, `https`, `ftp` or `ftps`.
public struct URLField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        maxLength: Int = 200,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == String {
        definition = FieldDefinition(
            property, kind: { .url(maxLength: maxLength) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: maxLength > 0 ? [] : ["maxLength must be a positive number"])
    }
}

/// An IPv4 or IPv6 address, stored in its shortest form.
public struct GenericIPAddressField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// `protocol` limits the addresses to one family; `unpackIPv4` stores `::ffff:192.0.2.1` as `192.0.2.1`.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        protocol: IPProtocol = .both, unpackIPv4: Bool = false,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == String {
        definition = FieldDefinition(
            property, kind: { .genericIPAddress(protocol: `protocol`, unpackIPv4: unpackIPv4) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: unpackIPv4 && `protocol` != .both
                ? ["unpackIPv4 needs protocol: .both"]
                : blank && !Value.admitsNull
                    ? ["blank: true needs an optional property, since no address is empty"] : [])
    }
}

/// The path of a file on the server, below a folder.
public struct FilePathField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// Requests are validated against the files that are in the folder `path` at that time, and with `recursive` in
    /// folders below it. `match` is a regular expression that their names must contain a match of.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        path: String, match: String? = nil, recursive: Bool = false,
        allowFiles: Bool = true, allowFolders: Bool = false, maxLength: Int = 100,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == String {
        let rule = FilePathRule(
            path: path, match: match, recursive: recursive, allowFiles: allowFiles,
            allowFolders: allowFolders, maxLength: maxLength)
        definition = FieldDefinition(
            property, kind: { .filePath(rule) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: rule.problems)
    }
}

extension FilePathRule {
    fileprivate var problems: [String] {
        var problems: [String] = []
        if maxLength < 1 { problems.append("maxLength must be a positive number") }
        if !allowFiles, !allowFolders {
            problems.append("either allowFiles or allowFolders must be true")
        }
        if let match, (try? Regex(match)) == nil {
            problems.append("match `\(match)` is no regular expression")
        }
        return problems
    }
}
