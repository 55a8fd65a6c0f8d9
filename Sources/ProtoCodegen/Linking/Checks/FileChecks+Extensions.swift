internal import Protobuf

// Extensions, and the ranges that messages leave for them.

extension FileChecks {
    mutating func checkExtension(
        _ field: Declarations.Field, _ proto: Google_Protobuf_FieldDescriptorProto,
        of extend: ExtendNode
    ) {
        let extendee = String(proto.extendee.drop { $0 == "." })
        guard let message = context.schema.message(extendee) else { return }
        if field.node.label == .required {
            report(field.node.labelRange ?? field.node.name.range, "extensions cannot be required")
        }
        if isProto3, !Self.optionMessages.contains(extendee) {
            report(extend.extendee.range, "proto3 extends the options of descriptor.proto only")
        }
        checkImplementationRange(field.node.number)
        let number = proto.number
        guard let range = message.proto.extensionRange.first(where: { $0.contains(number) }) else {
            report(
                field.node.number.range, "`\(extendee)` has no extension range with \(number) in it"
            )
            return
        }
        if let other = context.claim(number, of: extendee, for: field.fullName) {
            report(
                field.node.number.range,
                "extension number \(number) of `\(extendee)` is already used by `\(other)`")
        }
        guard proto.hasType else { return }
        if message.proto.options.messageSetWireFormat,
            proto.label != .optional || proto.type != .message
        {
            report(field.node.name.range, "extensions of a MessageSet are optional messages")
        }
        checkDeclaration(field, proto, in: range, of: extendee)
    }

    private static let optionMessages: Set<String> = Set(
        (Int32(1)...9).compactMap { OptionTarget(rawValue: $0)?.optionsType }
            + ["google.protobuf.StreamOptions", "google.protobuf.FeatureSet"])

    /// Compares an extension with what its range declares about the number.
    private mutating func checkDeclaration(
        _ field: Declarations.Field, _ proto: Google_Protobuf_FieldDescriptorProto,
        in range: Google_Protobuf_DescriptorProto.ExtensionRange, of extendee: String
    ) {
        let options = range.options
        guard
            !options.declaration.isEmpty
                || (options.hasVerification && options.verification == .declaration)
        else { return }
        guard let declared = options.declaration.first(where: { $0.number == proto.number }) else {
            return report(
                field.node.number.range,
                "`\(extendee)` does not declare an extension with number \(proto.number)")
        }
        if declared.reserved {
            return report(
                field.node.number.range,
                "`\(extendee)` declares the extension number \(proto.number) reserved")
        }
        if declared.fullName != ".\(field.fullName)" {
            report(
                field.node.name.range,
                "`\(extendee)` declares extension \(proto.number) as `\(declared.fullName)`")
        }
        if declared.type != proto.typeInWords {
            report(
                field.node.typeRange,
                "`\(extendee)` declares extension \(proto.number) of type `\(declared.type)`")
        }
        if declared.repeated != (proto.label == .repeated) {
            report(
                field.node.name.range,
                "`\(extendee)` declares extension \(proto.number) "
                    + (declared.repeated ? "repeated" : "not repeated"))
        }
    }

    // MARK: - Ranges

    mutating func checkExtensionRanges(
        _ message: Declarations.Message, _ proto: Google_Protobuf_DescriptorProto
    ) {
        if isProto3 { return }  // The parser refuses them.
        for (index, range) in zip(Int32(0)..., proto.extensionRange) {
            let place =
                declarations.places[message.path + [5, index]] ?? message.node.name.range
            let options = range.options
            if options.hasVerification, options.verification == .unverified,
                !options.declaration.isEmpty
            {
                report(place, "a range with declarations cannot be UNVERIFIED")
            }
            var numbers: Set<Int32> = []
            var names: Set<String> = []
            for item in options.declaration {
                if !range.contains(item.number) {
                    report(place, "the declared number \(item.number) is not in this range")
                } else if !numbers.insert(item.number).inserted {
                    report(place, "number \(item.number) is declared twice")
                }
                if item.hasFullName, !names.insert(item.fullName).inserted {
                    report(place, "`\(item.fullName)` is declared twice")
                }
                if item.hasFullName != item.hasType || (!item.reserved && !item.hasFullName) {
                    report(
                        place,
                        "the declaration of \(item.number) has a `full_name` and a `type`, or is "
                            + "`reserved`")
                } else if item.hasFullName, !item.fullName.hasPrefix(".") {
                    report(place, "the declared name `\(item.fullName)` begins with a dot")
                }
            }
        }
    }
}

extension Google_Protobuf_DescriptorProto.ExtensionRange {
    fileprivate func contains(_ number: Int32) -> Bool { start <= number && number < end }
}

extension Google_Protobuf_FieldDescriptorProto {
    /// `int32`, or the full name of a message or enum with a leading dot.
    fileprivate var typeInWords: String {
        guard typeName.isEmpty else { return typeName }
        return FileDescriptorBuilder.scalars.first { $0.value == type }?.key ?? ""
    }
}
