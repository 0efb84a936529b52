"""The six official languages: their names and codes, how each is written, and how to tell what a text is in.

Every other room asks this table. A seventh language is one more entry here, and its words in the rooms that read and
compare.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.resolution.model import Resolution


RIGHT_TO_LEFT_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""The letters of all scripts that are written from right to left, as part of a class of a regular expression."""

# Paragraphs that tell the language of a resolution, where its masthead does not.
_TELLING = 12
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Script:
    """How a language is written.

    - ``letters``: its letters, as part of a class of a regular expression.
    - ``weight``: how many letters of an alphabet say as much as one of its characters.
    - ``has_italics``: whether its faces have italics worth the name; if not, words are set off in bold.
    - ``word_attribute``: the attribute that names a language of this script in Word (ECMA-376, part 1, 17.3.2.20).
    """

    letters: str
    right_to_left: bool = False
    weight: int = 1
    has_italics: bool = True
    word_attribute: str = "val"


LATIN = Script("A-Za-zÀ-ÖØ-öø-ÿ")
CYRILLIC = Script("\u0400-\u04ff")
ARABIC_SCRIPT = Script(
    "\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc", right_to_left=True, has_italics=False, word_attribute="bidi"
)
HAN = Script("\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f", weight=2, has_italics=False, word_attribute="eastAsia")
"""The scripts of the official languages."""

_SCRIPTS = (ARABIC_SCRIPT, HAN, CYRILLIC, LATIN)


@dataclass(frozen=True)
class Language:
    """A language.

    - ``code``: ISO 639-1, the code that this program uses everywhere.
    - ``name``: in English; ``own_name``: as it calls itself.
    - ``codes``: ISO 639-2 and 639-3, the terminological code first ("fra", "fre").
    - ``locale``: the BCP 47 tag of the variety that the United Nations write.
    - ``common``: frequent short words that the other languages of the script do not have.
    """

    code: str
    name: str
    own_name: str
    codes: tuple[str, ...]
    locale: str
    script: Script
    common: frozenset[str] = frozenset()

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.script.right_to_left

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, as HTML and CSS say it."""
        return "rtl" if self.right_to_left else "ltr"


ENGLISH = Language(
    *("en", "English", "English", ("eng",), "en-GB", LATIN),
    common=frozenset(("the", "of", "and", "to", "its", "with", "by", "that", "on")),
)
FRENCH = Language(
    *("fr", "French", "Français", ("fra", "fre"), "fr-FR", LATIN),
    common=frozenset(("les", "des", "et", "du", "dans", "aux", "une", "qui", "sur")),
)
SPANISH = Language(
    *("es", "Spanish", "Español", ("spa",), "es-ES", LATIN),
    common=frozenset(("el", "los", "las", "del", "y", "por", "para", "su", "que")),
)
RUSSIAN = Language(
    *("ru", "Russian", "Русский", ("rus",), "ru-RU", CYRILLIC),
    common=frozenset(("на", "по", "об", "от", "не", "их", "из", "для", "что", "во", "при", "за")),
)
ARABIC = Language("ar", "Arabic", "العربية", ("ara",), "ar-SA", ARABIC_SCRIPT)
CHINESE = Language("zh", "Chinese", "中文", ("zho", "chi"), "zh-CN", HAN)
LANGUAGES = (ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE)
UNKNOWN = Language("und", "", "", ("und",), "", LATIN)
"""Any other language, and none: its code is the one that ISO 639-2 and BCP 47 have for "undetermined"."""

_BY_CODE = {code: language for language in LANGUAGES for code in (language.code, *language.codes)}


def language_with(code: str | None) -> Language:
    """The language with a code of ISO 639-1, 639-2 or 639-3; ``UNKNOWN`` for any other."""
    return _BY_CODE.get(code or "", UNKNOWN)


def language_of(resolution: Resolution) -> Language:
    """The language that the masthead states, or else the one that the text seems to be in."""
    if stated := resolution.metadata.language:
        return _BY_CODE.get(stated) or replace(UNKNOWN, code=stated)
    return language_in(" ".join([paragraph.text for paragraph in islice(resolution.paragraphs, _TELLING)]))


def language_in(text: str) -> Language:
    """The language of a text by its script and, in Latin script, by its commonest words; else ``UNKNOWN``."""
    script = script_in(text)
    languages = [language for language in LANGUAGES if language.script is script]
    if len(languages) <= 1:
        return languages[0] if languages else UNKNOWN
    words = Counter(_WORD.findall(text.lower()))
    scores = {language: sum(words[word] for word in language.common) for language in languages}
    best = max(languages, key=lambda language: scores[language])
    return best if scores[best] else UNKNOWN


def script_in(text: str) -> Script | None:
    """The script of most of a text; ``None`` where it holds no letter of any."""
    characters = "".join(set(text))
    scripts = [script for script in _SCRIPTS if _letters(script).search(characters)]
    if len(scripts) <= 1:
        return scripts[0] if scripts else None
    counts = {script: script.weight * sum(map(len, _letters(script).findall(text))) for script in scripts}
    return max(scripts, key=lambda script: counts[script])


@cache
def _letters(script: Script) -> re.Pattern[str]:
    return re.compile(f"[{script.letters}]+")
