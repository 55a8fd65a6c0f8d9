"""Builds and runs the two sides of a measurement. Standard library only."""
import contextlib
import dataclasses
import os
import pathlib
import random
import re
import resource
import select
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
BENCHMARKS = TOP / "Tests" / "Benchmarks"
BUILD = TOP / "build" / "bench"
PEERS = TOP / "build" / "peers"
PEER_PYTHON = PEERS / "venv" / "bin" / "python"
RELEASE = ["-c", "release", "--static-swift-stdlib"]
ROWS = 10_000
# Connections are descriptors, here and, by inheritance, in the servers.
resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
SERVER_CORE, LOAD_CORE = "0", "1"
MARKED_RETRIEVE = """
    static let mark = ""

    func retrieve(
        request: Account_PostRetrieveRequest, context: ServerContext
    ) async throws -> Account_Post {
        var message = try await Serializer.message(from: object(for: request, context: context))
        if !Self.mark.isEmpty { message.title = Self.mark }
        return message
    }
"""


def run(words, **options):
    """Runs a command; its output is shown only if it fails."""
    done = subprocess.run([str(w) for w in words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode != 0:
        sys.stderr.write(done.stdout)
        sys.exit(f"bench: {' '.join(map(str, words))} ended with {done.returncode}")
    return done.stdout


def once(function):
    """Remembers the function's result for each set of arguments."""
    results = {}

    def remembered(*arguments, **options):
        key = (arguments, tuple(sorted(options.items())))
        if key not in results:
            results[key] = function(*arguments, **options)
        return results[key]

    return remembered


# Programs


@once
def c_program(name, *libraries):
    BUILD.mkdir(parents=True, exist_ok=True)
    binary = BUILD / name
    run(["gcc", "-O2", "-pthread", "-o", binary, BENCHMARKS / f"{name}.c", *[f"-l{library}" for library in libraries]])
    return binary


@once
def manage():
    run(["swift", "build", *RELEASE, "--scratch-path", ".build-release", "--product", "manage"], cwd=TOP)
    return TOP / ".build-release" / "release" / "manage"


@once
def echo_binary():
    run(["swift", "build", *RELEASE, "--scratch-path", ".build-release", "--product", "BenchmarkServer"], cwd=TOP)
    return TOP / ".build-release" / "release" / "BenchmarkServer"


# Protobuf


SWIFT_PROTOBUF = PEERS / "swift-protobuf.work" / ".build" / "release"


def has_swift_protobuf():
    return (SWIFT_PROTOBUF / "CodecPeer").exists() and (SWIFT_PROTOBUF / "protoc-gen-swift").exists()


@once
def codec_binary():
    run(["swift", "build", *RELEASE, "--scratch-path", ".build-release", "--product", "CodecBenchmark"], cwd=TOP)
    return TOP / ".build-release" / "release" / "CodecBenchmark"


@once
def cpp_codec_binary():
    """The codec benchmark on C++ protobuf, as Debian has it."""
    folder = BUILD / "codec-cpp"
    folder.mkdir(parents=True, exist_ok=True)
    run(["protoc", "-I", BENCHMARKS / "codec", f"--cpp_out={folder}", "codec.proto"])
    sources = [BENCHMARKS / "peers" / "codec.cc", folder / "codec.pb.cc"]
    run(["g++", "-O2", "-I", folder, "-o", folder / "codec", *sources, "-lprotobuf", "-lpthread"])
    return folder / "codec"


@once
def codec_sample():
    """The serialized message that every side decodes."""
    BUILD.mkdir(parents=True, exist_ok=True)
    text = (BENCHMARKS / "codec" / "codec.txtpb").read_bytes()
    words = ["protoc", "-I", BENCHMARKS / "codec", "--encode=codec.Mixed", "codec.proto"]
    sample = BUILD / "codec.bin"
    sample.write_bytes(subprocess.run([str(w) for w in words], input=text, stdout=subprocess.PIPE, check=True).stdout)
    return sample


def codec_nanoseconds(binary, rounds=15):
    """Time of decoding one message, and of encoding it."""
    words = run(["taskset", "-c", SERVER_CORE, binary, codec_sample(), rounds]).split()
    return float(words[1]), float(words[3])


@once
def schema_project(files=200, messages=10):
    """A project with nothing but `files` schemas of `messages` messages each."""
    folder = BUILD / "schemas"
    shutil.rmtree(folder, ignore_errors=True)
    source = folder / "Sources" / "schemas"
    source.mkdir(parents=True)
    for name in ["Apps.swift", "main.swift"]:
        (source / name).write_text("")
    (folder / "Package.swift").write_text("")
    (folder / "settings.yaml").write_text("message_bus:\n  producer_root: generated\n")
    protos = folder / "generated" / "proto"
    protos.mkdir(parents=True)
    for file in range(files):
        (protos / f"part{file}.proto").write_text(schema(file, messages))
    return folder


def schema(file, messages):
    """A file whose messages use one another and, but for the first file's, those of the file before."""
    imported = f'import "part{file - 1}.proto";\n' if file else ""
    earlier = f"  parts.p{file - 1}.Record0 earlier = 9;\n" if file else ""
    lines = [f'syntax = "proto3";\n\npackage parts.p{file};\n\n{imported}']
    for message in range(messages):
        lines.append(
            f"// Record {message} of file {file}.\n"
            f"message Record{message} {{\n"
            "  // Who it is.\n"
            "  int64 id = 1;\n  string title = 2;\n  repeated string tags = 3;\n  map<string, int32> counts = 4;\n"
            "  optional double score = 5;\n  bytes digest = 6;\n"
            f"  Record{(message + 1) % messages} next = 7;\n"
            "  oneof target {\n    string link = 8;\n    int64 other_id = 10;\n  }\n"
            f"{earlier}"
            "  State state = 11;\n  enum State {\n    STATE_UNSPECIFIED = 0;\n    STATE_READY = 1;\n  }\n}\n"
        )
    lines.append(f"service Part{file} {{\n  rpc Retrieve(Record0) returns (Record1);\n}}\n")
    return "\n".join(lines)


# The project under measurement


@dataclasses.dataclass(eq=False)
class Project:
    """A project made by `manage`, with the quickstart's model and 10,000 rows."""

    folder: pathlib.Path
    environment: dict

    @property
    def database(self):
        return self.folder / "db.sqlite3"

    @property
    def proto(self):
        return self.folder / "Sources" / "GeneratedGRPC" / "proto" / "account.proto"

    @property
    def service_file(self):
        return self.folder / "Sources" / "Account" / "Services.swift"

    def mark_answers(self):
        """Gives the service the line that the reload figure edits, and an answer that shows it."""
        text = self.service_file.read_text()
        if "static let mark" not in text:
            first = "    static let queryset = Post.objects.all()\n"
            self.service_file.write_text(text.replace(first, first + MARKED_RETRIEVE))

    @property
    def peer_service_file(self):
        return self.folder / "peer" / "account" / "services.py"

    @property
    def debug_binary(self):
        return self.folder / ".build" / "debug" / "quickstart"

    @property
    def release_binary(self):
        return self.folder / ".build-release" / "release" / "quickstart"


@once
def project(debug=False):
    """Makes the project as a user would, then builds it for release (or uses the debug build)."""
    if debug:
        made = project()
        made.mark_answers()
        run([manage(), "check"], cwd=made.folder, env=made.environment)
        return made
    folder = BUILD / "quickstart"
    shutil.rmtree(folder, ignore_errors=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, MANAGE_HOME=str(TOP), SECRET_KEY="benchmark")
    made = Project(folder, environment)

    def step(*words):
        run([manage(), *words], cwd=folder if folder.exists() else BUILD, env=environment)

    step("startproject", "quickstart")
    step("startapp", "account")
    shutil.copy(TOP / "Tests" / "Demo" / "Models.swift", folder / "Sources" / "Account" / "Models.swift")
    app = folder / "Sources" / "Account" / "AccountApp.swift"
    app.write_text(app.read_text().replace("Model.Type] = []", "Model.Type] = [Post.self]"))
    for words in (["makemigrations"], ["migrate"], ["generateproto"], ["generategrpc"], ["generateservices", "-hd"]):
        step(*words)
    settings = folder / "settings.yaml"
    settings.write_text(settings.read_text().replace("debug: true", "debug: false"))
    with sqlite3.connect(made.database) as database:
        database.executemany(
            "INSERT INTO account_post (id, title, content, created) VALUES (?, ?, ?, '2026-01-01 00:00:00')",
            [(n, f"Post title number {n:05}", "x" * 200) for n in range(1, ROWS + 1)],
        )
    database.close()
    run(["swift", "build", *RELEASE, "--scratch-path", ".build-release", "--product", "quickstart"], cwd=folder, env=environment)
    return made


# Servers: each a context that gives the port (and the process) and ends what it started


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def server(words, port, cores=SERVER_CORE, **options):
    process = subprocess.Popen(
        ["taskset", "-c", cores, *[str(w) for w in words]],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True, **options,
    )
    try:
        deadline = time.monotonic() + 30
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            if process.poll() is not None or time.monotonic() > deadline:
                sys.exit(f"bench: {words[0]} does not serve: {process.stderr.read().decode()}")
            time.sleep(0.02)
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@contextlib.contextmanager
def limit_server(database=None):
    port = free_port()
    words = [c_program("limit", "nghttp2", "sqlite3"), port, 1, *([database] if database else [])]
    with server(words, port):
        yield port


@once
def certificate():
    """A key and a certificate for 127.0.0.1."""
    BUILD.mkdir(parents=True, exist_ok=True)
    key, chain = BUILD / "server.key", BUILD / "server.pem"
    run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
         "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", chain])
    return key, chain


