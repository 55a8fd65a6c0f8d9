internal import Protobuf

// File options that all files of a package set alike.

extension ProtoLinter {
    static let optionRules: [Rule] = [
        same("PACKAGE_SAME_CSHARP_NAMESPACE", "csharp_namespace") { $0.csharpNamespace },
        same("PACKAGE_SAME_GO_PACKAGE", "go_package") { $0.goPackage },
        same("PACKAGE_SAME_JAVA_MULTIPLE_FILES", "java_multiple_files") {
            $0.hasJavaMultipleFiles ? "\($0.javaMultipleFiles)" : ""
        },
        same("PACKAGE_SAME_JAVA_PACKAGE", "java_package") { $0.javaPackage },
        same("PACKAGE_SAME_PHP_NAMESPACE", "php_namespace") { $0.phpNamespace },
        same("PACKAGE_SAME_RUBY_PACKAGE", "ruby_package") { $0.rubyPackage },
        same("PACKAGE_SAME_SWIFT_PREFIX", "swift_prefix") { $0.swiftPrefix },
    ]

    private static func same(
        _ id: String, _ option: String,
        _ value: @escaping @Sendable (Google_Protobuf_FileOptions) -> String
    ) -> Rule {
        Rule(id, basic, "The files of a package set \(option) alike") { subject, report in
            for (package, files) in subject.byPackage {
                let values = Set(files.map { value($0.proto.options) }).sorted()
                guard values.count > 1 else { continue }
                let names = values.map { $0.isEmpty ? "none" : "`\($0)`" }
                for file in files {
                    report.add(
                        file, [2],
                        "the files of package `\(package)` set `\(option)` to different values: "
                            + names.joined(separator: ", "))
                }
            }
        }
    }
}
