// swift-tools-version: 6.2

import Foundation
import PackageDescription

// Every target is compiled the same way. Warnings become errors in `make check` only, so that a newer
// compiler never breaks a user's build.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A system library, found by pkg-config; `make deps` installs the Debian package.
func cLibrary(_ name: String, pkgConfig: String? = nil, apt: String? = nil) -> Target {
    .systemLibrary(
        name: name,
        path: "Sources/CLibraries/\(name)",
        pkgConfig: pkgConfig,
        providers: apt.map { [.apt([$0])] }
    )
}

func library(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil)
    -> Target
{
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies + ["TestSupport"],
        exclude: [],
        swiftSettings: settings
    )
}

/// What `inspectdb` writes, which a test compares, and which has to compile.
func inspectedModels(_ name: String) -> Target {
    // Without settings, as in a project. What ManageKit exports again is named as well: SwiftPM compiles anew what
    // depends on a module itself.
    .target(
        name: name, dependencies: ["ManageKit", "ORM"], path: "Tests/Golden/InspectedModels/\(name)"
    )
}

let package = Package(
    name: "ManageKit",
    products: [
        .library(name: "ManageKit", targets: ["ManageKit"]),
        .library(name: "ManageTesting", targets: ["ManageTesting"]),
        .library(name: "ManageAuth", targets: ["ManageAuth"]),
        // What generated stubs need, for packages that only call services.
        .library(
            name: "ManageGRPC", targets: ["EventLoop", "GRPCCore", "GRPCTransport", "Protobuf"]),
        .executable(name: "manage", targets: ["manage"]),
    ],
    targets: [
        // System libraries
        cLibrary("CLinux"),
        cLibrary("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        cLibrary("CPostgreSQL", apt: "libpq-dev"),
        cLibrary("CNGHTTP2", pkgConfig: "libnghttp2", apt: "libnghttp2-dev"),
        cLibrary("COpenSSL", pkgConfig: "openssl", apt: "libssl-dev"),
        cLibrary("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        cLibrary("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),

        // Layer 0: know nothing of one another
        library("CommandLineKit"),
        library("EventLoop", ["CLinux"]),
        library("Protobuf"),
        library("ORM"),
        library("Autoreload", ["CLinux"]),

        // Layer 1
        library("ORMSQLite", ["ORM", "EventLoop", "CSQLite"]),
        library("ORMPostgres", ["ORM", "EventLoop", "CPostgreSQL"]),
        library("GRPCCore", ["Protobuf"]),
        library("ProtoCodegen", ["Protobuf", "ORM"]),

        // Layer 2
        library(
            "GRPCTransport",
            ["GRPCCore", "Protobuf", "EventLoop", "CNGHTTP2", "COpenSSL", "CZlib", "CLinux"]),
        library("GRPCServices", ["GRPCCore", "Protobuf"]),
        library("ModelServices", ["ORM", "GRPCCore", "Protobuf"]),
        library("ProjectRegistry", ["ORM", "GRPCCore", "CommandLineKit", "CYAML"]),

        // Layer 4: the commands and the executable
        library(
            "ManagementCommands",
            [
                "Autoreload", "CLinux", "CommandLineKit", "EventLoop", "GRPCCore", "GRPCServices",
                "GRPCTransport",
                "ModelServices", "ORM", "ORMPostgres", "ORMSQLite", "ProjectRegistry",
                "ProtoCodegen",
                "Protobuf",
            ],
            path: "Commands"
        ),
        .executableTarget(
            name: "manage",
            dependencies: ["CommandLineKit", "ManagementCommands", "ProjectRegistry"],
            swiftSettings: settings
        ),

        // Layer 3: what a project imports
        library(
            "ManageKit",
            [
                "CommandLineKit", "GRPCCore", "GRPCServices", "GRPCTransport", "ManagementCommands",
                "ModelServices", "ORM", "ORMPostgres", "ORMSQLite", "ProjectRegistry", "Protobuf",
            ]
        ),
        library("ManageAuth", ["CommandLineKit", "COpenSSL", "ORM", "ProjectRegistry"]),
        library(
            "ManageTesting", ["GRPCCore", "ORM", "ORMSQLite", "ProjectRegistry", "Protobuf"]),

    ]
)

// An installed toolkit comes without its tests.
if FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/Tests") {
    package.targets += [
        .target(
            name: "TestSupport", dependencies: ["CLinux"], path: "Tests/TestSupport",
            swiftSettings: settings),
        tests("CommandLineKitTests", ["CommandLineKit"]),
        tests("EventLoopTests", ["EventLoop"]),
        tests("ProtobufTests", ["GeneratedMessages", "Protobuf"]),
        tests("ORMTests", ["ORM"]),
        tests("AutoreloadTests", ["Autoreload"]),
        tests("ORMSQLiteTests", ["ORMSQLite", "ORM", "EventLoop"]),
        tests("ORMPostgresTests", ["ORMPostgres", "ORM", "EventLoop"]),
        .testTarget(
            name: "ORMConformance",
            dependencies: ["EventLoop", "ORM", "ORMPostgres", "ORMSQLite", "TestSupport"],
            exclude: ["Django/peer.py"],
            swiftSettings: settings),
        tests("GRPCCoreTests", ["GRPCCore", "Protobuf"]),
        tests(
            "ProtoCodegenTests",
            ["GeneratedMessages", "ProtoCodegen", "GRPCCore", "Protobuf", "ORM"]),
        .executableTarget(
            name: "DurabilityWriter", dependencies: ["ORM", "ORMSQLite"],
            path: "Tests/DurabilityWriter", swiftSettings: settings),
        .executableTarget(
            name: "TestProject", dependencies: ["ManageKit", "ORM"], path: "Tests/TestProject",
            swiftSettings: settings),
        tests("GRPCTransportTests", ["GRPCTransport", "GRPCCore", "EventLoop", "Protobuf"]),
        tests(
            "GRPCServicesTests",
            ["EventLoop", "GRPCCore", "GRPCServices", "GRPCTransport", "Protobuf"]),
        tests(
            "ModelServicesTests",
            [
                "ManageTesting", "ModelServices", "ProjectRegistry", "ProtoCodegen", "ORM",
                "ORMPostgres", "GRPCCore", "Protobuf",
            ]),
        tests("ManageTestingTests", ["ManageTesting", "GRPCCore", "Protobuf"]),
        tests("ManageAuthTests", ["ManageAuth", "ORM"]),
        tests("ProjectRegistryTests", ["ProjectRegistry", "CommandLineKit", "ORM"]),
        tests(
            "ManagementCommandsTests",
            [
                "Autoreload", "ManageAuth", "ManagementCommands", "CommandLineKit", "GRPCCore",
                "GRPCServices",
                "GRPCTransport", "ProjectRegistry", "ORM", "ORMPostgres", "ORMSQLite",
                "ProtoCodegen", "Protobuf", "InspectedClub", "InspectedShop",
                "InspectedTheatre", "OddPostgreSQL", "OddSQLite",
            ]),
        inspectedModels("InspectedClub"),
        inspectedModels("InspectedShop"),
        inspectedModels("InspectedTheatre"),
        inspectedModels("OddPostgreSQL"),
        inspectedModels("OddSQLite"),
        .testTarget(
            name: "InteropTests",
            dependencies: [
                "EventLoop", "GRPCCore", "GRPCTransport", "ProtoCodegen", "Protobuf", "TestSupport",
            ],
            path: "Tests/Interop",
            exclude: ["Python"],
            swiftSettings: settings
        ),
        tests("EndToEndTests", []),
        // Swift code that the golden tests compare and others use.
        .target(
            name: "GeneratedMessages", dependencies: ["GRPCCore", "Protobuf"],
            path: "Tests/GeneratedMessages", swiftSettings: settings),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "EventLoop", "GRPCCore", "GRPCTransport", "GeneratedMessages", "Protobuf",
                "ProtoCodegen",
            ],
            path: "Tests/Fuzz/FuzzTargets", swiftSettings: settings),
        tests("FuzzTests", ["FuzzTargets"]),
        .executableTarget(
            name: "BenchmarkServer",
            dependencies: ["EventLoop", "GRPCCore", "GRPCTransport", "Protobuf"],
            path: "Tests/Benchmarks/BenchmarkServer",
            // Its handlers run where they are called, which saves two looks for an executor per RPC.
            swiftSettings: [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]
        ),
        .executableTarget(
            name: "CodecBenchmark", dependencies: ["Protobuf"],
            path: "Tests/Benchmarks/CodecBenchmark"
        ),
        .executableTarget(
            name: "DatabaseBenchmark", dependencies: ["ORM", "ORMPostgres", "ORMSQLite"],
            path: "Tests/Benchmarks/DatabaseBenchmark", swiftSettings: settings
        ),
    ]
}

// The fuzzer's `main` is libFuzzer's, so it links only as `make fuzz` builds it.
if Context.environment["MANAGE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzzer", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Fuzzer",
            swiftSettings: settings))
}
