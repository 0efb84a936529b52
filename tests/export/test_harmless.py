"""No character of a document hides words in an exported file, or shows them in another order."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from desktop_app.comparison.model import Comparison
from desktop_app.export.harmless import harmless_text
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.resolution.model import Resolution

OVERRIDE = "\u202e"
TAG = "\U000e0041"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("pays \u202e001\u202c", "pays \ufffd001\ufffd"),
        ("\u2067abc\u2069", "\ufffdabc\u2069"),
        (f"a{TAG}b", "a\ufffdb"),
        ("a\u2063b\ufff9c", "a\ufffdb\ufffdc"),
        ("a\x00b\nc", "a\ufffdb c"),
        ("نمی\u200cخواهم 10\u200f", "نمی\u200cخواهم 10\u200f"),
        ("\u2068A/RES/80/229\u2069", "\u2068A/RES/80/229\u2069"),
    ],
)
def test_misleading_characters_are_made_visible_and_needed_ones_stay(text: str, shown: str) -> None:
    assert harmless_text(text) == shown


@given(st.text())
def test_offsets_stay_and_nothing_is_replaced_twice(text: str) -> None:
    once = harmless_text(text)
    assert len(once) == len(text)
    assert harmless_text(once) == once


@pytest.fixture
def overridden(comparison: Comparison) -> Resolution:
    first, *others = comparison.new.paragraphs
    return replace(comparison.new, paragraphs=(replace(first, text=f"{OVERRIDE}{first.text}"), *others))


@pytest.mark.parametrize("ending", ["html", "docx", "xml"])
def test_no_override_reaches_an_exported_file(overridden: Resolution, ending: str) -> None:
    content = content_of(overridden, Path(f"out.{ending}"), ExportOptions())
    parts = [content]
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = [package.read(name) for name in package.namelist()]
    assert any("\ufffd".encode() in part for part in parts)
    assert not [part for part in parts if OVERRIDE.encode() in part]


def test_a_page_may_load_and_send_nothing(comparison: Comparison) -> None:
    for subject in (comparison, comparison.new):
        page = lxml_html.document_fromstring(content_of(subject, Path("out.html"), ExportOptions()))
        (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'")
        assert "script-src" not in policy
        assert not page.xpath("//script | //link | //img | //form | //@src")
