"""What a change concerns: a decision, a date, a sum … By this, what is to be read is put in an order."""

from __future__ import annotations

import re
from enum import Enum

from desktop_app.comparison.context import guessed_language
from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.model import Comparison, Link, Nature, Operation
from desktop_app.comparison.natures.figures import FigureKind
from desktop_app.comparison.natures.tokenized_text import TokenizedText
from desktop_app.comparison.natures.verbs import opening_of, verb_table
from desktop_app.comparison.words.forms import forms_in, groups_by_form, has_beginning
from desktop_app.resolution.model import Paragraph, Zone

_READ = frozenset({Nature.WORDING, Nature.FIGURES})
_DATES = frozenset({FigureKind.DATE, FigureKind.YEAR, FigureKind.DAYS})
_CITATIONS = frozenset({FigureKind.RESOLUTION, FigureKind.SYMBOL})
_DATE_REMARKS = frozenset({"deadline-moved", "session-step", "session-left-behind", "year-left-behind"})
_QUALIFIED = frozenset({"qualifier-added", "qualifier-removed"})
_PER_CENT = "%|per cent|pour cent|por ciento|процент|في المائة"
# Arabic prints the thousands of a sum after the rest, with blanks between: 700 55 are 55,700.
_SUM = re.compile(
    rf"\d{{1,3}}(?:[.,\u00a0\u202f ]\d{{3}})+|\d+(?:[.,]\d+)?\s*(?:{_PER_CENT})|百分之|\d{{3}} \d{{1,3}} (?:دولار|يورو)"
)


class Concern(str, Enum):
    """What a change concerns, the most important first."""

    DECISION = "decision"
    DATE = "date"
    SUM = "sum"
    MANDATE = "mandate"
    BODY = "body"
    MODAL = "modal"
    NEGATION = "negation"
    VERB = "verb"
    PARAGRAPH = "paragraph"
    STYLE = "style"


def link_concern(comparison: Comparison, link: Link) -> Concern:
    """What the changed words of a link concern: the most important that they do."""
    language = _language(comparison)
    codes = {remark.code for remark in link.remarks}
    changed = [edit for edit in link.edits if edit.nature in _READ and edit.operation is not Operation.EQUAL]
    words = TokenizedText(" ".join(edit.text for edit in changed), language)
    terms = terms_of(language)
    modals = tuple(groups_by_form(terms.modals))
    paragraphs = [comparison.old.paragraphs[link.old[0]], comparison.new.paragraphs[link.new[0]]]
    found = {
        Concern.DECISION: any(_decides(paragraph, language) for paragraph in paragraphs),
        Concern.DATE: bool(codes & _DATE_REMARKS) or _names_a_date(words),
        Concern.SUM: any(edit.nature is Nature.FIGURES for edit in changed) or bool(_SUM.search(words.text)),
        Concern.MANDATE: bool(codes & _QUALIFIED) or has_beginning(words.text, terms.mandates, language),
        Concern.BODY: has_beginning(words.text, terms.bodies, language),
        Concern.MODAL: "modal-changed" in codes or bool(forms_in(words.text, modals, language)),
        Concern.NEGATION: bool(forms_in(words.text, terms.negations, language)),
        Concern.VERB: link.verb is not None,
    }
    return next((concern for concern in Concern if found.get(concern)), Concern.STYLE)


def paragraph_concern(comparison: Comparison, paragraph: Paragraph) -> Concern:
    """What a paragraph that came or went concerns; a date counts where it is a deadline, for most name some date."""
    language = _language(comparison)
    text = TokenizedText(paragraph.text, language)
    figures = (figure for listed in text.figure_lists for figure in listed.figures)
    found = {
        Concern.DECISION: _decides(paragraph, language),
        Concern.DATE: _is_operative(paragraph) and any(figure.is_deadline for figure in figures),
        Concern.SUM: bool(_SUM.search(paragraph.text)),
        Concern.MANDATE: _is_operative(paragraph)
        and has_beginning(paragraph.text, terms_of(language).mandates, language),
    }
    return next((concern for concern in Concern if found.get(concern)), Concern.PARAGRAPH)


def _names_a_date(words: TokenizedText) -> bool:
    """Whether words hold a date that is not that of a resolution or document."""
    kinds = ({figure.kind for figure in listed.figures} for listed in words.figure_lists)
    return any(found & _DATES and not found & _CITATIONS for found in kinds)


def _decides(paragraph: Paragraph, language: str) -> bool:
    """Whether an operative paragraph decides something by its verb."""
    if not _is_operative(paragraph):
        return False
    opening = opening_of(paragraph.text, verb_table(language))
    joint = "" if language == "zh" else " "
    return opening is not None and joint.join(opening.verb) in terms_of(language).decisions


def _is_operative(paragraph: Paragraph) -> bool:
    return paragraph.zone is Zone.OPERATIVE


def _language(comparison: Comparison) -> str:
    language = comparison.new.metadata.language
    return language or guessed_language(" ".join(paragraph.text for paragraph in comparison.new.paragraphs[:5]))
