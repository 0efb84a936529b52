#!/usr/bin/env bash
# Packs Resolute.app, which the freezer made and signed, as a .dmg; notarises it where the secrets are there.
# usage: package.sh VERSION RESOLUTE.APP INTO_FOLDER
# Secrets, from the environment: SIGNING_IDENTITY; NOTARY_APPLE_ID, NOTARY_TEAM_ID, NOTARY_PASSWORD.
set -euo pipefail

version=$1 app=$2 into=$3
image=$into/resolute-$version-macos-$(uname -m).dmg

make_image() {
  local folder
  folder=$(mktemp -d)
  # ditto keeps the links and the signature, which cp -R does not promise.
  ditto "$app" "$folder/Resolute.app"
  ln -s /Applications "$folder/Applications"
  hdiutil create -quiet -volname Resolute -srcfolder "$folder" -format ULMO -ov "$image"
  rm -rf "$folder"
}

notarise() {
  codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$image"
  xcrun notarytool submit "$image" --wait --timeout 30m \
    --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
  xcrun stapler staple "$image"
}

codesign --verify --deep --strict "$app"
make_image
if [ -n "${SIGNING_IDENTITY:-}" ] && [ -n "${NOTARY_APPLE_ID:-}" ]; then
  notarise
fi
echo "$image"
