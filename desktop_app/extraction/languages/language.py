"""What must be known about a language to read resolutions in it.

Names and patterns are matched against folded text (see ``folding.fold``): no case, no accents, no vowel
signs, plain digits. They are written here as they are printed, and are folded once.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop_app.text.folding import fold


@dataclass(frozen=True)
class LanguageWords:
    """The words of one language that resolutions use about themselves.

    - ``code``: ISO 639-1.
    - ``months``: the names of each month, January first; names that are printed together ("a/b") are given one by one.
    - ``ordinals``: parts of written ordinals with their values, which add up ("seventy" + "eighth").
    - ``session``: words, one of which is in the line that names the session.
    - ``agenda``: pattern of the line of the agenda items, with the items as its group.
    - ``adopted``: pattern of the beginning of the sentence that says when the text was adopted.
    - ``draft``: pattern of what a draft calls itself, after its sponsors.
    - ``amendment``: pattern of what an amendment calls itself, before the draft that it amends.
    - ``decision``: pattern of what a decision, or its draft, calls itself.
    - ``corrigendum``: pattern of what a corrigendum calls itself, alone in its line.
    - ``notes``: pattern of the heading of notes that stand together, alone in its line.
    - ``chapeau``: pattern of the chapeau without its comma.
    - ``bodies``: the principal bodies as mastheads name them; a part comes before the body that it belongs to.
    - ``vote``: pattern of the beginning of the sentence that says how the text was adopted.
    - ``meeting``: pattern of the meeting at which the text was adopted, with its number in digits as the group;
      ``{ordinal}`` stands for a number in words.
    - ``articles``: what comes before the name of the body in the chapeau.
    - ``opening``: pattern of the opening words of paragraphs, where they are often not set off by italics.
    - ``participles``: pattern of the first word of preambular paragraphs, where ``opening`` does not know it.
    - ``compounds``: pattern of words that are always written with their hyphen, such as "so-called".
    - ``prefixes``, ``enclitics``: words that begin or end others without a hyphen, as "con" does "conciencia" and "se"
      "alcanzarse"; those of ``compounds`` keep theirs.
    """

    code: str
    months: tuple[tuple[str, ...], ...]
    ordinals: Mapping[str, int]
    session: tuple[str, ...]
    agenda: str
    adopted: str
    draft: str
    amendment: str
    decision: str
    corrigendum: str
    notes: str
    chapeau: str
    bodies: tuple[str, ...]
    vote: str
    meeting: str
    articles: tuple[str, ...] = ()
    opening: str = ""
    participles: str = ""
    compounds: str = ""
    prefixes: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()

    @cached_property
    def month_numbers(self) -> dict[str, int]:
        """The folded names of the months with their numbers from 1."""
        return {fold(name): number for number, names in enumerate(self.months, 1) for name in names}

    @cached_property
    def ordinal_values(self) -> dict[str, int]:
        """The folded parts of ordinals with their values."""
        return {fold(part): value for part, value in self.ordinals.items()}

    @cached_property
    def agenda_pattern(self) -> re.Pattern[str]:
        """Matches a folded line of the masthead."""
        return re.compile(fold(self.agenda))

    @cached_property
    def adopted_pattern(self) -> re.Pattern[str]:
        """Matches a folded line of the masthead."""
        return re.compile(fold(self.adopted))

    @cached_property
    def draft_pattern(self) -> re.Pattern[str]:
        """Found in a folded text."""
        return re.compile(fold(self.draft))

    @cached_property
    def amendment_pattern(self) -> re.Pattern[str]:
        """Found in a folded text."""
        return re.compile(fold(self.amendment))

    @cached_property
    def decision_pattern(self) -> re.Pattern[str]:
        """Found in a folded text."""
        return re.compile(fold(self.decision))

    @cached_property
    def corrigendum_pattern(self) -> re.Pattern[str]:
        """Matches a folded line."""
        return re.compile(fold(self.corrigendum))

    @cached_property
    def notes_pattern(self) -> re.Pattern[str]:
        """Matches a folded line."""
        return re.compile(fold(self.notes))

    @cached_property
    def chapeau_pattern(self) -> re.Pattern[str]:
        """Matches a folded chapeau without its comma."""
        return re.compile(fold(self.chapeau))

    @cached_property
    def opening_pattern(self) -> re.Pattern[str] | None:
        """Matches the beginning of a folded paragraph."""
        return re.compile(fold(self.opening)) if self.opening else None

    @cached_property
    def participle_pattern(self) -> re.Pattern[str] | None:
        """Matches the beginning of a folded paragraph."""
        return re.compile(rf"(?:{fold(self.participles)})\b") if self.participles else None

    @cached_property
    def compound_pattern(self) -> re.Pattern[str] | None:
        """Matches a word in lower case with one hyphen at the place in question."""
        return re.compile(self.compounds) if self.compounds else None

    def body_in(self, folded: Container[str]) -> str | None:
        """The first of the principal bodies that a folded text names, or that is one of some folded lines."""
        return next((body for body in self.bodies if fold(body) in folded), None)

    def is_compound(self, first: str, second: str) -> bool:
        """Whether two words in lower case make one with a hyphen between them: "so-called", "twenty-five"."""
        return self.compound_pattern is not None and bool(self.compound_pattern.fullmatch(f"{first}-{second}"))

    def is_part(self, first: str, second: str) -> bool:
        """Whether one of two words in lower case that stand by themselves is the beginning or end of one here."""
        return first in self.prefixes or second in self.enclitics

    @cached_property
    def vote_pattern(self) -> re.Pattern[str]:
        """Matches a folded text without the bracket that it may stand in."""
        return re.compile(fold(self.vote))

    @cached_property
    def meeting_pattern(self) -> re.Pattern[str]:
        """Found in a folded text."""
        words = "|".join(sorted(map(re.escape, self.ordinal_values), key=len, reverse=True))
        return re.compile(fold(self.meeting).replace("{ordinal}", rf"(?:(?:{words})[\w-]* ?)+"))
