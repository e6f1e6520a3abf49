# rerail from a checkout. `make up` starts it, `make test` checks it; both install what they need into .venv first.

# The first Python of the machine that is new enough; PYTHON=... names another.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$name" && break; done)
VENV ?= .venv
ARGS ?=
# Two more than there are cores, since tests wait for processes and databases half of their time; six at most.
TESTERS ?= $(shell cores=$$(getconf _NPROCESSORS_ONLN); echo $$((cores < 4 ? cores + 2 : 6)))
RUN := $(VENV)/bin/python -m

.PHONY: up test check sbom clean
.DEFAULT_GOAL := up

up: $(VENV)/.installed
	@$(RUN) rerail up $(ARGS)

test: check
	$(RUN) pytest -n $(TESTERS) --dist loadfile $(ARGS)

check: $(VENV)/.installed-dev
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/python .ci/audit.py --seen $(VENV)/.audited

# What rerail runs on, as CycloneDX.
sbom: $(VENV)/.installed-dev
	$(VENV)/bin/python .ci/sbom.py build/sbom.cdx.json

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.installed: pyproject.toml
	@if [ -z "$(PYTHON)" ]; then \
		echo "rerail needs Python 3.11 or newer, and none was found: install one, or name it with make PYTHON=..." >&2; \
		exit 1; fi
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
		"rerail needs Python 3.11 or newer; $(PYTHON) is " + sys.version.split()[0] + ": name another with make PYTHON=...")'
	@if [ ! -x $(VENV)/bin/python ]; then echo "making $(VENV)"; "$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); exit 1; }; fi
	@echo "installing rerail (the first time takes about a minute)"
	@$(RUN) pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	@echo "installing what the tests need"
	@$(RUN) pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(RUN) pip install --quiet --disable-pip-version-check --group dev
	@touch $@
