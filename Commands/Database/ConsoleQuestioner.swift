internal import CommandLineKit
internal import ORM

/// Asks the person at the terminal, in Django's words.
struct ConsoleQuestioner: MigrationQuestioner {
    let console: Console

    func isRename(
        of old: FieldDescription,
        to new: FieldDescription,
        in model: ModelName
    ) throws -> Bool {
        let model = model.lowercased
        return try console.confirm(
            "Was \(model).\(old.name) renamed to \(model).\(new.name) (a \(new.kind.className))?",
            default: false
        )
    }

    func isRename(of old: ModelName, to new: ModelName) throws -> Bool {
        try console.confirm(
            "Was the model \(old.appLabel).\(old.name) renamed to \(new.name)?",
            default: false
        )
    }

    func defaultForExistingRows(
        of field: FieldDescription,
        in model: ModelName,
        isNew: Bool
    ) throws -> DatabaseValue? {
        let model = model.lowercased
        let provide =
            "Provide a one-off default now (will be set on all existing rows with a null value for"
            + " this column)"
        let quit = "Quit and manually define a default value in the model."
        let reason = "This is because the database needs something to populate existing rows."
        if isNew {
            let choice = try console.choose(
                "It is impossible to add a non-nullable field '\(field.name)' to \(model) without"
                    + " specifying a default. \(reason)\nPlease select a fix:",
                among: [provide, quit]
            )
            guard choice == 0 else { throw ExitCode.refused }
        } else {
            let choice = try console.choose(
                "It is impossible to change a nullable field '\(field.name)' on \(model) to"
                    + " non-nullable without providing a default. \(reason)\nPlease select a fix:",
                among: [
                    provide,
                    "Ignore for now. Existing rows that contain NULL values will have to be handled"
                        + " manually, for example with a RunSwift or RunSQL operation.",
                    quit,
                ]
            )
            if choice == 1 { return nil }
            guard choice == 0 else { throw ExitCode.refused }
        }
        return try askValue(for: field)
    }

    private func askValue(for field: FieldDescription) throws -> DatabaseValue {
        let question = "Please enter the default value (\(field.kind.valueHint)), or 'exit':"
        while true {
            let answer = try console.ask(question)
            if answer == "exit" { throw ExitCode.failure }
            if let value = field.kind.value(from: answer) { return value }
            console.error("`\(answer)` is no value for a \(field.kind.className)")
        }
    }
}

extension FieldKind {
    /// Django's name of the field class.
    var className: String {
        switch self {
        case .smallAuto: "SmallAutoField"
        case .auto: "AutoField"
        case .bigAuto: "BigAutoField"
        case .smallInteger: "SmallIntegerField"
        case .integer: "IntegerField"
        case .bigInteger: "BigIntegerField"
        case .positiveSmallInteger: "PositiveSmallIntegerField"
        case .positiveInteger: "PositiveIntegerField"
        case .positiveBigInteger: "PositiveBigIntegerField"
        case .float: "FloatField"
        case .decimal: "DecimalField"
        case .boolean: "BooleanField"
        case .char: "CharField"
        case .text: "TextField"
        case .slug: "SlugField"
        case .email: "EmailField"
        case .url: "URLField"
        case .filePath: "FilePathField"
        case .uuid: "UUIDField"
        case .genericIPAddress: "GenericIPAddressField"
        case .date: "DateField"
        case .time: "TimeField"
        case .dateTime: "DateTimeField"
        case .duration: "DurationField"
        case .binary: "BinaryField"
        case .json: "JSONField"
        case .foreignKey(let relation): relation.isOneToOne ? "OneToOneField" : "ForeignKey"
        case .manyToMany: "ManyToManyField"
        }
    }

    /// What a person may type for a value.
    fileprivate var valueHint: String {
        switch content {
        case .text: "text"
        case .boolean: "true or false"
        case .real, .decimal: "a number"
        case .timestamp: "seconds since 1970"
        case .date: "YYYY-MM-DD"
        case .time: "HH:MM[:SS[.ffffff]]"
        case .duration: "[days ][[hours:]minutes:]seconds[.fraction]"
        case .uuid: "a UUID"
        case .bytes: "text, whose bytes are taken"
        case .json: "JSON"
        case .integer: isRelation ? "the key of a row" : "a whole number"
        }
    }

    private var isRelation: Bool {
        if case .foreignKey = self { true } else { false }
    }

    /// The value that the text stands for; nil if it stands for none of this kind.
    fileprivate func value(from text: String) -> DatabaseValue? {
        if case .foreignKey(let relation) = self {
            return relation.targetKind.referringKind.value(from: text)
        }
        if case .genericIPAddress(let family, let unpackIPv4) = self {
            return IPAddressText.normalized(text, protocol: family, unpackIPv4: unpackIPv4)
                .map { .text($0) }
        }
        switch content {
        case .text:
            return text.unicodeScalars.count <= maximumLength ?? .max ? .text(text) : nil
        case .boolean: return Bool(text.lowercased()).map(DatabaseValue.bool)
        case .real: return Double(text).flatMap { $0.isFinite ? .real($0) : nil }
        case .decimal:
            guard case .decimal(let maxDigits, let decimalPlaces) = self,
                let number = DecimalText.parse(text),
                DecimalText.excess(
                    of: number, maxDigits: maxDigits, decimalPlaces: decimalPlaces) == nil
            else { return nil }
            return .decimal(number)
        case .timestamp:
            return Int64(text).flatMap { seconds in
                let (value, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
                return overflow ? nil : .timestamp(value)
            }
        case .date: return CalendarDate(text).map { .date($0.daysSince1970) }
        case .time: return TimeOfDay(text).map { .time($0.microsecondsSinceMidnight) }
        case .duration: return DurationText.parse(text).map { .duration($0) }
        case .uuid: return UUIDText.parse(text).map { .uuid($0) }
        case .bytes: return .blob(Array(text.utf8))
        case .json: return try? JSONValue(parsing: text).databaseValue()
        case .integer:
            return Int64(text).flatMap { integerRange?.contains($0) == true ? .integer($0) : nil }
        }
    }
}