@contextlib.contextmanager
def echo_server(cores=SERVER_CORE, tls=False):
    """Ours, with a loop for each of the cores; gives the port and the process."""
    port = free_port()
    words = [echo_binary(), port, *(certificate() if tls else [])]
    with server(words, port, cores=cores) as process:
        yield port, process


@contextlib.contextmanager
def peer_echo_server(name):
    """A server of `make bench-peers` that answers /echo.Echo/Ping."""
    port = free_port()
    with server([PEERS / name, port], port):
        yield port


@contextlib.contextmanager
def project_server(made):
    port = free_port()
    words = [made.release_binary, "grpcrunserver", f"127.0.0.1:{port}", "--max-workers", 1]
    with server(words, port, cwd=made.folder, env=made.environment) as process:
        yield port, process


def has_peer():
    return PEER_PYTHON.exists()


@once
def peer_folder(made):
    """A copy of the Django project beside ours, with stubs made from our .proto."""
    folder = made.folder / "peer"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(BENCHMARKS / "peers" / "django", folder)
    run([PEER_PYTHON, "-m", "grpc_tools.protoc", f"-I{made.proto.parent}", f"--python_out={folder}",
         f"--grpc_python_out={folder}", made.proto.name])
    return folder


def peer_words(made, port, *more):
    return [PEER_PYTHON, peer_folder(made) / "manage.py", "grpcrunserver", f"127.0.0.1:{port}", *more]


