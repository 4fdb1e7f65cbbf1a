"""The whole country: `aanzet controleer` over all regions of this repository, and `aanzet vergelijk` of it beside the same
project with one rule edited, as a process with its start, beside PyYAML that only reads the same files with libyaml. Prints
the fastest and the median of some rounds, in milliseconds.

Usage: country.py PROGRAM (in the folder of the project, with PyYAML)."""

import glob
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import yaml

ROUNDS = 15
# A file, a text in it and what takes its place: one rule with another actor.
EDITED = (
    "regions/kennemerland/afspraken-2020.yaml",
    "        wie: veilig-thuis\n        modaliteit: kan\n",
    "        wie: lokaal-team\n        modaliteit: kan\n",
)


def edit(path, old, new):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.count(old) != 1:
        sys.exit(f"{path} does not hold the rule to edit")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new))


def times(work):
    laps = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        laps.append((time.perf_counter() - start) * 1000)
    return min(laps), statistics.median(laps)


def main():
    program = sys.argv[1]
    files = sorted(glob.glob("schemas/**/*.yaml", recursive=True) + glob.glob("regions/**/*.yaml", recursive=True))
    texts = [open(name, encoding="utf-8").read() for name in files]
    scratch = tempfile.mkdtemp()
    table = os.path.join(scratch, "land.tabel")
    edited = os.path.join(scratch, "nieuw")
    for folder in ["schemas", "regions"]:
        shutil.copytree(folder, os.path.join(edited, folder))
    edit(os.path.join(edited, EDITED[0]), *EDITED[1:])

    def run(*arguments, status=0):
        def once():
            done = subprocess.run([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if done.returncode != status:
                sys.exit(f"{arguments} ended with {done.returncode}")
        return once

    print(f"The whole country: {len(files)} files. Milliseconds, the fastest and the median of {ROUNDS} rounds.")
    check = times(run("controleer"))
    rows = [
        ("aanzet controleer (reads, proves, tells)", check),
        ("aanzet bouw (and writes the table)", times(run("bouw", "-o", table))),
        ("aanzet tabel --overzicht", times(run("tabel", "--overzicht"))),
        ("aanzet wie, one question on that table", times(run(
            "wie", "--tabel", table, "gemeente=haarlem", "stap=monitoring"))),
        ("aanzet vergelijk, two folders, one rule edited", times(run("vergelijk", ".", edited, status=5))),
        ("aanzet vergelijk, git:HEAD and that folder", times(run("vergelijk", "git:HEAD", edited, status=5))),
        ("aanzet vergelijk, table and folder, all regions", times(run("vergelijk", table, edited, status=5))),
        ("PyYAML with libyaml, only reading the files", times(
            lambda: [yaml.load(text, Loader=yaml.CSafeLoader) for text in texts])),
    ]
    for name, (fastest, median) in rows:
        print(f"  {name:<48}{fastest:8.1f}{median:8.1f}")
    print(f"  controleer takes {check[0] / rows[-1][1][0]:.1f} times as long as that reading alone")


main()
