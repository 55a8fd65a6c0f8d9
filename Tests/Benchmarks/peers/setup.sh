#!/usr/bin/env bash
# Builds the other servers that bench.py measures into build/peers, each if its tools are there; says which are not.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
peers=$top/build/peers
mkdir -p "$peers"

# django-grpc-framework 0.2.1 from PyPI, in an environment of its own.
django() {
    local venv=$peers/venv
    [ -x "$venv/bin/python" ] || python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check \
        django==3.2.25 djangorestframework==3.14.0 djangogrpcframework==0.2.1 \
        grpcio==1.66.2 grpcio-tools==1.66.2 psycopg2-binary==2.9.13 setuptools pytz
}

# gRPC for C++ from Debian: libgrpc++-dev, protobuf-compiler-grpc.
grpc_cpp() {
    local work=$peers/cpp.work
    mkdir -p "$work"
    protoc -I"$here" --cpp_out="$work" --grpc_out="$work" \
        --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" "$here/echo.proto" &&
        g++ -O2 -I"$work" -o "$peers/grpc-cpp" "$here/cpp/echo_server.cc" "$work"/echo*.cc \
            $(pkg-config --cflags --libs grpc++ protobuf)
}

# grpc-go from Debian: golang-go, golang-google-grpc-dev, golang-goprotobuf-dev.
grpc_go() {
    local work=$peers/go.work
    mkdir -p "$work"
    cp "$here/go/main.go" "$work/"
    protoc -I"$here" --go_out=plugins=grpc:"$work" "$here/echo.proto" &&
        mv "$work"/main/*.go "$work/" 2>/dev/null
    (cd "$work" && GO111MODULE=off GOPATH=/usr/share/gocode GOFLAGS= go build -o "$peers/grpc-go" .)
}

# grpc-swift-2, by its usual address.
grpc_swift() {
    swift build -c release --package-path "$here/swift" --scratch-path "$peers/swift.work" &&
        cp "$peers/swift.work/release/echo-server" "$peers/grpc-swift-2"
}

# swift-protobuf 1.39.0 with its protoc plugin, by its usual address.
swift_protobuf() {
    # Not called swift-protobuf: packages are told apart by the names of their folders.
    local package=$peers/swift-protobuf.work benchmarks=$top/Tests/Benchmarks
    mkdir -p "$package/Sources/CodecPeer"
    cp "$benchmarks/peers/swift-protobuf/Package.swift" "$package/"
    sed 's/^internal import Glibc/import Glibc/; s/^internal import Protobuf/import SwiftProtobuf/' \
        "$benchmarks/CodecBenchmark/CodecBenchmark.swift" >"$package/Sources/CodecPeer/CodecPeer.swift"
    cd "$package" || return
    swift build -c release --static-swift-stdlib --product protoc-gen-swift &&
        protoc --plugin=.build/release/protoc-gen-swift -I "$benchmarks/codec" \
            --swift_out=Sources/CodecPeer codec.proto &&
        swift build -c release --static-swift-stdlib --product CodecPeer
}

status=0
for peer in ${ONLY:-django grpc_cpp grpc_go grpc_swift swift_protobuf}; do
    log=$peers/$peer.log
    if ("$peer") >"$log" 2>&1; then
        echo "$peer is set up"
    else
        echo "$peer could not be set up, see $log" >&2
        status=1
    fi
done
exit $status