@contextlib.contextmanager
def peer_server(made):
    port = free_port()
    environment = dict(made.environment, PEER_DATABASE=str(made.database))
    with server(peer_words(made, port, "--max-workers", 10), port, cwd=peer_folder(made), env=environment):
        yield port


# Measurements


def grpc_frame(message):
    return b"\0" + len(message).to_bytes(4, "big") + message


@dataclasses.dataclass
class Load:
    """What the cheap load generator saw."""

    per_second: float
    p50_us: float
    p99_us: float
    # Of a core.
    generator_share: float


def load(port, path, body, connections, streams, seconds, rate=None, cores=LOAD_CORE, tls=False):
    """Keeps `streams` requests open on each connection, or starts `rate` requests a second."""
    body_file = BUILD / "body.bin"
    body_file.parent.mkdir(parents=True, exist_ok=True)
    body_file.write_bytes(body)
    words = [c_program("blast", "ssl", "crypto"), port, path, body_file, connections, streams, seconds]
    output = run(["taskset", "-c", cores, *words, rate or 0, *(["tls"] if tls else [])])
    value = {name: float(number) for name, number in re.findall(r"(\w+)=([0-9.]+)", output)}
    return Load(value["rps"], value["p50_us"], value["p99_us"], value["cli_cpu"])


