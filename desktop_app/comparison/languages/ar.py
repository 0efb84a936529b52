"""Arabic."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import Terms

TERMS = Terms(
    connectives=("أيضا", "أيضاً", "كذلك", "كما", "مرة أخرى", "من جديد", "مجددا", "مجدداً"),
)
