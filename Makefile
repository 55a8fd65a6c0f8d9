# ManageKit: key targets are build, test, check (what CI runs), demo, install and bench.
# `make` or `make help` lists them all.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PREFIX ?= /usr/local
VENV := .venv
PYTHON := $(VENV)/bin/python

# Debian packages: what `manage` links, what a project's build needs, what the tests call.
BUILD_PACKAGES := pkg-config libsqlite3-dev libpq-dev libnghttp2-dev libyaml-dev zlib1g-dev libssl-dev
TEST_PACKAGES := python3-venv postgresql protobuf-compiler libprotobuf-dev grpc-proto openssl
BENCH_PACKAGES := gcc g++ libprotobuf-dev protobuf-compiler openssl postgresql
PYTHON_PACKAGES := grpcio==1.85.1 grpcio-tools==1.85.1 grpcio-reflection==1.85.1 grpcio-health-checking==1.85.1 googleapis-common-protos==1.76.0 Django==5.2.8 psycopg2-binary==2.9.13
# Other servers that `make bench` measures ours against.
PEER_PACKAGES := g++ libgrpc++-dev protobuf-compiler-grpc golang-go golang-google-grpc-dev golang-goprotobuf-dev

# One set of flags for `check` and `test`, so that the second does not build the first's work again.
STRICT := -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error

# Release binaries carry the Swift runtime in themselves: they start in milliseconds and run on a
# machine without a toolchain.
RELEASE := -c release --static-swift-stdlib
RELEASE_BUILD := .build-release

SWIFT_FILES = $(shell git ls-files --cached --others --exclude-standard '*.swift' | grep -v '/Golden/')

.PHONY: help
help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Installs the packages named in $(1) that are missing; says how when it may not.
define apt_install
	missing=""; for package in $(1); do \
	    dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing+=" $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	    echo "installing$$missing"; \
	    $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; \
	fi
endef

.PHONY: deps
deps: ## Install the system libraries that the build needs (Debian packages)
	@$(call apt_install,$(BUILD_PACKAGES))

.PHONY: test-deps
test-deps: deps $(VENV)/installed
	@$(call apt_install,$(TEST_PACKAGES))

# A Python environment with the official gRPC client, the peer that tests and the demo talk to.
$(VENV)/installed: Makefile
	@$(call apt_install,$(TEST_PACKAGES))
	@python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check $(PYTHON_PACKAGES)
	@touch $@

.PHONY: build
build: deps ## Build everything for development
	swift build $(STRICT)

.PHONY: release
release: deps ## Build the release `manage`
	swift build $(RELEASE) --scratch-path $(RELEASE_BUILD) --product manage

