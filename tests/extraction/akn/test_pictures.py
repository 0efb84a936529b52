"""Pictures in the text of an XML file are told of; the emblem and the bar code of its first page are not."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Resolution
from tests.extraction.akn.test_read import HEAD, TAIL, read, resolution_of_xml

MAP = '<img src="map.png" alt="Map of the harbours"/>'
ONE = "A picture in the text is missing here (Map of the harbours); look at the printed page."
SVG = '<foreign><svg xmlns="http://www.w3.org/2000/svg"><image href="a.png"/><circle r="3"/></svg></foreign>'

BODIES = [
    (f"<p>Thanks the keepers.{MAP}</p>", ONE),
    (f"<table><tr><td><p>{MAP}</p></td><td><p>Harbours</p></td></tr></table>", ONE),
    (f'<p>Thanks<authorialNote marker="1"><p>See {MAP}.</p></authorialNote> the keepers.</p>', ONE),
    ('<p><img src="./map.png"/></p>', "A picture in the text is missing here (./map.png); look at the printed page."),
    (f"<p>{SVG}</p>", "A picture in the text is missing here (svg); look at the printed page."),
    (
        f'<p>{MAP}</p><p><img src="b.png"/></p><p>{SVG}</p>',
        "3 pictures in the text are missing here, the first of them Map of the harbours; look at the printed pages.",
    ),
]


def told(resolution: Resolution) -> list[str]:
    return [str(each.message) for each in resolution.warnings if each.message.code == "picture-left-out"]


@pytest.mark.parametrize(("body", "sentence"), BODIES)
def test_pictures_in_the_text_are_told_of(body: str, sentence: str) -> None:
    assert told(read(body=body)) == [sentence]
    assert told(read(preamble=body)) == [sentence]


def test_the_pictures_of_the_first_page_are_not_told_of() -> None:
    head = HEAD.replace("<coverPage>", '<coverPage><p><img src="logo-un.jpg"/></p>').replace(
        "</presentation>", '<footerFirstPage><img src="" alt="bar code"/></footerFirstPage></presentation>'
    )
    assert "logo-un" in head
    assert "bar code" in head
    assert told(resolution_of_xml(f"{head}<mainBody><p/></mainBody>{TAIL}".encode(), "a.xml")) == []
