#!/usr/bin/env bash
# Bad input, one kind after another: what the program says of it, with status, seconds and peak memory.
# Aim: status 1 to 3 (6 for a damaged table), under a second, under 100 MB. Usage: bad-input.sh PROGRAM
set -u
program=$(realpath "$1")
if ! command -v /usr/bin/time >/dev/null; then
  echo '==> Installing time with apt-get (measures memory)'
  $([ "$(id -u)" = 0 ] || echo sudo) apt-get install -y -qq time >/dev/null
fi
place=$(mktemp -d)
trap 'chmod -R u+rwX "$place" 2>/dev/null; rm -rf "$place"' EXIT
root=$(cd "$(dirname "$0")/.." && pwd)
failed=0

# One project per case: the real regions with one bad file, or a folder of its own.
project() { mkdir -p "$place/$1"; cp -r "$root/schemas" "$root/regions" "$place/$1/"; }
bad() { echo "$place/$1/regions/kennemerland/afspraken-2020.yaml"; }

# name, statuses allowed, command...
try() {
  local name=$1 allowed=$2; shift 2
  local measured="$place/measured"
  timeout 20 /usr/bin/time -q -f '%e %M' -o "$measured" "$@" >"$place/out" 2>"$place/err" </dev/null
  local status=$?
  read -r seconds kilobytes <<<"$(tail -n 1 "$measured")"
  local first; first=$(cat "$place/out" "$place/err" | grep -m1 . | cut -c1-70)
  local verdict=ok
  [[ " $allowed " == *" $status "* ]] || verdict='WRONG STATUS'
  awk -v s="$seconds" -v k="$kilobytes" 'BEGIN { exit !(s < 1 && k < 100000) }' || verdict="$verdict, OVER THE AIM"
  [[ $verdict == ok ]] || failed=1
  printf '%-28s status %s  %5s s  %6s kB  %-4s %s\n' "$name" "$status" "$seconds" "$kilobytes" "$verdict" "$first"
}

project empty;     : >"$(bad empty)"
mkdir -p "$place/without-regions/schemas"
project brackets;  printf 'soort: afspraken\ntitel: %s\n' "$(head -c 100000 /dev/zero | tr '\0' '[')" >"$(bad brackets)"
project bomb;      { echo 'a: &a [x, x, x, x, x, x, x, x, x]'; for i in b c d e f g h i; do
                     p=$(echo "$i" | tr b-i a-h); echo "$i: &$i [*$p, *$p, *$p, *$p, *$p, *$p, *$p, *$p, *$p]"; done; } >"$(bad bomb)"
project large;     { echo 'soort: afspraken'; head -c 10485760 /dev/zero | tr '\0' 'a'; } >"$(bad large)"
project utf8;      printf 'soort: afspraken\ntitel: caf\xe9 \xff\xfe\n' >"$(bad utf8)"
project binary;    cp "$program" "$(bad binary)" 2>/dev/null; truncate -s 500000 "$(bad binary)"
project fifo;      rm "$(bad fifo)"; mkfifo "$(bad fifo)"
project loop;      ln -s loop "$place/loop/regions/loop"
project loop-file; rm "$(bad loop-file)"; ln -s afspraken-2020.yaml "$(bad loop-file)"
project unreadable; chmod 000 "$(bad unreadable)"

for case in empty brackets bomb large utf8 binary; do try "$case" '1 3' "$program" controleer "$place/$case"; done
try without-regions '1 2 3' "$program" controleer "$place/without-regions"
try fifo 3 "$program" controleer "$place/fifo"
try symlink-loop '1 3' "$program" controleer "$place/loop"
try symlink-loop-file 3 "$program" controleer "$place/loop-file"
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
  chmod 755 "$place"
  try unreadable 3 setpriv --reuid=65534 --regid=65534 --clear-groups "$program" controleer "$place/unreadable"
else
  try unreadable '1 3' "$program" controleer "$place/unreadable"
fi
"$program" bouw "$root" -o "$place/table" >/dev/null 2>&1
size=$(stat -c %s "$place/table")
for cut in 0 1 23 24 100 $((size / 2)) $((size - 1)); do
  head -c "$cut" "$place/table" >"$place/cut"
  try "table cut at $cut" 6 "$program" wie --tabel "$place/cut" gemeente=haarlem stap=monitoring
done
[ "$failed" = 0 ] && echo 'All within the aim.' || { echo 'Not all within the aim.'; exit 1; }
