internal import Protobuf

// Declarations that are gone from a package, whichever file they were in.

extension ProtoBreaking {
    static let packageRules: [Rule] = [
        Rule("PACKAGE_NO_DELETE", package, "No package is deleted") { change, report in
            let packages = Set(change.new.files.map(\.proto.package))
            var told: Set<String> = []
            for file in change.old.files where !packages.contains(file.proto.package) {
                guard told.insert(file.proto.package).inserted else { continue }
                report.add(file: file.name, "the package `\(file.proto.package)` is deleted")
            }
        },
        Rule("PACKAGE_MESSAGE_NO_DELETE", package, "No message is deleted from a package") {
            change, report in
            deletions(change, change.old.messages, change.new.messages, "message", &report) {
                $0.isMapEntry ? nil : ($0.file, $0.nestedName)
            }
        },
        Rule("PACKAGE_ENUM_NO_DELETE", package, "No enum is deleted from a package") {
            change, report in
            deletions(change, change.old.enums, change.new.enums, "enum", &report) {
                ($0.file, $0.nestedName)
            }
        },
        Rule("PACKAGE_SERVICE_NO_DELETE", package, "No service is deleted from a package") {
            change, report in
            deletions(change, change.old.services, change.new.services, "service", &report) {
                ($0.file, $0.proto.name)
            }
        },
        Rule("PACKAGE_EXTENSION_NO_DELETE", package, "No extension is deleted from a package") {
            change, report in
            deletions(change, change.old.extensions, change.new.extensions, "extension", &report) {
                ($0.file, $0.nestedName)
            }
        },
    ]

    private static func deletions<Element>(
        _ change: SchemaChange, _ old: [Element], _ new: [Element], _ kind: String,
        _ report: inout RuleReport, name: (Element) -> (SchemaIndex.File, String)?
    ) {
        let present = Set(new.compactMap(name).map { "\($0.0.proto.package)\n\($0.1)" })
        let packages = Set(change.new.files.map(\.proto.package))
        for (file, nestedName) in old.compactMap(name) {
            let package = file.proto.package
            // A deleted package is told of once.
            guard packages.contains(package), !present.contains("\(package)\n\(nestedName)") else {
                continue
            }
            let text = "the \(kind) `\(nestedName)` is deleted from package `\(package)`"
            if let current = change.new.files.first(where: { $0.name == file.name }) {
                report.add(current, change.survivor(around: nestedName, in: current), text)
            } else {
                report.add(file: file.name, text)
            }
        }
    }
}
