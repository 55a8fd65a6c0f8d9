"""The server's side of the interop tests with grpcio.

Prints the port that clients are to use, and serves until its standard input ends.
Source: https://github.com/grpc/grpc/blob/master/doc/interop-test-descriptions.md
"""

import sys
import time
from concurrent import futures

import grpc

import stubs
from relay import Relay

stubs.make()

from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc  # noqa: E402


def payload(size):
    return messages_pb2.Payload(body=b"\0" * size)


def echo_metadata(context):
    for key, value in context.invocation_metadata():
        if key == "x-grpc-test-echo-initial":
            context.send_initial_metadata([(key, value)])
        if key == "x-grpc-test-echo-trailing-bin":
            context.set_trailing_metadata([(key, value)])


def check_status(request, context):
    if request.HasField("response_status"):
        code = next(code for code in grpc.StatusCode if code.value[0] == request.response_status.code)
        context.abort(code, request.response_status.message)


def check_compression(sent, requests, context):
    """grpcio hides whether a request was compressed; the bytes on the wire (`sent`) tell."""
    sizes = {True: 0, False: 0}
    for request in requests:
        if request.HasField("expect_compressed"):
            sizes[request.expect_compressed.value] += len(request.payload.body)
    if sum(sizes.values()) and not sizes[False] <= sent < sizes[False] + sizes[True] / 2 + 4096:
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, "the requests are not compressed as they say")


class TestService(test_pb2_grpc.TestServiceServicer):
    relay = None
    counted = 0

    def count(self):
        """Bytes that the client has sent since the last call of this."""
        last, self.counted = self.counted, self.relay.sent
        return self.counted - last

    def EmptyCall(self, request, context):
        echo_metadata(context)
        return empty_pb2.Empty()

    def UnaryCall(self, request, context):
        check_compression(self.count(), [request], context)
        echo_metadata(context)
        check_status(request, context)
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        return messages_pb2.SimpleResponse(payload=payload(request.response_size))

    def CacheableUnaryCall(self, request, context):
        return messages_pb2.SimpleResponse(payload=payload(request.response_size))

    def StreamingInputCall(self, requests, context):
        requests = list(requests)
        check_compression(self.count(), requests, context)
        size = sum(len(request.payload.body) for request in requests)
        return messages_pb2.StreamingInputCallResponse(aggregated_payload_size=size)

    def StreamingOutputCall(self, request, context):
        if any(parameters.compressed.value for parameters in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        for parameters in request.response_parameters:
            if parameters.interval_us:
                time.sleep(parameters.interval_us / 1e6)
            if not parameters.compressed.value:
                context.disable_next_message_compression()
            yield messages_pb2.StreamingOutputCallResponse(payload=payload(parameters.size))
        check_status(request, context)

    def FullDuplexCall(self, requests, context):
        echo_metadata(context)
        for request in requests:
            yield from self.StreamingOutputCall(request, context)


def main():
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    service = TestService()
    test_pb2_grpc.add_TestServiceServicer_to_server(service, server)
    service.relay = Relay(server.add_insecure_port("127.0.0.1:0"))
    server.start()
    print(f"port {service.relay.port}", flush=True)
    server.wait_for_termination()


main()
