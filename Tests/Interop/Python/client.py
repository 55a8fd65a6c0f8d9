"""The client's side of the interop tests with grpcio, case by case.

Usage: client.py PORT CASE...
Prints each case that passes; the first that does not ends the program with its trace.
Source: https://github.com/grpc/grpc/blob/master/doc/interop-test-descriptions.md
"""

import os
import sys
import threading
import time

import grpc

import stubs
from relay import Relay

stubs.make()

from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc  # noqa: E402

LARGE_REQUEST, LARGE_RESPONSE = 271828, 314159
REQUEST_SIZES = [27182, 8, 1828, 45904]
RESPONSE_SIZES = [31415, 9, 2653, 58979]
COMPRESSED = messages_pb2.BoolValue(value=True)
PLAIN = messages_pb2.BoolValue(value=False)
# Random bytes do not get shorter, so that grpcio sends them as they are even where it compresses.
RANDOM = os.urandom(REQUEST_SIZES[3])


def payload(size):
    return messages_pb2.Payload(body=b"\0" * size)


def simple_request(**fields):
    return messages_pb2.SimpleRequest(
        response_size=LARGE_RESPONSE, payload=payload(LARGE_REQUEST), **fields
    )


def output_request(*sizes, **fields):
    parameters = [messages_pb2.ResponseParameters(size=size) for size in sizes]
    return messages_pb2.StreamingOutputCallRequest(response_parameters=parameters, **fields)


def fails(code, call, details=None):
    """Runs `call` and checks the status that it ends with."""
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, error
        assert details is None or error.details() == details, error
    else:
        raise AssertionError(f"ended with OK and not with {code}")


class Requests:
    """A stream of requests that goes on as the test says."""

    def __init__(self):
        self.condition = threading.Condition()
        self.waiting, self.is_open = [], True

    def send(self, request):
        with self.condition:
            self.waiting.append(request)
            self.condition.notify()

    def close(self):
        with self.condition:
            self.is_open = False
            self.condition.notify()

    def __iter__(self):
        return self

    def __next__(self):
        with self.condition:
            self.condition.wait_for(lambda: self.waiting or not self.is_open)
            if self.waiting:
                return self.waiting.pop(0)
            raise StopIteration


def empty_unary(stub, relay):
    assert stub.EmptyCall(empty_pb2.Empty()) == empty_pb2.Empty()


def cacheable_unary(stub, relay):
    now = str(time.time_ns()).encode()
    request = messages_pb2.SimpleRequest(payload=messages_pb2.Payload(body=now))
    metadata = [("x-user-ip", "1.2.3.4")]
    first = stub.CacheableUnaryCall(request, metadata=metadata)
    assert first == stub.CacheableUnaryCall(request, metadata=metadata)


def large_unary(stub, relay):
    before = relay.received
    response = stub.UnaryCall(simple_request())
    assert response.payload.body == b"\0" * LARGE_RESPONSE
    assert relay.received - before > LARGE_RESPONSE


def client_compressed_unary(stub, relay):
    gzip, deflate = grpc.Compression.Gzip, grpc.Compression.Deflate
    probe = simple_request(expect_compressed=COMPRESSED)
    fails(grpc.StatusCode.INVALID_ARGUMENT, lambda: stub.UnaryCall(probe))
    for compression in gzip, deflate:
        before = relay.sent
        response = stub.UnaryCall(probe, compression=compression)
        assert len(response.payload.body) == LARGE_RESPONSE
        assert relay.sent - before < LARGE_REQUEST / 10
    response = stub.UnaryCall(simple_request(expect_compressed=PLAIN))
    assert len(response.payload.body) == LARGE_RESPONSE


def server_compressed_unary(stub, relay):
    for expected in COMPRESSED, PLAIN:
        before = relay.received
        response = stub.UnaryCall(simple_request(response_compressed=expected))
        assert response.payload.body == b"\0" * LARGE_RESPONSE
        assert (relay.received - before < LARGE_RESPONSE / 10) == expected.value


def client_streaming(stub, relay):
    requests = [
        messages_pb2.StreamingInputCallRequest(payload=payload(size)) for size in REQUEST_SIZES
    ]
    assert stub.StreamingInputCall(iter(requests)).aggregated_payload_size == 74922


def client_compressed_streaming(stub, relay):
    compressed = messages_pb2.StreamingInputCallRequest(
        expect_compressed=COMPRESSED, payload=payload(REQUEST_SIZES[0])
    )
    plain = messages_pb2.StreamingInputCallRequest(
        expect_compressed=PLAIN, payload=messages_pb2.Payload(body=RANDOM)
    )
    fails(
        grpc.StatusCode.INVALID_ARGUMENT,
        lambda: stub.StreamingInputCall(iter([compressed])),
    )
    response = stub.StreamingInputCall(
        iter([compressed, plain]), compression=grpc.Compression.Gzip
    )
    assert response.aggregated_payload_size == REQUEST_SIZES[0] + REQUEST_SIZES[3]


