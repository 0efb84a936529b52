"""What kind of document a text is: a resolution, a draft, an amendment, a decision, a corrigendum, or another."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.extraction.text.wordings import (
    names_sponsors,
    says_adoption,
    says_amendment,
    says_corrigendum,
    says_decision,
)
from desktop_app.resolution.model import DocumentType, Kind, Paragraph, Zone
from desktop_app.resolution.symbol import Symbol, SymbolKind, cited_in


def document_type_of(symbol: Symbol | None, masthead: Sequence[str], paragraphs: Sequence[Paragraph]) -> DocumentType:
    """The type of a document, by what it says above its text, and otherwise by its symbol.

    ``masthead`` are the rows above the title. A draft of a decision is a decision: it is built like one.
    """
    if _is_corrigendum(symbol, paragraphs):
        return "corrigendum"
    sponsors = _sponsors(paragraphs)
    kind = symbol.kind if symbol is not None else SymbolKind.DOCUMENT
    title = next((f"{p.label} {p.text}".strip() for p in paragraphs if p.kind is Kind.TITLE), "")
    if says_amendment(sponsors):
        return "amendment"
    if kind is SymbolKind.DRAFT or sponsors:
        return "decision" if says_decision(sponsors) else "draft"
    if kind is SymbolKind.RESOLUTION:
        return "resolution"
    if kind is SymbolKind.DECISION or _is_decision(masthead, title):
        return "decision"
    is_statement = symbol is not None and symbol.is_statement
    acts = not is_statement and (title or any(paragraph.kind is Kind.CHAPEAU for paragraph in paragraphs))
    return "resolution" if acts else "other"


def amended_by(symbol: Symbol | None, paragraphs: Sequence[Paragraph]) -> str | None:
    """The symbol of the draft that an amendment names, "A/80/L.22", or of what a corrigendum corrects.

    ``None`` if the document is neither, or names none.
    """
    if _is_corrigendum(symbol, paragraphs):
        return symbol.corrects if symbol is not None else None
    sponsors = _sponsors(paragraphs)
    if not says_amendment(sponsors):
        return None
    drafts = (citation.symbol for citation in cited_in(sponsors) if citation.symbol.kind is SymbolKind.DRAFT)
    return next((symbol.spelling for symbol in drafts), None)


def _is_corrigendum(symbol: Symbol | None, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the symbol or the line above the text says so, and no chapeau shows the whole text."""
    if any(paragraph.kind is Kind.CHAPEAU for paragraph in paragraphs):
        return False
    body = next((paragraph.text for paragraph in paragraphs if paragraph.zone is not Zone.FRONT), "")
    return says_corrigendum(body) or (symbol is not None and symbol.corrects is not None)


def _sponsors(paragraphs: Sequence[Paragraph]) -> str:
    """The line "Brazil: amendment to draft resolution A/80/L.22"; empty if there is none."""
    front = (p.text for p in paragraphs if p.zone is Zone.FRONT and p.kind is Kind.TEXT)
    return next((text for text in front if names_sponsors(text)), "")


def _is_decision(masthead: Sequence[str], title: str) -> bool:
    """Whether the title or the line of the adoption says so."""
    return says_decision(title) or any(says_adoption(row) and says_decision(row) for row in masthead)
