"""English."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import Terms

TERMS = Terms(
    connectives=("also", "further", "again", "once again"),
)
