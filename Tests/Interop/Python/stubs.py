"""Makes the Python code of grpc.testing from Debian's grpc-proto, in the current folder."""

import sys

from grpc_tools import protoc

PROTOS = "/usr/share/grpc-proto"


def make():
    names = ["grpc/testing/empty.proto", "grpc/testing/messages.proto", "grpc/testing/test.proto"]
    words = ["", f"-I{PROTOS}", "--python_out=stubs", "--grpc_python_out=stubs", *names]
    import os

    os.makedirs("stubs", exist_ok=True)
    if protoc.main(words) != 0:
        sys.exit(f"cannot compile the protos of {PROTOS}; is the package grpc-proto installed?")
    # The folder `grpc` must be found beside the library of that name.
    import grpc

    grpc.__path__.append(os.path.abspath("stubs/grpc"))
