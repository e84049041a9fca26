#!/bin/sh
# The Python packages for a machine without a network:
#   sh packaging/offline.sh collect FOLDER   on a machine like it that has one: fetch them into FOLDER
#   sh packaging/offline.sh install FOLDER   on the kiosk: a virtual environment .venv, from FOLDER alone
#
# Both machines need the same Debian and processor. The system packages (packaging/debian-packages.txt, sections
# kiosk and speech) come from Debian's own discs or mirror.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    printf 'usage: sh packaging/offline.sh collect|install FOLDER\n' >&2
    exit 2
}

# What pyproject.toml asks for, one a line.
wanted() {
    python3 -c 'import sys, tomllib
print(*tomllib.load(open(sys.argv[1], "rb"))["project"]["dependencies"], sep="\n")' "$root/pyproject.toml"
}

[ $# -eq 2 ] || usage
case $1 in
    collect)
        wanted | python3 -m pip download --quiet --disable-pip-version-check --dest "$2" -r /dev/stdin
        ;;
    install)
        python3 -m venv --clear "$root/.venv"
        wanted | "$root/.venv/bin/python" -m pip install --quiet --disable-pip-version-check \
            --no-index --find-links "$2" -r /dev/stdin
        printf 'All is there. Start the kiosk with: .venv/bin/python -I main.py\n'
        ;;
    *) usage ;;
esac
