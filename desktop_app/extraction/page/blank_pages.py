"""Pages that say of themselves that they are blank: what they say is no part of the text that runs over them."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import CJK
from desktop_app.text.folding import fold

# A word, or a Chinese character by itself.
WORD = re.compile(rf"{CJK.pattern}|[^\W\d_]+")


class _Statement(NamedTuple):
    """The folded words of one language: for the page, for blank, and what may stand around them."""

    page: frozenset[str]
    blank: frozenset[str]
    around: frozenset[str]


def _statement(page: str, blank: str, around: str) -> _Statement:
    return _Statement(*(frozenset(fold(words).split()) for words in (page, blank, around)))


STATEMENTS = (
    _statement(
        "page pages", "blank", "this these is are was were has have been intentionally deliberately purposely left"
    ),
    _statement(
        "page pages",
        "blanc blanche blanches vide vides vierge vierges",
        "cette ces la les est sont a ont été laissée laissées intentionnellement volontairement délibérément"
        " à dessein en",
    ),
    _statement(
        "página páginas",
        "blanco vacía vacías",
        "esta estas la las se ha han sido fue queda es deja dejado dejada dejadas"
        " intencionalmente intencionadamente intencionada deliberadamente expresamente a propósito de forma manera en",
    ),
    _statement(
        "страница страницы",
        "пустой пустая пустыми чистой чистая чистыми незаполненной незаполненная незаполненными",
        "эта эти данная данные настоящая была были намеренно умышленно преднамеренно специально сознательно"
        " оставлена оставлены",
    ),
    _statement(
        "صفحة الصفحة",
        "فارغة بيضاء خالية بياض",
        "هذه ترك تركت متروكة عمدا قصدا عن على قصد عمد بقصد بشكل بصورة متعمد متعمدة",
    ),
    _statement("页 頁", "白 空", "此 本 这 這 该 該 有 意 故 特 地 留 作 为 為 是"),
)


def says_that_it_is_blank(text: str) -> bool:
    """Whether a text says that its page is blank, and nothing else."""
    if len(text) > LIMITS.blank_statement:
        return False
    words = set(filter(str.isalpha, WORD.findall(fold(text))))
    return any(
        words & said.page and words & said.blank and words <= said.page | said.blank | said.around
        for said in STATEMENTS
    )
