package import FoundationEssentials

extension FieldKind {
    /// What keeps a text from being what its field is for, beyond its length; nil if nothing does.
    package func fault(in text: String) -> InvalidValueError? {
        let validator: Validator<String>? =
            switch self {
            case .email: .email
            case .url: .url()
            case .slug(_, let allowUnicode): .slug(allowUnicode: allowUnicode)
            case .genericIPAddress(let family, _): .ipAddress(family)
            default: nil
            }
        do { try validator?.check(text) } catch { return error as? InvalidValueError }
        return nil
    }
}

extension DecimalText {
    /// In what a number exceeds a field; nil if in nothing.
    package static func excess(
        of value: Decimal, maxDigits: Int, decimalPlaces: Int
    ) -> InvalidValueError? {
        let (whole, places) = digits(of: value)
        if whole + places > maxDigits {
            return InvalidValueError(
                "Ensure that there are no more than \(maxDigits) digits in total.",
                code: "max_digits")
        }
        if places > decimalPlaces {
            return InvalidValueError(
                "Ensure that there are no more than \(decimalPlaces) decimal places.",
                code: "max_decimal_places")
        }
        if whole > maxDigits - decimalPlaces {
            return InvalidValueError(
                "Ensure that there are no more than \(maxDigits - decimalPlaces) digits before the "
                    + "decimal point.",
                code: "max_whole_digits")
        }
        return nil
    }
}