def server_streaming(stub, relay):
    responses = list(stub.StreamingOutputCall(output_request(*RESPONSE_SIZES)))
    assert [len(response.payload.body) for response in responses] == RESPONSE_SIZES


def server_compressed_streaming(stub, relay):
    request = messages_pb2.StreamingOutputCallRequest(
        response_parameters=[
            messages_pb2.ResponseParameters(size=31415, compressed=COMPRESSED),
            messages_pb2.ResponseParameters(size=92653, compressed=PLAIN),
        ]
    )
    before = relay.received
    sizes = [len(response.payload.body) for response in stub.StreamingOutputCall(request)]
    assert sizes == [31415, 92653]
    assert 92653 < relay.received - before < 92653 + 31415 / 2


def ping_pong(stub, relay):
    requests = Requests()
    responses = stub.FullDuplexCall(requests)
    for request_size, response_size in zip(REQUEST_SIZES, RESPONSE_SIZES):
        requests.send(output_request(response_size, payload=payload(request_size)))
        assert len(next(responses).payload.body) == response_size
    requests.close()
    assert list(responses) == []


def empty_stream(stub, relay):
    assert list(stub.FullDuplexCall(iter([]))) == []


def custom_metadata(stub, relay):
    initial = ("x-grpc-test-echo-initial", "test_initial_metadata_value")
    trailing = ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab")
    metadata = (initial, trailing)
    _, call = stub.UnaryCall.with_call(simple_request(), metadata=metadata)
    assert initial in call.initial_metadata(), call.initial_metadata()
    assert trailing in call.trailing_metadata(), call.trailing_metadata()
    call = stub.FullDuplexCall(iter([output_request(1)]), metadata=metadata)
    assert len(list(call)) == 1
    assert initial in call.initial_metadata(), call.initial_metadata()
    assert trailing in call.trailing_metadata(), call.trailing_metadata()


def status_code_and_message(stub, relay):
    status = messages_pb2.EchoStatus(code=2, message="test status message")
    fails(
        grpc.StatusCode.UNKNOWN,
        lambda: stub.UnaryCall(messages_pb2.SimpleRequest(response_status=status)),
        "test status message",
    )
    fails(
        grpc.StatusCode.UNKNOWN,
        lambda: list(stub.FullDuplexCall(iter([output_request(response_status=status)]))),
        "test status message",
    )


def special_status_message(stub, relay):
    message = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
    status = messages_pb2.EchoStatus(code=2, message=message)
    fails(
        grpc.StatusCode.UNKNOWN,
        lambda: stub.UnaryCall(messages_pb2.SimpleRequest(response_status=status)),
        message,
    )


def unimplemented_method(stub, relay):
    fails(grpc.StatusCode.UNIMPLEMENTED, lambda: stub.UnimplementedCall(empty_pb2.Empty()))


def unimplemented_service(stub, relay):
    other = test_pb2_grpc.UnimplementedServiceStub(stub.channel)
    fails(grpc.StatusCode.UNIMPLEMENTED, lambda: other.UnimplementedCall(empty_pb2.Empty()))


def cancel_after_begin(stub, relay):
    requests = Requests()
    call = stub.StreamingInputCall.future(requests)
    call.cancel()
    assert call.cancelled()
    assert call.code() == grpc.StatusCode.CANCELLED
    requests.close()


def cancel_after_first_response(stub, relay):
    requests = Requests()
    responses = stub.FullDuplexCall(requests)
    requests.send(output_request(31415, payload=payload(27182)))
    assert len(next(responses).payload.body) == 31415
    responses.cancel()
    fails(grpc.StatusCode.CANCELLED, lambda: next(responses))
    requests.close()


def timeout_on_sleeping_server(stub, relay):
    requests = Requests()
    responses = stub.FullDuplexCall(requests, timeout=0.001)
    requests.send(messages_pb2.StreamingOutputCallRequest(payload=payload(27182)))
    fails(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: next(responses))
    requests.close()


def rpc_soak(stub, relay):
    for _ in range(200):
        assert len(stub.UnaryCall(simple_request()).payload.body) == LARGE_RESPONSE


def channel_soak(stub, relay):
    for _ in range(20):
        with grpc.insecure_channel(f"127.0.0.1:{relay.port}") as channel:
            large_unary(test_pb2_grpc.TestServiceStub(channel), relay)


def main():
    relay = Relay(int(sys.argv[1]))
    for name in sys.argv[2:]:
        with grpc.insecure_channel(f"127.0.0.1:{relay.port}") as channel:
            stub = test_pb2_grpc.TestServiceStub(channel)
            stub.channel = channel
            globals()[name](stub, relay)
        print(name, flush=True)


main()
