#!/usr/bin/env bash
# Puts what `make bench` measures against into build/peers: django-grpc-framework 0.2.1 from PyPI, and
# swift-protobuf 1.39.0 with its protoc plugin. They are peers, never dependencies of the toolkit.
set -euo pipefail
top=$(cd "$(dirname "$0")/../../.." && pwd)
peers=$top/build/peers
mkdir -p "$peers"

venv=$peers/venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check \
    django==3.2.25 djangorestframework==3.14.0 djangogrpcframework==0.2.1 \
    grpcio==1.66.2 grpcio-tools==1.66.2 setuptools pytz
echo "django-grpc-framework is in $venv"

package=$peers/swift-protobuf
benchmarks=$top/Tests/Benchmarks
mkdir -p "$package/Sources/CodecPeer"
cp "$benchmarks/peers/swift-protobuf/Package.swift" "$package/"
sed 's/^internal import Glibc/import Glibc/; s/^internal import Protobuf/import SwiftProtobuf/' \
    "$benchmarks/CodecBenchmark/CodecBenchmark.swift" >"$package/Sources/CodecPeer/CodecPeer.swift"
cd "$package"
swift build -c release --static-swift-stdlib --product protoc-gen-swift
protoc --plugin=.build/release/protoc-gen-swift -I "$benchmarks/codec" \
    --swift_out=Sources/CodecPeer codec.proto
swift build -c release --static-swift-stdlib --product CodecPeer
echo "swift-protobuf is in $package"
