"""Who is asked: the words after the verb, cut into names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.ledgers.words import LedgerWords

ASSEMBLY = "General Assembly"
"""The actor of what the Assembly decides for itself, in every language."""

LONGEST_ACTOR = 400
"""Characters between a verb and what is asked at most: more are no list of actors any more."""


def actors_in(words: str, language: LedgerWords) -> tuple[str, ...]:
    """The names in the words between the verb and what is asked, without articles and relative clauses."""
    words = re.sub(r"^\s*[,،][^,،]*[,،]", " ", words)
    if language.named_actor:
        found = re.match(language.named_actor, words.strip())
        words = found[0] if found else ""
    words = _without_conditions(words, language)
    if language.pattern("unasked").search(words.strip()):
        return ()
    listed = language.pattern("loose_joint").sub(lambda found: f"{found['before']}\n", _listed(words, language))
    parts = (part for line in listed.split("\n") for part in _parts(line, language))
    names = (_nominative(_name(part, language), language) for part in parts)
    return tuple(dict.fromkeys(name for name in names if name))


def _without_conditions(words: str, language: LedgerWords) -> str:
    """The words without conditions before a name, or between commas.

    "States and, where appropriate, donors" are two either way.
    """
    words = language.leading_condition.sub("", words)
    return language.condition_between.sub(lambda found: found["and"] or ",", words)


def is_somebody(actor: str, language: LedgerWords) -> bool:
    """Whether a name is that of somebody who can be told to do something."""
    end = language.pattern("head_ends").search(actor)
    head = actor[: end.start()] if end else actor  # the "theme of the Conference" does nothing
    return is_of_united_nations(head, language) or bool(language.pattern("people").search(head))


def is_of_united_nations(actor: str, language: LedgerWords) -> bool:
    """Whether an actor is an organ, an entity or an officer of the United Nations."""
    return bool(language.pattern("united_nations").search(actor))


def _parts(words: str, language: LedgerWords) -> Iterator[str]:
    """The parts between joints; a joint within a name, as in "Food and Agriculture", divides nothing."""
    start = 0
    for joint in language.pattern("joints").finditer(words):
        is_whole = not language.pattern("name_goes_on").search(words[start : joint.start()])
        if is_whole or language.pattern("new_name").match(words, joint.end()):
            yield words[start : joint.start()]
            start = joint.end()
    yield words[start:]


def _listed(words: str, language: LedgerWords) -> str:
    """The words up to the first that is not part of a list of names."""
    found = language.pattern("after_actor").finditer(words)
    ends = (end.start() for end in found if _name(words[: end.start()], language))
    for end in ends:
        rest = words[end:].lstrip()
        if not rest.startswith((",", "،")) or not _goes_on(rest, language):
            return words[:end]
    return words


def _goes_on(rest: str, language: LedgerWords) -> bool:
    """Whether what follows a comma is one more name, as before the last "and" of a list."""
    following = rest[1:].lstrip()
    breaks = language.condition.match(following) or language.pattern("after_actor").match(" " + following)
    return not breaks and not language.pattern("goes_on_no_more").match(following)


def _name(part: str, language: LedgerWords) -> str:
    return language.before_name.sub("", part).strip(" ,;:.،")


def _nominative(name: str, language: LedgerWords) -> str:
    for ending, nominative in language.nominatives:
        name = re.sub(ending, nominative, name)
    return name


def recipients_in(words: str, language: LedgerWords) -> Iterator[str]:
    """To whom a report goes; the Assembly where a pronoun stands for it."""
    found = language.pattern("recipient").search(words)
    groups = found.groupdict() if found else {}
    named = language.pattern("itself").sub("", groups.get("to") or groups.get("to2") or "")
    for part in re.split(r",\s+(?:and\s+)?(?:the\s+)?|\s+and\s+the\s+|\s+et\s+à\s*", named):
        name = _name(re.sub(r"\s+(?:prior\s+to|at|before)\s+its\s.*$", "", part), language)
        if name:
            yield _nominative(name, language)
    if language.pattern("itself").search(words) and not language.pattern("assembly").search(named):
        yield ASSEMBLY
