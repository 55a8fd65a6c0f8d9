internal import CommandLineKit

/// Decides what a project or an app may be called.
///
/// The name becomes a Swift module, and SwiftPM wants module names unique in the whole graph; on some
/// file systems they also collide when they differ in case only.
struct ProjectNames {
    enum Kind: String {
        case project
        case app
    }

    let kind: Kind

    /// `taken` are further names in use, such as the project's own targets.
    ///
    /// - Throws: ``CommandError`` in Django's words.
    func validate(_ name: String, taken: [String] = []) throws {
        guard Self.isIdentifier(name) else {
            throw CommandError(
                "'\(name)' is not a valid \(kind.rawValue) name. Please make sure the name is a "
                    + "valid identifier."
            )
        }
        guard !Self.keywords.contains(name) else {
            throw CommandError(
                "'\(name)' is a Swift keyword and cannot be used as \(article) name. "
                    + "Please try another name."
            )
        }
        let names = Self.toolkitTargets + Self.systemModules + taken
        if let other = names.first(where: { $0.lowercased() == name.lowercased() }) {
            throw CommandError(
                "'\(name)' conflicts with the name of an existing Swift module"
                    + "\(other == name ? "" : ", '\(other)',") and cannot be used as \(article) name. "
                    + "Please try another name."
            )
        }
    }

    private var article: String { kind == .app ? "an app" : "a project" }

    /// ASCII letters, digits and underscores, not beginning with a digit, and not only underscores.
    static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.utf8.first, !isDigit(first) else { return false }
        return name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
            && name.utf8.contains(where: isLetter)
    }

    /// The Swift module of an app: `blog_posts` and `blogPosts` give `BlogPosts`.
    static func targetName(forApp name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Every target of the toolkit, tests and libraries to come included, and what each project has.
    static let toolkitTargets = [
        "manage", "ManageKit", "ManageTesting", "ManageGRPC", "ManageAuth", "ManagementCommands",
        "CommandLineKit", "EventLoop", "Protobuf", "ORM", "Autoreload", "ORMSQLite", "ORMPostgres",
        "GRPCCore", "ProtoCodegen", "GRPCTransport", "GRPCServices", "ModelServices",
        "ProjectRegistry", "ServletRegistry", "TestSupport", "ORMConformance", "BenchmarkServer",
        "FuzzTargets",
        "Fuzzer", "GeneratedMessages", "TestProject", "CodecBenchmark",
        "DatabaseBenchmark",
        "DurabilityWriter", "CLinux", "CSQLite",
        "CPostgreSQL",
        "CNGHTTP2",
        "COpenSSL", "CYAML", "CZlib", "GeneratedGRPC",
    ]

    /// Modules of the toolchain that a project imports, or that its build brings along.
    static let systemModules = [
        "Swift", "Foundation", "FoundationEssentials", "FoundationNetworking", "Dispatch", "Glibc",
        "Musl", "Synchronization", "Testing", "XCTest", "Observation", "Distributed", "Cxx",
        "PackageDescription", "PackagePlugin", "RegexBuilder", "main",
    ]

    /// Words that cannot name a module without back-ticks.
    ///
    /// Source: <https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/>
    static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
        "init", "inout", "internal", "let", "open", "operator", "precedencegroup", "private",
        "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
        "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough",
        "for",
        "guard", "if", "in", "repeat", "return", "switch", "throw", "throws", "try", "where",
        "while",
        "Any", "as", "await", "false", "is", "nil", "self", "Self", "super", "true", "async",
        "Type",
        "Protocol", "package",
    ]
}
