#!/usr/bin/env bash
# Tries the packages on a bare Debian that holds no Python, no Qt and no fonts: each is installed, driven by the
# keyboard and removed, and must leave nothing but the user's data.
# usage, as root: bare_root.sh FOLDER PACKAGE.deb PACKAGE.run [OLD.pdf NEW.pdf]
# FOLDER takes the root, made by debootstrap, and pictures of the windows. From the environment: SUITE, MIRROR.
set -euo pipefail

folder=$(realpath -m "$1") deb=$(realpath "$2") archive=$(realpath "$3")
pair=("${@:4:2}")
packaging=$(cd "$(dirname "$0")/.." && pwd)
base=$folder/base root=$folder/root shared=$folder/shared
user=1000

make_root() {
  [ -x "$base/bin/sh" ] || debootstrap --variant=minbase "${SUITE:-bookworm}" "$base" ${MIRROR:+"$MIRROR"} >/dev/null
  ! grep -q " $root/" /proc/mounts || { echo "something is still mounted in $root" >&2 && exit 1; }
  rm -rf --one-file-system "$root" "$shared"
  cp -a "$base" "$root"
  mkdir -p "$shared" "$root$shared" "$root$(dirname "$packaging")" "$root/tmp/.X11-unix" /tmp/.X11-unix
  inside useradd --create-home --uid "$user" delegate
  ! inside sh -c 'command -v python3'
}

mount_all() {
  mount -t proc proc "$root/proc"
  mount --rbind --make-rslave /dev "$root/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
  mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
  mount --bind "$shared" "$root$shared"
  mount --bind -o ro "$(dirname "$packaging")" "$root$(dirname "$packaging")"
}

unmount_all() {
  for place in "$(dirname "$packaging")" "$shared" /tmp/.X11-unix /dev/shm /dev /proc; do
    ! mountpoint -q "$root$place" || umount --recursive --lazy "$root$place"
  done
}

inside() { chroot "$root" "$@"; }
as_user() { chroot --userspec="$user:$user" "$root" env HOME=/home/delegate "$@"; }

install_by_apt() {
  inside apt-get update -qq
  inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# A program outside that is the one inside: the smoke test drives it like any other.
try() {
  printf '#!/bin/sh\nchown -R %s "$HOME"\nexec chroot --userspec=%s:%s %q %q "$@"\n' \
    "$user" "$user" "$user" "$root" "$2" >"$shared/resolute"
  chmod +x "$shared/resolute"
  local versions=()
  if [ "${#pair[@]}" = 2 ]; then
    cp "${pair[@]}" "$shared/"
    versions=(--pair "$shared/$(basename "${pair[0]}")" "$shared/$(basename "${pair[1]}")")
  fi
  chmod -R a+rX "$shared"
  TMPDIR=$shared python3 "$packaging/smoke.py" "$shared/resolute" --window --pictures "$folder/pictures/$1" "${versions[@]}"
}

# All that bears the program's name, the user's own files aside.
traces() {
  find "$root" -xdev -iname '*resolute*' -not -path "$root/tmp/*" -not -path "$root$shared/*" \
    -not -path "$root/home/delegate/.config/Resolute*" -not -path "$root/home/delegate/.local/state/Resolute*"
}

nothing_is_left() {
  local left
  left=$(traces | grep -vxF "$traces_before" || true)
  [ -z "$left" ] || { echo "FAILED  left behind: $left" && exit 1; }
  [ -f "$root/home/delegate/.config/Resolute/settings.json" ] || { echo "FAILED  the settings are gone" && exit 1; }
  echo "ok      nothing is left but the user's data"
}

trap unmount_all EXIT
unmount_all
make_root
mount_all
as_user sh -c 'mkdir -p ~/.config/Resolute && echo "{\"version\": 1}" >~/.config/Resolute/settings.json'
traces_before=$(traces)

echo "The .deb, by apt"
cp "$deb" "$root/tmp/resolute.deb"
install_by_apt /tmp/resolute.deb
try deb /usr/bin/resolute
as_user resolute --self-test >/dev/null
inside dpkg --verify resolute
inside apt-get purge -y -qq resolute >/dev/null
nothing_is_left

echo "The archive, by a user without rights, on what a desktop has"
install_by_apt xz-utils
cp "$archive" "$root/tmp/resolute.run"
as_user sh /tmp/resolute.run
try archive /home/delegate/.local/bin/resolute
as_user /home/delegate/.local/bin/resolute --self-test >/dev/null
as_user sh /tmp/resolute.run --uninstall
nothing_is_left
