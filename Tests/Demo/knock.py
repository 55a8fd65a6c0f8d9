"""Connects to a port again and again until standard input ends; then says how often it was refused.

usage: knock.py HOST PORT
Exit status 1 if a connection was refused.
"""
import select
import socket
import sys
import time

host, port = sys.argv[1], int(sys.argv[2])
tried = refused = 0
while not select.select([sys.stdin], [], [], 0)[0]:
    tried += 1
    try:
        socket.create_connection((host, port), timeout=2).close()
    except OSError:
        refused += 1
    time.sleep(0.005)
print(f"{tried} connections while reloading, {refused} refused")
sys.exit(1 if refused or not tried else 0)
