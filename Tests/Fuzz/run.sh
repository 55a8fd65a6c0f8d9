#!/usr/bin/env bash
# run.sh TARGET SECONDS BUILD: fuzzes one target with libFuzzer, from its kept corpus and what earlier runs in BUILD added.
# Says in a line how it went. The input that breaks a target is left in BUILD/failures, and the whole log is shown.
set -euo pipefail
target=$1 seconds=$2 build=$3
here=$(cd "$(dirname "$0")" && pwd)
corpus=$build/corpus/$target log=$build/$target.log
mkdir -p "$corpus" "$build/failures"
kept=("$here/Corpus/$target")
if [ -d "$here/FailCases/$target" ]; then kept+=("$here/FailCases/$target"); fi
# Swift's own report of a trap would run into the sanitizer. The limits are on one input; its time is that of a clock on the
# wall, so that a busy machine needs a generous one.
if FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:handle_sigill=1 "$build/release/Fuzzer" \
    -max_total_time="$seconds" -timeout=60 -rss_limit_mb=1024 -malloc_limit_mb=256 \
    -print_final_stats=1 -verbosity=0 -artifact_prefix="$build/failures/$target-" \
    "$corpus" "${kept[@]}" >"$log" 2>&1; then
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $seconds s"
else
    cat "$log" >&2
    echo "error: fuzzing $target found a fault; its input is in $build/failures" >&2
    exit 1
fi
