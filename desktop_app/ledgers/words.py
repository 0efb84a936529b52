"""What must be known about a language to read off a text what it asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from desktop_app.text.folding import ARABIC_MARK

_PLAIN = str.maketrans({"\u2011": "-", "\u2010": "-", "\u00a0": " ", "\u202f": " ", "’": "'"})


def plain(text: str) -> str:
    """The text with one kind of hyphen, space and apostrophe; every offset stays what it was."""
    return text.translate(_PLAIN)


@dataclass(frozen=True)
class LedgerWords:
    """The words of one language, as regular expressions that are matched without regard to case.

    - ``asks``, ``decides``, ``tells``: verbs that ask, that decide, and that do neither; one of the last two ends a
      request. ``adverbs`` may stand beside them.
    - ``edge``: what comes before a verb that is not the first word of its paragraph.
    - ``of_nobody``: verbs of asking that say what, and not of whom ("calls for").
    - ``asked``: the joint between who is asked and what ("to" and an infinitive); ``also_asked``: the joint between
      two things asked with one verb, and ``resumes`` what follows it where a request for a report is over;
      ``with_aim``: deeds and what they are for, so that "and to …" after them is one more aim.
    - ``report``: how what is asked begins, where it is a report; ``softly`` may come before ("continue to").
      ``adverbial``: words before it that say how or when alone. ``document``: where the verb asks for one itself
      ("requests an update on").
    - ``agenda``, ``budget``: what such decisions hold. ``duty``: that somebody named "shall" do something, and
      ``passive`` that it shall be done to them; ``acts``: that somebody does it, from the group ``act`` on, as after
      "requests that" (``that``). ``head_ends``: where in a name the words end that say what it is.
    - ``united_nations``: names of its organs, entities and officers.
    - ``determiners`` and ``after_actor``: what is not part of an actor, before and after it; ``joints``: between two.
    - ``after_adverb``: what follows an adverb that belongs to the verb before it.
    - ``loose_joint``: one more joint, of which ``before`` belongs to the first name; ``unasked``: things that are
      wished for and are nobody; ``goes_on_no_more``: what after a comma is no further name; ``people``: who else but
      the United Nations can be told to do something; ``name_goes_on``: the end of what is not yet a whole name, unless
      ``new_name`` comes after the joint; ``nominatives``: endings that names have after verbs.
    - ``named_actor``: who is asked, where nothing divides it from what is asked.
    - ``recipient``: to whom a report goes, as the group ``to``; ``itself``: the Assembly by a pronoun.
      ``pronouns``: those for who was asked before, and ``of_pronoun`` where they stand with the verb.
      ``before_somebody`` and ``after_somebody``: what may stand beside a name in a clause that asks nothing.
    - ``conditions``: what limits a request. ``assembly``: its names, and ``own_session`` its session by a possessive.
    - ``rhythms``: expressions of when, by the word for them in the ledger. ``before_date``: what comes before a
      deadline.
    """

    asks: str
    decides: str
    tells: str
    adverbs: str
    edge: str
    asked: str
    also_asked: str
    resumes: str
    report: str
    softly: str
    agenda: str
    budget: str
    united_nations: str
    determiners: str
    joints: str
    recipient: str
    assembly: str
    own_session: str
    rhythms: tuple[tuple[str, str], ...]
    before_date: str
    conditions: tuple[str, ...]
    with_aim: str = "(?!)"
    of_nobody: str = "(?!)"
    duty: str = "(?!)"
    passive: str = "(?!)"
    adverbial: str = "(?!)"
    that: str = "(?!)"
    acts: str = "(?!)"
    document: str = "(?!)"
    head_ends: str = "(?!)"
    after_actor: str = "(?!)"
    itself: str = "(?!)"
    pronouns: str = "(?!)"
    of_pronoun: str = "(?!)"
    before_somebody: str = "(?!)"
    after_somebody: str = "(?!)"
    named_actor: str = ""
    after_adverb: str = ""
    loose_joint: str = "(?!)"
    unasked: str = "(?!)"
    goes_on_no_more: str = "(?!)"
    people: str = "(?!)"
    name_goes_on: str = "(?!)"
    new_name: str = "(?!)"
    nominatives: tuple[tuple[str, str], ...] = ()
    no_spaces: bool = False

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """A verb with its adverbs at the beginning of a clause."""
        blank = "" if self.no_spaces else r"\s+"
        end = "" if self.no_spaces else r"(?!\w)"
        verbs = f"(?P<asks>{self.asks})|(?P<decides>{self.decides})|(?P<tells>{self.tells})"
        adverbs = f"(?:(?:{self.adverbs}){blank})*"
        after = f"(?:{blank}(?:{self.adverbs}){end}{self.after_adverb})*"
        return _compiled(rf"(?:^\W*|(?P<edge>{self.edge}))(?P<verb>{adverbs}(?:{verbs}){end}{after})")

    @cached_property
    def rhythm_patterns(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """The expressions of when, ready to match, by the word for them in the ledger."""
        return tuple((_compiled(pattern), name) for pattern, name in self.rhythms)

    def pattern(self, name: str) -> re.Pattern[str]:
        """One of the expressions, ready to match."""
        return _compiled(getattr(self, name))

    @cached_property
    def condition(self) -> re.Pattern[str]:
        """Any of the conditions."""
        return _compiled("|".join(self.conditions) or "(?!)")

    @cached_property
    def leading_condition(self) -> re.Pattern[str]:
        """A condition at the beginning, before a name."""
        return re.compile(rf"^\s*(?:{self.condition.pattern})\s+", re.IGNORECASE)

    @cached_property
    def condition_between(self) -> re.Pattern[str]:
        """A condition between commas, and as the group ``and`` what joins two names before it."""
        joint = r"(?P<and>\s(?:and|et|y|и|و))?"
        return re.compile(rf"{joint},\s*(?:{self.condition.pattern})\s*,", re.IGNORECASE)

    @cached_property
    def before_name(self) -> re.Pattern[str]:
        """What stands before a name and is not part of it."""
        end = "" if self.no_spaces else r"(?!\w)"
        return re.compile(rf"^[^\w《]*(?:(?:[ld]'|(?:{self.determiners}){end})\s*)*", re.IGNORECASE)


_LETTERS = re.compile(r"\(\?<[=!][^)]*\)|[\u0621-\u063a\u0641-\u064a]")


def with_marks(pattern: str) -> str:
    """An expression whose Arabic letters may carry vowel signs and be drawn out, as they are in some texts."""
    return _LETTERS.sub(lambda found: found[0] if found[0][0] == "(" else f"(?:{found[0]}{ARABIC_MARK}*)", pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(with_marks(pattern), re.IGNORECASE)
