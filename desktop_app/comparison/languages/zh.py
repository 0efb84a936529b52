"""Chinese."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import Terms

TERMS = Terms(
    connectives=("又", "还", "也", "并", "再", "再次", "再度", "进一步", "此外"),
)
