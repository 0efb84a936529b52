#!/usr/bin/env bash
# Installs by apt those of the named packages that are missing, where it may; otherwise names them.
# usage: system_packages.sh optional|required PACKAGE...
# "required" fails where a package is missing in the end. Does nothing on systems without dpkg. A package that is there
# by another name and says that it provides the one asked for (libglib2.0-0t64 since Debian 13) is not missing.
set -euo pipefail

how_bad=$1
shift
command -v dpkg-query >/dev/null || exit 0

# A line for each name that an installed package has or provides, without versions.
there=$(dpkg-query -W -f='${db:Status-Status}, ${Package}, ${Provides}\n' | sed -n 's/^installed, //p' |
  tr ',' '\n' | sed 's/(.*//; s/ //g')

wanted=()
for name in "$@"; do
  grep -qxF "$name" <<<"$there" || wanted+=("$name")
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
