#!/usr/bin/env bash
# A PostgreSQL server of one's own, in a temporary folder, reached through a Unix socket there and in no other way. It lives as long as
# standard input is open, so none is left behind by a test that was killed.
#   server.sh [SETTING=VALUE ...]        settings of postgresql.conf; by default what is quick, not what survives a power cut
#   server.sh --check                    only says whether there is one: "available" or "unavailable REASON"
# Writes "folder PATH" (the folder of the socket; user and database are postgres) and "ready" when it can be connected to. Reads commands, one a line:
#   stop     shuts it down          answers "stopped"
#   crash    ends it at once        answers "stopped"
#   start    starts it again        answers "ready"
# Ends with 3 and a line "unavailable REASON" where there is no PostgreSQL 15 or later. PG_BIN names the folder of its programs.
set -euo pipefail

unavailable() {
    echo "unavailable $1"
    exit 3
}

# The newest that is installed, as Debian and others lay them out.
find_programs() {
    local folder
    for folder in ${PG_BIN:+"$PG_BIN"} $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin 2> /dev/null | sort -rV) "$(dirname "$(command -v postgres || echo /none/postgres)")"; do
        if [[ -x $folder/initdb && -x $folder/pg_ctl ]]; then
            echo "$folder"
            return
        fi
    done
}

bin=$(find_programs)
[[ -n $bin ]] || unavailable "PostgreSQL is not installed: apt-get install postgresql"
version=$("$bin/postgres" --version | sed -nE 's/^[^0-9]*([0-9]+).*/\1/p')
((version >= 15)) || unavailable "PostgreSQL $version in $bin is too old: install 15 or later"

# The server refuses to run as root.
as=()
if ((EUID == 0)); then
    id postgres > /dev/null 2>&1 || unavailable "the server does not run as root, and there is no user postgres"
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi

if [[ ${1:-} == --check ]]; then
    echo available
    exit
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/newsextract-pg-XXXXXX")
if ((EUID == 0)); then chown postgres: "$folder"; fi
cd "$folder"

control() { "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -s -w -t 60 "$@" < /dev/null >> "$folder/control.log" 2>&1; }

finish() {
    control stop -m immediate || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

if ! "${as[@]}" "$bin/initdb" -D "$folder/data" -U postgres -E UTF8 --no-locale --auth=trust --no-sync > "$folder/initdb.log" 2>&1; then
    tail -n 5 "$folder/initdb.log" >&2
    exit 1
fi

{
    echo "listen_addresses = ''"
    echo "unix_socket_directories = '$folder'"
    echo "fsync = off"
    echo "full_page_writes = off"
    echo "shared_buffers = 128MB"
    echo "max_wal_size = 1GB"
    echo "jit = off"
    for setting in "$@"; do
        echo "${setting%%=*} = '${setting#*=}'"
    done
} >> "$folder/data/postgresql.conf"

start() {
    if control start -l "$folder/server.log"; then
        echo ready
    else
        cat "$folder/control.log" "$folder/server.log" >&2
        exit 1
    fi
}

echo "folder $folder"
start
while read -r command; do
    case $command in
        start) start ;;
        stop) control stop -m fast; echo stopped ;;
        crash) control stop -m immediate; echo stopped ;;
        *) echo "unknown command '$command'" >&2 ;;
    esac
done
