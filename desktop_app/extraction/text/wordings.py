"""What a line above a text says by its words, in any of the six languages: sponsors, adoption, the body."""

from __future__ import annotations

from desktop_app.extraction.languages import LANGUAGES
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import joined
from desktop_app.resolution.symbol import SymbolKind, cited_in
from desktop_app.text.folding import fold


def names_sponsors(text: str) -> bool:
    """Whether a text reads like "Egypt: draft resolution", or "Draft decision submitted by the Chair".

    The words alone are a heading, as of a list of drafts.
    """
    folded = fold(joined(text))
    if says_amendment(text):
        return True
    for language in LANGUAGES:
        for match in language.draft_pattern.finditer(folded):
            before, after = match.start(), len(folded) - match.end()
            if (before and after <= LIMITS.draft_tail) or (not before and after > LIMITS.draft_tail):
                return True
    return False


def says_amendment(text: str) -> bool:
    """Whether a text reads like "Brazil: amendment to draft resolution A/80/L.22"."""
    folded = fold(joined(text))
    if len(folded) > LIMITS.title_block or not any(x.amendment_pattern.search(folded) for x in LANGUAGES):
        return False
    names_draft = any(citation.symbol.kind is SymbolKind.DRAFT for citation in cited_in(text))
    return names_draft or any(language.draft_pattern.search(folded) for language in LANGUAGES)


def says_decision(text: str) -> bool:
    """Whether a text reads like "Egypt: draft decision", "Decision adopted by …" or "Decision of the Assembly …"."""
    folded = fold(text).strip()
    return any(language.decision_pattern.search(folded) for language in LANGUAGES)


def says_corrigendum(text: str) -> bool:
    """Whether a line is "Corrigendum" and nothing more."""
    if len(text) > LIMITS.corrigendum or text.lstrip()[:1].islower():
        return False
    folded = fold(joined(text)).strip(" *")
    return any(language.corrigendum_pattern.fullmatch(folded) for language in LANGUAGES)


def says_notes(text: str) -> bool:
    """Whether a line is "Notes", as above notes at the end of a text, and nothing more."""
    if len(text) > LIMITS.notes_heading:
        return False
    folded = fold(joined(text)).strip(" :")
    return any(language.notes_pattern.fullmatch(folded) for language in LANGUAGES)


def says_adoption(text: str) -> bool:
    """Whether a text reads like "Adopted by the Security Council at its 4385th meeting"."""
    folded = fold(text).strip()
    return any(language.adopted_pattern.match(folded) for language in LANGUAGES)


def says_vote(text: str) -> bool:
    """Whether a text reads like "[Adopted without a vote.]" or "Adopted by a recorded vote of 27 to 13"."""
    folded = fold(joined(text)).lstrip("[［ ")
    return any(language.vote_pattern.match(folded) for language in LANGUAGES)


def names_body(text: str) -> bool:
    """Whether a text reads like "The World Health Assembly,", however it is set."""
    folded = fold(text).strip()
    if len(folded) > LIMITS.chapeau or folded[-1:] not in (",", "，", "،"):
        return False
    return any(language.chapeau_pattern.fullmatch(folded[:-1].strip()) for language in LANGUAGES)


def begins_with_article(text: str) -> bool:
    """Whether a text begins like the name of a body: "The ", "L'", "إن "."""
    return text.strip().startswith(tuple(article for language in LANGUAGES for article in language.articles))
