# Two commands do all the set-up on a fresh machine (Swift toolchain and apt present, nothing else):
#   make run    installs what is missing, builds, checks and builds the regions, answers a question
#   make test   passes all tests
.PHONY: run test setup program lint format bench bad-input outside clean

PROGRAM := build/aanzet
TABLE := build/regios.aanzet
say = @printf '\n==> %s\n'

run: program
	$(say) 'Checking schemas/ and regions/: aanzet controleer'
	$(PROGRAM) controleer
	$(say) 'Building one decision table of all regions: aanzet bouw -o $(TABLE)'
	$(PROGRAM) bouw -o $(TABLE)
	$(say) 'Asking the table: who acts now in Haarlem, at a direct handover of a light case without help in the family?'
	$(PROGRAM) wie --tabel $(TABLE) gemeente=haarlem stap=directe-overdracht ernst=licht hulp-actief=geen \
	  overdracht-stand=niet-verzonden
	$(say) 'Done. The program is $(PROGRAM), the table $(TABLE).'

test: setup
	$(say) 'Building the tests'
	swift build --build-tests
	$(say) 'Running all tests'
	swift test --skip-build

# libyaml (headers and static library) is the only thing that a Swift machine lacks.
setup:
	@if [ -e /usr/include/yaml.h ] && pkg-config --exists yaml-0.1 2>/dev/null || dpkg -s libyaml-dev >/dev/null 2>&1; \
	then echo '==> libyaml-dev is there'; \
	else echo '==> Installing libyaml-dev with apt-get'; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && $$SUDO apt-get install -y -qq libyaml-dev; fi

program: setup
	$(say) 'Building the program (release, fully static)'
	swift build -c release --product aanzet
	@mkdir -p build
	strip -o $(PROGRAM) "$$(swift build -c release --show-bin-path)/aanzet"

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks/Sources Package.swift Benchmarks/Package.swift

format:
	swift format --in-place --recursive Sources Tests Benchmarks/Sources Package.swift Benchmarks/Package.swift

# Measurements, beside z3 and PyYAML (from PyPI, in an environment of their own) on the same input in the same run.
bench: program
	$(say) 'Building the benchmarks (release)'
	swift build -c release --package-path Benchmarks
	@test -x build/venv/bin/python || python3 -m venv build/venv
	@build/venv/bin/python -c 'import z3, yaml' 2>/dev/null || build/venv/bin/pip install -q z3-solver pyyaml
	$(say) 'Measuring'
	Benchmarks/.build/release/bench
	build/venv/bin/python Benchmarks/country.py $(PROGRAM)
	Benchmarks/.build/release/bench rows 1000 | build/venv/bin/python Benchmarks/z3_gap.py

# Every kind of bad input, with status, time and memory.
bad-input: program
	./Tests/bad-input.sh $(PROGRAM)

# Tools of others on what the program writes (some from PyPI); what is not there is passed over.
outside: program
	./Tests/outside-forms.sh $(PROGRAM)
	./Tests/outside-completions.sh $(PROGRAM)
	./Tests/outside-manual.sh $(PROGRAM)
	./Tests/outside-editors.sh $(PROGRAM)
	./Tests/outside-schemas.sh $(PROGRAM)
	./Tests/outside-ci.sh

clean:
	rm -rf .build build
