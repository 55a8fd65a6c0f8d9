"""The figures that `make bench` prints. Each returns a list of results."""
import contextlib
import dataclasses
import functools
import os
import pathlib
import shutil
import sqlite3
import statistics

import databases
import models
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
        return f"{self.name:<14}{self.ours:>14}{self.reference:>14}{self.value:>8.2f}{self.unit:<3}{goal:<12}{self.verdict}"


@dataclasses.dataclass
class Skipped:
    """A figure whose reference is not there."""

    name: str
    reason: str
    verdict: str = "SKIP"

    def line(self):
        return f"{self.name:<14}{self.reason:<60}SKIP"


PEER_MISSING = "run `make bench-peers` first: django-grpc-framework is not set up"


ECHO = "/echo.Echo/Ping"
HELLO = rig.grpc_frame(b"\x0a\x0bhello world")
# Other servers, and how many times their echo ours is to be.
ECHO_PEERS = {"grpc-cpp": 4, "grpc-go": 3.5, "grpc-swift-2": 25}


def echo(seconds):
    """Async unary echo, 10 connections x 10 streams: the C server on libnghttp2, and those of `make bench-peers`."""
    ours, reference = alternating(
        rig.echo_server, rig.limit_server, lambda port: rig.blast(port, ECHO, HELLO, 10, 10, seconds / 2))
    results = [Result("echo", f"{ours:,.0f}/s", f"{reference:,.0f}/s", ours / reference, 0.60, True)]
    for name, goal in ECHO_PEERS.items():
        if not (rig.PEERS / name).exists():
            results.append(Skipped(f"  {name}", "run `make bench-peers` first: it is not built"))
            continue
        with rig.peer_echo_server(name) as port:
            peer = rig.blast(port, ECHO, HELLO, 10, 10, seconds)
        results.append(Result(f"  {name}", f"{ours:,.0f}/s", f"{peer:,.0f}/s", ours / peer, goal, True))
    return results


def alternating(ours, reference, measure, rounds=3, choose=statistics.median):
    """What `choose` makes of each side's values, measured in turn so that what else the machine does meets both."""
    values = [], []
    for _ in range(rounds):
        with reference() as port:
            values[1].append(measure(port))
        with ours() as (port, _process):
            values[0].append(measure(port))
    return choose(values[0]), choose(values[1])


def stream(seconds):
    """Messages of 100 bytes, 10,000 a stream and written one by one, against the C server that has them encoded."""
    body = rig.grpc_frame(b"\x0a\x62" + b"x" * 98)
    ours, reference = alternating(
        rig.echo_server, rig.limit_server,
        lambda port: 10_000 * rig.blast(port, "/echo.Echo/List", body, 1, 4, seconds / 2))
    # Either goal will do: 3,000,000 a second, or half of the C server.
    value = max(ours / 3e6, ours / reference / 0.5)
    return [
        Result("stream", f"{ours:,.0f}/s", f"{reference:,.0f}/s", ours / reference, 0.0, True),
        Result("  of goal", f"{ours:,.0f}/s", "3M/s or 0.5x", value, 1, True),
    ]


def latency(seconds):
    """The 99th percentile: one call at a time, and at half of our own peak, against the C server.

    Of either side the least of several rounds: whatever takes the core away for some milliseconds, which happens more
    than once in a hundred of them on a shared machine, adds to a round, and nothing takes away.
    """
    one = alternating(
        rig.echo_server, rig.limit_server,
        lambda port: rig.load(port, ECHO, HELLO, 1, 1, seconds / 2).p99_us, rounds=5, choose=min)
    with rig.echo_server() as (port, _process):
        peak = rig.blast(port, ECHO, HELLO, 10, 10, seconds / 2)
    half = alternating(
        rig.echo_server, rig.limit_server,
        lambda port: rig.load(port, ECHO, HELLO, 10, 10, seconds / 2, rate=round(peak / 2)).p99_us,
        rounds=5, choose=min)
    return [
        Result("latency", f"{one[0]:.1f} us", f"{one[1]:.1f} us", one[0] / one[1], 1.5, False),
        Result("  at half", f"{half[0]:.1f} us", f"{half[1]:.1f} us", half[0] / half[1], 2, False),
    ]


def workers(seconds):
    """Two loops on two cores against one on one.

    There is no third core for the load generator. So the method does 100 microseconds of work a call, of which a call
    costs the generator less than 2; its share of a core is shown where it could matter.
    """
    def measure(cores, load_cores):
        with rig.echo_server(cores) as (port, _process):
            return rig.load(port, "/echo.Echo/Work", HELLO, 10, 4, seconds, cores=load_cores)

    one, two = measure("0", "1"), measure("0,1", "0,1")
    ratio = two.per_second / one.per_second
    return [
        Result("workers", f"{two.per_second:,.0f}/s", f"{one.per_second:,.0f}/s", ratio, 1.7, True),
        Result("  load", f"{two.generator_share:.3f}", "of a core", two.generator_share, 0.1, False, " cores"),
    ]


