"""The figures that `make bench` prints. Each returns a list of results."""
import dataclasses
import functools
import os
import shutil

import rig


@dataclasses.dataclass
class Result:
    """One line: `ours` against `reference`, and whether `value` meets the goal."""

    name: str
    ours: str
    reference: str
    value: float
    goal: float
    at_least: bool
    unit: str = "x"

    @property
    def verdict(self):
        met = self.value >= self.goal if self.at_least else self.value <= self.goal
        return "PASS" if met else "FAIL"

    def line(self):
        goal = f"{'>=' if self.at_least else '<='} {self.goal:g}{self.unit}"
        return f"{self.name:<10}{self.ours:>14}{self.reference:>14}{self.value:>8.2f}{self.unit:<3}{goal:<12}{self.verdict}"


@dataclasses.dataclass
class Skipped:
    """A figure whose reference is not there."""

    name: str
    reason: str
    verdict: str = "SKIP"

    def line(self):
        return f"{self.name:<10}{self.reason:<60}SKIP"


PEER_MISSING = "run `make bench-peers` first: django-grpc-framework is not set up"


def echo(seconds):
    """Async unary echo, 10 connections x 10 streams, against the C server on libnghttp2."""
    body = rig.grpc_frame(b"\x0a\x0bhello world")
    with rig.limit_server() as port:
        reference = rig.blast(port, "/echo.Echo/Ping", body, 10, 10, seconds)
    with rig.echo_server() as (port, _):
        ours = rig.blast(port, "/echo.Echo/Ping", body, 10, 10, seconds)
    return [Result("echo", f"{ours:,.0f}/s", f"{reference:,.0f}/s", ours / reference, 0.45, True)]


def tls(seconds):
    """The same echo over TLS 1.3, against our own in clear text."""
    body = rig.grpc_frame(b"\x0a\x0bhello world")
    with rig.echo_server() as (port, _):
        reference = rig.blast(port, "/echo.Echo/Ping", body, 10, 10, seconds)
    with rig.echo_server(tls=True) as (port, _):
        ours = rig.blast(port, "/echo.Echo/Ping", body, 10, 10, seconds, tls=True)
    return [Result("tls", f"{ours:,.0f}/s", f"{reference:,.0f}/s", ours / reference, 0.6, True)]


def idle(seconds):
    """Resident memory that 1,000 connections take which do nothing."""
    with rig.echo_server() as (port, process):
        before = rig.resident_mib(process)
        with rig.idle_connections(port, 1_000):
            growth = rig.resident_mib(process) - before
    return [Result("idle", f"{growth:.1f} MiB", "", growth, 40, False, " MiB")]


def retrieve(seconds):
    """Retrieve by id through ModelService on SQLite, against django-grpc-framework on the same table."""
    if not rig.has_peer():
        return [Skipped("retrieve", PEER_MISSING)]
    project = rig.project()
    body = rig.grpc_frame(b"\x08\xb9\x0a")  # id = 1337
    path = "/account.PostController/Retrieve"
    with rig.peer_server(project) as port:
        reference = rig.blast(port, path, body, 10, 10, seconds)
    with rig.limit_server(project.database) as port:
        limit = rig.blast(port, path, body, 10, 10, seconds)
    with rig.project_server(project) as (port, _):
        ours = rig.blast(port, path, body, 10, 10, seconds)
    return [
        Result("retrieve", f"{ours:,.0f}/s", f"{reference:,.0f}/s", ours / reference, 40, True),
        Result("  of C", f"{ours:,.0f}/s", f"{limit:,.0f}/s", ours / limit, 0.0, True),
    ]


def list_rows(seconds):
    """10,000 rows streamed, in messages a second, against django-grpc-framework; and memory while at it."""
    if not rig.has_peer():
        return [Skipped("list", PEER_MISSING)]
    project = rig.project()
    body = rig.grpc_frame(b"")
    path = "/account.PostController/List"
    with rig.peer_server(project) as port:
        reference = rig.ROWS * rig.blast(port, path, body, 1, 1, max(seconds, 6))
    with rig.project_server(project) as (port, process):
        first = rig.ROWS * rig.blast(port, path, body, 1, 1, seconds / 2)
        before = rig.resident_mib(process)
        ours = rig.ROWS * rig.blast(port, path, body, 1, 1, seconds)
        growth = rig.resident_mib(process) - before
    return [
        Result("list", f"{max(first, ours):,.0f}/s", f"{reference:,.0f}/s", ours / reference, 30, True),
        Result("  growth", f"{growth:.1f} MiB", "", growth, 2, False, " MiB"),
    ]


