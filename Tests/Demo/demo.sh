#!/usr/bin/env bash
# The whole quickstart on real parts. Shows each command, stops at the first that fails, leaves nothing running.
# usage: demo.sh TOOLKIT_FOLDER PYTHON
set -euo pipefail

toolkit=$1
python=$2
demo=$toolkit/Tests/Demo
export MANAGE_HOME=$toolkit
manage=$toolkit/.build/debug/manage

work=$(mktemp -d "${TMPDIR:-/tmp}/quickstart.XXXXXX")
server=""
knock=""
finish() {
    status=$?
    for process in $server $knock; do
        kill -TERM "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    if [ $status -ne 0 ] && [ -f "$work/server.log" ]; then
        echo "--- what the server printed" && cat "$work/server.log"
    fi
    rm -rf "$work"
    exit $status
}
trap finish EXIT
trap 'exit 130' INT TERM

say() { printf '\n\033[1m# %s\033[0m\n' "$*"; }
show() {
    printf '$ %s\n' "$*"
    local command=$1
    shift
    if [ "$command" = manage ]; then "$manage" "$@"; else "$command" "$@"; fi
}

cd "$work"
say "A project and an app"
show manage startproject quickstart
cd quickstart
show manage startapp account

say "A model: a plain struct and a table of its fields"
show cp "$demo/Models.swift" Sources/Account/Models.swift
show sed -i 's/models: \[any Model.Type\] = \[\]/models: [any Model.Type] = [Post.self]/' Sources/Account/AccountApp.swift
sed -n '/public static let meta/,/^    }/p' Sources/Account/Models.swift

say "Its table (the first command builds the project; later builds take about a second)"
show manage makemigrations
show manage migrate

say "Its .proto, the Swift code for it, and a service"
show manage generateproto
cat Sources/GeneratedGRPC/proto/account.proto
show manage generategrpc
show manage generateservices -hd
sed -n '/struct PostService/,/^}/p' Sources/Account/Services.swift

say "The server, in the background"
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
printf '$ manage grpcrunserver 127.0.0.1:%s --dev &\n' "$port"
"$manage" grpcrunserver "127.0.0.1:$port" --dev >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 1 600); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && grep -q 'Quit the server' "$work/server.log"; then break; fi
    if ! kill -0 "$server" 2>/dev/null; then echo "the server ended"; exit 1; fi
    sleep 0.1
done
cat "$work/server.log"

say "A Python client, its stubs made from the generated .proto"
mkdir "$work/client"
cd "$work/client"
show "$python" -m grpc_tools.protoc -I ../quickstart/Sources/GeneratedGRPC/proto \
    --python_out=. --grpc_python_out=. account.proto
show "$python" "$demo/client.py" "127.0.0.1:$port" tour

say "A saved change, served without the port ever refusing a connection"
cd "$work/quickstart"
"$python" "$demo/knock.py" 127.0.0.1 "$port" >"$work/knock.log" 2>&1 &
knock=$!
before=$(cd "$work/client" && "$python" "$demo/client.py" "127.0.0.1:$port" title)
show sed -i 's/Post.objects.all()/Post.objects.order(by: .descending(\\.id))/' Sources/Account/Services.swift
started=$(date +%s%N)
while after=$(cd "$work/client" && "$python" "$demo/client.py" "127.0.0.1:$port" title) && [ "$after" = "$before" ]; do
    if [ $((($(date +%s%N) - started) / 1000000000)) -gt 120 ]; then echo "the change was never served"; exit 1; fi
done
echo "the first row listed was '$before', now is '$after', $((($(date +%s%N) - started) / 1000000)) ms after the save"
kill -TERM "$knock"
wait "$knock" || { cat "$work/knock.log"; exit 1; }
knock=""
cat "$work/knock.log"

say "The end: the server drains and leaves"
kill -TERM "$server"
wait "$server"
server=""
tail -n 3 "$work/server.log"
echo
echo "demo: done"
