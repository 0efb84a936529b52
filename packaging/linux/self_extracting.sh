#!/bin/sh
# Installs Resolute for this user alone, without administrator rights.
#   sh resolute-VERSION.run               installs into ~/.local
#   sh resolute-VERSION.run --to FOLDER   installs the program into FOLDER, with no menu entry
#   sh resolute-VERSION.run --uninstall   removes what it installed; settings and ticks stay
# After the last line of this script comes a tar.xz of the program.
set -eu

lines=@LINES@
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$data/resolute-program
entry=$data/applications/resolute.desktop
icon=$data/icons/hicolor/scalable/apps/resolute.svg
command=$HOME/.local/bin/resolute

uninstall() {
  rm -rf "$program"
  rm -f "$entry" "$icon" "$command"
  tell_the_desktop
  ls "${entry%/*}"/*.desktop >/dev/null 2>&1 || rm -f "${entry%/*}/mimeinfo.cache"
  echo "Resolute was removed. Your settings stay in ${XDG_CONFIG_HOME:-$HOME/.config}/Resolute."
}

unpack() {
  # Beside the old program first, so that a full disk leaves the old one whole.
  rm -rf "$1.new"
  mkdir -p "$1.new"
  tail -n "+$((lines + 1))" "$0" | tar -xJf - -C "$1.new" --strip-components=1 || {
    rm -rf "$1.new"
    echo "Resolute could not be unpacked into $1: is there room on the disk, and is 'xz' installed?" >&2
    exit 1
  }
  rm -rf "$1"
  mv "$1.new" "$1"
  name_missing_libraries "$1/_internal"
}

# Only a folder that is new, empty or of an earlier Resolute may be replaced.
may_replace() {
  [ -e "$1" ] || return 0
  case "$(ls -A "$1" | tr '\n' ' ')" in "" | "_internal resolute ") return 0 ;; esac
  echo "$1 holds something else: name a folder that is not there yet." >&2
  return 1
}

# Every desktop has these; a server or a container may not.
name_missing_libraries() {
  missing=$(LD_LIBRARY_PATH=$1 ldd "$1/PySide6/Qt/plugins/platforms/libqxcb.so" 2>/dev/null |
    sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')
  [ -z "$missing" ] || echo "The window will not open: this system lacks ${missing% }." >&2
}

tell_the_desktop() {
  command -v update-desktop-database >/dev/null && update-desktop-database -q "${entry%/*}" || true
}

case "${1:-}" in
  --uninstall) uninstall; exit 0 ;;
  --to) may_replace "${2:?--to needs a folder}" || exit 1; unpack "$2"; echo "Resolute is in $2"; exit 0 ;;
  "") ;;
  *) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

unpack "$program"
mkdir -p "${entry%/*}" "${icon%/*}" "${command%/*}"
ln -sf "$program/resolute" "$command"
cp "$program/_internal/resources/icons/resolute.svg" "$icon"
sed "s|^Exec=resolute|Exec=\"$program/resolute\"|" "$program/_internal/resources/about/resolute.desktop" >"$entry"
tell_the_desktop
echo "Resolute is installed: look for it in your menu, or run $command"
exit 0
