"""Connects to a port again and again until SIGTERM; then says how often it was refused.

usage: knock.py HOST PORT
Exit status 1 if a connection was refused.
"""
import signal
import socket
import sys
import time

host, port = sys.argv[1], int(sys.argv[2])
tried = refused = 0
stopped = False


def stop(signal_number, frame):
    global stopped
    stopped = True


signal.signal(signal.SIGTERM, stop)
while not stopped:
    tried += 1
    try:
        socket.create_connection((host, port), timeout=2).close()
    except OSError:
        refused += 1
    time.sleep(0.005)
print(f"{tried} connections while reloading, {refused} refused")
sys.exit(1 if refused or not tried else 0)
