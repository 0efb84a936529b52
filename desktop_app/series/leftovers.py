"""What a comparison of two neighbouring versions left over, compared once more by itself.

Where everything that belongs together is taken away, few rivals are left, and the same comparison finds more: pairs of
what came and what went, a paragraph that was taken into another one, and one that was let out of another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from desktop_app.comparison.alignment.align import align
from desktop_app.comparison.model import Comparison, Edit, Link, Nature, Side
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution
from desktop_app.resolution.own_work import HandKind
from desktop_app.series.own_words import own_words_in_common
from desktop_app.series.shared_words import likely_pairs
from desktop_app.series.thresholds import SERIES

Compare: TypeAlias = Callable[[Resolution, Resolution], Comparison]
"""Compares an older resolution with a newer one."""

Edge: TypeAlias = tuple[int, int]
"""The positions of an old and of a new paragraph that belong together."""

Alike: TypeAlias = Callable[[Resolution, Iterable[int], Resolution, Iterable[int]], frozenset[Edge]]
"""Says which of some paragraphs of an older resolution belong to which of some of a newer one."""

_NO_PIECES = (Kind.TITLE, Kind.CHAPEAU, Kind.CLOSING, Kind.TABLE, Kind.HEADING)


@dataclass(frozen=True)
class _Residue:
    """Words that only one version has: those of a whole paragraph, or what changed in those of a link."""

    position: int
    text: str
    link: Link | None = None


def completed(comparison: Comparison, compare: Compare) -> Comparison:
    """A comparison with the links that its left-overs have among each other and with changed paragraphs."""
    with_pairs = with_links(comparison, [*comparison.links, *_left_over_pairs(comparison, compare)])
    return _with_pieces(with_pairs)


def edges_of(comparison: Comparison) -> frozenset[Edge]:
    """Which old paragraphs belong to which new ones."""
    return frozenset(edge for link in comparison.links for edge in _edges(link))


def _edges(link: Link) -> Iterator[Edge]:
    return ((i, j) for i in link.old for j in link.new)


def cut_by_hand(comparison: Comparison) -> frozenset[Edge]:
    """Which old paragraphs a reader said do not belong to which new ones."""
    cut = (choice for choice in comparison.hand if choice.kind is HandKind.UNLINK)
    return frozenset((i, j) for choice in cut for i in choice.old for j in choice.new)


def with_links(comparison: Comparison, links: Sequence[Link]) -> Comparison:
    """A comparison with these links in place of its own; what was removed and added follows."""
    ordered = tuple(sorted(links, key=lambda link: (link.new, link.old)))
    old, new = ({position for link in ordered for position in link.positions(side)} for side in Side)
    return replace(
        comparison,
        links=ordered,
        removed=tuple(position for position in range(len(comparison.old.paragraphs)) if position not in old),
        added=tuple(position for position in range(len(comparison.new.paragraphs)) if position not in new),
    )


def links_between(
    old: Resolution, before: Iterable[int], new: Resolution, after: Iterable[int], compare: Compare
) -> list[Link]:
    """The links of some paragraphs of one version with some of another, by their positions in the two versions."""
    olds, news = sorted(before), sorted(after)
    if not olds or not news:
        return []
    return [
        replace(link, old=tuple(olds[i] for i in link.old), new=tuple(news[j] for j in link.new))
        for link in compare(_part(old, olds), _part(new, news)).links
    ]


def alike_between(old: Resolution, before: Iterable[int], new: Resolution, after: Iterable[int]) -> frozenset[Edge]:
    """Which of some paragraphs of one version belong to which of some of another; nothing is said of their words."""
    olds, news = likely(old, sorted(before), new, sorted(after))
    groups = align(_part(old, olds).paragraphs, _part(new, news).paragraphs).groups if olds else ()
    alike = (group for group in groups if group.similarity >= SERIES.left_over)
    return frozenset((olds[i], news[j]) for group in alike for i in group.old for j in group.new)


def likely(
    old: Resolution, before: Sequence[int], new: Resolution, after: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Those of these positions whose paragraphs may belong to one on the other side: comparing few takes little."""
    pairs = likely_pairs(*([v.paragraphs[p].text for p in of] for v, of in ((old, before), (new, after))))
    return sorted({before[i] for i, _ in pairs}), sorted({after[j] for _, j in pairs})


def unnamed(version: Resolution) -> Resolution:
    """A version without what a verdict goes by, which nobody asks for parts of texts: a third of their comparison."""
    known = version.metadata
    kept = Metadata(
        language=known.language, adoption_date=known.adoption_date, distribution_date=known.distribution_date
    )
    return replace(version, metadata=kept)


def _left_over_pairs(comparison: Comparison, compare: Compare) -> list[Link]:
    """The pairs among what went and what came."""
    links = links_between(comparison.old, comparison.removed, comparison.new, comparison.added, compare)
    cut = cut_by_hand(comparison)
    return [link for link in links if link.similarity >= SERIES.left_over and cut.isdisjoint(_edges(link))]


