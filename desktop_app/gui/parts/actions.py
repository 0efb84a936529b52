"""The one table of actions: what each is called, its keys, its menu and its icon.

The texts are kept apart from what the actions do, so that the window can change its language, and the palette, the
page of keys and the menus all read from here.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.parts.noop import QT_TRANSLATE_NOOP

FILE, EDIT, VIEW, GO, COMPARISON = "file", "edit", "view", "go", "comparison"
SERIES, LIBRARY, HELP = "series", "library", "help"

MENUS = {
    FILE: QT_TRANSLATE_NOOP("Menus", "&File"),
    EDIT: QT_TRANSLATE_NOOP("Menus", "&Edit"),
    VIEW: QT_TRANSLATE_NOOP("Menus", "&View"),
    GO: QT_TRANSLATE_NOOP("Menus", "&Go"),
    COMPARISON: QT_TRANSLATE_NOOP("Menus", "&Comparison"),
    SERIES: QT_TRANSLATE_NOOP("Menus", "&Series"),
    LIBRARY: QT_TRANSLATE_NOOP("Menus", "&Library"),
    HELP: QT_TRANSLATE_NOOP("Menus", "&Help"),
}


@dataclass(frozen=True)
class Action:
    """One action. ``keys`` are Qt's portable key texts; where ``group`` changes, the menu has a separator."""

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    group: int = 0
    icon: str = ""
    checkable: bool = False

    @property
    def words(self) -> str:
        """The text in the language of the window."""
        return QCoreApplication.translate("Actions", self.text)


