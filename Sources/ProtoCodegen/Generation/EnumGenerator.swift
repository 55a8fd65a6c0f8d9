internal import Protobuf

/// Writes an enumeration: with a case `UNRECOGNIZED` if it is open, of raw type `Int` if it is closed.
struct EnumGenerator {
    let enumeration: EnumDescriptor
    let context: GenerationContext

    private struct Value {
        var name: String
        var number: Int32
        var index: Int
    }

    func print(to printer: inout CodePrinter) {
        printer.documentation(context.comments.lines(at: enumeration.sourcePath))
        let type = context.names.declaredName(enumeration)
        let inheritance =
            enumeration.isClosed
            ? "Int, Protobuf.Enum, CaseIterable" : "Protobuf.Enum, CaseIterable"
        let (cases, aliases) = values()
        printer.block("\(access)enum \(type): \(inheritance)") { body in
            for value in cases {
                body.documentation(documentation(of: value.index))
                let name = SwiftReservedWords.quoting(value.name)
                if enumeration.isClosed {
                    body.print("case \(name) = \(value.number)")
                } else {
                    let line = "case \(name)  // = \(value.number)"
                    body.print(body.fits(line) ? line : "case \(name)")
                }
            }
            if !enumeration.isClosed {
                body.print("/// A number that the schema does not name.")
                body.print("case UNRECOGNIZED(Int)")
            }
            for (alias, original) in aliases {
                body.print()
                body.documentation(documentation(of: alias.index))
                body.print(
                    "\(access)static let \(SwiftReservedWords.quoting(alias.name)) = Self.\(original)"
                )
            }
            body.print()
            body.block("\(access)init()") { $0.print("self = .\(cases.first?.name ?? "")") }
            if !enumeration.isClosed {
                body.print()
                printRawValues(cases, type: type, to: &body)
            }
        }
    }

    private var access: String { context.options.access }

    private func printRawValues(_ cases: [Value], type: String, to printer: inout CodePrinter) {
        printer.block("\(access)init?(rawValue: Int)") { body in
            body.print("switch rawValue {")
            for value in cases { body.print("case \(value.number): self = .\(value.name)") }
            body.print("default: self = .UNRECOGNIZED(rawValue)")
            body.print("}")
        }
        printer.print()
        printer.block("\(access)var rawValue: Int") { body in
            body.print("switch self {")
            for value in cases { body.print("case .\(value.name): \(value.number)") }
            body.print("case .UNRECOGNIZED(let number): number")
            body.print("}")
        }
        printer.print()
        printer.print("/// The cases that the schema names.")
        printer.array("\(access)static let allCases: [\(type)] =", cases.map { ".\($0.name)" })
    }

    /// The values that are cases, and those that are further names for them.
    private func values() -> (cases: [Value], aliases: [(Value, original: String)]) {
        var cases: [Value] = []
        var aliases: [(Value, original: String)] = []
        var caseNames: [Int32: String] = [:]
        var aliasNames: Set<String> = []
        let names = context.names.caseNames(enumeration)
        for (index, proto) in enumeration.values.enumerated() {
            let value = Value(name: names[index], number: proto.number, index: index)
            guard let original = caseNames[value.number] else {
                caseNames[value.number] = value.name
                cases.append(value)
                continue
            }
            if original != value.name, aliasNames.insert(value.name).inserted {
                aliases.append((value, original: original))
            }
        }
        return (cases, aliases)
    }

    private func documentation(of index: Int) -> [String] {
        context.comments.lines(at: enumeration.sourcePath + [2, Int32(index)])
    }
}
