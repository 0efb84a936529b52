; The Windows installer, for Inno Setup 6.3 or later: per user, no administrator.
; iscc /DVersion=0.1.0 /DProgram=..\..\build\frozen\resolute /DInto=..\..\dist packaging\windows\resolute.iss

#ifndef Version
  #error Version is not given
#endif
#ifndef Program
  #define Program "..\..\build\frozen\resolute"
#endif
#ifndef Into
  #define Into "..\..\dist"
#endif

[Setup]
AppId={{6E0C5D0A-43C1-4C0E-9A3B-5B1F0A5C7D21}
AppName=Resolute
AppVersion={#Version}
AppPublisher=The Resolute founders
DefaultDirName={localappdata}\Programs\Resolute
DefaultGroupName=Resolute
PrivilegesRequired=lowest
MinVersion=10.0.17763
DisableProgramGroupPage=yes
DisableDirPage=auto
LicenseFile=..\..\LICENSE
OutputDir={#Into}
OutputBaseFilename=resolute-{#Version}-windows-x86_64-setup
SetupIconFile=..\..\resources\icons\resolute.ico
UninstallDisplayIcon={app}\resolute.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.RemoveData=Remove your settings, recent files and ticks as well?
fr.RemoveData=Supprimer aussi vos réglages, fichiers récents et coches ?
en.OpenWith=Offer Resolute in “Open with” for PDF files
fr.OpenWith=Proposer Resolute dans « Ouvrir avec » pour les fichiers PDF
en.DesktopIcon=Put an icon on the desktop
fr.DesktopIcon=Placer une icône sur le bureau

[Tasks]
Name: "openwith"; Description: "{cm:OpenWith}"
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[InstallDelete]
; An update leaves nothing of the version before.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\resolute.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Program}\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Resolute"; Filename: "{app}\resolute.exe"
Name: "{userdesktop}\Resolute"; Filename: "{app}\resolute.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\Resolute.pdf"; ValueType: string; ValueData: "United Nations resolution"; Flags: uninsdeletekey; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Resolute.pdf\shell\open\command"; ValueType: string; ValueData: """{app}\resolute.exe"" ""%1"""; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "Resolute.pdf"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openwith

[Run]
Filename: "{app}\resolute.exe"; Description: "Resolute"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and not UninstallSilent then
    if MsgBox(CustomMessage('RemoveData'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(ExpandConstant('{localappdata}\Resolute'), True, True, True);
end;
