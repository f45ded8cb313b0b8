# Every target sets up what it needs: Python 3.11 or later and make are enough.
SHELL := /bin/bash
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
STAMP := .venv/.ready
RUN := outputs/seeds

.PHONY: help setup run test test-long lint golden schemas notebook lock clean

help:
	@echo "make setup      the environment in .venv, from requirements-dev.lock"
	@echo "make run        extract from seeds/ into $(RUN)"
	@echo "make test       lint, types, tests (under ten minutes)"
	@echo "make test-long  the tests that take minutes"
	@echo "make golden     rewrite the expected run of seeds/ and the JSON Schemas"
	@echo "make notebook   write notebooks/explore.ipynb from explore.py"
	@echo "make lock       resolve the requirements again (needs uv)"

setup: $(STAMP)

$(STAMP): requirements-dev.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "releve needs Python 3.11, 3.12 or 3.13; none was found on the path" >&2; exit 2; }
	@if command -v uv >/dev/null; then \
		uv venv --quiet --clear --python "$$(command -v $(PYTHON))" .venv && \
		uv pip sync --quiet --python $(BIN)/python requirements-dev.lock && \
		uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable . ; \
	else \
		$(PYTHON) -m venv --clear .venv && \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.lock && \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . ; \
	fi
	@touch $(STAMP)

run: $(STAMP)
	$(BIN)/releve run seeds -o $(RUN) --fresh
	@echo "open $(RUN)/claims.csv, or in Python: from pipeline import load_run; load_run('$(RUN)').claims"

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint
	$(BIN)/pytest -m "not long" --cov --cov-report=term

test-long: $(STAMP)
	$(BIN)/pytest -m long

golden: $(STAMP)
	$(BIN)/python -m schemas.export
	$(BIN)/python -m tests.golden.refresh

notebook: $(STAMP)
	$(BIN)/jupytext --to ipynb notebooks/explore.py

lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --extra test --extra notebook --extra gazetteer pyproject.toml -o requirements-dev.lock

clean:
	rm -rf .venv outputs/seeds .mypy_cache .ruff_cache .pytest_cache .coverage
