"""A brief as one self-contained page."""

from __future__ import annotations

from desktop_app.export.harmless import harmless
from desktop_app.export.html import page_css, rendered
from desktop_app.export.options import ExportOptions
from desktop_app.markup.brief_model import Brief
from desktop_app.resolution.language import language_of


def brief_page(brief: Brief, options: ExportOptions) -> bytes:  # noqa: ARG001 - writers are called alike
    """The page of a brief."""
    language = language_of(brief.new)
    safe = harmless(brief)
    return rendered(
        "brief.html", brief=safe, css=page_css(), direction=language.direction, language=language.code
    ).encode()
