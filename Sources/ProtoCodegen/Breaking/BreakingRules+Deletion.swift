internal import Protobuf

// Declarations that are gone from a file.

extension ProtoBreaking {
    static let deletionRules: [Rule] = [
        Rule("FILE_NO_DELETE", file, "No file is deleted") { change, report in
            let names = Set(change.new.files.map(\.name))
            for file in change.old.files where !names.contains(file.name) {
                report.add(file: file.name, "the file `\(file.name)` is deleted")
            }
        },
        Rule("MESSAGE_NO_DELETE", file, "No message is deleted from a file") { change, report in
            deletions(change, change.old.messages, change.new.messages, "message", &report) {
                $0.isMapEntry ? nil : ($0.file, $0.nestedName)
            }
        },
        Rule("ENUM_NO_DELETE", file, "No enum is deleted from a file") { change, report in
            deletions(change, change.old.enums, change.new.enums, "enum", &report) {
                ($0.file, $0.nestedName)
            }
        },
        Rule("SERVICE_NO_DELETE", file, "No service is deleted from a file") { change, report in
            deletions(change, change.old.services, change.new.services, "service", &report) {
                ($0.file, $0.proto.name)
            }
        },
        Rule("EXTENSION_NO_DELETE", file, "No extension is deleted from a file") {
            change, report in
            deletions(change, change.old.extensions, change.new.extensions, "extension", &report) {
                ($0.file, $0.nestedName)
            }
        },
    ]

    /// `name` gives the file and the name in it, nil for what counts for nothing.
    private static func deletions<Element>(
        _ change: SchemaChange, _ old: [Element], _ new: [Element], _ kind: String,
        _ report: inout RuleReport, name: (Element) -> (SchemaIndex.File, String)?
    ) {
        let present = Set(new.compactMap(name).map { "\($0.0.name)\n\($0.1)" })
        let files = Dictionary(
            change.new.files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for (file, nestedName) in old.compactMap(name)
        where !present.contains("\(file.name)\n\(nestedName)") {
            // A deleted file is told of once.
            guard let current = files[file.name] else { continue }
            report.add(
                current, change.survivor(around: nestedName, in: current),
                "the \(kind) `\(nestedName)` is deleted from the file")
        }
    }
}
