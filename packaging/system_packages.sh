#!/usr/bin/env bash
# Installs by apt those of the named packages that are missing, where it may; otherwise names them.
# usage: system_packages.sh optional|required PACKAGE...
# "required" fails where a package is missing in the end. Does nothing on systems without dpkg.
set -euo pipefail

how_bad=$1
shift
command -v dpkg-query >/dev/null || exit 0

wanted=()
for name in "$@"; do
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || wanted+=("$name")
done
[ "${#wanted[@]}" -gt 0 ] || exit 0

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo -n)
if "${as_root[@]}" apt-get update -qq &&
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}"; then
  exit 0
fi >/dev/null 2>&1

echo "Resolute needs system packages that could not be installed from here. Please run:" >&2
echo "  sudo apt-get install ${wanted[*]}" >&2
[ "$how_bad" = optional ]