def blast(port, path, body, connections, streams, seconds, tls=False):
    """Requests a second that the cheap load generator sees answered."""
    return load(port, path, body, connections, streams, seconds, tls=tls).per_second


@contextlib.contextmanager
def flood(port, kind):
    """A hostile client on the core of the load generator, to which it yields."""
    words = ["taskset", "-c", LOAD_CORE, "chrt", "--idle", "0", c_program("flood"), str(port), kind, "3600"]
    with subprocess.Popen(words) as process:
        try:
            yield
        finally:
            process.kill()


@contextlib.contextmanager
def idle_connections(port, count):
    """Connections that have begun to speak HTTP/2, read the server's SETTINGS, and say nothing more."""
    hello = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])
    acknowledgement = bytes([0, 0, 0, 4, 1, 0, 0, 0, 0])
    with contextlib.ExitStack() as stack:
        for _ in range(count):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", port)))
            connection.sendall(hello)
            connection.recv(4096)
            connection.sendall(acknowledgement)
        yield


def resident_mib(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024


def median_milliseconds(words, cwd, environment, runs=40, before=None):
    """`before` is called before each run and is not timed."""
    times = []
    for _ in range(runs):
        if before:
            before()
        started = time.perf_counter()
        subprocess.run([str(w) for w in words], cwd=cwd, env=environment, stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


# Reloading


@contextlib.contextmanager
def dev_server(words, port, **options):
    """A development server on both cores, as a developer runs it."""
    log = open(BUILD / "dev-server.log", "wb")
    process = subprocess.Popen([str(w) for w in words], stdout=log, stderr=log, start_new_session=True, **options)
    try:
        yield port
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        log.close()


def project_dev_server(made):
    port = free_port()
    words = [manage(), "grpcrunserver", f"127.0.0.1:{port}", "--dev"]
    return dev_server(words, port, cwd=made.folder, env=made.environment)


def peer_dev_server(made):
    port = free_port()
    environment = dict(made.environment, PEER_DATABASE=str(made.database))
    return dev_server(peer_words(made, port, "--dev"), port, cwd=peer_folder(made), env=environment)


def reload_seconds(context, source, line, runs=10):
    """Median seconds from saving `line` (with a fresh mark) in `source` to the first answer that has the mark."""
    pattern = re.compile(re.escape(line).replace(r"\{\}", r"[^\"]*"))
    if not pattern.search(source.read_text()):
        sys.exit(f"bench: {source} has no line like {line.strip()}")
    with context as port:
        probe = subprocess.Popen(
            [str(PEER_PYTHON), str(BENCHMARKS / "reload_probe.py"), str(port)],
            cwd=BUILD / "quickstart" / "peer", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )

        def wait_for(mark):
            probe.stdin.write(mark + "\n")
            probe.stdin.flush()
            if not select.select([probe.stdout], [], [], 180)[0]:
                sys.exit(f"bench: no answer with {mark} within 180 s; see {BUILD / 'dev-server.log'}")
            probe.stdout.readline()

        times = []
        # Saves fall anywhere between two polls of a server that polls, as a person's do.
        phase = random.Random(1)
        try:
            for n in range(runs + 1):
                mark = f"mark-{n}"
                started = time.perf_counter()
                source.write_text(pattern.sub(line.format(mark), source.read_text(), count=1))
                wait_for(mark)
                if n > 0:  # The first also waits for the server to start.
                    times.append(time.perf_counter() - started)
                time.sleep(1 + phase.random())
        finally:
            probe.kill()
            probe.wait()
    return statistics.median(times)
