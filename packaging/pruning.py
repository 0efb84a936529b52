"""Leaves out of the frozen program what it never loads: unused plugins, and the libraries only they need."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]

# Without ssl the program cannot reach the network even by mistake; hashlib has its own SHA-256. RapidFuzz falls
# back from the AVX2 copies of its modules to the plain ones. Texts are read as UTF-8, in every locale; XML in another
# encoding is decoded by libxml2.
UNUSED_MODULES = (
    "IPython", "PIL", "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw",
    "_hashlib", "_pytest", "_ssl", "lib2to3", "lxml.builder", "lxml.html", "lxml.objectify", "lxml.sax",
    "markdown_it", "numpy", "pip", "pydoc_data", "pygments", "pytest", "readline", "setuptools", "ssl", "tkinter",
    "unittest", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.fuzz_cpp_avx2",
)  # fmt: skip

# Parts of paths, with forward slashes. The plugins kept are those of widgets on X11, Wayland and without a screen.
UNUSED_FILES = re.compile(
    "|".join(
        (
            # The words of Qt's own dialogs stay, in the languages of the window.
            r"(PySide6|Qt)/(qml|translations/(?!qtbase_(ar|es|fr|ru|zh_CN)\.qm))",
            r"plugins/(egldeviceintegrations|generic|networkinformation|platformthemes|qmltooling|sqldrivers|tls)",
            r"plugins/(wayland-graphics-integration-client|xcbglintegrations)",
            r"plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.",
            r"plugins/platforminputcontexts/libqtvirtualkeyboard",
            r"plugins/imageformats/(lib)?q(gif|icns|pdf|tga|tiff|wbmp|webp)\.",
            r"Qt6(EglFS|Network|OpenGL|Pdf|Qml|Quick|VirtualKeyboard)",
            r"PySide6/QtNetwork\.",
            r"opengl32sw",
            r"\.dist-info/(INSTALLER|RECORD|REQUESTED)$",  # pip's; RECORD differs from build to build
            r"docx/templates/default-docx-template/",  # what its default.docx was packed from
            r"resources/screenshots",  # the README's
            r"resources/(translations/.*\.ts$|glossary)",  # the translator's; the program reads the .qm
        )
    )
)

# Every desktop has these, in the version that fits its own settings and drivers; linux/deb.py asks for their packages.
LEFT_TO_THE_SYSTEM = re.compile(
    r"lib(X11|X11-xcb|cups|dbus-1|fontconfig|freetype|gcc_s|glib-2\.0|gthread-2\.0|stdc\+\+|systemd)\.so"
)


def needed(entries: Iterable[Entry], imports_of: Callable[[str], set[tuple[str, str | None]]]) -> list[Entry]:
    """Return the entries that stay: those not unused by name, without shared libraries that none of them loads.

    ``imports_of`` gives the names of the libraries that a file is linked to. A library in a package's own folder
    counts as wanted by itself, for the package may open it by name; one gathered from the system does not.
    """
    kept = [entry for entry in entries if not UNUSED_FILES.search(entry[0].replace("\\", "/"))]
    wanted = {entry[0] for entry in kept if not is_gathered_library(entry)}
    by_name = {PurePosixPath(entry[0]).name: entry for entry in kept}
    queue = [entry for entry in kept if entry[0] in wanted and entry[2] in {"BINARY", "EXTENSION"}]
    while queue:
        for name, _ in imports_of(queue.pop()[1]):
            if LEFT_TO_THE_SYSTEM.search(name):
                continue
            entry = by_name.get(PurePosixPath(name).name)
            if entry and entry[0] not in wanted:
                wanted.add(entry[0])
                queue.append(entry)
    return [entry for entry in kept if entry[0] in wanted or entry[2] == "SYMLINK"]


def libraries_of(path: str) -> set[tuple[str, str | None]]:
    """Return what an ELF file itself is linked to: ldd, which PyInstaller asks, adds what those libraries need."""
    answer = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    return {(name, None) for name in re.findall(r"^ *NEEDED +(\S+)$", answer.stdout, flags=re.MULTILINE)}


def is_gathered_library(entry: Entry) -> bool:
    """Whether this is a shared library that was gathered into the top folder because something linked to it."""
    name, _, kind = entry
    return kind == "BINARY" and "/" not in name and ".so" in name and not name.startswith("libpython")
