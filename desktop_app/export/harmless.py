"""Texts without characters that no XML, HTML or table may hold, or that would show other words than are there."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from desktop_app.resolution.words import Region, Word

T = TypeVar("T")

REPLACEMENT = "\ufffd"
# XML 1.0, section 2.2: control characters, surrogates and the two non-characters are not allowed.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# Unicode 16, sections 23.2 to 23.9: embeddings, overrides and isolates of a chosen direction put letters in another
# order than they are read in ("Trojan Source", CVE-2021-42574); shaping controls, invisible operators, interlinear
# annotation and tags are words that nobody sees. The marks and joiners that Arabic needs (U+200C to U+200F) stay, and
# so does the isolate without a direction of its own (U+2068, U+2069), which the program's own sentences use.
_MISLEADING = re.compile("[\u202a-\u202e\u2061-\u2067\u206a-\u206f\ufff9-\ufffb\U000e0000-\U000e007f]")
_BREAKS = re.compile("[\t\n\r\x85\u2028\u2029]")


def harmless_text(text: str) -> str:
    """The text with forbidden and misleading characters made visible, every line break a space; all offsets stay."""
    return _BREAKS.sub(" ", _MISLEADING.sub(REPLACEMENT, _FORBIDDEN.sub(REPLACEMENT, text)))


def harmless_lines(text: str) -> list[str]:
    """The lines of a text, each harmless."""
    return [harmless_text(line) for line in text.split("\n")]


def harmless(value: T) -> T:
    """The same model (dataclasses, tuples, texts) with every text in it harmless."""
    cleaned: T = _cleaned(value)
    return cleaned


def _cleaned(value: Any) -> Any:
    if type(value) is str:
        return harmless_text(value)
    if isinstance(value, Word | Region):
        return value
    if isinstance(value, tuple):
        return tuple([_cleaned(item) for item in value])
    if is_dataclass(value) and not isinstance(value, type):
        return _cleaned_dataclass(value)
    return value


def _cleaned_dataclass(value: Any) -> Any:
    before = {field.name: getattr(value, field.name) for field in fields(value) if field.name != "words"}
    after = {name: _cleaned(item) for name, item in before.items()}
    changed = {name: item for name, item in after.items() if item != before[name]}
    return replace(value, **changed) if changed else value
