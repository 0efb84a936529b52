"""French."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import Terms

TERMS = Terms(
    connectives=(
        "également",
        "aussi",
        "en outre",
        "de nouveau",
        "à nouveau",
        "une nouvelle fois",
        "une fois encore",
        "encore",
        "par ailleurs",
        "de plus",
    ),
)
