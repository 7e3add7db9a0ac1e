#!/usr/bin/env bash
# Times HoSite, native and just-in-time, beside Hugo on the same pages, in turn and in one run,
# so that a claim about speed rests on a ratio and not on one machine's seconds.
#
#   tests/speed/compare.sh N...        for instance: tests/speed/compare.sh 300 1000 10000
#
# ROUNDS=5 says how often each is timed after one warm-up; KEEP=1 keeps the corpus.
set -euo pipefail
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=${ROUNDS:-5}
names=("hosite, native, --no-check" "hosite, native, with checks" "hosite, just-in-time, --no-check" "hugo")
hugo=3

fail() { echo "compare.sh: $*" >&2; exit 1; }

require() {
  [[ $# -gt 0 ]] || fail "say how many pages: tests/speed/compare.sh N..."
  local count
  for count in "$@"; do
    [[ $count =~ ^[0-9]+$ && $count -ge 30 ]] || fail "'$count' is not a number of pages (at least 30)"
  done
  [[ $rounds =~ ^[1-9][0-9]*$ ]] || fail "ROUNDS must be a number above zero"
  /usr/bin/time -v true 2>/dev/null || fail "/usr/bin/time with -v is missing; install GNU time (Debian's package: time)"
  command -v hugo >/dev/null || fail "hugo is missing; install Hugo"
  command -v dotnet >/dev/null || fail "dotnet is missing; install the .NET 10 SDK"
}

# Standard output of a build is of interest only when it fails.
quietly() {
  "$@" >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; fail "this failed: $*"; }
}

build_programs() {
  local assembly
  assembly=$(dotnet msbuild "$root/generator" -getProperty:AssemblyName)
  quietly dotnet build "$root/generator" -c Release -o "$work/jit"
  quietly dotnet publish "$root/generator" -c Release -o "$work/native"
  quietly dotnet build "$root/tests/corpus" -c Release -o "$work/corpus-maker"
  native=$work/native/$assembly
  jit=$work/jit/$assembly.dll
  [[ -x $native ]] || fail "publishing left no program at $native"
}

# A corpus with errors would be timed on its error path, so the generator must accept it first.
make_corpus() {
  rm -rf "$work/content" "$work/hugo" "$work/out"
  dotnet "$work/corpus-maker/HoSite.Corpus.dll" --pages "$1" --out "$work/content" --hugo "$work/hugo" >&2
  quietly "$native" permalinks --content "$work/content"
  quietly "$native" build --strict --content "$work/content" --output "$work/out"
}

run() {
  case $1 in
    0) "${timer[@]}" "$native" build --content "$work/content" --output "$work/out" --no-check ;;
    1) "${timer[@]}" "$native" build --content "$work/content" --output "$work/out" ;;
    2) "${timer[@]}" dotnet "$jit" build --content "$work/content" --output "$work/out" --no-check ;;
    3) "${timer[@]}" hugo --quiet --source "$work/hugo" --destination "$work/out" ;;
  esac
}

# A program that writes nothing is always the fastest.
must_be_written() {
  local written
  written=$(find "$work/out" -name '*.html' 2>/dev/null | wc -l)
  [[ $written -ge $1 ]] || fail "only $written HTML files were written for $1 pages"
}

# Prints milliseconds and kilobytes. The clock is bash's: that of time -v stops at hundredths of a second.
measure() {
  rm -rf "$work/out"
  local before after kilobytes
  before=${EPOCHREALTIME/./}
  run "$1" >"$work/run.log" 2>&1 || { cat "$work/run.log" >&2; fail "a timed run failed: ${names[$1]}"; }
  after=${EPOCHREALTIME/./}
  must_be_written "$2"
  kilobytes=$(sed -n 's/.*Maximum resident set size (kbytes): //p' "$work/time.log")
  echo "$(((after - before) / 1000)) $kilobytes"
}

# Rounds of all four in turn: whatever else the machine does meets each of them alike.
time_all() {
  local round program measured
  : >"$work/times"
  for ((round = 0; round <= rounds; round++)); do
    for program in "${!names[@]}"; do
      measured=$(measure "$program" "$1")
      [[ $round -eq 0 ]] || echo "$round $program $measured" >>"$work/times"
    done
  done
}

print_table() {
  echo
  echo "### $1 pages"
  echo
  echo "| | Median wall | Peak memory | Hugo's median ÷ its own | Median of Hugo ÷ its own, round by round | Memory ÷ Hugo's |"
  echo "|---|---|---|---|---|---|"
  local program
  for program in "${!names[@]}"; do
    awk -v mine="$program" -v hugo="$hugo" -v name="${names[$program]}" '
      function median(list, n,   i, j, x) {
        for (i = 2; i <= n; i++) { x = list[i]; for (j = i - 1; j > 0 && list[j] > x; j--) list[j + 1] = list[j]; list[j + 1] = x }
        return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
      }
      $2 == mine { own[++n] = $3; ownAt[$1] = $3; if ($4 > memory) memory = $4 }
      $2 == hugo { his[++m] = $3; hisAt[$1] = $3; if ($4 > hugoMemory) hugoMemory = $4 }
      END {
        for (round in ownAt) ratios[++k] = hisAt[round] / ownAt[round]
        a = median(own, n); b = median(his, m)
        printf "| %s | %.3f s | %d MB | %.2f | %.2f | %.2f |\n", name, a / 1000, memory / 1024, b / a, median(ratios, k), memory / hugoMemory
      }' "$work/times"
  done
}

require "$@"
# Files in memory, where the system offers it: what is timed is the program, not the disk.
work=$(mktemp -d "$([[ -d /dev/shm && -w /dev/shm ]] && echo /dev/shm || echo "${TMPDIR:-/tmp}")/hosite-speed.XXXXXX")
[[ -n ${KEEP:-} ]] && echo "kept in $work" >&2 || trap 'rm -rf "$work"' EXIT
timer=(/usr/bin/time -v -o "$work/time.log")

build_programs
echo "$(hugo version | cut -d' ' -f1,2), .NET SDK $(dotnet --version), $(nproc) processors, $rounds rounds after one warm-up"
for count in "$@"; do
  make_corpus "$count"
  time_all "$count"
  print_table "$count"
done