ACTIONS = (
    Action("open", QT_TRANSLATE_NOOP("Actions", "Open…"), FILE, ("Ctrl+O",), 0, "open"),
    Action("open-two", QT_TRANSLATE_NOOP("Actions", "Compare two files…"), FILE, ("Ctrl+Shift+O",), 0, "compare"),
    Action("compare-with", QT_TRANSLATE_NOOP("Actions", "Compare this with…"), FILE, ("Ctrl+D",), 0, "compare"),
    Action("add-version", QT_TRANSLATE_NOOP("Actions", "Add a version…"), FILE, ("Ctrl+Shift+D",), 0, "compare"),
    Action("open-sample", QT_TRANSLATE_NOOP("Actions", "Open the sample"), FILE, (), 0, "sample"),
    Action("export", QT_TRANSLATE_NOOP("Actions", "Export…"), FILE, ("Ctrl+E",), 1, "export"),
    Action("print", QT_TRANSLATE_NOOP("Actions", "Print…"), FILE, ("Ctrl+P",), 1, "print"),
    Action("print-preview", QT_TRANSLATE_NOOP("Actions", "Print preview…"), FILE, ("Ctrl+Shift+P",), 1),
    Action("print-changes", QT_TRANSLATE_NOOP("Actions", "Print the list of changes…"), FILE, ("Ctrl+Alt+P",), 1),
    Action("close", QT_TRANSLATE_NOOP("Actions", "Close tab"), FILE, ("Ctrl+W",), 2, "close"),
    Action("close-others", QT_TRANSLATE_NOOP("Actions", "Close other tabs"), FILE, (), 2),
    Action("reopen", QT_TRANSLATE_NOOP("Actions", "Reopen closed tab"), FILE, ("Ctrl+Shift+T",), 2),
    Action("settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), FILE, ("Ctrl+,",), 3, "settings"),
    Action("edit-verbs", QT_TRANSLATE_NOOP("Actions", "Edit the table of verbs"), FILE, (), 3),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), FILE, ("Ctrl+Q",), 3),
    Action("copy", QT_TRANSLATE_NOOP("Actions", "Copy"), EDIT, ("Ctrl+C",), 0, "copy"),
    Action("copy-citation", QT_TRANSLATE_NOOP("Actions", "Copy with citation"), EDIT, ("Ctrl+Shift+C",), 0),
    Action("undo", QT_TRANSLATE_NOOP("Actions", "Undo note, tick or link"), EDIT, ("Ctrl+Z",), 1),
    Action("redo", QT_TRANSLATE_NOOP("Actions", "Redo note, tick or link"), EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), 1),
    Action("note", QT_TRANSLATE_NOOP("Actions", "Note…"), EDIT, ("M",), 2, "note"),
    Action("flag-object", QT_TRANSLATE_NOOP("Actions", "Flag: object"), EDIT, ("Shift+O",), 2, "", True),
    Action("flag-support", QT_TRANSLATE_NOOP("Actions", "Flag: support"), EDIT, ("Shift+S",), 2, "", True),
    Action("flag-ask", QT_TRANSLATE_NOOP("Actions", "Flag: ask"), EDIT, ("Shift+A",), 2, "", True),
    Action("keep-note", QT_TRANSLATE_NOOP("Actions", "Keep note for the new version"), EDIT, ("Shift+M",), 2),
    Action("all-notes", QT_TRANSLATE_NOOP("Actions", "All my notes…"), EDIT, ("Ctrl+Alt+M",), 2),
    Action("find", QT_TRANSLATE_NOOP("Actions", "Find…"), EDIT, ("Ctrl+F",), 3, "find"),
    Action("find-next", QT_TRANSLATE_NOOP("Actions", "Find next"), EDIT, ("F3", "Ctrl+G"), 3),
    Action("find-previous", QT_TRANSLATE_NOOP("Actions", "Find previous"), EDIT, ("Shift+F3", "Ctrl+Shift+G"), 3),
    Action("zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom in"), VIEW, ("Ctrl++", "Ctrl+="), 0, "zoom-in"),
    Action("zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), VIEW, ("Ctrl+-",), 0, "zoom-out"),
    Action("fit-width", QT_TRANSLATE_NOOP("Actions", "Fit width"), VIEW, ("Ctrl+0",), 0, "fit-width", True),
    Action("fit-page", QT_TRANSLATE_NOOP("Actions", "Fit page"), VIEW, ("Ctrl+9",), 0, "fit-page", True),
    Action("actual-size", QT_TRANSLATE_NOOP("Actions", "Actual size"), VIEW, ("Ctrl+8",), 0),
    Action("spread", QT_TRANSLATE_NOOP("Actions", "Two pages side by side"), VIEW, ("Ctrl+7",), 0, "spread", True),
    Action("pages-plain", QT_TRANSLATE_NOOP("Actions", "Pages as printed"), VIEW, ("Alt+1",), 1, "", True),
    Action("pages-dim", QT_TRANSLATE_NOOP("Actions", "Dimmed pages"), VIEW, ("Alt+2",), 1, "dim", True),
    Action("pages-invert", QT_TRANSLATE_NOOP("Actions", "Inverted pages"), VIEW, ("Alt+3",), 1, "", True),
    Action("first-lines", QT_TRANSLATE_NOOP("Actions", "First lines only"), VIEW, ("Ctrl+L",), 2, "list", True),
    Action("fold-all", QT_TRANSLATE_NOOP("Actions", "Fold all"), VIEW, ("Ctrl+Shift+-",), 2),
    Action("unfold-all", QT_TRANSLATE_NOOP("Actions", "Unfold all"), VIEW, ("Ctrl+Shift++",), 2),
    Action("text-larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), VIEW, ("Alt++", "Alt+="), 3),
    Action("text-smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), VIEW, ("Alt+-",), 3),
    Action("theme-system", QT_TRANSLATE_NOOP("Actions", "System colours"), VIEW, (), 4, "", True),
    Action("theme-light", QT_TRANSLATE_NOOP("Actions", "Light"), VIEW, (), 4, "", True),
    Action("theme-dark", QT_TRANSLATE_NOOP("Actions", "Dark"), VIEW, (), 4, "", True),
    Action("theme-contrast-light", QT_TRANSLATE_NOOP("Actions", "High contrast, light"), VIEW, (), 4, "", True),
    Action("theme-contrast-dark", QT_TRANSLATE_NOOP("Actions", "High contrast, dark"), VIEW, (), 4, "", True),
    Action("full-screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), VIEW, ("F11",), 5, "", True),
    Action("go-to-page", QT_TRANSLATE_NOOP("Actions", "Go to page"), GO, ("Ctrl+J",), 0),
    Action("next-paragraph", QT_TRANSLATE_NOOP("Actions", "Next paragraph"), GO, ("Ctrl+Down",), 0, "down"),
    Action("previous-paragraph", QT_TRANSLATE_NOOP("Actions", "Previous paragraph"), GO, ("Ctrl+Up",), 0, "up"),
    Action("next-page", QT_TRANSLATE_NOOP("Actions", "Next page"), GO, ("Ctrl+Right",), 0),
    Action("previous-page", QT_TRANSLATE_NOOP("Actions", "Previous page"), GO, ("Ctrl+Left",), 0),
    Action("back", QT_TRANSLATE_NOOP("Actions", "Back from a footnote"), GO, ("Alt+Left",), 0, "left"),
    Action("next-tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), GO, ("Ctrl+Tab", "Ctrl+PgDown"), 1),
    Action("previous-tab", QT_TRANSLATE_NOOP("Actions", "Previous tab"), GO, ("Ctrl+Shift+Tab", "Ctrl+PgUp"), 1),
    Action("start-page", QT_TRANSLATE_NOOP("Actions", "Start page"), GO, ("Alt+Home",), 1, "home"),
    Action("next-part", QT_TRANSLATE_NOOP("Actions", "Next part of the window"), GO, ("F6",), 1),
    Action("view-paragraphs", QT_TRANSLATE_NOOP("Actions", "Paragraphs"), COMPARISON, ("Ctrl+1",), 0, "", True),
    Action("view-pages", QT_TRANSLATE_NOOP("Actions", "Pages"), COMPARISON, ("Ctrl+2",), 0, "", True),
    Action("view-redline", QT_TRANSLATE_NOOP("Actions", "Redline"), COMPARISON, ("Ctrl+3",), 0, "", True),
    Action("view-brief", QT_TRANSLATE_NOOP("Actions", "Brief"), COMPARISON, ("Ctrl+4",), 0, "", True),
    Action("next-change", QT_TRANSLATE_NOOP("Actions", "Next change"), COMPARISON, ("F7", "N"), 1, "down"),
    Action("previous-change", QT_TRANSLATE_NOOP("Actions", "Previous change"), COMPARISON, ("Shift+F7", "P"), 1, "up"),
    Action("toggle-read", QT_TRANSLATE_NOOP("Actions", "Mark change as read"), COMPARISON, ("R",), 1, "check"),
    Action("read-on", QT_TRANSLATE_NOOP("Actions", "Read, and on to the next unread"), COMPARISON, (), 1),
    Action("unread-only", QT_TRANSLATE_NOOP("Actions", "Unread only"), COMPARISON, ("U",), 1, "", True),
    Action("see-on-page", QT_TRANSLATE_NOOP("Actions", "See on the page"), COMPARISON, ("S",), 2),
    Action("changes-list", QT_TRANSLATE_NOOP("Actions", "List of changes"), COMPARISON, ("F9",), 2, "list", True),
    Action("unfold-identical", QT_TRANSLATE_NOOP("Actions", "Show identical ones"), COMPARISON, ("I",), 2, "", True),
    Action("swap", QT_TRANSLATE_NOOP("Actions", "Swap old and new"), COMPARISON, ("Ctrl+Shift+X",), 3, "swap"),
    Action("link-to", QT_TRANSLATE_NOOP("Actions", "Link to…"), COMPARISON, ("L",), 4, "link"),
    Action("unlink", QT_TRANSLATE_NOOP("Actions", "Unlink"), COMPARISON, ("Shift+L",), 4, "unlink"),
    Action("not-moved", QT_TRANSLATE_NOOP("Actions", "Not a move"), COMPARISON, ("Shift+N",), 4),
    Action("tie", QT_TRANSLATE_NOOP("Actions", "Scroll pages together"), COMPARISON, ("T",), 3, "link", True),
    Action("tie-here", QT_TRANSLATE_NOOP("Actions", "Tie pages at these places"), COMPARISON, ("Shift+T",), 3),
    Action("open-old", QT_TRANSLATE_NOOP("Actions", "Read the old version"), COMPARISON, ("Ctrl+5",), 5, "document"),
    Action("open-new", QT_TRANSLATE_NOOP("Actions", "Read the new version"), COMPARISON, ("Ctrl+6",), 5, "document"),
    Action("view-matrix", QT_TRANSLATE_NOOP("Actions", "Matrix"), SERIES, ("Ctrl+Alt+1",), 0, "", True),
    Action("view-newest", QT_TRANSLATE_NOOP("Actions", "Newest text"), SERIES, ("Ctrl+Alt+2",), 0, "", True),
    Action("history-steps", QT_TRANSLATE_NOOP("Actions", "History step by step"), SERIES, ("H",), 1, "", True),
    Action("compare-here", QT_TRANSLATE_NOOP("Actions", "Compare here"), SERIES, ("Ctrl+Return",), 2, "compare"),
    Action("read-here", QT_TRANSLATE_NOOP("Actions", "Read this version"), SERIES, ("Ctrl+Alt+3",), 2, "document"),
    Action("role-base", QT_TRANSLATE_NOOP("Actions", "This version is the base"), SERIES, ("Ctrl+Alt+4",), 3),
    Action("role-draft", QT_TRANSLATE_NOOP("Actions", "This version is the draft"), SERIES, ("Ctrl+Alt+5",), 3),
    Action("role-now", QT_TRANSLATE_NOOP("Actions", "This version is what was adopted"), SERIES, ("Ctrl+Alt+6",), 3),
    Action("role-none", QT_TRANSLATE_NOOP("Actions", "No roles, a plain series"), SERIES, ("Ctrl+Alt+7",), 3),
    Action("export-against", QT_TRANSLATE_NOOP("Actions", "Export against…"), SERIES, ("Ctrl+Alt+8",), 4, "compare"),
    Action("library", QT_TRANSLATE_NOOP("Actions", "Search the library"), LIBRARY, ("Ctrl+Shift+F",), 0, "find"),
    Action("agreed", QT_TRANSLATE_NOOP("Actions", "Find agreed language"), LIBRARY, ("G",), 0),
    Action("open-cited", QT_TRANSLATE_NOOP("Actions", "Open what is cited here…"), LIBRARY, ("O",), 0),
    Action("show-series", QT_TRANSLATE_NOOP("Actions", "Show the series"), LIBRARY, ("Ctrl+Shift+S",), 0, "list"),
    Action("compare-before", QT_TRANSLATE_NOOP("Actions", "Compare with the version before"), LIBRARY, ("Ctrl+B",), 0),
    Action("ledger", QT_TRANSLATE_NOOP("Actions", "Requests and citations"), LIBRARY, ("Ctrl+Shift+L",), 0, "list"),
    Action("add-folder", QT_TRANSLATE_NOOP("Actions", "Add a folder to the library…"), LIBRARY, (), 1, "add"),
    Action("update-library", QT_TRANSLATE_NOOP("Actions", "Look for new and changed files"), LIBRARY, (), 1),
    Action("palette", QT_TRANSLATE_NOOP("Actions", "Find an action…"), HELP, ("Ctrl+K",), 0, "command"),
    Action("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), HELP, ("F1",), 0, "keyboard"),
    Action("marks", QT_TRANSLATE_NOOP("Actions", "What the marks mean"), HELP, ("Shift+F1",), 0, "info"),
    Action("manual", QT_TRANSLATE_NOOP("Actions", "Manual"), HELP, ("Ctrl+F1",), 0, "document"),
    Action("help-reading", QT_TRANSLATE_NOOP("Actions", "What is read, and what is not"), HELP, (), 0),
    Action("help-data", QT_TRANSLATE_NOOP("Actions", "The data it keeps, and where"), HELP, (), 0),
    Action("open-logs", QT_TRANSLATE_NOOP("Actions", "Open the folder of reports"), HELP, (), 1),
    Action("about", QT_TRANSLATE_NOOP("Actions", "About Resolute"), HELP, (), 1, "info"),
)  # fmt: skip