def _part(version: Resolution, positions: Sequence[int]) -> Resolution:
    """A version with some of its paragraphs alone."""
    place = {position: at for at, position in enumerate(positions)}
    paragraphs = (version.paragraphs[position] for position in positions)
    kept = (replace(paragraph, parent=place.get(_parent(paragraph))) for paragraph in paragraphs)
    return replace(version, paragraphs=tuple(kept), footnotes=())


def _parent(paragraph: Paragraph) -> int:
    return -1 if paragraph.parent is None else paragraph.parent


def _with_pieces(comparison: Comparison) -> Comparison:
    """A comparison in which paragraphs that were taken in or let out are part of the links of those that did."""
    old, new = (_residues(comparison, side) for side in Side)
    if not _may_have_pieces(old, new):
        return comparison
    links = list(comparison.links)
    for before, after in _pieces_among(old, new, comparison):
        if after.link in links and before.link is None:
            links[links.index(after.link)] = _enlarged(after.link, Side.OLD, before)
        elif before.link in links and after.link is None:
            links[links.index(before.link)] = _enlarged(before.link, Side.NEW, after)
    return with_links(comparison, links)


def _pieces_among(
    old: Sequence[_Residue], new: Sequence[_Residue], comparison: Comparison
) -> Iterator[tuple[_Residue, _Residue]]:
    """Each whole paragraph with the changed words that it is like, the old ones first."""
    cut = cut_by_hand(comparison)
    for group in align(_as_text(comparison.old, old), _as_text(comparison.new, new)).groups:
        if group.similarity < SERIES.piece or len(group.old) != 1 or len(group.new) != 1:
            continue
        before, after = old[group.old[0]], new[group.new[0]]
        one_is_whole = (before.link is None) != (after.link is None)
        if one_is_whole and cut.isdisjoint(_edges_between(before, after)) and _has_own_words(comparison, before, after):
            yield before, after


def _may_have_pieces(old: Sequence[_Residue], new: Sequence[_Residue]) -> bool:
    """Whether any whole paragraph of one version has many words in common with what changed in one of the other."""
    texts = [
        [[residue.text for residue in of if bool(residue.link) is changed] for of in (old, new)]
        for changed in (False, True)
    ]
    (gone, come), (let_out, taken_in) = texts
    return bool(likely_pairs(gone, taken_in) or likely_pairs(let_out, come))


def _has_own_words(comparison: Comparison, before: _Residue, after: _Residue) -> bool:
    """Whether a paragraph and changed words share more than names that other paragraphs bear as well."""
    link = before.link or after.link
    known = {before.position, *(link.old if link else ())}, {after.position, *(link.new if link else ())}
    others = (
        paragraph.text
        for version, own in zip((comparison.old, comparison.new), known, strict=True)
        for position, paragraph in enumerate(version.paragraphs)
        if position not in own
    )
    return own_words_in_common(before.text, after.text, others) >= SERIES.piece_own


def _edges_between(before: _Residue, after: _Residue) -> Iterator[Edge]:
    """What would belong together if one took in the other."""
    olds = after.link.old if after.link else (before.position,)
    news = before.link.new if before.link else (after.position,)
    return ((i, j) for i in (*olds, before.position) for j in (*news, after.position))


def _residues(comparison: Comparison, side: Side) -> list[_Residue]:
    """What only one version has, in the order of its text: its changed words only where a paragraph could be them."""
    changed = _changed(comparison, side) if any(_unlinked(comparison, side.other)) else ()
    return sorted([*_unlinked(comparison, side), *changed], key=lambda residue: residue.position)


def _unlinked(comparison: Comparison, side: Side) -> Iterator[_Residue]:
    paragraphs = comparison.version(side).paragraphs
    for position in side.of(comparison.removed, comparison.added):
        if paragraphs[position].kind not in _NO_PIECES:
            yield _Residue(position, paragraphs[position].text)


def _changed(comparison: Comparison, side: Side) -> Iterator[_Residue]:
    for link in comparison.links:
        words = (edit.text for edit in link.edits if edit.operation is side.operation and edit.nature is Nature.WORDING)
        text = " ".join(words)
        if len(text) >= SERIES.piece_characters:
            yield _Residue(link.positions(side)[0], text, link)


def _as_text(version: Resolution, residues: Sequence[_Residue]) -> list[Paragraph]:
    """Paragraphs that hold nothing but these words."""
    return [
        replace(version.paragraphs[residue.position], text=residue.text, kind=Kind.TEXT, parent=None)
        for residue in residues
    ]


def _enlarged(link: Link, side: Side, piece: _Residue) -> Link:
    """A link with one more paragraph on one side; the same link if the paragraph is in the middle of those it has."""
    positions = link.positions(side)
    if positions[0] < piece.position < positions[-1]:
        return link
    comes_first = piece.position < positions[0]
    text = f"{piece.text} " if comes_first else f" {piece.text}"
    edit = Edit(side.operation, text, Nature.WORDING)
    edits = (edit, *link.edits) if comes_first else (*link.edits, edit)
    grown = tuple(sorted((*positions, piece.position)))
    return replace(link, old=side.of(grown, link.old), new=side.of(link.new, grown), edits=edits)
