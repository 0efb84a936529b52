"""The JSON of a resolution keeps to the words of its schema."""

from __future__ import annotations

from desktop_app.resolution.as_json import resolution_object
from desktop_app.resolution.model import Metadata, Resolution, Source


def test_a_corrigendum_is_another_document_in_a_schema_that_has_no_word_for_it() -> None:
    metadata = Metadata(symbol="A/RES/90/187/Corr.1", document_type="corrigendum", amends="A/RES/90/187")
    written = resolution_object(Resolution(Source("made-up.pdf", "", 1), metadata, ()))["metadata"]
    assert (written["document_type"], written["amends"]) == ("other", "A/RES/90/187")
