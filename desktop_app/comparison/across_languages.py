"""Two texts in different languages: how to tell, and what the comparison says about them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.comparison.alignment.align import Alignment
from desktop_app.comparison.alignment.by_content import groups_by_content
from desktop_app.comparison.alignment.by_structure import groups_by_structure, same_structure
from desktop_app.comparison.model import Edit, Link, Nature, Operation, Relation, Verdict
from desktop_app.comparison.natures.describe import Description
from desktop_app.comparison.recalled import own_number, predecessor_of, recalls
from desktop_app.comparison.thresholds import LANGUAGES
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
    return Verdict(Relation.TRANSLATIONS, shared, reason, predecessor_of(new))


def _of_different_texts(old: Resolution, new: Resolution, shared: float) -> Verdict:
    recalled = own_number(old) if recalls(new, old) else own_number(new) if recalls(old, new) else None
    if recalled:
        return Verdict(Relation.VERSIONS, shared, VERSIONS_ACROSS.filled(recalled), predecessor_of(new))
    reason = Message("language-mismatch", "The two texts are in different languages: open both in one language.")
    return Verdict(Relation.UNRELATED, shared, reason, predecessor_of(new))


def _script(resolution: Resolution) -> Script:
    """The script of a text; one without letters could be in any language, and counts as Latin."""
    first = resolution.paragraphs[: LANGUAGES.sample_paragraphs]
    return script_in(" ".join(paragraph.text for paragraph in first)) or LATIN
