; The Windows installer, for NSIS 3: for one user, no administrator. It is made the same on Windows and on Linux:
; makensis -DVERSION=0.1.0 -DPROGRAM=build/frozen/resolute -DINTO=dist packaging/windows/resolute.nsi
; Silently: resolute-…-setup.exe /S [/OPENWITH=0] [/PATH=1] [/D=C:\folder]; uninstall.exe /S keeps the user's data.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Resolute"
!define MODEL_ID "Resolute.Resolute"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Resolute"
!define CAPABILITIES "Software\Resolute\Capabilities"
!define DATA "$LOCALAPPDATA\Resolute"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${INTO}/resolute-${VERSION}-windows-x86_64-setup.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Resolute"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "AGPL-3.0-or-later"

!define MUI_ICON "../../resources/icons/resolute.ico"
!define MUI_UNICON "../../resources/icons/resolute.ico"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\resolute.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

!macro TEXT NAME EN FR ES RU ZH AR
  LangString ${NAME} ${LANG_ENGLISH} "${EN}"
  LangString ${NAME} ${LANG_FRENCH} "${FR}"
  LangString ${NAME} ${LANG_SPANISH} "${ES}"
  LangString ${NAME} ${LANG_RUSSIAN} "${RU}"
  LangString ${NAME} ${LANG_SIMPCHINESE} "${ZH}"
  LangString ${NAME} ${LANG_ARABIC} "${AR}"
!macroend
!insertmacro TEXT THE_PROGRAM "The program" "Le programme" "El programa" "Программа" "程序" "البرنامج"
!insertmacro TEXT OPEN_WITH "Offer it in “Open with” for PDF and XML files" "Le proposer dans « Ouvrir avec » pour les fichiers PDF et XML" "Ofrecerlo en «Abrir con» para archivos PDF y XML" "Предлагать в меню «Открыть с помощью» для файлов PDF и XML" "在 PDF 和 XML 文件的“打开方式”中列出" "عرضه في «فتح باستخدام» لملفات PDF وXML"
!insertmacro TEXT DESKTOP_ICON "An icon on the desktop" "Une icône sur le bureau" "Un icono en el escritorio" "Значок на рабочем столе" "桌面图标" "أيقونة على سطح المكتب"
!insertmacro TEXT ON_PATH "The command resolute-cli in every terminal" "La commande resolute-cli dans chaque terminal" "La orden resolute-cli en todas las terminales" "Команда resolute-cli в любом терминале" "在所有终端中使用命令 resolute-cli" "الأمر resolute-cli في كل طرفية"
!insertmacro TEXT IS_RUNNING "Resolute is open. Close its windows, then try again." "Resolute est ouvert. Fermez ses fenêtres, puis réessayez." "Resolute está abierto. Cierre sus ventanas y vuelva a intentarlo." "Программа Resolute открыта. Закройте её окна и повторите попытку." "Resolute 正在运行。请关闭其窗口后重试。" "برنامج Resolute مفتوح. أغلق نوافذه ثم أعد المحاولة."
!insertmacro TEXT TOO_OLD "Resolute needs Windows 10, version 1809, or later, of 64 bits." "Resolute demande Windows 10, version 1809 ou ultérieure, en 64 bits." "Resolute necesita Windows 10, versión 1809 o posterior, de 64 bits." "Для Resolute нужна 64-разрядная Windows 10 версии 1809 или новее." "Resolute 需要 64 位 Windows 10 1809 版或更高版本。" "يحتاج Resolute إلى نظام Windows 10 إصدار 1809 أو أحدث، 64 بت."
!insertmacro TEXT REMOVE_DATA "Remove your own work as well: settings, ticks, notes, links and the library’s index?" "Supprimer aussi votre propre travail : réglages, coches, notes, liens et index de la bibliothèque ?" "¿Eliminar también su propio trabajo: ajustes, marcas, notas, vínculos e índice de la biblioteca?" "Удалить также вашу работу: настройки, отметки, заметки, связи и указатель библиотеки?" "是否同时删除您自己的工作内容：设置、勾选、备注、关联和资料库索引？" "هل تُحذف أعمالك أيضاً: الإعدادات والعلامات والملاحظات والروابط وفهرس المكتبة؟"

; A program that runs has its file locked: it is asked to close rather than left half replaced.
!macro WAIT_UNTIL_CLOSED PREFIX
Function ${PREFIX}WaitUntilClosed
  again:
  ${IfNot} ${FileExists} "$INSTDIR\resolute.exe"
    Return
  ${EndIf}
  ClearErrors
  FileOpen $0 "$INSTDIR\resolute.exe" a
  ${IfNot} ${Errors}
    FileClose $0
    Return
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
  Quit
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

