#!/bin/sh
# Haalt het programma aanzet op en kijkt of het precies het bestand is dat u verwacht.
#
# AANZET         waar het komt te staan (anders: ./aanzet); staat het er al, dan gebeurt er niets
# AANZET_URL     waar het te halen is
# AANZET_SHA256  de controlesom: 64 cijfers en letters die alleen bij precies dit bestand horen
set -u

doel=${AANZET:-./aanzet}
adres=${AANZET_URL:-}
som=${AANZET_SHA256:-}

if [ -f "$doel" ]; then
  # Wie het bestand via een webpagina in het project zette, kon niet zeggen dat het een programma is.
  [ -x "$doel" ] || chmod +x "$doel" || exit 3
  echo "Het programma is er al: $doel"
  exit 0
fi
if [ -z "$adres" ] || [ -z "$som" ]; then
  echo "Het programma is er niet: $doel. Zet het in deze map, of vul AANZET_URL en AANZET_SHA256 in." >&2
  exit 3
fi
# Pas na de controle krijgt het bestand zijn naam, zodat nooit een ander bestand wordt uitgevoerd.
if ! curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$doel.nieuw" "$adres"; then
  rm -f "$doel.nieuw"
  echo 'Het programma is niet op te halen. De reden staat hierboven.' >&2
  exit 3
fi
if ! echo "$som  $doel.nieuw" | sha256sum -c - > /dev/null 2>&1; then
  rm -f "$doel.nieuw"
  echo 'Dit is niet het verwachte bestand: de controlesom is anders. Het is weggegooid.' >&2
  exit 6
fi
chmod +x "$doel.nieuw" && mv "$doel.nieuw" "$doel" || exit 3
echo "Het programma is opgehaald en klopt: $doel"
