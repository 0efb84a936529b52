"""Spanish."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import Terms

TERMS = Terms(
    connectives=(
        "también",
        "asimismo",
        "además",
        "nuevamente",
        "de nuevo",
        "una vez más",
        "igualmente",
        "por otra parte",
    ),
)