; The window says whose it is by this name; a shortcut that says the same is pinned and grouped with it.
!macro SHORTCUT PLACE
  CreateShortcut "${PLACE}" "$INSTDIR\resolute.exe"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}", .r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${PLACE}", ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}", .r2)'
      ${If} $2 P<> 0
        System::Call 'Oleaut32::SysAllocString(w "${MODEL_ID}") p .r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID}) p .r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR}, , p r3) p .r5'
        ${IPropertyStore::SetValue} $2 '(p r4, p r5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'Oleaut32::SysFreeString(p r3)'
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${PLACE}", 1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Section "$(THE_PROGRAM)" PROGRAM_SECTION
  SectionIn RO
  Call WaitUntilClosed
  RMDir /r "$INSTDIR\_internal" ; an update leaves nothing of the version before
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro SHORTCUT "$SMPROGRAMS\Resolute.lnk"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\resolute.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Resolute founders"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "$(OPEN_WITH)" OPEN_WITH_SECTION
  WriteRegStr HKCU "Software\Classes\Resolute.Document" "" "United Nations resolution"
  WriteRegStr HKCU "Software\Classes\Resolute.Document\DefaultIcon" "" "$INSTDIR\resolute.exe,0"
  WriteRegStr HKCU "Software\Classes\Resolute.Document\Application" "AppUserModelID" "${MODEL_ID}"
  WriteRegStr HKCU "Software\Classes\Resolute.Document\shell\open\command" "" '"$INSTDIR\resolute.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\resolute.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\Applications\resolute.exe\shell\open\command" "" '"$INSTDIR\resolute.exe" "%1"'
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Reads United Nations resolutions and shows what changed between two versions."
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
  !macro OPENS ENDING
    WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "Resolute.Document" ""
    WriteRegStr HKCU "Software\Classes\Applications\resolute.exe\SupportedTypes" "${ENDING}" ""
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${ENDING}" "Resolute.Document"
  !macroend
  !insertmacro OPENS ".pdf"
  !insertmacro OPENS ".xml"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(DESKTOP_ICON)" DESKTOP_SECTION
  !insertmacro SHORTCUT "$DESKTOP\Resolute.lnk"
SectionEnd

; PATH may be longer than a string of NSIS: PowerShell changes it, which every Windows 10 has.
!macro PATH_WITHOUT_US THEN
  nsExec::Exec `powershell -NoProfile -NonInteractive -Command "$$k='HKCU:\Environment'; $$p=(Get-Item $$k).GetValue('Path','','DoNotExpandEnvironmentNames'); $$q=@($$p -split ';' | Where-Object { $$_ -and $$_ -ne '$INSTDIR' })${THEN}; Set-ItemProperty $$k Path ($$q -join ';') -Type ExpandString"`
  Pop $0
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

Section /o "$(ON_PATH)" PATH_SECTION
  !insertmacro PATH_WITHOUT_US "+'$INSTDIR'"
  WriteRegDWORD HKCU "${UNINSTALL}" "OnPath" 1
SectionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  ReadRegDWORD $1 HKCU "${UNINSTALL}" "OnPath"
  ${If} $1 == 1
    !insertmacro PATH_WITHOUT_US ""
  ${EndIf}
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\resolute.exe"
  Delete "$INSTDIR\resolute-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where nothing of the user's is in it
  Delete "$SMPROGRAMS\Resolute.lnk"
  Delete "$DESKTOP\Resolute.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Classes\Resolute.Document"
  DeleteRegKey HKCU "Software\Classes\Applications\resolute.exe"
  DeleteRegKey HKCU "Software\Resolute"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegValue HKCU "Software\Classes\.pdf\OpenWithProgids" "Resolute.Document"
  DeleteRegValue HKCU "Software\Classes\.xml\OpenWithProgids" "Resolute.Document"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
  MessageBox MB_YESNO|MB_DEFBUTTON2 "$(REMOVE_DATA)" /SD IDNO IDNO keep
    RMDir /r "${DATA}"
  keep:
SectionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${GetParameters} $0
  ${GetOptions} $0 "/OPENWITH=" $1
  ${If} $1 == "0"
    !insertmacro UnselectSection ${OPEN_WITH_SECTION}
  ${EndIf}
  ${GetOptions} $0 "/PATH=" $1
  ${If} $1 == "1"
    !insertmacro SelectSection ${PATH_SECTION}
  ${EndIf}
FunctionEnd
