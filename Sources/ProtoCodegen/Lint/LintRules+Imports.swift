internal import Protobuf

// Imports.

extension ProtoLinter {
    static let importRules: [Rule] = [
        Rule("IMPORT_NO_PUBLIC", basic, "No import is public") { subject, report in
            for file in subject.schema.files {
                for index in file.proto.publicDependency {
                    report.add(
                        file, [3, index],
                        "the import of `\(file.proto.dependency[Int(index)])` is public")
                }
            }
        },
        Rule("IMPORT_NO_WEAK", [], "No import is weak") { subject, report in
            for file in subject.schema.files {
                for index in file.proto.weakDependency {
                    report.add(
                        file, [3, index],
                        "the import of `\(file.proto.dependency[Int(index)])` is weak")
                }
            }
        },
        Rule("IMPORT_USED", basic, "Every import is used") { subject, report in
            for file in subject.schema.files {
                let unused = subject.linked.sources[file.name]?.unusedImports ?? []
                for (index, path) in zip(Int32(0)..., file.proto.dependency)
                where unused.contains(path) {
                    report.add(file, [3, index], "`\(path)` is imported and not used")
                }
            }
        },
        Rule("PACKAGE_NO_IMPORT_CYCLE", minimal, "Packages do not import one another in a circle") {
            subject, report in
            let graph = PackageGraph(subject.linked.files)
            for file in subject.schema.files where !file.proto.package.isEmpty {
                for (index, path) in zip(Int32(0)..., file.proto.dependency) {
                    guard let cycle = graph.cycle(from: file.proto.package, through: path) else {
                        continue
                    }
                    report.add(
                        file, [3, index],
                        "packages import one another: \(cycle.joined(separator: " -> "))")
                }
            }
        },
        Rule(
            "STABLE_PACKAGE_NO_IMPORT_UNSTABLE", [],
            "A package of a stable version imports none of an unstable one"
        ) { subject, report in
            let packages = Dictionary(
                subject.linked.files.map { ($0.name, $0.package) }, uniquingKeysWith: { $1 })
            for file in subject.schema.files
            where PackageVersion(package: file.proto.package)?.isStable == true {
                for (index, path) in zip(Int32(0)..., file.proto.dependency) {
                    guard let package = packages[path],
                        PackageVersion(package: package)?.isStable == false
                    else { continue }
                    report.add(
                        file, [3, index],
                        "the stable package `\(file.proto.package)` imports the unstable "
                            + "`\(package)`")
                }
            }
        },
    ]
}

/// Which package imports which.
private struct PackageGraph {
    private var imports: [String: Set<String>] = [:]
    private var packages: [String: String] = [:]

    init(_ files: [Google_Protobuf_FileDescriptorProto]) {
        for file in files { packages[file.name] = file.package }
        for file in files where !file.package.isEmpty {
            for path in file.dependency {
                guard let package = packages[path], !package.isEmpty, package != file.package
                else { continue }
                imports[file.package, default: []].insert(package)
            }
        }
    }

    /// The shortest way from a package over a file that it imports back to itself.
    func cycle(from package: String, through path: String) -> [String]? {
        guard let first = packages[path], !first.isEmpty, first != package else { return nil }
        var previous: [String: String] = [first: package]
        var pending = [first]
        while !pending.isEmpty {
            let current = pending.removeFirst()
            for next in (imports[current] ?? []).sorted() {
                if next == package {
                    var way = [package]
                    var step = current
                    while step != package {
                        way.insert(step, at: 0)
                        step = previous[step] ?? package
                    }
                    return [package] + way
                }
                guard previous[next] == nil else { continue }
                previous[next] = current
                pending.append(next)
            }
        }
        return nil
    }
}
