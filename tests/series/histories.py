"""Made-up versions of a resolution, for the tests of the series: sentences that no two have in common."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.comparison.compare import compare
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone
from desktop_app.series.history_of import history_of
from desktop_app.series.model import History

FERRIES = "Calls upon Member States to adopt national standards for the inspection of ferries and small boats;"
INLAND = "Invites the regional commissions to share model regulations on inland transport with interested Governments;"
FARMERS = "Stresses that affordable crossings are essential to the access of farmers and traders to rural markets;"
BRIDGES = "Encourages donors to finance the repair of bridges that were damaged by floods in landlocked countries;"
TRAINING = "Urges operators to train their crews in rescue, first aid and the use of radio equipment;"
LIGHTS = "Recommends that every landing place be lit at night and marked by buoys that are visible from afar;"
REPORT = "Requests the Secretary-General to report to the General Assembly at its seventy-{} session on this matter;"
ALL = (FERRIES, INLAND, FARMERS, BRIDGES, TRAINING, LIGHTS)


def version(texts: Sequence[str], session: int = 75, *, preamble: Sequence[str] = (), symbol: str = "") -> Resolution:
    """A version of the resolution on river crossings: its preambular and its operative paragraphs."""
    title = Paragraph("title", "Title", Kind.TITLE, Zone.FRONT, "Safety of river crossings")
    recitals = [
        Paragraph(f"pp{n}", f"PP {n}", Kind.PREAMBULAR, Zone.PREAMBLE, text) for n, text in enumerate(preamble, 1)
    ]
    operative = [
        Paragraph(f"op{n}", f"OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text, label=f"{n}.")
        for n, text in enumerate(texts, 1)
    ]
    metadata = Metadata(
        symbol=symbol or f"A/RES/{session}/100", session=session, language="en", title="Safety of river crossings"
    )
    return Resolution(Source(f"{session}.xml", "", 0), metadata, (title, *recitals, *operative))


def series(*versions: Resolution) -> History:
    """Their series."""
    return history_of(versions, compare)


def life_of(text: str, found: History) -> list[list[int]]:
    """The numbers (from 1) of the operative paragraph with this text in the newest version that has it, by version."""
    for lineage in found.lineages:
        texts = [found.versions[lineage.last].paragraphs[position].text for position in lineage.positions[lineage.last]]
        if text in texts:
            return [list(positions) for positions in lineage.positions]
    raise AssertionError(f"no lineage ends with {text}")


def events_of(text: str, found: History) -> list[str]:
    """The events of the paragraph with this text, each with its flags."""
    places = life_of(text, found)
    lineage = next(line for line in found.lineages if [list(positions) for positions in line.positions] == places)
    flags = ("moved", "crossed", "verb")
    return [" ".join([event.kind.value, *(flag for flag in flags if getattr(event, flag))]) for event in lineage.events]
