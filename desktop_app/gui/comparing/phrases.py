"""The sentences of the comparison tab, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop_app.comparison.concerns import Concern
from desktop_app.comparison.model import Shift, Verb
from desktop_app.gui.comparing.counted import Counted
from desktop_app.gui.parts.facts import language_name
from desktop_app.gui.parts.isolated import filled, from_to
from desktop_app.gui.parts.messages import cite_words, said_of, words_of
from desktop_app.markup.budget import Budget
from desktop_app.markup.cites import ARROW
from desktop_app.markup.headlines import Words
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.lines import FoldSummary
from desktop_app.markup.listing import ListOrder
from desktop_app.markup.marks import Mark
from desktop_app.resolution.message import Message
from desktop_app.text.isolates import enclosed

translate = QCoreApplication.translate


def kind_name(kind: ChangeKind) -> str:
    """What a kind of change is called."""
    return words_of(kind.traits.title)


def concern_name(concern: Concern) -> str:
    """What a change concerns."""
    return {
        Concern.DECISION: translate("Comparing", "Decision"),
        Concern.DATE: translate("Comparing", "Date"),
        Concern.SUM: translate("Comparing", "Sum"),
        Concern.MANDATE: translate("Comparing", "Mandate"),
        Concern.BODY: translate("Comparing", "Body"),
        Concern.MODAL: translate("Comparing", "Shall, may"),
        Concern.NEGATION: translate("Comparing", "Negation"),
        Concern.VERB: translate("Comparing", "Verb"),
        Concern.PARAGRAPH: translate("Comparing", "Paragraph"),
        Concern.STYLE: translate("Comparing", "Wording"),
    }[concern]


def order_name(order: ListOrder) -> str:
    """What an order of the list of changes is called."""
    return {
        ListOrder.TEXT: translate("Comparing", "As the text runs"),
        ListOrder.IMPORTANCE: translate("Comparing", "Most important first"),
        ListOrder.GONE: translate("Comparing", "What is gone"),
    }[order]


def said(words: Words) -> tuple[tuple[Mark, str], ...]:
    """The words of a change with their marks, what explains them in the language of the window."""
    return tuple((mark, enclosed(words_of(text)) if isinstance(text, Message) else text) for mark, text in words)


def verb_remark(verb: Verb) -> str:
    """What became of the operative verb."""
    templates = {
        Shift.STRONGER: translate("Comparing", "Stronger verb: {0} → {1}"),
        Shift.WEAKER: translate("Comparing", "Weaker verb: {0} → {1}"),
        Shift.AGED: translate("Comparing", "Verb aged: {0} → {1}"),
        Shift.OTHER: translate("Comparing", "Another verb: {0} → {1}"),
    }
    return filled(templates[verb.shift], verb.old, verb.new)


def translation_remark(language: str) -> str:
    """That only the translation changed, as the text in this language (its code) shows."""
    return filled(translate("Comparing", "Only the translation changed: not reworded in {0}"), language_name(language))


def fold_phrase(summary: FoldSummary) -> str:
    """What a folded run of rows says of itself: "12 identical paragraphs, OP 3–14 → 4–15"."""
    counted = Counted()
    if summary.put_aside:
        words = counted.without_a_shown_change(summary.paragraphs + summary.others)
    elif summary.paragraphs:
        words = counted.identical_paragraphs(summary.paragraphs)
    else:
        words = counted.identical_headings(summary.others)
    numbers = from_to(*cite_words(summary.numbers).split(ARROW))
    return filled(translate("Comparing", "{0}, {1}"), words, numbers) if numbers else words


def budget_phrase(budget: Budget) -> str:
    """How much there is to read."""
    return Counted().to_read(budget.to_read)


def budget_sum(budget: Budget) -> str:
    """The whole sum: "104 to read: 62 reworded · 14 new · 28 removed; beside them 12 rolled forward · 57 identical"."""
    phrase, beside = budget_phrase(budget), " · ".join(_counted(budget.beside(), budget.is_of_translations))
    if budget.to_read:
        phrase = said_of(phrase, " · ".join(_counted(budget.of_these())))
    return filled(translate("Comparing", "{0}; beside them {1}"), phrase, beside) if beside else phrase


def _counted(counts: Iterable[tuple[ChangeKind | None, int]], are_paired: bool = False) -> list[str]:
    counted = Counted()
    words = {
        ChangeKind.REWORDED: counted.reworded,
        ChangeKind.FIGURES: counted.figures,
        ChangeKind.NEW: counted.new,
        ChangeKind.REMOVED: counted.removed,
        ChangeKind.ROUTINE: counted.rolled_forward,
        ChangeKind.SPELLING: counted.spelling,
        ChangeKind.CONNECTIVE: counted.connective,
        None: counted.paired if are_paired else counted.identical,
    }
    return [words[kind](count) for kind, count in counts]


def put_aside_phrase(kinds: int, changes: int) -> str:
    """How much the filters put aside: "7 kinds put aside: 127 changes not shown"."""
    counted = Counted()
    kinds_said, changes_said = counted.kinds_put_aside(kinds), counted.changes_not_shown(changes)
    return said_of(kinds_said, changes_said)


def identical_phrase(budget: Budget) -> str:
    """How many paragraphs are identical; empty where none is."""
    if budget.is_of_translations:
        return Counted().paired(budget.identical)
    return Counted().identical(budget.identical) if budget.identical else ""


def numbering_phrase(budget: Budget) -> str:
    """What happened to the numbers, in one phrase: "from OP 8 on, numbers rise by 2"; empty where they are kept."""
    if not budget.numbering:
        return ""
    cite = budget.numbering[0][0]
    offsets = {offset for _, offset, _ in budget.numbering}
    template = _numbering_template(offsets)
    amounts = sorted(map(abs, offsets))
    return filled(template, cite, amounts[0], amounts[-1])


def numbering_reasons(budget: Budget) -> list[str]:
    """Why the numbers changed, one sentence for each place."""
    return list(dict.fromkeys(words_of(message) for _, _, message in budget.numbering))


def _numbering_template(offsets: set[int]) -> str:
    """The phrase for these differences of numbers; {1} and {2} are the least and the greatest."""
    if min(offsets) <= 0 <= max(offsets):
        return translate("Comparing", "from {0} on, numbers differ")
    if len(offsets) == 1:
        rise = translate("Comparing", "from {0} on, numbers rise by {1}")
        fall = translate("Comparing", "from {0} on, numbers fall by {1}")
    else:
        rise = translate("Comparing", "from {0} on, numbers rise by {1} to {2}")
        fall = translate("Comparing", "from {0} on, numbers fall by {1} to {2}")
    return rise if min(offsets) > 0 else fall
