#!/bin/sh
# The manual page in the programs that show it: apt-get install -y mandoc man-db. What is not there is passed over, aloud.
#
# Use: Tests/outside-manual.sh [PROGRAM]
set -eu
program=$(realpath "${1:-build/aanzet}")
page=$(mktemp)
trap 'rm -f "$page"' EXIT
"$program" handleiding >"$page"
status=0
complaints() {
  if [ -n "$2" ]; then
    printf '%s\n' "$1:" "$2"
    status=1
  else
    echo "$1: goed"
  fi
}
if command -v mandoc >/dev/null; then
  # The longest example is one line, so that it can be copied.
  complaints mandoc "$(mandoc -Tlint "$page" | grep -v 'input text line longer than 80 bytes: .fBaanzet wie' || :)"
else
  echo 'mandoc: is not there, passed over'
fi
if command -v man >/dev/null; then
  complaints man "$(MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null)"
else
  echo 'man: is not there, passed over'
fi
exit $status
