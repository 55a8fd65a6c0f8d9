internal import Protobuf

// What a whole file says. A table.

extension ProtoBreaking {
    static let fileOptionRules: [Rule] =
        [
            Rule("FILE_SAME_PACKAGE", all, "Files keep their package") { change, report in
                for pair in change.files
                where pair.old.proto.package != pair.new.proto.package {
                    report.add(
                        pair.new, [2],
                        "the package changed from `\(pair.old.proto.package)` to "
                            + "`\(pair.new.proto.package)`")
                }
            },
            Rule("FILE_SAME_SYNTAX", source, "Files keep their syntax") { change, report in
                for pair in change.files {
                    let old = syntax(pair.old.proto)
                    let new = syntax(pair.new.proto)
                    guard old != new else { continue }
                    report.add(pair.new, [12], "the syntax changed from \(old) to \(new)")
                }
            },
        ] + options

    private static func syntax(_ file: Google_Protobuf_FileDescriptorProto) -> String {
        switch file.syntax {
        case "", "proto2": "proto2"
        case "editions": "edition \(file.edition == .edition2023 ? "2023" : "\(file.edition)")"
        default: file.syntax
        }
    }

    private static let options: [Rule] = [
        same("FILE_SAME_CC_ENABLE_ARENAS", "cc_enable_arenas") { "\($0.ccEnableArenas)" },
        same("FILE_SAME_CC_GENERIC_SERVICES", "cc_generic_services") { "\($0.ccGenericServices)" },
        same("FILE_SAME_CSHARP_NAMESPACE", "csharp_namespace") { $0.csharpNamespace },
        same("FILE_SAME_GO_PACKAGE", "go_package") { $0.goPackage },
        same("FILE_SAME_JAVA_GENERIC_SERVICES", "java_generic_services") {
            "\($0.javaGenericServices)"
        },
        same("FILE_SAME_JAVA_MULTIPLE_FILES", "java_multiple_files") { "\($0.javaMultipleFiles)" },
        same("FILE_SAME_JAVA_OUTER_CLASSNAME", "java_outer_classname") { $0.javaOuterClassname },
        same("FILE_SAME_JAVA_PACKAGE", "java_package") { $0.javaPackage },
        same("FILE_SAME_JAVA_STRING_CHECK_UTF8", "java_string_check_utf8", categories: []) {
            "\($0.javaStringCheckUtf8)"
        },
        same("FILE_SAME_OBJC_CLASS_PREFIX", "objc_class_prefix") { $0.objcClassPrefix },
        same("FILE_SAME_OPTIMIZE_FOR", "optimize_for") {
            switch $0.optimizeFor {
            case .speed: "SPEED"
            case .codeSize: "CODE_SIZE"
            case .liteRuntime: "LITE_RUNTIME"
            }
        },
        same("FILE_SAME_PHP_CLASS_PREFIX", "php_class_prefix") { $0.phpClassPrefix },
        // Protobuf dropped the option in 2022; it lives on as a field that is not known.
        same("FILE_SAME_PHP_GENERIC_SERVICES", "php_generic_services", categories: []) {
            UnknownFields($0.unknownFields).number(42) == 1 ? "true" : "false"
        },
        same("FILE_SAME_PHP_METADATA_NAMESPACE", "php_metadata_namespace") {
            $0.phpMetadataNamespace
        },
        same("FILE_SAME_PHP_NAMESPACE", "php_namespace") { $0.phpNamespace },
        same("FILE_SAME_PY_GENERIC_SERVICES", "py_generic_services") { "\($0.pyGenericServices)" },
        same("FILE_SAME_RUBY_PACKAGE", "ruby_package") { $0.rubyPackage },
        same("FILE_SAME_SWIFT_PREFIX", "swift_prefix") { $0.swiftPrefix },
    ]

    private static func same(
        _ id: String, _ option: String, categories: [String] = source,
        _ value: @escaping @Sendable (Google_Protobuf_FileOptions) -> String
    ) -> Rule {
        Rule(id, categories, "Files keep the value of \(option)") { change, report in
            for pair in change.files {
                let old = value(pair.old.proto.options)
                let new = value(pair.new.proto.options)
                guard old != new else { continue }
                report.add(
                    pair.new, [], "the option `\(option)` changed from `\(old)` to `\(new)`")
            }
        }
    }
}
