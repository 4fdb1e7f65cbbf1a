#!/bin/sh
# Lets programs of others talk to the language server: Neovim (apt: neovim) and pygls' client (PyPI: pygls).
# Usage: Tests/outside-editors.sh [PROGRAM]; the program is build/aanzet unless another is named.
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "${1:-build/aanzet}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

if command -v nvim >/dev/null; then
  echo "Neovim: $(nvim --version | head -n 1)"
  cp -r Tests/TaalServer/project "$folder/nvim"
  PROGRAM=$program PROJECT=$folder/nvim XDG_CONFIG_HOME=$folder/none XDG_DATA_HOME=$folder/data \
    XDG_STATE_HOME=$folder/state XDG_CACHE_HOME=$folder/cache \
    timeout 120 nvim --headless --clean -n -u NONE -c 'luafile Tests/outside-neovim.lua' -c 'qall!' || failed=1
else
  echo "Neovim is not installed; left out." >&2
fi

if [ ! -x build/venv-lsp/bin/python ]; then
  python3 -m venv build/venv-lsp
  build/venv-lsp/bin/pip install --quiet 'pygls==2.1.1'
fi
echo "pygls: $(build/venv-lsp/bin/pip list 2>/dev/null | grep -E '^(pygls|lsprotocol) ' | tr -s ' ' | tr '\n' ' ')"
cp -r Tests/TaalServer/project "$folder/pygls"
timeout 120 build/venv-lsp/bin/python Tests/outside-lsp-client.py "$program" "$folder/pygls" || failed=1
exit "$failed"