.PHONY: install
install: release ## Install `manage`, its templates and the toolkit sources below PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/manage
	install -s -m 755 $(RELEASE_BUILD)/release/manage $(DESTDIR)$(PREFIX)/bin/manage
	rm -rf $(DESTDIR)$(PREFIX)/share/manage/*
	cp -R Package.swift Sources Commands ProjectTemplate LICENSE $(DESTDIR)$(PREFIX)/share/manage/
	@echo "installed $(PREFIX)/bin/manage"

# Tests at a time. All of them at once starve one another until timeouts pass, real servers' ones included.
TEST_WIDTH ?= 8

.PHONY: test
test: test-deps ## Run every test: unit, in-process and end-to-end
	swift build --build-tests $(STRICT)
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$(TEST_WIDTH) \
	    MANAGE_TEST_PYTHON=$(CURDIR)/$(PYTHON) swift test --skip-build $(STRICT)

.PHONY: lint
lint: ## Check format and import access levels
	@swift format lint --strict --parallel $(SWIFT_FILES)
	@! grep -nE '^(@[a-zA-Z()_]+ )?import ' $$(git ls-files --cached --others --exclude-standard 'Sources/*.swift' 'Commands/*.swift') \
	    || { echo "error: state the access level of the imports above (internal import X)"; exit 1; }

.PHONY: check
check: lint test fuzz ## What CI runs: lint, strict build, all tests, a minute of fuzzing a target

SECONDS ?= 60
FUZZ_TARGETS ?= wire json proto descriptor connection
FUZZ_BUILD := .build-fuzz
# Targets at a time.
FUZZ_WIDTH ?= 2

# A target's corpus is kept in the repository; what libFuzzer adds to it stays in the build folder. An input that
# breaks a target is left beside it: fix the fault, and move the file to Tests/Fuzz/FailCases/<target>.
.PHONY: fuzz
fuzz: deps ## Fuzz each target for SECONDS=60 with libFuzzer (FUZZ_TARGETS="wire json" chooses)
	MANAGE_FUZZ=1 swift build -c release --sanitize=fuzzer --sanitize=address \
	    -Xswiftc -sanitize=fuzzer,address \
	    --scratch-path $(FUZZ_BUILD) --product Fuzzer
	@printf '%s\n' $(FUZZ_TARGETS) | xargs -P $(FUZZ_WIDTH) -I % Tests/Fuzz/run.sh % $(SECONDS) $(FUZZ_BUILD)

.PHONY: format
format: ## Format the sources in place
	@swift format -i --parallel $(SWIFT_FILES)

.PHONY: demo
demo: test-deps ## Show the whole quickstart on real parts, from startproject to a Python client
	swift build $(STRICT) --product manage
	Tests/Demo/demo.sh $(CURDIR) $(CURDIR)/$(PYTHON)

.PHONY: bench
bench: deps ## Measure against the C server and, when set up, the peers (ONLY=echo,list chooses)
	@$(call apt_install,$(BENCH_PACKAGES))
	python3 Tests/Benchmarks/bench.py --only "$(ONLY)"

.PHONY: bench-peers
bench-peers: ## Build the other servers that `make bench` measures, those whose tools are there
	@$(call apt_install,$(TEST_PACKAGES) $(PEER_PACKAGES))
	Tests/Benchmarks/peers/setup.sh

.PHONY: soak
soak: deps ## Look for growth over SECONDS=600 at half of the peak load
	@$(call apt_install,$(BENCH_PACKAGES))
	python3 Tests/Benchmarks/bench.py --only soak --seconds $(if $(filter 60,$(SECONDS)),600,$(SECONDS))

# Data races are found by running the server's tests; a build of its own, since every target is compiled anew.
TSAN := .build-tsan
.PHONY: tsan
tsan: test-deps ## Run the server's tests under the thread sanitizer
	swift build --build-tests --sanitize=thread --scratch-path $(TSAN)
	TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/ThreadSanitizer/suppressions.txt halt_on_error=0" \
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$(TEST_WIDTH) MANAGE_TEST_PYTHON=$(CURDIR)/$(PYTHON) \
	    swift test --skip-build --sanitize=thread --scratch-path $(TSAN) \
	    --filter 'EventLoopTests|GRPCTransportTests|GRPCServicesTests|InteropTests'

.PHONY: leaks
leaks: deps ## Look for leaks in a server that hostile and broken connections have been to
	@$(call apt_install,$(BENCH_PACKAGES))
	swift build $(RELEASE) --scratch-path $(RELEASE_BUILD) --product BenchmarkServer
	@mkdir -p build
	gcc -O2 -o build/flood Tests/Benchmarks/flood.c
	python3 Tests/Leaks/leaks.py $(RELEASE_BUILD)/release/BenchmarkServer build/flood

H2SPEC ?= h2spec
.PHONY: h2spec
h2spec: deps ## Run h2spec's cases against the server (H2SPEC=path of its executable)
	swift build $(STRICT) --product BenchmarkServer
	Tests/H2Spec/run.sh $(H2SPEC) .build/debug/BenchmarkServer

.PHONY: clean
clean: ## Remove what was built
	rm -rf .build .build-* $(VENV) build
