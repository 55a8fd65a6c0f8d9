internal import Protobuf

// Options and features of fields.

extension ProtoBreaking {
    static let fieldOptionRules: [Rule] = [
        Rule("FIELD_SAME_DEFAULT", all, "Fields keep their defaults") { change, report in
            for pair in change.fields {
                // Zero of one type and zero of another are no change: other rules watch over types.
                guard let oldZero = zero(pair.old), let newZero = zero(pair.new) else { continue }
                let old = pair.old.proto.hasDefaultValue ? pair.old.proto.defaultValue : oldZero
                let new = pair.new.proto.hasDefaultValue ? pair.new.proto.defaultValue : newZero
                guard old != new, old != oldZero || new != newZero else { continue }
                report.add(
                    pair.new.file, pair.new.path,
                    "the default of \(pair.new.description) changed from `\(old)` to `\(new)`")
            }
        },
        same("FIELD_SAME_CTYPE", [], "ctype", fields: { _ in true }) { field in
            switch field.proto.options.ctype {
            case .string: "STRING"
            case .cord: "CORD"
            case .stringPiece: "STRING_PIECE"
            }
        },
        same("FIELD_SAME_JSTYPE", source, "jstype", fields: { $0.is64BitInteger }) { field in
            switch field.proto.options.jstype {
            case .jsNormal: "JS_NORMAL"
            case .jsString: "JS_STRING"
            case .jsNumber: "JS_NUMBER"
            }
        },
        same(
            "FIELD_SAME_UTF8_VALIDATION", source, "utf8_validation",
            fields: { $0.proto.type == .string }
        ) { $0.features.utf8Validation == .verify ? "VERIFY" : "NONE" },
        same(
            "FIELD_SAME_JAVA_UTF8_VALIDATION", source, "utf8_validation of Java",
            fields: { $0.proto.type == .string }
        ) { $0.isVerifiedInJava ? "VERIFY" : "NONE" },
        Rule(
            "FIELD_SAME_CPP_STRING_TYPE", source, "Fields keep the string type of C++"
        ) { change, report in
            for pair in change.fields where pair.old.isText && pair.new.isText {
                let old = pair.old.stringTypeInCPP
                let new = pair.new.stringTypeInCPP
                // Code for a STRING_PIECE works with a STRING.
                guard old != new, old != "STRING_PIECE" || new != "STRING" else { continue }
                report.add(
                    pair.new.file, pair.new.path,
                    "the string type of \(pair.new.description) in C++ changed from `\(old)` to "
                        + "`\(new)`")
            }
        },
    ]

    private static func same(
        _ id: String, _ categories: [String], _ option: String,
        fields: @escaping @Sendable (SchemaIndex.Field) -> Bool,
        _ value: @escaping @Sendable (SchemaIndex.Field) -> String
    ) -> Rule {
        Rule(id, categories, "Fields keep the value of \(option)") { change, report in
            for pair in change.fields where fields(pair.old) && fields(pair.new) {
                let old = value(pair.old)
                let new = value(pair.new)
                guard old != new else { continue }
                report.add(
                    pair.new.file, pair.new.path,
                    "the \(option) of \(pair.new.description) changed from `\(old)` to `\(new)`")
            }
        }
    }

    /// What an unset field reads as unless it says otherwise; nil for one that has no default.
    private static func zero(_ field: SchemaIndex.Field) -> String? {
        let proto = field.proto
        guard proto.label != .repeated, !proto.isMessageLike else { return nil }
        switch proto.type {
        case .string, .bytes: return ""
        case .bool: return "false"
        // Without a default it is the first value, which another rule watches over.
        case .enum: return proto.hasDefaultValue ? "" : nil
        default: return "0"
        }
    }
}

extension SchemaIndex.Field {
    fileprivate var isText: Bool { proto.type == .string || proto.type == .bytes }

    fileprivate var is64BitInteger: Bool {
        [.int64, .uint64, .sint64, .fixed64, .sfixed64].contains(proto.type)
    }

    /// Features on the way down to the field, innermost first.
    private var featureSets: [Google_Protobuf_FeatureSet] {
        [proto.options.ownFeatures].compactMap { $0 } + outerFeatures.reversed()
    }

    /// A feature that an extension of `FeatureSet` defines, where it is set nearest to the field.
    private func feature(_ number: UInt64, of extensionNumber: UInt64) -> UInt64? {
        featureSets.lazy.compactMap {
            UnknownFields($0.unknownFields).message(extensionNumber).number(number)
        }.first
    }

    fileprivate var isVerifiedInJava: Bool {
        if file.proto.options.hasJavaStringCheckUtf8 {
            return file.proto.options.javaStringCheckUtf8 || features.utf8Validation == .verify
        }
        // `(pb.java).utf8_validation` of java_features.proto; VERIFY is 2.
        return feature(2, of: 1001) == 2 || features.utf8Validation == .verify
    }

    fileprivate var stringTypeInCPP: String {
        if proto.options.hasCtype {
            switch proto.options.ctype {
            case .cord: return "CORD"
            case .stringPiece: return "STRING_PIECE"
            case .string: return "STRING"
            }
        }
        // `(pb.cpp).string_type` of cpp_features.proto.
        switch feature(2, of: 1000) {
        case 1: return "VIEW"
        case 2: return "CORD"
        default: return "STRING"
        }
    }
}
