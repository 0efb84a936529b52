#!/usr/bin/env bash
# Sets up a virtual environment with what Resolute needs, and the system libraries that Qt needs.
# usage: setup.sh VENV_FOLDER
set -euo pipefail

venv=$1
libraries=(libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
  libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 fonts-dejavu-core)

missing() {
  local name
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"
  done
}

install_by_apt() {
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "$@"
}

need() {
  # need HOW-BAD PACKAGE...: installs by apt what is missing, or names it.
  local how_bad=$1 wanted
  shift
  mapfile -t wanted < <(missing "$@")
  [ "${#wanted[@]}" -gt 0 ] || return 0
  install_by_apt "${wanted[@]}" >/dev/null 2>&1 && return 0
  echo "Resolute needs system packages that could not be installed from here. Please run:" >&2
  echo "  sudo apt-get install ${wanted[*]}" >&2
  [ "$how_bad" = optional ] || exit 1
}

if command -v dpkg-query >/dev/null; then
  need optional "${libraries[@]}"
  python3 -c 'import ensurepip' 2>/dev/null || need required python3-venv
fi

python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "Resolute needs Python 3.10 or newer." >&2; exit 1; }
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --upgrade pip
"$venv/bin/python" -m pip install --quiet --editable ".[dev]"
