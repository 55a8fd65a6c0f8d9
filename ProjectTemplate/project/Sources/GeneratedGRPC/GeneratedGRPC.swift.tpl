// This module holds what `manage generateproto` and `manage generategrpc` write:
// proto/ for the .proto files, grpc/ for the Swift code made from them.

// What a package that calls this service needs beside the stubs, so that it imports this module alone.
@_exported import EventLoop
@_exported import GRPCCore
@_exported import GRPCTransport
@_exported import Protobuf
