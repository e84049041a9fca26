#!/bin/sh
# Sets everything up, then does what is asked:
#   sh packaging/setup.sh              set up only, for the kiosk
#   sh packaging/setup.sh run  [...]   set up, then start the kiosk:  python main.py [...]
#   sh packaging/setup.sh test [...]   set up with the test tools, then run the tests:  pytest, up to four at a time
#
# Run it as often as you like: what is there already is left alone, and then no network is needed.
# It installs Debian packages (packaging/debian-packages.txt) with apt, and Python packages (pyproject.toml)
# with pip, into the virtual environment that is active or else into .venv.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
list="$root/packaging/debian-packages.txt"

say() { printf '%s\n' "$*" >&2; }

usage() {
    say "usage: sh packaging/setup.sh [run | test] [options]"
    exit 2
}

# The packages of one section of the list.
packages_of() {
    sed -n "/^\[$1\]/,/^\[/p" "$list" | sed -e '/^\[/d' -e 's/#.*//' | awk 'NF { print $1 }'
}

# All packages that are installed. Some have "t64" behind their name in Debian 13; we go by the older name.
installed_packages() {
    dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n -e 's/^installed //' -e 's/t64$//' -e p
}

# Installs the packages named that are missing. Does not stop where it cannot: the program itself says what
# it lacks, and perhaps it lacks nothing.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian. Please install what your system calls these packages: $*"
        return
    fi
    installed=$(installed_packages)
    missing=
    for package in "$@"; do
        echo "$installed" | grep -qxF "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    sudo=
    if [ "$(id -u)" -ne 0 ]; then
        sudo=sudo
        if ! command -v sudo >/dev/null; then
            say "Some system packages are missing. As root, type: apt-get install -y$missing"
            return
        fi
    fi
    say "Installing system packages:$missing"
    # shellcheck disable=SC2086 - the list is meant to fall into words
    { $sudo apt-get update -q &&
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } >&2 ||
        say "The system packages could not be installed; going on without:$missing"
}

# Whether the Python given is that of a virtual environment.
is_virtual() {
    "$1" -c 'import sys; sys.exit(sys.prefix == sys.base_prefix)' 2>/dev/null
}

# The first Python at hand that is new enough.
find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "Aftercare Kiosk needs Python 3.11 or newer. On Debian, type: apt-get install -y python3"
    exit 2
}

# Sets $python to that of the active virtual environment, else to that of .venv, which is made if need be.
choose_python() {
    for python in "${VIRTUAL_ENV:-/nowhere}/bin/python" python "$root/.venv/bin/python"; do
        if is_virtual "$python"; then
            return
        fi
    done
    base=$(find_python)
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        # shellcheck disable=SC2046 - as above
        install_packages $(packages_of python)
    fi
    say "Making a virtual environment in .venv"
    "$base" -m venv --clear "$root/.venv"
    python="$root/.venv/bin/python"
}

mode=${1:-}
[ $# -eq 0 ] || shift
case $mode in
    "" | run) sections="kiosk speech" extra= ;;
    test) sections="kiosk speech tests" extra=test ;;
    *) usage ;;
esac

# shellcheck disable=SC2046 - as above
install_packages $(for section in $sections; do packages_of "$section"; done)
choose_python
unmet=$("$python" "$root/packaging/unmet.py" $extra)
if [ -n "$unmet" ]; then
    say "Installing Python packages into $("$python" -c 'import sys; print(sys.prefix)')"
    echo "$unmet" | "$python" -m pip install --quiet --disable-pip-version-check -r /dev/stdin >&2
fi

case $mode in
    run) exec "$python" "$root/main.py" "$@" ;;
    test) cd "$root" && exec "$python" -m pytest -n auto --maxprocesses 4 "$@" ;;
    *) say "All is set up. Start the kiosk with: sh packaging/setup.sh run" ;;
esac
