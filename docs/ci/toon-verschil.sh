#!/bin/sh
# Zet het verschil als opmerking bij de wijziging. Staat er al een opmerking van ons, dan wordt die vervangen.
#
#   sh ci/toon-verschil.sh github   met NUMMER, FORK, GITHUB_REPOSITORY en GH_TOKEN
#   sh ci/toon-verschil.sh gitlab   met AANZET_TOKEN en de CI_-waarden van GitLab zelf
#
# UIT  de map waarin controleer.sh heeft geschreven (anders: uit)
set -u

UIT=${UIT:-uit}
# Hieraan herkennen we onze eigen opmerking; op de pagina is het niet te zien.
merk='<!-- aanzet: verschil -->'

stop() {
  echo "$1" >&2
  exit 3
}

# De tekst van de opmerking, als bestand.
tekst=$(mktemp) || exit 3
trap 'rm -f "$tekst"' EXIT
schrijf() {
  printf '%s\n\n' "$merk"
  if [ -f "$UIT/vergelijk.md" ]; then
    printf 'Oud is de versie waarin deze wijziging terechtkomt.\n\n'
    cat "$UIT/vergelijk.md"
  else
    echo '**Er is niets vergeleken:** de controle is eerder gestopt. De reden staat in het logboek.'
  fi
}

op_github() {
  if [ "${FORK:-}" = true ]; then
    echo '::notice title=aanzet::Er komt geen opmerking: deze wijziging komt uit een kopie van een ander (een fork).' \
      'Het verschil staat in de samenvatting van de controle.'
    exit 0
  fi
  plek="repos/$GITHUB_REPOSITORY/issues"
  filter=".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$merk\"))) | .id"
  onze=$(gh api --paginate "$plek/$NUMMER/comments?per_page=100" --jq "$filter") ||
    stop 'De opmerkingen bij deze wijziging zijn niet te lezen.'
  eigen=$(printf '%s\n' "$onze" | head -n 1)
  if [ -n "$eigen" ]; then
    gh api --silent --method PATCH "$plek/comments/$eigen" -F "body=@$tekst" || stop 'De opmerking is niet te vervangen.'
    echo 'De opmerking met het verschil is vervangen.'
  else
    gh api --silent --method POST "$plek/$NUMMER/comments" -F "body=@$tekst" || stop 'De opmerking is niet te plaatsen.'
    echo 'De opmerking met het verschil is geplaatst.'
  fi
}

# Vraagt GitLab iets. Het token gaat niet mee op de opdrachtregel, want die kunnen anderen op de computer zien.
vraag() {
  printf 'header = "PRIVATE-TOKEN: %s"\n' "$AANZET_TOKEN" |
    curl --config - --silent --show-error --fail --retry 3 "$@"
}

op_gitlab() {
  if [ -z "${CI_MERGE_REQUEST_IID:-}" ]; then
    echo 'Er komt geen opmerking: dit is geen merge request.'
    exit 0
  fi
  if [ -z "${AANZET_TOKEN:-}" ]; then
    echo "Er komt geen opmerking: er is geen AANZET_TOKEN. Het verschil staat in $UIT/vergelijk.md, bij de bestanden van de taak."
    exit 0
  fi
  plek="$CI_API_V4_URL/projects/$CI_MERGE_REQUEST_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
  ik=$(vraag "$CI_API_V4_URL/user") || stop 'GitLab neemt het AANZET_TOKEN niet aan.'
  ik=$(printf '%s\n' "$ik" | jq .id) || stop 'Het antwoord van GitLab is niet te lezen.'
  filter=".[] | select(.author.id == $ik and (.body | startswith(\"$merk\"))) | .id"
  pagina=1
  eigen=
  while [ -z "$eigen" ]; do
    lijst=$(vraag "$plek?sort=asc&per_page=100&page=$pagina") || stop 'De opmerkingen bij deze wijziging zijn niet te lezen.'
    if [ "$lijst" = '[]' ]; then break; fi
    onze=$(printf '%s\n' "$lijst" | jq "$filter") || stop 'Het antwoord van GitLab is niet te lezen.'
    eigen=$(printf '%s\n' "$onze" | head -n 1)
    pagina=$((pagina + 1))
  done
  if [ -n "$eigen" ]; then
    vraag --output /dev/null --request PUT --data-urlencode "body@$tekst" "$plek/$eigen" ||
      stop 'De opmerking is niet te vervangen.'
    echo 'De opmerking met het verschil is vervangen.'
  else
    vraag --output /dev/null --request POST --data-urlencode "body@$tekst" "$plek" || stop 'De opmerking is niet te plaatsen.'
    echo 'De opmerking met het verschil is geplaatst.'
  fi
}

schrijf > "$tekst" || exit 3
case ${1:-} in
  github) op_github ;;
  gitlab) op_gitlab ;;
  *) stop 'Zeg waar: github of gitlab.' ;;
esac
