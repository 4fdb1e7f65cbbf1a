#!/bin/sh
# Controleert de afspraken in deze map, schrijft de beslistabel, voert de voorbeelden uit en zegt wat er verandert.
# github.yml en gitlab.yml roepen dit bestand aan. Het werkt ook op uw eigen computer:
#
#   OUD=main AANZET=./aanzet sh ci/controleer.sh
#
# AANZET    het programma (anders: ./aanzet als dat er is, en anders aanzet)
# OUD       de versie om mee te vergelijken, zoals git die kent; leeg: er wordt niet vergeleken
# MINIMAAL  hoeveel procent van de besluiten de voorbeelden moeten bereiken; leeg: zoveel als zij bereiken
# UIT       de map voor de verslagen en de tabel (anders: uit)
#
# Gaat een stap niet goed, dan gaan de volgende gewoon door. Daarna eindigt dit bestand met de ergste uitkomst:
# 0 goed, 5 er veranderen besluiten zonder goedkeuring, 1 er is iets mis met de afspraken, 2 en hoger: niet gelukt.
set -u

OUD=${OUD:-}
MINIMAAL=${MINIMAAL:-}
UIT=${UIT:-uit}
if [ -z "${AANZET:-}" ]; then
  if [ -x ./aanzet ]; then AANZET=./aanzet; else AANZET=aanzet; fi
fi
# GitHub maakt van deze vorm opmerkingen naast de regels waar het om gaat.
if [ "${GITHUB_ACTIONS:-}" = true ]; then scherm=github; else scherm=tekst; fi

eerst='Overgeslagen: los eerst de fouten op die bij Controleren staan.'
samenvatting=
ergste=0
# Hoe erg een status is: een fout is erger dan een verschil zonder goedkeuring.
gewicht() {
  case $1 in
    0) echo 0 ;;
    5) echo 1 ;;
    1) echo 2 ;;
    2) echo 3 ;;
    3) echo 4 ;;
    *) echo 5 ;;
  esac
}

# Onthoudt hoe een stap afliep: noteer STAP STATUS [UITKOMST]
noteer() {
  case $2 in
    0) uitkomst=${3:-goed} ;;
    1) uitkomst='niet goed, zie hierboven' ;;
    5) uitkomst='er verandert een besluit, en dat is niet goedgekeurd' ;;
    *) uitkomst="niet gelukt (status $2)" ;;
  esac
  samenvatting="$samenvatting  $1: $uitkomst
"
  if [ "$(gewicht "$2")" -gt "$(gewicht "$ergste")" ]; then ergste=$2; fi
}

kop() { printf '\n== %s ==\n' "$1"; }

vergelijk() {
  "$AANZET" vergelijk "git:$OUD" . "$@"
}

# De tekst voor wie de wijziging bekijkt, als er geen verslag van het verschil is.
niet_vergeleken() {
  echo "$1"
  printf '## Er is niets vergeleken\n\n%s\n' "$1" > "$UIT/vergelijk.md"
}

if ! command -v "$AANZET" > /dev/null; then
  echo "Het programma aanzet is er niet: \"$AANZET\". Haal het op met ci/haal-aanzet.sh, of zeg met AANZET waar het staat." >&2
  exit 3
fi
mkdir -p "$UIT" || exit 3
# Een verslag van een vorige keer zou voor een nieuw kunnen doorgaan.
for naam in controleer toets vergelijk bouw; do
  rm -f "$UIT/$naam.json" "$UIT/$naam.sarif" "$UIT/$naam.gitlab.json" "$UIT/$naam.xml" "$UIT/$naam.md"
done
rm -f "$UIT/afspraken.tabel"

kop 'Controleren: kloppen de bestanden, en is alles geregeld?'
"$AANZET" controleer --uitvoer "$scherm" --uitvoer "json=$UIT/controleer.json" \
  --uitvoer "sarif=$UIT/controleer.sarif" --uitvoer "gitlab=$UIT/controleer.gitlab.json" \
  --uitvoer "junit=$UIT/controleer.xml" --uitvoer "markdown=$UIT/controleer.md"
noteer Controleren $?

kop 'Beslistabel: alle afspraken in één bestand'
# De meldingen staan al bij de eerste stap.
"$AANZET" bouw -o "$UIT/afspraken.tabel" --uitvoer "json=$UIT/bouw.json" > /dev/null
status=$?
leesbaar=ja
if [ -f "$UIT/afspraken.tabel" ] && [ "$status" -eq 1 ]; then
  noteer Beslistabel 0 'geschreven, maar niet alles is geregeld'
else
  noteer Beslistabel "$status" "geschreven: $UIT/afspraken.tabel"
  # Zonder tabel is er niets te toetsen en te vergelijken; dezelfde meldingen nog eens helpen dan niemand.
  if [ "$status" -eq 1 ]; then leesbaar=nee; fi
fi

kop 'Voorbeelden: is elk antwoord zoals verwacht?'
if [ "$leesbaar" = nee ]; then
  echo "$eerst"
  noteer Voorbeelden 0 overgeslagen
else
  "$AANZET" toets ${MINIMAAL:+--minimaal "$MINIMAAL"} --uitvoer "$scherm" --uitvoer "json=$UIT/toets.json" \
    --uitvoer "junit=$UIT/toets.xml" --uitvoer "markdown=$UIT/toets.md"
  noteer Voorbeelden $?
fi

kop 'Vergelijken: wat verandert er voor wie?'
if [ -z "$OUD" ]; then
  echo 'Overgeslagen: er is geen oude versie genoemd.'
  noteer Vergelijken 0 overgeslagen
elif [ "$leesbaar" = nee ]; then
  niet_vergeleken "$eerst"
  noteer Vergelijken 0 overgeslagen
elif git rev-parse --quiet --verify "$OUD^{commit}" > /dev/null && [ -z "$(git ls-tree --name-only "$OUD" regions)" ]; then
  niet_vergeleken 'In de oude versie staan nog geen afspraken.'
  noteer Vergelijken 0 overgeslagen
else
  # Alleen een besluit dat verandert, heeft een goedkeuring nodig; een andere tekst of bron niet.
  set --
  if [ -d goedkeuringen ]; then set -- --goedkeuring goedkeuringen; fi
  vergelijk "$@" --uitvoer "$scherm" --uitvoer "json=$UIT/vergelijk.json" --uitvoer "junit=$UIT/vergelijk.xml" \
    --uitvoer "markdown=$UIT/vergelijk.md"
  status=$?
  case $status in
    0) ;;
    5)
      hulp='Is dit de bedoeling? Laat het dan goedkeuren. In ci/README.md staat hoe.'
      echo "$hulp"
      printf '\n**%s**\n' "$hulp" >> "$UIT/vergelijk.md"
      ;;
    *) niet_vergeleken 'Het vergelijken ging niet. De reden staat in het logboek van de controle.' ;;
  esac
  noteer Vergelijken "$status"
fi

kop 'Samengevat'
printf '%s' "$samenvatting"
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  for verslag in "$UIT"/*.md; do
    cat "$verslag"
    echo
  done >> "$GITHUB_STEP_SUMMARY"
fi
exit "$ergste"