def memory(seconds):
    """Resident memory of the server after all three kinds of load."""
    project = rig.project()
    with rig.project_server(project) as (port, process):
        rig.blast(port, "/account.PostController/Retrieve", rig.grpc_frame(b"\x08\x01"), 10, 10, seconds)
        rig.blast(port, "/account.PostController/List", rig.grpc_frame(b""), 1, 1, seconds)
        resident = rig.resident_mib(process)
    return [Result("memory", f"{resident:.1f} MiB", "", resident, 30, False, " MiB")]


def startup(seconds):
    """`manage help`, from exec to exit: the median of 40 runs."""
    environment = dict(os.environ, MANAGE_HOME=str(rig.TOP))
    median = rig.median_milliseconds([rig.manage(), "help"], cwd="/", environment=environment)
    return [Result("startup", f"{median:.1f} ms", "", median, 10, False, " ms")]


def handover(seconds):
    """What `manage` adds before an up-to-date project's own binary starts: the median of 40 runs of each."""
    project = rig.project(debug=True)
    words = ["check", "--list-tags"]  # Needs the apps, so `manage` hands it over.
    through = rig.median_milliseconds([rig.manage(), *words], cwd=project.folder, environment=project.environment)
    direct = rig.median_milliseconds([project.debug_binary, *words], cwd=project.folder, environment=project.environment)
    return [Result("handover", f"{through:.1f} ms", f"{direct:.1f} ms", through - direct, 15, False, " ms")]


SWIFT_PROTOBUF_MISSING = "run `make bench-peers` first: swift-protobuf is not set up"


def codec(seconds):
    """Decoding and encoding a message of 30 fields, in messages a second, against C++ protobuf and swift-protobuf."""
    decode, encode = rig.codec_nanoseconds(rig.codec_binary())
    results = [Skipped("codec", SWIFT_PROTOBUF_MISSING)]
    if rig.has_swift_protobuf():
        theirs = rig.codec_nanoseconds(rig.SWIFT_PROTOBUF / "CodecPeer")
        results = codec_results("codec", (decode, encode), theirs, 2)
    return results + codec_results("  of C++", (decode, encode), rig.codec_nanoseconds(rig.cpp_codec_binary()), 0.4)


def codec_results(name, ours, theirs, goal):
    return [
        Result(f"{name} {way}", f"{1e9 / mine:,.0f}/s", f"{1e9 / other:,.0f}/s", other / mine, goal, True)
        for way, mine, other in zip(["dec", "enc"], ours, theirs)
    ]


def generategrpc(seconds):
    """Swift code for 200 files with 2,000 messages, against protoc with swift-protobuf's plugin: the medians of 5 runs."""
    project = rig.schema_project()
    environment = dict(os.environ, MANAGE_HOME=str(rig.TOP))
    output = project / "generated" / "grpc"
    clear = functools.partial(shutil.rmtree, output, ignore_errors=True)
    words = [rig.manage(), "generategrpc"]
    ours = rig.median_milliseconds(words, cwd=project, environment=environment, runs=5, before=clear)
    results = [Result("generategrpc", f"{ours:.0f} ms", "", ours / 1000, 1, False, " s")]
    if not rig.has_swift_protobuf():
        return results + [Skipped("  of protoc", SWIFT_PROTOBUF_MISSING)]
    protos = project / "generated" / "proto"
    output.mkdir(exist_ok=True)
    plugin = f"--plugin={rig.SWIFT_PROTOBUF / 'protoc-gen-swift'}"
    words = ["protoc", plugin, f"--swift_out={output}", "-I", protos, *sorted(protos.glob("*.proto"))]
    theirs = rig.median_milliseconds(words, cwd=project, environment=environment, runs=5)
    results.append(Result("  of protoc", f"{ours:.0f} ms", f"{theirs:.0f} ms", theirs / ours, 3, True))
    return results


def reload(seconds):
    """From a saved one-line change to its answer, the median of 10 each, against Django's reloader."""
    if not rig.has_peer():
        return [Skipped("reload", PEER_MISSING)]
    project = rig.project(debug=True)
    reference = rig.reload_seconds(rig.peer_dev_server(project), project.peer_service_file, '    MARK = "{}"\n')
    ours = rig.reload_seconds(rig.project_dev_server(project), project.service_file, '    static let mark = "{}"\n')
    return [Result("reload", f"{ours:.2f} s", f"{reference:.2f} s", ours / reference, 1.0, False)]