def soak(seconds):
    """Resident memory after `seconds` at half of the peak, against that after a tenth of the time."""
    with rig.echo_server() as (port, process):
        peak = rig.blast(port, ECHO, HELLO, 10, 10, 4)
        results = []
        for share in (0.1, 0.9):
            rig.load(port, ECHO, HELLO, 10, 10, seconds * share, rate=round(peak / 2))
            results.append(rig.resident_mib(process))
    before, after = results
    return [Result("soak", f"{after:.1f} MiB", f"{before:.1f} MiB", after - before, 1, False, " MiB")]


def tls(seconds):
    """The same echo over TLS 1.3, against our own in clear text."""
    ratios = []
    for _ in range(3):
        with rig.echo_server() as (port, _process):
            clear = rig.blast(port, ECHO, HELLO, 10, 10, seconds / 2)
        with rig.echo_server(tls=True) as (port, _process):
            secure = rig.blast(port, ECHO, HELLO, 10, 10, seconds / 2, tls=True)
        ratios.append((secure / clear, secure, clear))
    ratio, secure, clear = statistics.median(ratios)
    return [Result("tls", f"{secure:,.0f}/s", f"{clear:,.0f}/s", ratio, 0.6, True)]


# Frames that cost a client little and a server more; see flood.c.
FLOODS = ["reset", "settings", "ping", "continuation", "data", "window"]


def flood(seconds):
    """The 99th percentile of other clients at a quarter of the peak, beside a hostile one that comes back at once.

    Both clients share a core, so the hostile one runs when the other has nothing to do. Of the ratios of several rounds
    the median counts.
    """
    with rig.echo_server() as (port, _process):
        rate = round(rig.blast(port, ECHO, HELLO, 10, 10, seconds / 2) / 4)

    def p99(kind):
        with rig.echo_server() as (port, _process), rig.flood(port, kind):
            return rig.load(port, ECHO, HELLO, 10, 10, seconds / 2, rate=rate).p99_us

    results = []
    for kind in FLOODS:
        pairs = [(p99("none"), p99(kind)) for _ in range(5)]
        calm, flooded = sorted(pairs, key=lambda pair: pair[1] / pair[0])[2]
        results.append(Result(f"flood {kind}", f"{flooded:.0f} us", f"{calm:.0f} us", flooded / calm, 2, False))
    return results


def idle(seconds):
    """Resident memory that 1,000 connections take which do nothing."""
    with rig.echo_server() as (port, process):
        before = rig.resident_mib(process)
        with rig.idle_connections(port, 1_000):
            growth = rig.resident_mib(process) - before
    return [Result("idle", f"{growth:.1f} MiB", "", growth, 40, False, " MiB")]


def retrieve(seconds):
    """Retrieve by id through ModelService on SQLite: the C server with a prepared statement, and django-grpc-framework."""
    project = rig.project()
    body = rig.grpc_frame(b"\x08\xb9\x0a")  # id = 1337
    path = "/account.PostController/Retrieve"

    def measure(port):
        return rig.blast(port, path, body, 10, 10, seconds / 2)

    ours, limit = alternating(
        lambda: rig.project_server(project), lambda: rig.limit_server(project.database), measure)
    results = [Result("retrieve", f"{ours:,.0f}/s", f"{limit:,.0f}/s", ours / limit, 0.5, True)]
    if not rig.has_peer():
        return [*results, Skipped("  django", PEER_MISSING)]
    with rig.peer_server(project) as port:
        reference = rig.blast(port, path, body, 10, 10, seconds)
    return [*results, Result("  django", f"{ours:,.0f}/s", f"{reference:,.0f}/s", ours / reference, 40, True)]


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
    words = [rig.manage(), "generategrpc", "-v", "0"]
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


def generateproto(seconds):
    """500 models into new files, and into files that are there already, past what the program takes to start."""
    folder, program, environment = models.model_project()
    protos = folder / "Sources" / "GeneratedGRPC" / "proto"
    clear = functools.partial(shutil.rmtree, protos, ignore_errors=True)

    def milliseconds(words, before=None):
        return rig.median_milliseconds(
            [program, *words], cwd=folder, environment=environment, runs=9, before=before)

    start = milliseconds(["check", "--list-tags"])
    results = []
    for name, before in [("generateproto", clear), ("  again", None)]:
        ours = milliseconds(["generateproto", "-v", "0"], before)
        results.append(Result(name, f"{ours:.0f} ms", f"{start:.0f} ms", ours - start, 300, False, " ms"))
    return results


def makemigrations(seconds):
    """The migrations of what changed in 500 models since 500 earlier migrations: the median of 9 runs."""
    folder, program, environment = models.model_project()
    written = "*/Migrations/0051_*.swift"

    def clear():
        for file in (folder / "Sources").glob(written):
            file.unlink()

    words = [program, "makemigrations", "-v", "0"]
    ours = rig.median_milliseconds(words, cwd=folder, environment=environment, runs=9, before=clear)
    count = len(list((folder / "Sources").glob(written)))
    if count != 10:
        raise AssertionError(f"{count} migrations were written")
    return [Result("makemigrations", f"{ours:.0f} ms", "", ours / 1000, 1, False, " s")]


