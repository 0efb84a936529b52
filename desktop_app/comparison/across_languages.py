"""Two texts in different languages: how to tell, and what the comparison says about them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from desktop_app.comparison.alignment.align import Alignment
from desktop_app.comparison.alignment.by_content import groups_by_content
from desktop_app.comparison.alignment.by_structure import groups_by_structure, same_structure
from desktop_app.comparison.figures_apart import figures_apart
from desktop_app.comparison.model import (
    Edit,
    FootnoteComparison,
    FootnoteLink,
    Link,
    Nature,
    Operation,
    Relation,
    Verdict,
)
from desktop_app.comparison.natures.describe import Description
from desktop_app.comparison.recalled import candidates_of, own_number, predecessor_of
from desktop_app.comparison.references import Evidence
from desktop_app.comparison.thresholds import LANGUAGES
from desktop_app.comparison.words.tokens import tokens_of
from desktop_app.resolution.language import LATIN, Script, script_in
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Paragraph, Resolution

NOTICE = Message(
    "languages-apart",
    "The two texts are in different languages: paragraphs are matched by structure, numbers and symbols, and their "
    "words are not compared.",
)
VERSIONS_ACROSS = Message(
    "versions-across", "These are two versions in different languages: {0} is recalled at the beginning."
)
REFERENCES_ACROSS = Message(
    "references-across", "These are two versions in different languages: they cite {0} documents in common."
)
SIBLING_ACROSS = Message(
    "sibling-across", "The texts cite the same documents, but they are two different resolutions: {0} and {1}."
)
UNSURE_ACROSS = Message(
    "unsure-across", "The two texts are in different languages, and whether they are versions of one is not certain."
)
CONTINUES_ONE = Message("unsure-continues-one", "{0} continues one of {1}: which of them, it does not say.")
OTHER_ACROSS = Message("language-mismatch", "The two texts are in different languages: open both in one language.")


def in_different_languages(old: Resolution, new: Resolution) -> bool:
    """Whether the two texts are in different languages, by their metadata or, failing that, by their scripts."""
    first, second = old.metadata.language, new.metadata.language
    if first and second:
        return first != second
    return _script(old) != _script(new)


def align_languages(old: Resolution, new: Resolution) -> Alignment:
    """The alignment of two texts in different languages, with a notice about its limits."""
    groups = groups_by_structure if is_translation(old, new) else groups_by_content
    return Alignment(tuple(groups(old.paragraphs, new.paragraphs)), (NOTICE,))


def is_translation(old: Resolution, new: Resolution) -> bool:
    """Whether two texts in different languages are one resolution: by symbol or, if one has none, by structure."""
    first, second = old.metadata.symbol, new.metadata.symbol
    return first == second if first and second else same_structure(old.paragraphs, new.paragraphs)


def paired(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Description:
    """The description of a paragraph in two languages: nothing differs but the language, or the figures do.

    The edits take away the old text and put in the new one; of figures, those that the other text does not have are
    marked.
    """
    before, after = (" ".join(paragraph.text for paragraph in side) for side in (old, new))
    if before == after:
        return Description(Nature.IDENTICAL)
    apart = figures_apart(before, after)
    edits = (*_cut(before, apart.old, Operation.DELETE), *_cut(after, apart.new, Operation.INSERT))
    return Description(Nature.FIGURES if apart else Nature.IDENTICAL, edits=edits)


def paired_footnotes(old: Resolution, new: Resolution) -> FootnoteComparison:
    """The footnotes of two languages of one text: by their markers, which are the same in every language."""
    before, after = ({note.marker: note.text for note in version.footnotes} for version in (old, new))
    links = (
        FootnoteLink(marker, marker, *_note_description(before[marker], after[marker]))
        for marker in before
        if marker in after
    )
    added, removed = (tuple(m for m in these if m not in those) for these, those in ((after, before), (before, after)))
    return FootnoteComparison(tuple(links), added, removed)


def _note_description(old: str, new: str) -> tuple[Nature, tuple[Edit, ...]]:
    apart = figures_apart(old, new)
    if not apart:
        return Nature.IDENTICAL, ()
    return Nature.FIGURES, (*_cut(old, apart.old, Operation.DELETE), *_cut(new, apart.new, Operation.INSERT))


def _cut(text: str, figures: Collection[str], operation: Operation) -> Iterator[Edit]:
    """A whole text as edits of one operation, its tokens among ``figures`` as changes of figures."""
    for is_apart, tokens in groupby(tokens_of(text), lambda token: token in figures):
        yield Edit(operation, "".join(tokens), Nature.FIGURES if is_apart else Nature.IDENTICAL)


def replaced(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Description:
    """A description without a comparison of words: the whole text was replaced by another."""
    before, after = (" ".join(paragraph.text for paragraph in side) for side in (old, new))
    if before == after:
        return Description(Nature.IDENTICAL)
    edits = (Edit(Operation.DELETE, before, Nature.WORDING), Edit(Operation.INSERT, after, Nature.WORDING))
    return Description(Nature.WORDING, edits=tuple(edit for edit in edits if edit.text))


def verdict_across(old: Resolution, new: Resolution, links: Sequence[Link]) -> Verdict:
    """What two texts in different languages are to one another; ``shared`` is the share of paragraphs matched."""
    shared = 2 * len(links) / max(1, len(old.paragraphs) + len(new.paragraphs))
    if not is_translation(old, new):
        return _of_different_texts(old, new, shared)
    symbol = old.metadata.symbol
    if symbol and symbol == new.metadata.symbol:
        reason = Message("translations", "These are two languages of one text, {0}.", (symbol,))
    else:
        reason = Message("same-structure", "These are two languages of one text: structure and numbers agree.")
    return _verdict(new, Relation.TRANSLATIONS, shared, reason)


def _of_different_texts(old: Resolution, new: Resolution, shared: float) -> Verdict:
    evidence = Evidence.of(old, new)
    numbers = own_number(old) or "", own_number(new) or ""
    relation = evidence.relation()
    reasons = {
        Relation.VERSIONS: VERSIONS_ACROSS.filled(evidence.recalled or "")
        if evidence.recalled
        else REFERENCES_ACROSS.filled(str(evidence.in_common)),
        Relation.SIBLING: SIBLING_ACROSS.filled(*numbers),
        Relation.UNSURE: CONTINUES_ONE.filled(numbers[1], ", ".join(candidates_of(new)))
        if numbers[0] in candidates_of(new)
        else UNSURE_ACROSS,
        Relation.UNRELATED: OTHER_ACROSS,
    }
    return _verdict(new, relation, shared, reasons[relation])


def _verdict(new: Resolution, relation: Relation, shared: float, reason: Message) -> Verdict:
    predecessor = predecessor_of(new)
    return Verdict(relation, shared, reason, predecessor, () if predecessor else candidates_of(new))


def _script(resolution: Resolution) -> Script:
    """The script of a text; one without letters could be in any language, and counts as Latin."""
    first = resolution.paragraphs[: LANGUAGES.sample_paragraphs]
    return script_in(" ".join(paragraph.text for paragraph in first)) or LATIN
