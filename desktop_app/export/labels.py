"""The program's own words in an exported file, in one of the languages of the window."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from desktop_app.markup.said_cite import said_cite
from desktop_app.resolution.language import language_with
from desktop_app.resolution.message import Message
from desktop_app.store.resources import resource
from desktop_app.store.settings import WINDOW_LANGUAGES
from desktop_app.text.isolates import RIGHT_TO_LEFT_MARK, kept_in_place


@dataclass(frozen=True)
class Labels:
    """Sentences, counts and signs in one language; what is not translated stays English."""

    code: str
    texts: Mapping[str, str] = field(repr=False)
    counts: Mapping[str, tuple[str, ...]] = field(repr=False)

    @property
    def right_to_left(self) -> bool:
        """Whether the words run from right to left."""
        return language_with(self.code).right_to_left

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, as HTML says it."""
        return language_with(self.code).direction

    @property
    def arrow(self) -> str:
        """From old to new, the way the words run."""
        return "←" if self.right_to_left else "→"

    def say(self, template: str, *arguments: object) -> str:
        """A sentence with its arguments, each of which keeps its own direction."""
        text = self.texts.get(template, template)
        said = text.format(*[self.isolated(str(argument)) for argument in arguments])
        return self._beginning_from_right(said) if arguments else said

    def count(self, number: int, template: str) -> str:
        """A number with what it counts, ``%n paragraph(s)``, in the form that the language has for it."""
        forms = self.counts.get(template, (template,))
        form = min(_form(self.code, number), len(forms) - 1)
        return forms[form].replace("%n", str(number))

    def sentence(self, message: Message) -> str:
        """A message from another room."""
        return self.say(message.template, *message.arguments)

    def cite(self, cite: str) -> str:
        """What a citation is called."""
        return said_cite(cite, self.sentence)

    def with_commas(self, parts: Iterable[str]) -> str:
        """Parts that follow one another in a list."""
        return self.say(", ").join(parts)

    def from_to(self, *names: str) -> str:
        """What was and what is: "A/RES/78/229 → A/RES/80/229"."""
        return self._beginning_from_right(f" {self.arrow} ".join(map(self.isolated, names)))

    def _beginning_from_right(self, said: str) -> str:
        """A sentence whose own words may be signs alone: within another it would run as if it had no direction."""
        return f"{RIGHT_TO_LEFT_MARK}{said}" if self.right_to_left else said

    def isolated(self, words: str) -> str:
        """Words of another direction as one piece, so that what stands around them keeps its order."""
        return kept_in_place(words, right_to_left=self.right_to_left)


def _form(code: str, number: int) -> int:
    """Which of its forms a language uses for a number, in the order of Qt's translations. Source: Unicode CLDR."""
    if code == "zh":
        return 0
    if code == "ru":
        return _russian_form(number % 10, number % 100)
    if code == "ar":
        return _arabic_form(number, number % 100)
    return int(number > 1) if code == "fr" else int(number != 1)


def _russian_form(last: int, last_two: int) -> int:
    if last == 1 and last_two != 11:
        return 0
    return 1 if 2 <= last <= 4 and not 12 <= last_two <= 14 else 2


def _arabic_form(number: int, last_two: int) -> int:
    if number < 3:
        return number
    if last_two < 3:
        return 5
    return 3 if last_two <= 10 else 4


@cache
def labels_in(code: str) -> Labels:
    """The words in a language of the window; English for any other."""
    path = resource("translations", f"labels_{code}.json")
    if code not in WINDOW_LANGUAGES or not path.is_file():
        return Labels("en", {}, {})
    held = json.loads(path.read_text(encoding="utf-8"))
    return Labels(code, held["texts"], {template: tuple(forms) for template, forms in held["counts"].items()})


ENGLISH = labels_in("en")
"""The words of the command line, and of a window in English."""
