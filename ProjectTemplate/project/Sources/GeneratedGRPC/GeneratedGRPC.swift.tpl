// This module holds what `manage generateproto` and `manage generategrpc` write:
// proto/ for the .proto files, grpc/ for the Swift code made from them.
