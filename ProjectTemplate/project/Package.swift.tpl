// swift-tools-version: 6.2

import Foundation
import PackageDescription

/// The apps, each a folder of Sources. `manage startapp` adds to this list.
let apps: [String] = []

/// Apps that import other apps: `"Blog": ["Account"]`.
let appDependencies: [String: [String]] = [:]

{{ toolkit }}

let manageKit = Target.Dependency.product(name: "ManageKit", package: "{{ toolkit_package }}")
let manageGRPC = Target.Dependency.product(name: "ManageGRPC", package: "{{ toolkit_package }}")
let manageTesting = Target.Dependency.product(name: "ManageTesting", package: "{{ toolkit_package }}")
let appTargets = apps.map { Target.Dependency.target(name: $0) }

let package = Package(
    name: "{{ project_name }}",
    products: [
        .executable(name: "{{ project_name }}", targets: ["{{ project_name }}"]),
        // Messages and client stubs, for packages that call this service.
        .library(name: "{{ project_name }}GRPC", targets: ["GeneratedGRPC"]),
    ],
    dependencies: [toolkit],
    targets: apps.map { app in
        let others = appDependencies[app, default: []].map { Target.Dependency.target(name: $0) }
        return .target(name: app, dependencies: others + ["GeneratedGRPC", manageKit])
    } + [
        // Written by `manage generategrpc`; every app may use every message.
        .target(name: "GeneratedGRPC", dependencies: [manageGRPC], exclude: ["proto"]),
        .executableTarget(
            name: "{{ project_name }}",
            dependencies: appTargets + ["GeneratedGRPC", manageKit],
            // The toolchain's own linker is quicker than the system's, which every reload waits for.
            linkerSettings: [
                .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .debug))
            ]
        ),
        .testTarget(
            name: "{{ project_name }}Tests",
            dependencies: appTargets + ["GeneratedGRPC", manageKit, manageTesting]
        ),
    ]
)
