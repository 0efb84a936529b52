#!/usr/bin/env bash
# Sets up a virtual environment with what Resolute needs, and the system libraries that Qt needs.
# usage: setup.sh VENV_FOLDER
set -euo pipefail

venv=$1
here=$(dirname "$0")
libraries=(libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
  libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 fonts-dejavu-core)

bash "$here/system_packages.sh" optional "${libraries[@]}"
python3 -c 'import ensurepip' 2>/dev/null || bash "$here/system_packages.sh" required python3-venv

python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || {
  echo "Resolute needs Python 3.10 or newer." >&2
  exit 1
}
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --upgrade pip
# setuptools warns whoever installs a checkout of folders beside the package, which nobody here can do anything about.
PYTHONWARNINGS=ignore "$venv/bin/python" -m pip install --quiet --editable ".[dev]"
