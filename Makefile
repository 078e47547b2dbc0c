# Nothing but Python >= 3.11 with pip and venv is needed; everything else is installed by hash.

PYTHON ?= python3
VENV = .venv
SAM_VENV = .venv-sam
BIN = $(VENV)/bin

export PIP_DISABLE_PIP_VERSION_CHECK = 1
export SAM_CLI_TELEMETRY = 0

.DEFAULT_GOAL := help

.PHONY: help
help:  ## Show what can be made.
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

.PHONY: run
run: $(VENV)/run  ## Start the embedded AWS, show the samples, watch inbox/.
	@$(BIN)/newsdrop up $(ARGS)

.PHONY: test
test: $(VENV)/dev  ## Run all tests.
	$(BIN)/python -m pytest $(ARGS)

.PHONY: soak
soak: $(VENV)/dev  ## Drive the pipeline through 2,000 schedules of faults; ARGS="--seed 7 --schedules 50".
	PYTHONPATH=functions $(BIN)/python -W ignore -m tests.faults.soak $(ARGS)

.PHONY: check
check: $(VENV)/dev  ## Check style, types and the template.
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/cfn-lint template.yaml

# Exit code 1 of `parse` only says that pages were rejected, which the score counts.
.PHONY: score
score: $(VENV)/run  ## Score the parser on annotated pages in ../shared, which a clone does not bring.
	@test -d ../shared/corpus/gold || { echo "make score needs annotated pages: corpus/html, corpus/gold," \
	    "corpus/negative and score/score.py in a folder ../shared beside this one. No clone has them;" \
	    "docs/measurements.md has the scores."; exit 1; }
	@rm -rf .newsdrop/score
	@$(BIN)/newsdrop parse ../shared/corpus/html --out .newsdrop/score/html || true
	@$(BIN)/newsdrop parse ../shared/corpus/negative --out .newsdrop/score/negative || true
	@$(BIN)/python ../shared/score/score.py ../shared/corpus/gold .newsdrop/score/html \
	    --negative .newsdrop/score/negative $(ARGS)

.PHONY: build
build: $(SAM_VENV)/sam  ## Build the functions for Lambda, without Docker.
	PATH="$(CURDIR)/$(SAM_VENV)/bin:$$PATH" $(SAM_VENV)/bin/sam build

.PHONY: validate
validate: $(SAM_VENV)/sam  ## Have AWS SAM check the template.
	$(SAM_VENV)/bin/sam validate --lint

# Files of requirements, each compiled from pyproject.toml; `make requirements ARGS=--upgrade`.
COMPILE = CUSTOM_COMPILE_COMMAND="make requirements" $(BIN)/pip-compile --quiet --generate-hashes \
    --allow-unsafe --no-strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
    --no-emit-options $(ARGS)

.PHONY: requirements
requirements: $(VENV)/dev  ## Pin what pyproject.toml asks for, with hashes.
	$(COMPILE) --output-file functions/requirements.txt pyproject.toml
	$(COMPILE) --extra local --constraint functions/requirements.txt \
	    --output-file requirements.txt pyproject.toml
	$(COMPILE) --extra local --extra dev --constraint requirements.txt \
	    --output-file requirements-dev.txt pyproject.toml
	$(COMPILE) --extra local --extra bench --constraint requirements.txt \
	    --output-file requirements-bench.txt pyproject.toml
	echo aws-sam-cli | $(COMPILE) --output-file requirements-sam.txt -

.PHONY: clean
clean:  ## Remove everything that was made, but not what was dropped into inbox/.
	rm -rf $(VENV) $(SAM_VENV) .aws-sam .newsdrop outbox *.egg-info \
	    .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each of these files says that its virtual environment holds what its requirements ask for.
# The lists are complete, so pip need not look for dependencies.
INSTALL = -m pip install --quiet --no-deps
HASHED = $(INSTALL) --require-hashes --requirement

$(VENV)/run: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or later is needed; if it has another name: make PYTHON=python3.12"; exit 1; }
	@echo "Installing into $(VENV), once."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python $(HASHED) requirements.txt
	@PYTHONWARNINGS=ignore $(BIN)/python $(INSTALL) --no-build-isolation --editable .
	@touch $@

$(VENV)/dev: requirements-dev.txt $(VENV)/run
	@echo "Installing what tests and checks need, once."
	@$(BIN)/python $(HASHED) requirements-dev.txt
	@touch $@

$(SAM_VENV)/sam: requirements-sam.txt
	@echo "Installing AWS SAM into $(SAM_VENV), once."
	@$(PYTHON) -m venv $(SAM_VENV)
	@$(SAM_VENV)/bin/python $(HASHED) requirements-sam.txt
	@touch $@
