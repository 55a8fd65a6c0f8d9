internal import Protobuf

// Declarations that have no comment.

extension ProtoLinter {
    static let commentRules: [Rule] = [
        comments("COMMENT_MESSAGE", "Messages have comments", "message") { subject in
            subject.schema.messages.filter { !$0.isMapEntry }
                .map { ($0.proto.name, $0.file, $0.path) }
        },
        comments("COMMENT_FIELD", "Fields have comments", "field") { subject in
            // The comment of a group is that of its message.
            subject.writtenFields.filter { $0.proto.type != .group }
                .map { ($0.proto.name, $0.file, $0.path) }
        },
        comments("COMMENT_ENUM", "Enums have comments", "enum") { subject in
            subject.schema.enums.map { ($0.proto.name, $0.file, $0.path) }
        },
        comments("COMMENT_ENUM_VALUE", "Enum values have comments", "enum value") { subject in
            subject.schema.enums.flatMap { item in
                zip(Int32(0)..., item.proto.value).map { index, value in
                    (value.name, item.file, item.path + [2, index])
                }
            }
        },
        comments("COMMENT_ONEOF", "Oneofs have comments", "oneof") { $0.writtenOneofs },
        comments("COMMENT_SERVICE", "Services have comments", "service") { subject in
            subject.schema.services.map { ($0.proto.name, $0.file, $0.path) }
        },
        comments("COMMENT_RPC", "RPCs have comments", "RPC") { subject in
            subject.schema.services.flatMap(\.methods).map { ($0.proto.name, $0.file, $0.path) }
        },
    ]

    private typealias Named = (name: String, file: SchemaIndex.File, path: [Int32])

    private static func comments(
        _ id: String, _ summary: String, _ kind: String,
        _ declarations: @escaping @Sendable (LintSubject) -> [Named]
    ) -> Rule {
        Rule(id, ["COMMENTS"], summary) { subject, report in
            let documented = documentedPaths(subject)
            for item in declarations(subject)
            where documented[item.file.name]?.contains(item.path) != true {
                report.add(item.file, item.path, "the \(kind) `\(item.name)` has no comment")
            }
        }
    }

    /// The paths with a comment above them that tells something, by file.
    private static func documentedPaths(_ subject: LintSubject) -> [String: Set<[Int32]>] {
        var paths: [String: Set<[Int32]>] = [:]
        for file in subject.schema.files {
            paths[file.name] = Set(
                file.proto.sourceCodeInfo.location.filter { location in
                    location.leadingComments.split(separator: "\n").contains { line in
                        let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
                        return !text.isEmpty && !text.hasPrefix("buf:lint:ignore")
                    }
                }.map(\.path))
        }
        return paths
    }
}
