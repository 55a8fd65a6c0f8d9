#!/usr/bin/env python3
"""Looks for leaks in a server that was sent the recorded connections of the fuzzer's corpus, and floods.

usage: leaks.py SERVER FLOOD [ROUNDS]
    SERVER  the built BenchmarkServer
    FLOOD   the built Tests/Benchmarks/flood.c

Each recording is sent whole and cut off at several places. The server runs under GCC's LeakSanitizer, which at the
server's end looks for memory that nothing points to, prints where it was allocated and makes the exit status 23.
"""
import errno
import glob
import os
import pathlib
import signal
import socket
import subprocess
import sys

FUZZ = pathlib.Path(__file__).resolve().parents[1] / "Fuzz"
FLOODS = ["reset", "settings", "ping", "continuation", "data", "window"]
PATIENCE_SECONDS = 30


def main():
    server, flood = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    port = free_port()
    process = subprocess.Popen([server, str(port)], env=dict(os.environ, LD_PRELOAD=sanitizer()))
    try:
        wait_for(port, process)
        recordings = [path.read_bytes() for path in sorted(FUZZ.glob("*/connection/*"))]
        if not recordings:
            sys.exit("leaks: there are no recorded connections")
        count = 0
        for _ in range(rounds):
            for recording in recordings:
                for length in {len(recording), len(recording) * 2 // 3, len(recording) // 2, 60}:
                    say(port, recording[:length])
                    count += 1
        for kind in FLOODS:
            subprocess.run([flood, str(port), kind, "0.5"], check=True, stdout=subprocess.DEVNULL)
        process.send_signal(signal.SIGTERM)
        status = process.wait(PATIENCE_SECONDS)
    finally:
        process.kill()
    if status != 0:
        sys.exit(f"leaks: the server ended with {status}")
    print(f"no leak after {count} recorded connections and {len(FLOODS)} kinds of floods")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def sanitizer():
    found = glob.glob("/usr/lib/gcc/*/*/liblsan.so")
    if not found:
        sys.exit("leaks: GCC's liblsan.so is not there (Debian: apt install gcc)")
    return found[-1]


def wait_for(port, process):
    while process.poll() is None:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            pass
    sys.exit(f"leaks: the server ended with {process.returncode} before it listened")


def say(port, data):
    """Sends the bytes and the end of the stream, and reads to the server's end of it."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE_SECONDS) as connection:
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65_536):
                pass
        except OSError as error:
            # The server may close the connection for what was said.
            if error.errno not in (errno.ECONNRESET, errno.EPIPE, errno.ENOTCONN):
                raise


if __name__ == "__main__":
    main()
