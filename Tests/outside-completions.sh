#!/bin/sh
# Completion in real shells: types a line with a tab in it on a terminal, and reads what becomes of the line. Beside the
# program it needs python3 and the shells: apt-get install -y python3 zsh fish. What is not there is passed over, aloud.
#
# Use: Tests/outside-completions.sh [PROGRAM]
set -eu
program=$(realpath "${1:-build/aanzet}")
root=$(cd "$(dirname "$0")/.." && pwd)
command -v python3 >/dev/null || { echo "python3 is not there: nothing checked"; exit 3; }
if command -v shellcheck >/dev/null; then
  shellcheck -s bash "$root/docs/aanvulling/aanzet.bash" && echo "shellcheck: goed"
fi
cd "$root"
exec python3 - "$program" <<'PYTHON'
import os, pty, re, select, shutil, subprocess, sys, tempfile, time

program = sys.argv[1]
folder = tempfile.mkdtemp()
os.symlink(program, os.path.join(folder, "aanzet"))
environment = {
    "PATH": folder + ":" + os.environ["PATH"], "HOME": folder, "TERM": "xterm", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
}

START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "source <(aanzet aanvulling bash)\n"),
    "zsh": (["zsh", "-f", "-i"], "autoload -U compinit; compinit -u; source <(aanzet aanvulling zsh); bindkey -e\n"),
    "fish": (["fish", "--no-config", "-i"], "aanzet aanvulling fish | source\n"),
}

# What is typed (with a tab at the end), and what should stand there then. A blank at the end counts.
CASES = [
    ("aanzet con", "aanzet controleer "),
    ("aanzet che", "aanzet check "),
    ("aanzet wie st", "aanzet wie stap="),
    ("aanzet who st", "aanzet who stap="),
    ("aanzet wie stap=dir", "aanzet wie stap=directe-overdracht "),
    ("aanzet wie regio=kenn", "aanzet wie regio=kennemerland "),
    ("aanzet wie stap=monitoring gemeente=haarlemm", "aanzet wie stap=monitoring gemeente=haarlemmermeer "),
    ("aanzet tabel --taak mon", {"aanzet tabel --taak monitor", "aanzet tabel --taak monitoren"}),
    ("aanzet tabel --stap=monit", "aanzet tabel --stap=monitoring "),
    ("aanzet wie --waarom-niet hulpo", "aanzet wie --waarom-niet hulpofficier-van-justitie "),
    ("aanzet toets --uitvoer js", "aanzet toets --uitvoer json "),
    ("aanzet check --stre", "aanzet check --streng "),
    ("aanzet leg-uit tegenst", "aanzet leg-uit tegenstrijdig "),
    ("aanzet maak-op regions/kenn", "aanzet maak-op regions/kennemerland/"),
    ("aanzet verifieer Pack", {"aanzet verifieer Package.", "aanzet verifieer Package.resolved"}),
]


class Shell:
    def __init__(self, name):
        command, load = START[name]
        pid, self.fd = pty.fork()
        if pid == 0:
            os.execvpe(command[0], command, environment)
        self.read(3.0)
        os.write(self.fd, load.encode())
        self.read(4.0, 1.0)

    def read(self, most, quiet=0.5):
        """What the shell writes, until it is quiet."""
        text = b""
        end = time.time() + most
        last = time.time()
        while time.time() < end and (not text or time.time() - last < quiet):
            ready, _, _ = select.select([self.fd], [], [], 0.05)
            if ready:
                try:
                    piece = os.read(self.fd, 65536)
                except OSError:
                    break
                text += piece
                last = time.time()
                # Fish asks the terminal what it is.
                if b"\x1b[c" in piece or b"\x1b[0c" in piece:
                    os.write(self.fd, b"\x1b[?1;2c")
        return text.decode("utf-8", "replace")

    def line(self, typed):
        """The line after a tab: put between quotes and printed."""
        os.write(self.fd, typed.encode())
        self.read(1.0, 0.2)
        os.write(self.fd, b"\t")
        self.read(3.0, 0.8)
        os.write(self.fd, b"\x01printf '<%s>\\n' '\x05'\r")
        seen = self.read(2.0)
        seen = re.sub(r"\x1b\][^\x07\x1b]*(\x07|\x1b\\\\)|\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>()][0-9B]?", "", seen)
        found = [line for line in re.split(r"[\r\n]+", seen) if re.fullmatch(r"<.*>", line)]
        return found[-1][1:-1] if found else None


failures = 0
for name in START:
    if not shutil.which(name):
        print(f"{name}: is not there, passed over")
        continue
    version = subprocess.run([name, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    shell = Shell(name)
    good = 0
    for typed, expected in CASES:
        got = shell.line(typed)
        wanted = expected if isinstance(expected, set) else {expected}
        # Zsh takes back the blank, or the slash of a folder, that it added itself when something else follows.
        if got in wanted or name == "zsh" and got in {line.rstrip(" /") for line in wanted}:
            good += 1
        else:
            failures += 1
            print(f"{name}: {typed!r} became {got!r}, not {expected!r}")
    print(f"{name}: {good} of {len(CASES)} ({version})")
shutil.rmtree(folder)
sys.exit(1 if failures else 0)
PYTHON
