"""Russian."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import Terms

TERMS = Terms(
    connectives=("также", "далее", "вновь", "снова", "еще раз", "ещё раз", "кроме того", "опять"),
)
