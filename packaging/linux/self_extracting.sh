#!/bin/sh
# Installs Resolute for this user alone, without administrator rights.
#   sh resolute-VERSION.run               installs into ~/.local
#   sh resolute-VERSION.run --to FOLDER   installs the program into FOLDER, with no menu entry
#   sh resolute-VERSION.run --uninstall   removes what it installed; settings and ticks stay
# After the last line of this script comes a tar.xz of the program.
set -eu

lines=@LINES@
sum=@SHA256@
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$data/resolute-program
entry=$data/applications/resolute.desktop
icon=$data/icons/hicolor/scalable/apps/resolute.svg
command=$HOME/.local/bin/resolute

# A command of that name that is not this program's belongs to the user, and stays as it is.
is_ours() { [ "$(readlink "$command" 2>/dev/null)" = "$program/resolute" ]; }

uninstall() {
  ! is_ours || rm -f "$command"
  rm -rf "$program"
  rm -f "$entry" "$icon"
  tell_the_desktop
  ls "${entry%/*}"/*.desktop >/dev/null 2>&1 || rm -f "${entry%/*}/mimeinfo.cache"
  echo "Resolute was removed. Your settings stay in ${XDG_CONFIG_HOME:-$HOME/.config}/Resolute."
}

payload() { tail -n "+$((lines + 1))" "$0"; }

unpack() {
  payload | sha256sum | grep -q "^$sum " || {
    echo "This file is damaged or not whole: download it again." >&2
    exit 1
  }
  # Beside the old program first, so that a full disk leaves the old one whole.
  mkdir -p "$(dirname "$1")"
  fresh=$(mktemp -d "$1.XXXXXX")
  payload | (cd "$fresh" && tar -xJf - --strip-components=1) || {
    rm -rf "$fresh"
    echo "Resolute could not be unpacked into $1: is there room on the disk, and is 'xz' installed?" >&2
    exit 1
  }
  chmod 755 "$fresh"
  rm -rf "$1"
  mv "$fresh" "$1"
  name_missing_libraries "$1/_internal"
}

# The menu's file takes the path in quotes, with a backslash before what it would read as its own.
write_entry() {
  quoted=$(printf '%s' "$program/resolute" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
  while IFS= read -r line; do
    case $line in
      Exec=resolute*) printf 'Exec="%s"%s\n' "$quoted" "${line#Exec=resolute}" ;;
      *) printf '%s\n' "$line" ;;
    esac
  done <"$program/_internal/resources/about/resolute.desktop" >"$entry"
}

link_command() {
  if [ -e "$command" ] || [ -L "$command" ]; then
    is_ours && return
    echo "$command is there already and is not Resolute's: it stays. Run $program/resolute instead." >&2
  else
    ln -s "$program/resolute" "$command"
  fi
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

rm -rf "$program".* # what an installation that was broken off left
unpack "$program"
mkdir -p "${entry%/*}" "${icon%/*}" "${command%/*}"
link_command
cp "$program/_internal/resources/icons/resolute.svg" "$icon"
write_entry
tell_the_desktop
echo "Resolute is installed: look for it in your menu, or run $command"
exit 0
