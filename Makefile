# Every recipe is one line: logic lives in TypeScript, where it is typed and tested.
# A target's line ends in "## …" to be listed by `make help`.

SHELL := /bin/sh
.DEFAULT_GOAL := build
.DELETE_ON_ERROR:

CLI      := .build/cli.js
UNDOCKET := node $(CLI)
INSTALLED := node_modules/.package-lock.json

# folders are prerequisites too: one changes when a file in it comes or goes
CODE    := $(shell find pipeline schemas -not -name '*.tmp') esbuild.config.js package.json
SOURCES := $(shell find source -not -name '*.tmp')
DRAFT   := dist/draft/datapackage.json

.PHONY: build
build: $(DRAFT) ## regenerate dist/draft/ from source/ (the default)
	@echo 'dist/draft is up to date with source, schemas and pipeline'

$(DRAFT): $(SOURCES) $(CLI)
	@$(UNDOCKET) build && touch $(DRAFT)

$(CLI): $(CODE) $(INSTALLED)
	@node esbuild.config.js

$(INSTALLED): package-lock.json
	npm ci --no-audit --no-fund
	@touch $(INSTALLED)

.PHONY: test
test: $(CLI) ## run the tests
	npx vitest run --update=none

.PHONY: check
check: $(CLI) types lint test current ## everything that CI runs: types, lint, format, tests, generated files current

.PHONY: types
types: $(CLI) ## check the types
	npx tsc -p .

.PHONY: lint
lint: $(INSTALLED) ## check lint and format
	npx biome ci

.PHONY: format
format: $(INSTALLED) ## mend lint and format
	npx biome check --write

.PHONY: fixtures
fixtures: $(CLI) ## rewrite the expected files of the fixtures; read `git diff` afterwards
	npx vitest run --update

.PHONY: clean
clean: ## remove what can be made again: dist/draft and .build
	rm -rf dist/draft .build

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
