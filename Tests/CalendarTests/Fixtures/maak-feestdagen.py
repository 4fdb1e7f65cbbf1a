#!/usr/bin/env python3
"""Writes feestdagen-1990-2100.txt beside this file: Dutch holidays from a source that is not ours.

Needs the PyPI package `holidays` (made with 0.109): categories public and optional, country NL, one ISO date per
line, sorted. The optional days are 5 May in the years in which it is no day off for everyone.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install holidays==0.109 && /tmp/venv/bin/python maak-feestdagen.py
"""

from pathlib import Path

import holidays

FIRST_YEAR, LAST_YEAR = 1990, 2100

days = holidays.country_holidays(
    "NL", years=range(FIRST_YEAR, LAST_YEAR + 1), categories=("public", "optional")
)
target = Path(__file__).with_name(f"feestdagen-{FIRST_YEAR}-{LAST_YEAR}.txt")
target.write_text("".join(f"{day.isoformat()}\n" for day in sorted(days)), encoding="ascii")
