# `make run` opens the window on the sample, `make test` runs everything a change must pass.
# Both set up what they need: system libraries (by apt where it may), then a virtual environment.

VENV := .venv
BIN := $(VENV)/bin
PYTHON := $(BIN)/python
SAMPLE := resources/sample

.PHONY: run test check tests bench soak sample translations house accuracy package audit windows clean

run: $(VENV)/ready
	$(PYTHON) -m desktop_app $(SAMPLE)/A_RES_78_901.pdf $(SAMPLE)/A_RES_80_903.pdf

# Both at once: what is checked takes one core a quarter of a minute.
test: $(VENV)/ready
	$(MAKE) --jobs 2 check tests

check: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# In the order in which they are collected, long ones first: by their number of tests, these would come last. Three
# processes keep two cores at work, as tests wait for the processes that they start.
# What is compiled is kept, as the processes that tests start would compile the program again each.
tests: export PYTHONDONTWRITEBYTECODE =
tests: $(VENV)/ready
	$(PYTHON) -m pytest -n 3 --dist loadfile --no-loadscope-reorder --max-worker-restart 0 --ignore tests/benchmarks --cov --cov-report= --cov-fail-under 0
	$(BIN)/coverage report

# Each file in a process of its own, so that what is measured is not what another left behind.
bench: $(VENV)/ready
	failed=0; for file in tests/benchmarks/test_*.py; do \
	  $(PYTHON) -m pytest $$file || failed=1; done; exit $$failed

# What chance makes of files, in everything that the program does: one line of figures, and 1 for any fault.
SOAK_FILES := 300
SOAK_SEED := 1
soak: $(VENV)/ready
	$(PYTHON) -m tests.soak.run --files $(SOAK_FILES) --seed $(SOAK_SEED)

sample: $(VENV)/ready
	$(PYTHON) packaging/sample/make.py

# The texts of the window: collects new ones into resources/translations and builds what Qt reads.
translations: $(VENV)/ready
	$(PYTHON) packaging/translations.py

# The picture of the rooms and their table in CONTRIBUTING, from the contracts in pyproject.toml.
house: $(VENV)/ready
	$(PYTHON) packaging/house.py

# The table of the README: how well the corpus of real resolutions is read (RESOLUTE_CORPUS=FOLDER, else beside here).
accuracy: $(VENV)/ready
	$(PYTHON) packaging/accuracy.py

# The standalone program and its packages, tried on a screen of its own, as they unpack, before anyone gets them.
package: $(VENV)/ready
	bash packaging/system_packages.sh required binutils dpkg xz-utils xvfb xdotool x11-apps procps
	rm -rf dist build/unpacked
	$(PYTHON) packaging/build.py
	sh dist/resolute-*.run --to build/unpacked/archive
	$(PYTHON) packaging/smoke.py build/unpacked/archive/resolute --window
	! command -v lintian >/dev/null || lintian --fail-on error dist/resolute_*.deb
	dpkg-deb --extract dist/resolute_*.deb build/unpacked/deb
	$(PYTHON) packaging/smoke.py build/unpacked/deb/usr/lib/resolute/resolute

# Known weaknesses of the parts that are shipped and built with, in the very files that are pinned. It asks the package
# index, so that it is no part of `make test`; what it needs stays out of the environment of the program.
AUDIT := build/audit
audit: $(VENV)/ready
	$(PYTHON) -m venv $(AUDIT)
	$(AUDIT)/bin/python -m pip install --quiet pip-audit==2.10.1
	for parts in requirements requirements-build; do \
	  $(AUDIT)/bin/pip-audit --require-hashes --disable-pip --strict -r packaging/$$parts.txt || exit 1; done

# The program for Windows, tried under wine: core of the tests, freezer, both programs, installer. Takes a quarter of an
# hour; WINDOWS names the folder in which its Windows Python is kept for the next time.
WINDOWS := build/windows
windows: $(VENV)/ready
	mkdir -p $(WINDOWS)
	timeout --kill-after=60 3600 $(PYTHON) packaging/windows/wine/trial.py $(WINDOWS)

$(VENV)/ready: pyproject.toml packaging/setup.sh packaging/system_packages.sh
	bash packaging/setup.sh $(VENV)
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage
