"""Asks z3 for the gap in rows that exclude each other: the comparison that anyone can repeat.

Usage: bench rows 1000 | python z3_gap.py
"""

import json
import sys
import time

import z3

table = json.load(sys.stdin)
start = time.perf_counter()
facts = [z3.Int(f"f{number}") for number in range(len(table["sizes"]))]
solver = z3.Solver()
for fact, size in zip(facts, table["sizes"]):
    solver.add(fact >= 0, fact < size)
for row in table["rows"]:
    tests = []
    for number, (first, end) in row.items():
        tests += [facts[int(number)] >= first, facts[int(number)] < end]
    solver.add(z3.Not(z3.And(tests)))
found = solver.check()
time_needed = (time.perf_counter() - start) * 1000
print(f"z3 {z3.get_version_string()} on the same rows: {time_needed:.1f} ms ({found})")
