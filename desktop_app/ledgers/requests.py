"""The requests and decisions of one paragraph: its clauses with a verb of asking, and what each asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.ledgers.actors import (
    ASSEMBLY,
    LONGEST_ACTOR,
    actors_in,
    is_of_united_nations,
    is_somebody,
    recipients_in,
)
from desktop_app.ledgers.deadlines import deadline_in, year_in
from desktop_app.ledgers.languages import words_of
from desktop_app.ledgers.model import Entry, RequestKind
from desktop_app.ledgers.words import LedgerWords, plain

_JOINT = re.compile(r"[\s,،，;]*(?:(?:and|et|y|и)\s+|و(?=أن))?")
_COMPARING = re.compile(r"\bas\s+[\w-]+\s+$")
_SAYS_NOTHING = re.compile(
    r"\W*(?:that|to|as\s+follows|que|ce\s+qui\s+suit|lo\s+siguiente|что|чтобы|следующее|أن|ما\s+يلي|如下|以下)?\W*",
    re.IGNORECASE,
)
"""What follows the verb of a paragraph whose items say everything."""
_END = re.compile(r"[\s;.,:；。：，؛،]+$")


@dataclass(frozen=True)
class Governing:
    """The verb that governs a paragraph and its items, who is asked by it, whether it decides, or asks for a report."""

    verb: str
    actors: tuple[str, ...]
    decides: bool
    is_report: bool = False


@dataclass(frozen=True)
class Clause:
    """A verb at the beginning of a clause and where its clause ends; offsets into the paragraph.

    ``of_pronoun``: who is asked stands with the verb as a pronoun ("l'invite", "تدعوها").
    """

    verb: str
    start: int
    end: int
    verb_end: int
    role: str
    of_pronoun: bool


@dataclass(frozen=True)
class RequestsReader:
    """Reads the requests of the paragraphs of one resolution: its language, its session, and the year it is of."""

    language: str
    session: int | None
    year: int | None

    @property
    def words(self) -> LedgerWords:
        """The words of the language."""
        return words_of(self.language)

    def read(self, text: str, cite: str, governing: Governing | None = None) -> tuple[list[Entry], Governing | None]:
        """The entries of a paragraph, and the verb that governs the items below it (``None`` where none asks)."""
        clauses = list(self._clauses(plain(text)))
        if not governing or (clauses and clauses[0].start == 0 and clauses[0].role != "tells"):
            return self._of_clauses(text, cite, clauses)
        further, _ = self._of_clauses(text, cite, clauses, governing.actors)
        return [self._item(text, cite, governing), *further], governing

    def _of_clauses(
        self, text: str, cite: str, clauses: Sequence[Clause], actors: tuple[str, ...] = ()
    ) -> tuple[list[Entry], Governing | None]:
        """The entries of clauses, of which a pronoun may mean who was asked before, and the verb of the last.

        Where nobody was asked before, it may mean somebody who was spoken of, which is a guess.
        """
        entries: list[Entry] = []
        last: Governing | None = None
        spoken_of: tuple[str, ...] = ()
        for clause in clauses:
            last = None
            if clause.role == "tells":
                spoken_of = spoken_of or self._spoken_of(plain(text)[clause.verb_end : clause.end])
                continue
            found, last = self._entries(text, cite, clause, actors)
            if not last.actors and spoken_of:
                guessed, last = self._entries(text, cite, clause, spoken_of)
                found = [replace(entry, sure=entry.sure and not last.actors) for entry in guessed]
            entries += found
            actors = last.actors or actors
        return entries, last

    def _spoken_of(self, rest: str) -> tuple[str, ...]:
        """Who is named first in a clause that asks nothing: "Commends the Council, and requests it to go on"."""
        starts = (0, *(match.end() for match in self.words.pattern("before_somebody").finditer(rest)))
        names = (actors_in(self._name_at(rest, start), self.words) for start in starts)
        found = next((named for named in names if named and self._is_name(named[0])), ())
        return tuple(map(self._bare, found))

    def _bare(self, name: str) -> str:
        """The name alone, of "the United Nations and of the financial institutions" as well."""
        before = self.words.pattern("before_somebody").match(name)
        return self.words.before_name.sub("", name[before.end() :]) if before else name

    def _is_name(self, name: str) -> bool:
        """Whether a name is somebody's: "force" is a thing, and "efforts by States" are begun too early."""
        before = self.words.pattern("before_somebody").search(name)
        is_whole = name[0].isupper() or bool(
            self.words.pattern("people").search(name[: before.start()] if before else name)
        )
        return is_whole and is_somebody(name, self.words)

    def _name_at(self, rest: str, start: int) -> str:
        end = self.words.pattern("after_somebody").search(rest, start)
        return rest[start : end.start()] if end else rest[start : start + LONGEST_ACTOR]

    def _clauses(self, text: str) -> Iterator[Clause]:
        """The clauses with a verb of their own, in order; each goes on to the next."""
        found = [match for match in self.words.verb.finditer(text) if self._is_verb(text, match)]
        ends = [match.start("edge") if match["edge"] else match.start() for match in found] + [len(text)]
        for match, (_, end) in zip(found, pairwise(ends), strict=True):
            role = next(name for name in ("asks", "decides", "tells") if match[name])
            start, verb_end = match.span("verb")
            pronoun = self.words.pattern("of_pronoun")
            of_pronoun = bool(pronoun.search(text, 0, start) or pronoun.search(text, start, verb_end))
            yield Clause(text[start:verb_end], start, end, verb_end, role, of_pronoun)

    def _is_verb(self, text: str, match: re.Match[str]) -> bool:
        """Whether a word that looks like a verb is one here: within a sentence, only in a clause of its own."""
        return not match["edge"] or not text[: match.start()].endswith(("“", "«", "("))

    def _entries(self, text: str, cite: str, clause: Clause, before: tuple[str, ...]) -> tuple[list[Entry], Governing]:
        words, body = plain(text), clause.verb_end
        rest = words[body : clause.end]
        actors, asked = self._addressed(rest, clause, before)
        governing = Governing(text[clause.start : body], actors, clause.role == "decides")
        pieces = self._pieces(rest, asked) if clause.role == "asks" else [(0, len(rest), self._is_report(rest, asked))]
        entries = []
        for number, (start, end, is_report) in enumerate(pieces):
            first = clause.start if number == 0 else body + start
            quote = _END.sub("", text[first : body + end])
            if number or not _SAYS_NOTHING.fullmatch(quote[body - clause.start :]):
                wanted = words[body + max(start, asked) : body + end]
                entries.append(self._entry(cite, text, quote, governing, wanted, is_report=is_report))
        return entries, replace(governing, is_report=pieces[-1][2])

    def _addressed(self, rest: str, clause: Clause, before: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
        """Who is asked, and the offset in the clause at which it is said what."""
        if found := self._with_duty(rest, clause, before):
            return found
        if clause.role == "decides":
            return (ASSEMBLY,), 0
        if self.words.pattern("of_nobody").search(clause.verb):
            return (), 0
        if self.words.pattern("document").match(rest):
            return before, 0
        listed, where = self._before_what_is_asked(rest)
        first = listed.split(",")[0]
        if clause.of_pronoun or (before and self.words.pattern("pronouns").fullmatch(first.strip())):
            return before, where
        return actors_in(listed if len(listed) <= LONGEST_ACTOR else first, self.words), where

    def _with_duty(self, rest: str, clause: Clause, before: tuple[str, ...]) -> tuple[tuple[str, ...], int] | None:
        """Who is to act, where it is said that somebody shall, or that somebody act; and where it is said how."""
        places = list(self._duties(rest))
        for who, where in places:
            if self.words.pattern("passive").match(rest, where):  # a conference that "shall be held" does nothing
                return ((ASSEMBLY,) if clause.role == "decides" else ()), 0
            if self.words.pattern("pronouns").fullmatch(who.strip()):
                return before, where
            named = actors_in(who, self.words)
            if named and (is_somebody(named[0], self.words) or (clause.role == "asks" and named[0][0].isupper())):
                return named, where
        return ((), 0) if places and clause.role == "asks" else None

    def _duties(self, rest: str) -> Iterator[tuple[str, int]]:
        """The words that may name who shall do something, and where what they shall do begins."""
        if duty := self.words.pattern("duty").match(rest):
            yield duty["actor"], duty.end()
        if that := self.words.pattern("that").match(rest):
            for act in self.words.pattern("acts").finditer(rest, that.end(), that.end() + LONGEST_ACTOR):
                who = rest[that.end() : act.start()]
                if self.words.pattern("asked").search(who):
                    return  # "encourages that Office to …"
                yield who, act.start("act")

    def _before_what_is_asked(self, rest: str) -> tuple[str, int]:
        """The words between a verb and what is asked, and where that begins; with none, names alone count."""
        if self.words.named_actor:
            who = re.match(self.words.named_actor, rest)
            return (who[0], who.end()) if who else ("", 0)
        if asked := self.words.pattern("asked").search(rest):
            return rest[: asked.start()], asked.end()
        if rest.rstrip().endswith(":"):
            return rest, len(rest)
        named = actors_in(rest, self.words)
        return (rest, 0) if named and is_somebody(named[0], self.words) else ("", 0)

    def _pieces(self, rest: str, asked: int) -> list[tuple[int, int, bool]]:
        """Start, end and whether it is a report, of each thing asked with one verb; neighbours of a kind are one."""
        starts = [asked, *(m.start() for m in self.words.pattern("also_asked").finditer(rest, asked))]
        pieces: list[tuple[int, int, bool]] = []
        for start, end in pairwise([*starts, len(rest)]):
            joint = self.words.pattern("also_asked").match(rest, start)
            at = joint.end() if joint and start != asked else start
            is_report = self._is_report(rest[:end], at)
            if not pieces or self.words.pattern("adverbial").fullmatch(rest, asked, start):
                pieces = [(0, end, is_report)]
            elif is_report == pieces[-1][2] or (pieces[-1][2] and self._is_reported_on(rest, start, at)):
                pieces[-1] = (pieces[-1][0], end, pieces[-1][2])
            else:
                pieces.append((_after_joint(rest, start), end, is_report))
        return pieces

    def _is_reported_on(self, rest: str, start: int, at: int) -> bool:
        """Whether a joint within a report, and the words after it, go on with what is reported on."""
        if not self.words.pattern("resumes").match(rest, at):
            return True
        return not rest.startswith(",", start) and bool(self.words.pattern("with_aim").search(rest, 0, start))

    def _is_report(self, rest: str, at: int) -> bool:
        softly = self.words.pattern("softly").match(rest, at)
        return bool(self.words.pattern("report").match(rest, softly.end() if softly else at))

    def _item(self, text: str, cite: str, governing: Governing) -> Entry:
        if not (governing.actors or governing.decides) and (named := self._named_in_item(plain(text))):
            governing, begin = Governing(governing.verb, named[0], decides=False), named[1]
            wanted = plain(text)[begin:]
            return self._entry(
                cite, text, _END.sub("", text), governing, wanted, is_report=self._is_report(plain(text), begin)
            )
        words = re.sub(r"^\W*(?:to|de|d'|a|que|أن)\s+", "", plain(text), flags=re.IGNORECASE)
        says_so = not governing.decides and self._is_report(words, 0)
        wanted = "" if governing.is_report and not says_so else words  # what is reported on names no receiver
        return self._entry(cite, text, _END.sub("", text), governing, wanted, is_report=governing.is_report or says_so)

    def _named_in_item(self, words: str) -> tuple[tuple[str, ...], int] | None:
        """Who is asked, where each item names somebody ("Calls upon: (a) All States to report"), and from where on."""
        asked = self.words.pattern("asked").search(words)
        if not asked or asked.start() > LONGEST_ACTOR:
            return None
        named = actors_in(words[: asked.start()], self.words)
        return (named, asked.end()) if named and is_somebody(named[0], self.words) else None

    def _entry(self, cite: str, text: str, quote: str, governing: Governing, wanted: str, *, is_report: bool) -> Entry:
        words = plain(quote)
        kind = self._kind(words, governing, is_report)
        actors = (
            (ASSEMBLY,) if kind in {RequestKind.AGENDA, RequestKind.BUDGET} and governing.decides else governing.actors
        )
        deadline = deadline_in(words, self.language, self.words, self.session, self.year, is_report=is_report)
        if deadline is None and governing.decides:
            deadline = year_in(words)
        to = "; ".join(dict.fromkeys(recipients_in(wanted, self.words))) if kind is RequestKind.REPORT else ""
        conditions = tuple(self._conditions(words, quote))
        return Entry(
            cite,
            text,
            kind,
            "; ".join(actors) or None,
            governing.verb,
            deadline,
            to or None,
            conditions,
            quote,
            sure=bool(actors) or governing.verb.lower().endswith("for"),
        )

    def _conditions(self, words: str, quote: str) -> Iterator[str]:
        """The conditions as printed; "as soon as possible" is none."""
        for found in self.words.condition.finditer(words):
            if not _COMPARING.search(words, 0, found.start()):
                yield quote[slice(*found.span())].strip()

    def _kind(self, words: str, governing: Governing, is_report: bool) -> RequestKind:
        if is_report:
            return RequestKind.REPORT
        if governing.decides:
            if self.words.pattern("agenda").search(words):
                return RequestKind.AGENDA
            return RequestKind.BUDGET if self.words.pattern("budget").search(words) else RequestKind.DECISION
        if self._asks_for_agenda(words):
            return RequestKind.AGENDA
        first = governing.actors[0] if governing.actors else ""
        if (
            " " not in first and not self.words.no_spaces
        ):  # "organs and bodies of the United Nations system" are of it all
            first = "; ".join(governing.actors)
        return RequestKind.TASK if is_of_united_nations(first, self.words) else RequestKind.CALL

    def _asks_for_agenda(self, words: str) -> bool:
        return bool(
            re.search(r"provisional\s+agenda|临时议程|ordre\s+du\s+jour\s+provisoire|programa\s+provisional", words)
        )


def _after_joint(rest: str, start: int) -> int:
    """Where the words of a second request begin, its "and" left out."""
    joint = _JOINT.match(rest, start)
    return joint.end() if joint else start
