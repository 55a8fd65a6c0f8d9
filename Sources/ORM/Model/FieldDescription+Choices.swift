/// How choices are called where values have names: in the enums of `.proto` files.
///
/// Offline generation and serving at run time both go by these names, so they follow from the choice alone:
/// from a text's value, which stays when labels are translated, and from a number's label.
extension FieldDescription {
    /// One choice with its name, field first: `STATUS_DRAFT`.
    package struct ChoiceConstant: Sendable, Hashable {
        package var value: DatabaseValue
        package var name: String
    }

    /// The choices in order, but for the empty text, which is ``unspecifiedConstant``; nil for a field
    /// without choices, or whose choices cannot be told apart by name.
    package var choiceConstants: [ChoiceConstant]? {
        guard !choices.isEmpty, relation == nil else { return nil }
        guard kind.content == .integer || kind.content == .text else { return nil }
        var names: Set = [unspecifiedConstant]
        var constants: [ChoiceConstant] = []
        for choice in choices where choice.value != .text("") {
            guard let word = choice.constantWord else { return nil }
            let name = "\(name.uppercased())_\(word)"
            guard names.insert(name).inserted else { return nil }
            constants.append(ChoiceConstant(value: choice.value, name: name))
        }
        return constants
    }

    /// Stands for no choice: `STATUS_UNSPECIFIED`.
    package var unspecifiedConstant: String { "\(name.uppercased())_UNSPECIFIED" }
}

extension FieldChoice {
    /// `IN_PROGRESS`; nil if neither value nor label has a letter or digit of ASCII.
    fileprivate var constantWord: String? {
        switch value {
        case .text(let text): constantCase(text) ?? constantCase(label)
        case .integer(let number): constantCase(label) ?? constantCase("\(number)")
        default: nil
        }
    }
}

private func constantCase(_ text: String) -> String? {
    let words = snakeCase(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? nil : words.joined(separator: "_").uppercased()
}
