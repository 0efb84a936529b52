"""The fonts: a serif for the words of a resolution; everything else is in the system's own font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.resolution.language import ARABIC_SCRIPT, HAN, UNKNOWN, Language

SERIF = ("Noto Serif", "Source Serif 4", "Charter", "Cambria", "Georgia", "Liberation Serif", "Times New Roman")
ARABIC = ("Noto Naskh Arabic", "Amiri", "Sakkal Majalla", "Geeza Pro", "Traditional Arabic", "Noto Sans Arabic")
CHINESE = (
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    "Songti SC",
    "SimSun",
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "Droid Sans Fallback",
)
OWN_FACES = {ARABIC_SCRIPT: ARABIC, HAN: CHINESE}
WRITING_SYSTEMS = {
    ARABIC_SCRIPT: QFontDatabase.WritingSystem.Arabic,
    HAN: QFontDatabase.WritingSystem.SimplifiedChinese,
}


def text_font(points: float, family: str = "", language: Language = UNKNOWN) -> QFont:
    """The font for the words of a resolution, in a size of ``points``; ``family`` is the reader's choice, if any."""
    chosen = (family,) if family else ()
    own = OWN_FACES.get(language.script, ())
    font = QFont()
    font.setFamilies([*own, *chosen, *SERIF] if own else [*chosen, *SERIF, *ARABIC[:1], *CHINESE[:1]])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


def lacks_face(language: Language) -> bool:
    """Whether the system has no font at all for the script of this language."""
    system = WRITING_SYSTEMS.get(language.script)
    return system is not None and not QFontDatabase.families(system)
