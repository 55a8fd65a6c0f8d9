internal import Protobuf

// Packages, directories and versions.

extension ProtoLinter {
    static let packageRules: [Rule] = [
        Rule("PACKAGE_DEFINED", minimal, "Every file has a package") { subject, report in
            for file in subject.schema.files where file.proto.package.isEmpty {
                report.add(file, [], "this file has no `package` statement")
            }
        },
        Rule("PACKAGE_DIRECTORY_MATCH", minimal, "A file is in the directory of its package") {
            subject, report in
            for file in subject.schema.files where !file.proto.package.isEmpty {
                let expected = String(file.proto.package.map { $0 == "." ? "/" : $0 })
                guard file.directory != expected else { continue }
                report.add(
                    file, [2],
                    "a file of package `\(file.proto.package)` is in `\(expected)` below the "
                        + "import path, and this one is in `\(file.directory)`")
            }
        },
        Rule("PACKAGE_SAME_DIRECTORY", minimal, "The files of a package are in one directory") {
            subject, report in
            for (package, files) in subject.byPackage {
                let directories = Set(files.map(\.directory)).sorted()
                guard directories.count > 1 else { continue }
                for file in files {
                    report.add(
                        file, [2],
                        "the files of package `\(package)` are in several directories: "
                            + list(directories))
                }
            }
        },
        Rule("DIRECTORY_SAME_PACKAGE", minimal, "The files of a directory are of one package") {
            subject, report in
            let directories = Dictionary(grouping: subject.schema.files, by: \.directory)
            for (directory, files) in directories {
                let packages = Set(files.map(\.proto.package)).sorted()
                guard packages.count > 1 else { continue }
                let names = packages.map { $0.isEmpty ? "no package" : "`\($0)`" }
                for file in files {
                    report.add(
                        file, [2],
                        "the files in `\(directory)` are of several packages: "
                            + names.joined(separator: ", "))
                }
            }
        },
        Rule("PACKAGE_VERSION_SUFFIX", standard, "The name of a package ends in a version") {
            subject, report in
            for file in subject.schema.files
            where !file.proto.package.isEmpty && PackageVersion(package: file.proto.package) == nil
            {
                report.add(
                    file, [2],
                    "the name of package `\(file.proto.package)` ends in a version: "
                        + "`\(file.proto.package).v1`")
            }
        },
        Rule("SYNTAX_SPECIFIED", basic, "Every file says its syntax") { subject, report in
            for file in subject.schema.files
            where file.source.map({ $0.file.syntaxStatement == nil }) ?? false {
                report.add(file, [], "this file has neither `syntax` nor `edition`")
            }
        },
    ]

    static func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}

extension LintSubject {
    /// Files that have a package, by its name.
    var byPackage: [String: [SchemaIndex.File]] {
        Dictionary(grouping: schema.files.filter { !$0.proto.package.isEmpty }, by: \.proto.package)
    }
}
