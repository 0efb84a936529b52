cask "resolute" do
  arch arm: "arm64", intel: "x86_64"

  version "@VERSION@"
  sha256 arm:   "@SHA256:macos-arm64.dmg@",
         intel: "@SHA256:macos-x86_64.dmg@"

  url "@DOWNLOADS@/resolute-#{version}-macos-#{arch}.dmg"
  name "Resolute"
  desc "Reads United Nations resolutions and shows what changed between versions"
  homepage "@HOMEPAGE@"

  depends_on macos: ">= :ventura"

  app "Resolute.app"
  binary "#{appdir}/Resolute.app/Contents/MacOS/resolute"

  zap trash: [
    "~/Library/Application Support/Resolute",
    "~/Library/Logs/Resolute",
  ]
end
