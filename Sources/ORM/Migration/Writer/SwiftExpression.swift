/// A Swift expression as `makemigrations` writes it: enough for calls, arrays and literals.
public indirect enum SwiftExpression: Sendable, Hashable {
    /// Stands as it is: a name, a number, `.text`.
    case verbatim(String)
    case call(String, [SwiftArgument])
    case array([SwiftExpression])

    /// A string literal, with everything escaped that needs it.
    public static func string(_ text: String) -> SwiftExpression {
        .verbatim(quoted(text))
    }

    public static func strings(_ texts: [String]) -> SwiftExpression {
        .array(texts.map(string))
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7f:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

/// An argument of a call, with or without a label.
public struct SwiftArgument: Sendable, Hashable {
    public var label: String?
    public var value: SwiftExpression

    public init(_ label: String? = nil, _ value: SwiftExpression) {
        self.label = label
        self.value = value
    }
}

extension SwiftExpression {
    /// The expression as text whose first line begins at `column` of a line indented by `indent`:
    /// on one line if that fits into `width`, else one argument or element a line.
    ///
    /// If it `isBroken`, the expression itself takes several lines even where one would do.
    func rendered(indent: Int, column: Int, width: Int = 100, isBroken: Bool = false) -> String {
        let line = oneLine
        if !isBroken, column + line.count + 1 <= width { return line }
        switch self {
        case .verbatim(let text):
            return text
        case .call(let name, let arguments) where !arguments.isEmpty:
            let items = arguments.map {
                (prefix: $0.label.map { "\($0): " } ?? "", value: $0.value)
            }
            return block(open: "\(name)(", close: ")", items: items, comma: false, indent, width)
        case .array(let elements) where !elements.isEmpty:
            let items = elements.map { (prefix: "", value: $0) }
            return block(open: "[", close: "]", items: items, comma: true, indent, width)
        case .call, .array:
            return line
        }
    }

    private var oneLine: String {
        switch self {
        case .verbatim(let text): text
        case .call(let name, let arguments):
            "\(name)(\(arguments.map(\.oneLine).joined(separator: ", ")))"
        case .array(let elements): "[\(elements.map(\.oneLine).joined(separator: ", "))]"
        }
    }

    private func block(
        open: String,
        close: String,
        items: [(prefix: String, value: SwiftExpression)],
        comma: Bool,
        _ indent: Int,
        _ width: Int
    ) -> String {
        let inner = indent + 4
        let margin = String(repeating: " ", count: inner)
        let lines = items.map { item in
            let column = inner + item.prefix.count
            return margin + item.prefix
                + item.value.rendered(indent: inner, column: column, width: width)
        }
        let body = lines.joined(separator: ",\n") + (comma ? "," : "")
        return "\(open)\n\(body)\n\(String(repeating: " ", count: indent))\(close)"
    }
}

extension SwiftArgument {
    fileprivate var oneLine: String {
        // An expression on one line is what rendering without a limit gives.
        let text = value.rendered(indent: 0, column: 0, width: .max)
        return label.map { "\($0): \(text)" } ?? text
    }
}
