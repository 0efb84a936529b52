"""The numbers that titles begin with: "78/229.", "ES-11/1", "WHA75.11", "L.31.", "Decision 5/CP.41"."""

from __future__ import annotations

import re

from desktop_app.extraction.page.cjk import CJK
from desktop_app.resolution.symbol import LETTERS_AND, LETTERS_TO

# "78/229.", in Arabic "78/229 -", of a special session "ES-11/1.", of the Economic and Social Council "2024/12.", of
# several under one number "78/229 A-B." or "78/229 A and B."
LETTERS = rf"\s[A-ZА-Я](?:\s?(?:{LETTERS_TO}|{LETTERS_AND})\s?[A-ZА-Я])?\."
OF_SESSION = rf"(?:E?S-)?\d{{1,4}}/(?:\d{{1,4}}|…|\.{{3}})(?:{LETTERS}|\s?[-–](?=\s)|\s?\.?)"
# Up to 1976: "3281 (XXIX)."
OF_OLD_SESSION = r"\d{1,4}(?: [A-Z])? \([IVXLC]+\)\."
# "WHA75.11", "EB150.R5".
OF_HEALTH_ASSEMBLY = re.compile(r"\s*(?:WHA\d{1,3}\.\d{1,3}|EB\d{1,3}\.R\d{1,3})\.?")
# Of a draft, "L.31." or "L.31/Rev.1."
OF_DRAFT = r"L\.\d{1,3}(?:/Rev\.\d)?\."
# "Decision 5/CP.41", "Resolution 99/1." of commissions and conferences, often in a row of its own; no prose goes on.
IN_WORDS = (
    r"(?:(?:Resolution|Decision|Résolution|Décision|Resolución|Decisión|Резолюция|Решение|القرار|المقرر)"
    r"\s[^\s,،/]{1,12}/[^\s,،]{1,12}?(?: أ-\d+)?|第[^\s，/]{1,12}/[^\s，]{1,12}?号(?:决议|决定))"
    rf"\s?(?:[.:：](?=\s|{CJK.pattern})|[.:：]?\s*$)"
)
NUMBER = re.compile(rf"\s*(?:{OF_SESSION}|{OF_DRAFT}|{OF_OLD_SESSION}|{OF_HEALTH_ASSEMBLY.pattern})(?=\s|[^\d\s./,)])")
NUMBER_IN_WORDS = re.compile(rf"\s*{IN_WORDS}", re.IGNORECASE)
