internal import ORM

extension SystemCheck {
    /// Values in a field's declaration that the field itself would refuse, or that look like a slip.
    static let fields = SystemCheck(tag: "models") { subject in
        subject.apps.models.flatMap { model in
            description(of: model).fields.flatMap { field in
                let object = "\(model.name).\(field.name)"
                return tooLong(field, object) + outsideChoices(field, object)
            }
        }
    }

    private static func tooLong(_ field: FieldDescription, _ object: String) -> [CheckMessage] {
        guard let maximum = field.kind.maximumLength else { return [] }
        func length(_ value: DatabaseValue?) -> Int {
            guard case .text(let text)? = value else { return 0 }
            return text.unicodeScalars.count
        }
        var messages: [CheckMessage] = []
        if length(field.defaultValue) > maximum {
            messages.append(
                CheckMessage(
                    .error,
                    id: "fields.E901",
                    object: object,
                    "The default is longer than 'maxLength' (\(maximum) characters)."
                )
            )
        }
        let longest = field.choices.map { length($0.value) }.max() ?? 0
        if longest > maximum {
            messages.append(
                CheckMessage(
                    .error,
                    id: "fields.E009",
                    object: object,
                    "'maxLength' is too small to fit the longest value in 'choices' "
                        + "(\(longest) characters)."
                )
            )
        }
        return messages
    }

    private static func outsideChoices(
        _ field: FieldDescription, _ object: String
    ) -> [CheckMessage] {
        guard let value = field.defaultValue, !field.choices.isEmpty,
            !field.choices.contains(where: { $0.value == value }),
            value != field.blankValue
        else { return [] }
        return [
            CheckMessage(
                .warning,
                id: "fields.W902",
                object: object,
                "The default is none of the choices.",
                hint: "A row that is made without a value would be refused when it is saved again."
            )
        ]
    }
}
