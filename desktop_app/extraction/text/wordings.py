"""What a line around a text says by its words, in any of the six languages: sponsors, adoption, the meeting."""

from __future__ import annotations

from desktop_app.extraction.languages import LANGUAGES, LanguageWords
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import joined
from desktop_app.extraction.text.dates import without_dates
from desktop_app.resolution.symbol import SLASHED, SymbolKind, cited_in
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


def names_principal_body(text: str) -> bool:
    """Whether a text is the name of a principal body and nothing more, with its article or without."""
    folded = fold(text).strip()
    return any(
        folded in (fold(body), *(fold(article + body) for article in language.articles))
        for language in LANGUAGES
        for body in language.bodies
    )


def opens_preambular(text: str) -> bool:
    """Whether a text begins like a preambular paragraph: "Recalling …", "Reconociendo …", "учитывая …", "回顾…"."""
    folded = fold(text).strip()
    patterns = [language.participle_pattern or language.opening_pattern for language in LANGUAGES]
    return any(pattern.match(folded) for pattern in patterns if pattern is not None)


def begins_with_article(text: str) -> bool:
    """Whether a text begins like the name of a body: "The ", "L'", "إن "."""
    return text.strip().startswith(tuple(article for language in LANGUAGES for article in language.articles))


def says_closing(text: str) -> bool:
    """Whether a text has a meeting ("50th plenary meeting") or a date, and hardly a letter more."""
    text = text.strip()
    if (not any(map(str.isdigit, text)) and "第" not in text) or len(text) > LIMITS.closing_line:
        return False
    return any(_is_closing_in(text, language) for language in LANGUAGES)


def says_meeting(text: str) -> bool:
    """Whether a line is "50th plenary meeting" and nothing more."""
    if len(text) > LIMITS.closing_line:
        return False
    folded = fold(text).strip()
    return any(language.meeting_pattern.fullmatch(folded) for language in LANGUAGES)


def _is_closing_in(text: str, language: LanguageWords) -> bool:
    """Whether nearly nothing is left of a text without its meeting, its date and the symbol of the record."""
    rest = language.meeting_pattern.sub("", without_dates(text, language))
    if len(rest) >= len(fold(text)):
        return False
    return sum(map(str.isalpha, SLASHED.sub("", rest))) <= LIMITS.closing_letters
