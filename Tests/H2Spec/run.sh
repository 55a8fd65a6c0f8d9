#!/usr/bin/env bash
# Runs h2spec against the echo server, and fails if a case fails that misses.txt does not explain.
#
# usage: run.sh H2SPEC SERVER
# h2spec is built from https://github.com/summerwind/h2spec with Debian's golang-go, golang-golang-x-net-dev,
# golang-github-spf13-cobra-dev and golang-github-fatih-color-dev.
set -euo pipefail
h2spec=$1 server=$2
here=$(cd "$(dirname "$0")" && pwd)
[ -x "$(command -v "$h2spec")" ] || { echo "no h2spec at $h2spec; set H2SPEC to its path"; exit 1; }

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$server" "$port" &
trap 'kill $!' EXIT
until (: </dev/tcp/127.0.0.1/"$port") 2>/dev/null; do kill -0 $!; done

output=$("$h2spec" -h 127.0.0.1 -p "$port" -o 2 || true)
grep -E '^[0-9]+ tests' <<<"$output"
unexplained=$(grep -E '^ *× ' <<<"$output" | sed -E 's/^ *× //' | sort -u |
    grep -vxFf <(sed -nE 's/^(answered|forgotten) //p' "$here/misses.txt") || true)
[ -z "$unexplained" ] || { echo "these cases fail:"; echo "$unexplained"; exit 1; }
echo "every other case is explained in Tests/H2Spec/misses.txt"
