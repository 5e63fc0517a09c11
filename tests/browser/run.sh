#!/usr/bin/env bash
# Tests of the pages that `newsextract report` writes, in headless Chromium. The last line printed is
#   N passed, N failed, N skipped
# Chromium is Debian's, installed when it is missing and apt-get may; CHROMIUM names another one. Where there is none the tests are
# skipped, except in CI (CI=true), where that is a failure.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
root=$(cd ../.. && pwd)

without() {
    echo "$1"
    if [[ ${CI:-} == true ]]; then
        echo "0 passed, 1 failed, 0 skipped"
        exit 1
    fi
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
}

find_chromium() {
    command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome || true
}

command -v node > /dev/null && command -v npm > /dev/null || without "node and npm are missing: install Node.js 20"

if [[ -z $(find_chromium) ]] && command -v apt-get > /dev/null && ((EUID == 0)); then
    echo "==> apt-get install chromium"
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium) > /dev/null ||
        echo "apt-get could not install chromium"
fi
chromium=$(find_chromium)
[[ -n $chromium ]] || without "there is no Chromium: install it (apt-get install chromium) or name one in CHROMIUM"

npm ci --no-audit --no-fund --loglevel=error || without "npm ci failed: the package registry could not be read"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

project=$root/src/NewsExtract.Tool
tool=$project/bin/Release/net10.0/NewsExtract.Tool.dll
if [[ ! -f $tool ]]; then
    dotnet build "$project" -c Release -f net10.0
fi

report() {
    local name=$1
    shift
    dotnet "$tool" report "$@" --out "$work/$name.html"
}
report one pages/harbour-fire-agency.html
report several pages
report payloads pages/payloads.html
report arabic pages/arabic.html
report samples "$root/tests/NewsExtract.Tests/Pages"

CHROMIUM=$chromium node run.mjs "$work"
