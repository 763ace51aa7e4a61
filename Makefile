# `make demo` shows the bot on this machine alone, `make run` is the real thing.

PYTHON ?= python3.11
PYTEST_FLAGS ?= -n 3
KILLS ?= 100
FUZZ ?= 100000

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
COMPILE := uv pip compile --quiet --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock"

.PHONY: help demo run setup setup-dev test check soak format lock

help:
	@echo "make demo        the bot with a pretend Telegram and a year of a team's work"
	@echo "make run         the bot itself; needs TELEGRAM_TOKEN"
	@echo "make check       format, lint, types, layers and tests"
	@echo "make test        the tests alone; PYTEST_FLAGS='tests/domain' for some of them"
	@echo "make soak        kill the bot KILLS=100 times on each database, while people work;"
	@echo "                 FUZZ=100000 random updates on each; then 2,000 messages against"
	@echo "                 the limits of Telegram, and a year of reminders of fifty reps"
	@echo "make format      put the code into its one form"
	@echo "make lock        pin the newest versions that pyproject.toml allows"
	@echo "make setup       .venv to run in; setup-dev adds the tools of the checks"

demo: setup
	@$(BIN)/forsat demo $(if $(LOCALE),--locale $(LOCALE)) $(if $(PORT),--port $(PORT))

run: setup
	@$(BIN)/forsat run

# Stamps inside .venv: a second call costs nothing, a changed lock installs what changed.
setup: .venv/.ready
setup-dev: .venv/.ready-dev

.venv/.ready: requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || \
		{ echo "Python 3.11 is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Setting up .venv, about a minute the first time"
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.ready-dev: .venv/.ready requirements-dev.lock
	@echo "Adding the tools of the checks"
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

test: setup-dev
	@$(BIN)/pytest $(PYTEST_FLAGS)

# The quick ones first: a wrong comma is told in seconds.
check: setup-dev
	@echo "Format"
	@$(BIN)/ruff format --check --quiet .
	@echo "Lint"
	@$(BIN)/ruff check --quiet .
	@echo "Types"
	@$(BIN)/mypy
	@echo "Layers"
	@$(BIN)/lint-imports --no-logo
	@echo "Tests"
	@$(BIN)/pytest $(PYTEST_FLAGS)

# FORSAT_SEED=… repeats a run's delays.
soak: setup-dev
	@FORSAT_KILLS=$(KILLS) $(BIN)/pytest tests/kills -s --timeout=0
	@FORSAT_FUZZ=$(FUZZ) $(BIN)/pytest tests/fuzz -s --timeout=0
	@PYTHONPATH=tests $(BIN)/python bench/limiter.py
	@$(BIN)/python bench/year.py

format: setup-dev
	@$(BIN)/ruff check --fix --exit-zero --quiet .
	@$(BIN)/ruff format .

# setuptools joins the pins because it builds the project itself, offline and by hash.
lock:
	@echo "setuptools>=80" | $(COMPILE) --upgrade pyproject.toml - -o requirements.lock
	@$(COMPILE) --upgrade --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
