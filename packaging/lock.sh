#!/usr/bin/env bash
# Pins and hashes what is built with, for every system: run it after a change to the dependencies.
set -euo pipefail
cd "$(dirname "$0")"
lock() { uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header "$@"; }
lock ../pyproject.toml -o requirements.txt
lock requirements-build.in -c requirements.txt -o requirements-build.txt
