#!/bin/sh
# What stands on the screen when the kiosk cannot be started at all: letters on the console, and nothing that
# could fail. After a quarter of an hour the kiosk is tried again.
#   desk.sh [FOLDER [SECONDS]]
set -eu
folder=${1:-/var/lib/aftercare-kiosk}
seconds=${2:-900}

# A line of the clinic's details as the kiosk keeps them, without what a console would take for an order.
known() {
    sed -n "s/^ \"$1\": \"\(.*\)\",\{0,1\}$/\1/p" "$folder/clinic.json" 2>/dev/null | tr -cd '0-9+() .-' || true
}

line() { printf '        %s\n' "$@"; }

phone=$(known phone)
emergency=$(known emergency_number)
printf '\033c\033[?25l\033[9;0]'
printf '\n\n\n\n'
line "PLEASE ASK AT THE DESK." "PREGUNTE EN LA RECEPCION, POR FAVOR." ""
if [ -n "$phone" ]; then
    line "Tel. $phone" ""
fi
line "Hard to breathe, or chest pain? Tell a member of staff now." \
    "Le cuesta respirar o le duele el pecho? Avise ya al personal."
if [ -n "$emergency" ]; then
    line "" "Tel. $emergency"
fi
line "" "" "(This screen is not ready. Staff: journalctl -u aftercare-kiosk)"
exec sleep "$seconds"
