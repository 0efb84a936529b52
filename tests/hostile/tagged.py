"""Tagged PDFs of which one byte in the header of a structure element is wrong.

MuPDF 1.28 frees such an element twice when it draws the page: the object that it finds is not the one it looks for,
and it mends the file while it holds the elements of the tree.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.damaged import Case
from tests.hostile.raw_pdf import CATALOG, PAGE, page, pdf, plain_objects, references

TREE, PARENTS, ROOT_ELEMENT, FIRST = 10, 11, 12, 13
SECTIONS = 3


def tagged(sections: int = SECTIONS) -> bytes:
    """A sound file of one page with so many sections of one paragraph each, all tagged."""
    parts = [FIRST + 2 * number for number in range(sections)]
    leaves = [part + 1 for part in parts]
    objects = plain_objects(b"".join(map(_line, range(sections)))) | {
        CATALOG: b"<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot %d 0 R >>" % TREE,
        PAGE: page(entries=b"/StructParents 0"),
        TREE: b"<< /Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R >>" % (ROOT_ELEMENT, PARENTS),
        PARENTS: b"<< /Nums [0 [%s]] >>" % references(leaves),
        ROOT_ELEMENT: b"<< /Type /StructElem /S /Document /P %d 0 R /K [%s] >>" % (TREE, references(parts)),
    }
    for number, (part, leaf) in enumerate(zip(parts, leaves, strict=True)):
        objects[part] = b"<< /Type /StructElem /S /Sect /P %d 0 R /K [%d 0 R] >>" % (ROOT_ELEMENT, leaf)
        objects[leaf] = b"<< /Type /StructElem /S /P /P %d 0 R /Pg 3 0 R /K [%d] >>" % (part, number)
    return pdf(objects)


def _line(number: int) -> bytes:
    words = b"%d. Calls upon Member States to cooperate;" % (number + 1)
    return b"/P << /MCID %d >> BDC BT /F1 10 Tf 147 %d Td (%s) Tj ET EMC\n" % (number, 700 - 20 * number, words)


def cases() -> Iterator[Case]:
    """The file with each of its elements wrong, one at a time, and sound."""
    sound = tagged()
    yield "tagged-sound.pdf", sound
    for number in range(TREE, FIRST + 2 * SECTIONS):
        yield f"tagged-{number}.pdf", sound.replace(b"\n%d 0 obj" % number, b"\n%sp 0 obj" % str(number)[:1].encode())
