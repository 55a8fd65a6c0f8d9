internal import Protobuf

// Editions: which features a field may set, and what follows from those in force.

extension FileChecks {
    mutating func checkFileFeatures() {
        if descriptor.options.features.fieldPresence == .legacyRequired,
            let option = file.options.first(where: { $0.displayedName.contains("field_presence") })
        {
            report(option.valueRange, "a single field can be required, and not all of a file")
        }
        for option in file.options where option.simpleName == "java_string_check_utf8" {
            report(
                option.nameRange,
                "editions have `features.(pb.java).utf8_validation` in place of "
                    + "`java_string_check_utf8`")
        }
    }

    mutating func checkFeatures(
        of field: Declarations.Field, _ proto: Google_Protobuf_FieldDescriptorProto
    ) {
        let own = proto.options.ownFeatures
        let oneof =
            proto.hasOneofIndex && field.extend == nil
            ? descriptor.message(at: field.path.dropLast(2)).oneofDecl[Int(proto.oneofIndex)]
                .options
            : nil
        let features = features(at: field.path, own: own, oneof: oneof)
        let range = featureRange(field.node)
        if proto.options.hasPacked {
            report(
                range, "editions have `features.repeated_field_encoding` in place of `packed`")
        }
        guard proto.hasType else { return }
        if let own { checkPlace(of: own, on: field, proto, at: range) }
        let isSingular = proto.label != .repeated && !proto.hasOneofIndex && field.extend == nil
        guard features.fieldPresence == .implicit, isSingular, !proto.isMessageLike else { return }
        if proto.hasDefaultValue {
            report(
                range,
                "a field of implicit presence has no explicit default; "
                    + "set `features.field_presence = EXPLICIT`")
        }
        if proto.type == .enum, context.closedEnums.contains(proto.referredType) {
            report(
                field.node.typeRange,
                "a field of implicit presence holds any number, and the enum "
                    + "`\(proto.referredType)` is closed")
        }
    }

    /// Where the fault of a feature is shown.
    private func featureRange(_ node: FieldNode) -> Range<Int> {
        node.options.first { $0.name.first?.text == "features" || $0.simpleName == "packed" }?
            .nameRange ?? node.name.range
    }

    private mutating func checkPlace(
        of own: Google_Protobuf_FeatureSet, on field: Declarations.Field,
        _ proto: Google_Protobuf_FieldDescriptorProto, at range: Range<Int>
    ) {
        if own.hasFieldPresence { checkPresence(own.fieldPresence, on: field, proto, at: range) }
        if own.hasRepeatedFieldEncoding {
            if proto.label != .repeated {
                report(range, "only repeated fields have a `repeated_field_encoding`")
            } else if own.repeatedFieldEncoding == .packed, !proto.type.isPackable {
                report(range, "only repeated numbers, booleans and enums can be packed")
            }
        }
        var types = [proto]
        if case .map = field.node.type {
            types = context.schema.message(proto.referredType)?.proto.field ?? []
        }
        if own.hasUtf8Validation, !types.contains(where: { $0.type == .string }) {
            report(range, "only string fields have a `utf8_validation`")
        }
        if own.hasMessageEncoding, !proto.isMessageLike {
            report(range, "only message fields have a `message_encoding`")
        } else if own.hasMessageEncoding, case .map = field.node.type {
            report(range, "maps have no `message_encoding` of their own")
        }
    }

    private mutating func checkPresence(
        _ presence: Google_Protobuf_FeatureSet.FieldPresence, on field: Declarations.Field,
        _ proto: Google_Protobuf_FieldDescriptorProto, at range: Range<Int>
    ) {
        if field.isInOneof {
            report(range, "fields of a oneof have presence of themselves")
        } else if proto.label == .repeated {
            report(range, "repeated fields have no presence")
        } else if field.extend != nil, presence == .legacyRequired {
            report(range, "extensions cannot be required")
        } else if field.extend != nil {
            report(range, "extensions have presence of themselves")
        } else if presence == .implicit, proto.isMessageLike {
            report(range, "message fields have presence of themselves")
        }
    }
}
