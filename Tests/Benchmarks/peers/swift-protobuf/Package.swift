// swift-tools-version: 6.1

import PackageDescription

// `make bench-peers` copies this to build/peers and builds it there: swift-protobuf is a peer to measure
// against, never a dependency of the toolkit.
let package = Package(
    name: "SwiftProtobufPeer",
    dependencies: [
        .package(url: "https://github.com/apple/swift-protobuf.git", exact: "1.39.0")
    ],
    targets: [
        .executableTarget(
            name: "CodecPeer",
            dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")])
    ]
)
