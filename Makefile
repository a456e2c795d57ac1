# Every recipe is one line: logic lives in TypeScript, where it is typed and tested.
# A target's line ends in "## …" to be listed by `make help`.

SHELL := /bin/sh
.DEFAULT_GOAL := build
.DELETE_ON_ERROR:

CLI       := .build/cli.js
UNDOCKET  := node $(CLI)
INSTALLED := node_modules/.package-lock.json
DRAFT     := dist/draft/datapackage.json

# A folder is newer when a file in it came or went. `find` rather than prerequisites: names may hold spaces, and there may be thousands.
newer = $(if $(shell find $(1) -newer $(2) ! -name '*.tmp' 2>&1 | head -n 1),FORCE)

.PHONY: build
build: $(DRAFT) ## regenerate dist/draft/ from source/ (the default)
	@echo 'dist/draft is up to date with source, schemas and pipeline'

# A draft comes whole or not at all; without its descriptor, which an interrupted make would delete, it would be taken for somebody's files.
.PRECIOUS: $(DRAFT)
$(DRAFT): $(CLI) $(call newer,source,$(DRAFT))
	@$(UNDOCKET) build

$(CLI): $(INSTALLED) $(call newer,pipeline schemas esbuild.config.js package.json,$(CLI))
	@node esbuild.config.js

# One at a time where the system has flock: `npm ci` empties node_modules first, and who had to wait finds it installed.
ALONE = $(if $(shell command -v flock),flock package-lock.json)

$(INSTALLED): package-lock.json
	@$(ALONE) sh -c '[ $@ -nt $< ] || { echo "npm ci (package-lock.json)"; npm ci --no-audit --no-fund && touch $@; }'

.PHONY: FORCE
FORCE:

.PHONY: test
test: $(CLI) ## run the tests
	npx vitest run

.PHONY: check
check: types lint test current verify ## everything that CI runs: types, lint, format, tests, generated files current

.PHONY: types
types: $(CLI) ## check the types
	npx tsc -p .

.PHONY: lint
lint: $(INSTALLED) ## check lint and format
	npx biome ci

.PHONY: format
format: $(INSTALLED) ## mend lint and format
	npx biome check --write

.PHONY: current
current: $(DRAFT) ## check that a second build in another place makes dist/draft/ again, byte for byte
	@TZ=Pacific/Apia LC_ALL=C $(UNDOCKET) build --no-cache --quiet --out .build/current && diff -r dist/draft .build/current

FROM ?=
TO   ?=

.PHONY: diff
diff: $(CLI) ## compare two versions: FROM=1.0.0 TO=draft (the latest release and the draft)
	@$(UNDOCKET) diff $(if $(TO),$(or $(FROM),$(error name both: make diff FROM=1.0.0 TO=$(TO))) $(TO),$(FROM)) || [ $$? -eq 1 ]

.PHONY: release
release: $(DRAFT) ## freeze the draft under the version number that its changes ask for
	@$(UNDOCKET) release

.PHONY: verify
verify: $(CLI) ## check every byte and row of the releases
	@$(UNDOCKET) verify

# scripts that are no tests: bundled like the CLI, run from here
SCRIPT = npx esbuild $(1) --bundle --platform=node --format=esm --packages=external '--banner:js=import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url)' --log-level=warning --outfile=.build/$(2).js && node .build/$(2).js

.PHONY: score
score: $(CLI) ## precision, recall and exactness against gold: extraction, then structure over the corpus where it is present
	@$(call SCRIPT,test/score/extraction.ts,score-extraction)
	@$(call SCRIPT,test/score/run-structure.ts,score-structure)

.PHONY: torture
torture: $(CLI) ## kill releases and builds at random moments, fill the disk, mutilate documents; takes many minutes
	@$(call SCRIPT,test/torture/release.ts,torture)
	@$(call SCRIPT,test/torture/documents.ts,torture-documents)

.PHONY: bench
bench: $(CLI) ## measure the build, the parser, the extraction, every format beside its peers, and many reports
	@$(call SCRIPT,test/bench/build.ts,bench)
	@$(call SCRIPT,test/bench/extraction.ts,bench-extraction)
	@$(call SCRIPT,test/bench/diff.ts,bench-diff)
	@$(call SCRIPT,test/bench/formats.ts,bench-formats)
	@$(call SCRIPT,test/bench/reports.ts,bench-reports)

.PHONY: clean
clean: ## remove what can be made again: dist/draft and .build
	rm -rf dist/draft dist/.draft-*.tmp .build

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
