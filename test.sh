#!/usr/bin/env bash
# Installs what the tests need, builds, and runs every test. Ends with the runner's summary; not zero on failure.
#
#   ./test.sh                      everything
#   ./test.sh --filter-class '*LinkTests'     further words go to the runner
#
# CHROMIUM_PATH names a browser of your own. HOSITE_SCREENSHOTS=1 leaves pictures of every kind of page in
# artifacts/screenshots/. HOSITE_ACCEPT=1 rewrites the files that are generated from the code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# A failed test shows all that it found, not the first few.
export XUNIT_PRINT_MAX_ENUMERABLE_LENGTH=0 XUNIT_PRINT_MAX_STRING_LENGTH=0

say() { printf 'test.sh: %s\n' "$*" >&2; }

has_browser() {
  local name
  [[ -z ${CHROMIUM_PATH:-} ]] || return 0
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null && return 0
  done
  [[ -x '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' || -x /Applications/Chromium.app/Contents/MacOS/Chromium ]]
}

install_browser() {
  local as_root=()
  if ! command -v apt-get >/dev/null; then
    say "the browser tests need Chromium or Chrome; install one with your system's package manager, or name it in CHROMIUM_PATH"
    return 1
  fi
  [[ $(id -u) == 0 ]] || as_root=(sudo)
  say "installing Chromium for the browser tests"
  "${as_root[@]}" apt-get update -qq </dev/null
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends chromium chromium-sandbox fonts-liberation </dev/null
}

if ! command -v dotnet >/dev/null; then
  say "the .NET 10 SDK is missing: https://dotnet.microsoft.com/download"
  exit 1
fi

# Without a browser its tests are skipped and say so; in CI they fail.
if ! has_browser && ! install_browser; then
  [[ ${CI:-} != true ]] || exit 1
fi

dotnet build HoSite.sln -v quiet
dotnet test --solution HoSite.sln --no-build --no-ansi --no-progress "$@"
