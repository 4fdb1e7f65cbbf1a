"""The whole country: `aanzet controleer` over all regions of this repository, as a process with its start, beside PyYAML
that only reads the same files with libyaml. Prints the fastest and the median of some rounds, in milliseconds.

Usage: country.py PROGRAM (in the folder of the project, with PyYAML)."""

import glob
import os
import statistics
import subprocess
import sys
import tempfile
import time

import yaml

ROUNDS = 15


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
    table = os.path.join(tempfile.mkdtemp(), "land.tabel")

    def run(*arguments):
        def once():
            done = subprocess.run([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if done.returncode != 0:
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
        ("PyYAML with libyaml, only reading the files", times(
            lambda: [yaml.load(text, Loader=yaml.CSafeLoader) for text in texts])),
    ]
    for name, (fastest, median) in rows:
        print(f"  {name:<46}{fastest:8.1f}{median:8.1f}")
    print(f"  controleer takes {check[0] / rows[-1][1][0]:.1f} times as long as that reading alone")


main()
