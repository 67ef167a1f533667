# Xinsheng. `make help` lists what can be done here.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PORT ?= 8000
DEMO ?= 1
ONLY ?=

# One uv, called by its path: a `uv` behind a pyenv shim fails in a folder that names another Python.
UV := $(shell command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1 && command -v uv || echo $(CURDIR)/.uv/bin/uv)
RASA := nlu/.venv/bin/python -m rasa
RASA_ENV := RASA_TELEMETRY_ENABLED=false TF_CPP_MIN_LOG_LEVEL=3 PYTHONWARNINGS=ignore SQLALCHEMY_SILENCE_UBER_WARNING=1
MODEL := models/xinsheng.tar.gz
MODEL_INPUTS := config.yml domain.yml nlu/components.py $(shell find nlu/data -name '*.yml')

.PHONY: help
help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

.PHONY: run
run: setup model assets ## Set up and start everything on http://127.0.0.1:8000 (PORT=…, DEMO=0 for no demo accounts)
	@if [ "$(DEMO)" = 1 ]; then XINSHENG_PORT=$(PORT) .venv/bin/xinsheng demo; fi
	@echo "Starting on http://127.0.0.1:$(PORT)/ (worker) and /staff (console). Ctrl-C ends everything."
	@XINSHENG_PORT=$(PORT) XINSHENG_RASA_URL=$${XINSHENG_RASA_URL:-http://127.0.0.1:$$(($(PORT) + 1))} \
		exec .venv/bin/xinsheng serve

.PHONY: test
test: setup model assets browser ## Run lint, types and all tests
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	$(RASA_ENV) nlu/.venv/bin/python -m pytest -c nlu/pytest.ini nlu/tests
	.venv/bin/python -m pytest $(ARGS)

.PHONY: bench
bench: setup model assets ## Measure; prints a table and writes bench/results.json (ONLY=name for one)
	$(UV) sync --frozen --quiet --group bench
	$(UV) --directory nlu sync --frozen --quiet --group bench
	.venv/bin/python -m bench $(ONLY)

.PHONY: chat
chat: setup ## Talk to a running bot in the terminal
	.venv/bin/xinsheng chat --url http://127.0.0.1:$(PORT)

.PHONY: setup
setup: .venv/.ready nlu/.venv/.ready ## Install both Python environments from their lock files

.venv/.ready: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --quiet
	@touch $@

nlu/.venv/.ready: nlu/pyproject.toml nlu/uv.lock | $(UV)
	$(UV) --directory nlu sync --frozen --quiet
	@touch $@

# uv is fetched when the machine has none that works.
$(CURDIR)/.uv/bin/uv:
	cd / && python3 -m venv $(CURDIR)/.uv
	.uv/bin/python -m pip install --quiet uv

.PHONY: model
model: $(MODEL) ## Train the Rasa model when its inputs changed

$(MODEL): $(MODEL_INPUTS) | nlu/.venv/.ready
	@echo "Training the model. This takes some minutes; what it prints goes to models/training.log."
	@mkdir -p models
	@$(RASA_ENV) $(RASA) train --domain domain.yml --data nlu/data --config config.yml \
		--out models --fixed-model-name xinsheng --quiet > models/training.log 2>&1 & pid=$$!; \
		while kill -0 $$pid 2>/dev/null; do printf .; sleep 3; done; echo; \
		wait $$pid || { tail -n 40 models/training.log; exit 1; }
	@touch $(MODEL)

.PHONY: naming
naming: setup ## Train the tagger of names anew, after its messages changed (the weights are kept in git)
	nlu/.venv/bin/python -m nlu.naming.train

.PHONY: hunches
hunches: setup ## Train the second ear for danger anew, after its tables or examples changed (the weights are kept in git)
	nlu/.venv/bin/python -m nlu.hunches.train

.PHONY: assets
assets: bot/static/vendor/.ready ## Install the front-end packages of the pages

bot/static/vendor/.ready: package.json package-lock.json | .venv/.ready
	PATH="$(CURDIR)/.venv/bin:$$PATH" npm ci --silent
	@mkdir -p bot/static/vendor
	cp node_modules/htmx.org/dist/htmx.min.js bot/static/vendor/htmx.min.js
	cp node_modules/htmx-ext-sse/dist/sse.min.js bot/static/vendor/sse.min.js
	@touch $@

.PHONY: browser
browser: ## Find or install the browser and fonts that the page tests use
	@scripts/browser

.PHONY: clean
clean: ## Remove everything that was installed, trained or stored
	rm -rf .uv .venv nlu/.venv node_modules models bot/static/vendor var