def migrate(seconds):
    """500 migrations on a new SQLite file, each a table, against Django's: whole runs, of ours the median of 5."""
    folder, program, environment = models.model_project()

    def remove(name):
        for suffix in ["", "-wal", "-shm"]:
            pathlib.Path(f"{folder / name}{suffix}").unlink(missing_ok=True)

    ours = rig.median_milliseconds(
        [program, "migrate", "-v", "0"], cwd=folder, environment=environment, runs=5,
        before=lambda: remove("db.sqlite3"))
    if not rig.has_peer():
        return [Skipped("migrate", PEER_MISSING)]
    peer, peer_environment = models.django_project()
    theirs = rig.median_milliseconds(
        [rig.PEER_PYTHON, "-m", "django", "migrate", "-v", "0"], cwd=peer, runs=1,
        environment=dict(peer_environment, PEER_DATABASE=str(folder / "peer.sqlite3")),
        before=lambda: remove("peer.sqlite3"))
    tables = []
    for name in ["db.sqlite3", "peer.sqlite3"]:
        with contextlib.closing(sqlite3.connect(folder / name)) as database:
            query = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'part%_record%' AND type = 'table'"
            tables.append(database.execute(query).fetchone()[0])
    if tables != [500, 500]:
        raise AssertionError(f"{tables} tables were made")
    return [Result("migrate", f"{ours:.0f} ms", f"{theirs:.0f} ms", theirs / ours, 5, True)]


def reload(seconds):
    """From a saved one-line change to its answer, the median of 10 each, against Django's reloader."""
    if not rig.has_peer():
        return [Skipped("reload", PEER_MISSING)]
    project = rig.project(debug=True)
    reference = rig.reload_seconds(rig.peer_dev_server(project), project.peer_service_file, '    MARK = "{}"\n')
    ours = rig.reload_seconds(rig.project_dev_server(project), project.service_file, '    static let mark = "{}"\n')
    return [Result("reload", f"{ours:.2f} s", f"{reference:.2f} s", ours / reference, 1.0, False)]


def fetch(seconds):
    """100,000 rows of 6 columns into structs, against a loop in C that reads the columns, and Django's list(queryset)."""
    file = databases.sqlite_file("fetch.sqlite3", databases.ROWS)
    ours = databases.number(databases.ours(), "fetch", file, 10)
    limit = databases.number(databases.in_c(), "fetch", file, 10)
    results = [Result("fetch", f"{ours:,.0f}/s", f"{limit:,.0f}/s", ours / limit, 0.40, True)]
    if not rig.has_peer():
        return [*results, Skipped("  django", PEER_MISSING)]
    theirs = databases.django("fetch", file, 3)
    return [*results, Result("  django", f"{ours:,.0f}/s", f"{theirs:,.0f}/s", ours / theirs, 20, True)]


def creates(seconds):
    """Rows saved by 64 tasks, each durable when it is answered, against a transaction for each on the same disk."""
    pairs = []
    for _ in range(3):
        limit = databases.number(databases.in_c(), "creates", databases.sqlite_file("creates.sqlite3", 0), seconds / 2)
        ours = databases.number(
            databases.ours(), "creates", databases.sqlite_file("creates.sqlite3", 0), seconds / 2, cores="0,1")
        pairs.append((ours / limit, ours, limit))
    ratio, ours, limit = statistics.median(pairs)
    return [Result("creates", f"{ours:,.0f}/s", f"{limit:,.0f}/s", ratio, 20, True)]


def pgread(seconds):
    """Reads by primary key on PostgreSQL, 64 at a time over 4 connections, against libpq alone, and Django with psycopg2."""
    with databases.postgres() as url:
        ours = databases.number(databases.ours(), "pgread", url, seconds, cores="0,1")
        limit = databases.number(databases.in_c(), "pgread", url, seconds, cores="0,1")
        results = [Result("pgread", f"{ours:,.0f}/s", f"{limit:,.0f}/s", ours / limit, 0.40, True)]
        if not rig.has_peer():
            return [*results, Skipped("  django", PEER_MISSING)]
        theirs = databases.django("pgread", url, seconds)
        return [*results, Result("  django", f"{ours:,.0f}/s", f"{theirs:,.0f}/s", ours / theirs, 20, True)]


def iterate(seconds):
    """Peak memory while 5,000,000 rows come from a cursor one by one."""
    rows = 5_000_000
    output = rig.run([databases.ours(), "iterate", databases.sqlite_file("iterate.sqlite3", rows)])
    count, peak_kib = map(int, output.split())
    if count != rows:
        raise AssertionError(f"{count} rows came")
    return [Result("iterate", f"{peak_kib / 1024:.1f} MiB", "", peak_kib / 1024, 64, False, " MiB")]
