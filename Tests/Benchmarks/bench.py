#!/usr/bin/env python3
"""Measures ManageKit next to its references and prints one line a figure.

    name  ours  reference  ratio  goal  PASS|FAIL

Every ratio comes from one run of both sides on the same two cores: the server is pinned to core 0, the
load generator to core 1. Figures whose reference is not set up print SKIP and say how to set it up.
Exit status 1 if a figure fails its goal.
"""
import argparse
import sys

import figures

FIGURES = {
    "echo": figures.echo,
    "stream": figures.stream,
    "latency": figures.latency,
    "workers": figures.workers,
    "tls": figures.tls,
    "idle": figures.idle,
    "flood": figures.flood,
    "retrieve": figures.retrieve,
    "list": figures.list_rows,
    "memory": figures.memory,
    "startup": figures.startup,
    "handover": figures.handover,
    "reload": figures.reload,
    "codec": figures.codec,
    "generategrpc": figures.generategrpc,
    "generateproto": figures.generateproto,
    "makemigrations": figures.makemigrations,
    "migrate": figures.migrate,
    "fetch": figures.fetch,
    "creates": figures.creates,
    "pgread": figures.pgread,
    "iterate": figures.iterate,
}
# Measured only when they are asked for.
LONG_FIGURES = {"soak": figures.soak}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--only", default="", help="comma-separated figures: " + ", ".join(FIGURES | LONG_FIGURES))
    parser.add_argument("--seconds", type=float, default=4.0, help="length of each load")
    options = parser.parse_args()
    names = [name.strip() for name in options.only.split(",") if name.strip()] or list(FIGURES)
    known = FIGURES | LONG_FIGURES
    unknown = [name for name in names if name not in known]
    if unknown:
        parser.error(f"no figure named {', '.join(unknown)}; choose from {', '.join(known)}")

    print(f"{'name':<14}{'ours':>14}{'reference':>14}{'ratio':>9}  {'goal':<10}", flush=True)
    failed = False
    for name in names:
        for result in known[name](options.seconds):
            print(result.line(), flush=True)
            failed = failed or result.verdict == "FAIL"
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
