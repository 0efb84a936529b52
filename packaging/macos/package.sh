#!/usr/bin/env bash
# Wraps the frozen program as Resolute.app and packs it as a .dmg; signs and notarises where the secrets are there.
# usage: package.sh VERSION FROZEN_FOLDER INTO_FOLDER
# Secrets, from the environment: SIGNING_IDENTITY; NOTARY_APPLE_ID, NOTARY_TEAM_ID, NOTARY_PASSWORD.
set -euo pipefail

version=$1 program=$2 into=$3
here=$(cd "$(dirname "$0")" && pwd)
app=$into/Resolute.app
image=$into/resolute-$version-macos-$(uname -m).dmg

make_app() {
  rm -rf "$app"
  mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
  cp -R "$program/" "$app/Contents/MacOS"
  sed "s/@VERSION@/$version/" "$here/Info.plist" >"$app/Contents/Info.plist"
  cp "$here/../../resources/icons/resolute.icns" "$app/Contents/Resources/"
}

sign() {
  # From the inside out: every library first, the app last.
  find "$app/Contents/MacOS" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$1"
  codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$1" "$app"
  codesign --verify --deep --strict "$app"
}

make_image() {
  local folder
  folder=$(mktemp -d)
  cp -R "$app" "$folder/"
  ln -s /Applications "$folder/Applications"
  hdiutil create -quiet -volname Resolute -srcfolder "$folder" -format ULMO -ov "$image"
  rm -rf "$folder"
}

notarise() {
  xcrun notarytool submit "$image" --wait --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
  xcrun stapler staple "$image"
}

make_app
if [ -n "${SIGNING_IDENTITY:-}" ]; then
  sign "$SIGNING_IDENTITY"
else
  sign - # an ad-hoc signature, without which Apple's processors run nothing
fi
make_image
if [ -n "${SIGNING_IDENTITY:-}" ] && [ -n "${NOTARY_APPLE_ID:-}" ]; then
  notarise
fi
echo "$image"
