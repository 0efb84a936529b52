"""Sound files and what chance makes of them: their bytes changed, their objects exchanged, their elements torn."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

import pymupdf

from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.store.resources import resource
from desktop_app.tasks.read import read
from tests.hostile.raw_pdf import pdf
from tests.hostile.tagged import tagged

SAMPLES = ("A_RES_78_901.pdf", "A_RES_79_902.pdf", "A_RES_80_903.pdf")

NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
REFERENCE = re.compile(rb"(\d+) 0 R")
KEY = re.compile(rb"/[A-Za-z]\w*")
ENTRY = re.compile(rb"/[A-Za-z]\w*\s*(?:\d+ 0 R|/\w+|-?\d+|\[[^\[\]]*\])")
TAG = re.compile(rb"</?[^<>]+>")
ELEMENT = re.compile(rb"<(\w+)[^<>]*>[^<>]*</\1>")
STRUCTURE = re.compile(rb"/Kids|/Count|/Type ?/Pages?\b|/Contents|/Parent|trailer|startxref|/Root|xref|obj")
"""Words of a PDF's structure, near which damage is worst."""

ODD_NUMBERS = (b"0", b"-1", b"1", b"65536", b"2147483647", b"-2147483648", b"99999999999999999999", b"1e9")
ODD_XML = (b"&lol;", b"\x00", b"\xff\xfe", b"<!--", b"]]>", b"<?x?>", b"&#0;", b"&#x202E;", b"<p>", "\ufeff".encode())


@dataclass(frozen=True)
class Source:
    """A sound file, from which mutants are made."""

    name: str
    content: bytes

    @property
    def ending(self) -> str:
        """``.pdf`` or ``.xml``."""
        return Path(self.name).suffix

    @cached_property
    def objects(self) -> Mapping[int, bytes]:
        """The objects of a PDF, their streams unpacked."""
        with pymupdf.open(stream=self.content, filetype="pdf") as file:
            return {number: _object(file, number) for number in range(1, file.xref_length())}

    @cached_property
    def root(self) -> int:
        """The number of a PDF's catalog."""
        with pymupdf.open(stream=self.content, filetype="pdf") as file:
            return int(file.pdf_catalog())


@dataclass(frozen=True)
class Mutant:
    """What chance made of a source; ``how`` names the change."""

    source: Source
    how: str
    content: bytes


def sources(more: Sequence[Path] = ()) -> list[Source]:
    """The bundled sample as PDF and as XML, a tagged file, and files given."""
    samples = [resource("sample", name) for name in SAMPLES]
    xml = content_of(read(samples[-1]), Path("sample.xml"), ExportOptions())
    made = [Source("sample.xml", xml), Source("tagged.pdf", tagged())]
    return [*made, *(Source(path.name, path.read_bytes()) for path in (*samples, *more))]


def mutant(number: int, seed: int, known: Sequence[Source]) -> Mutant:
    """The mutant of this number: the same for the same seed and sources, whatever was made before."""
    chance = Random(f"{seed}/{number}")
    source = known[number % len(known)]
    ways = [*BYTES, *(XML if source.ending == ".xml" else OBJECTS)]
    way = chance.choice(ways)
    content = way(source, chance)
    if chance.random() < 0.1:
        content = chance.choice(BYTES)(Source(source.name, content), chance)
    return Mutant(source, way.__name__, content)


def flip(source: Source, chance: Random) -> bytes:
    """Bits of some bytes anywhere."""
    data = bytearray(source.content)
    for _ in range(chance.choice([1, 1, 2, 4, 16, 64])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def flip_structure(source: Source, chance: Random) -> bytes:
    """Bytes near the words of the structure."""
    data = bytearray(source.content)
    spots = [match.start() for match in STRUCTURE.finditer(source.content)] or [0]
    for _ in range(chance.choice([1, 1, 2, 4])):
        at = min(chance.choice(spots) + chance.randrange(24), len(data) - 1)
        data[at] = chance.choice([data[at] ^ 1 << chance.randrange(8), ord(str(chance.randrange(10)))])
    return bytes(data)


def cut(source: Source, chance: Random) -> bytes:
    """A piece taken out, or the end."""
    start, end = _stretch(source.content, chance)
    return source.content[:start] + (source.content[end:] if chance.random() < 0.7 else b"")


def repeat(source: Source, chance: Random) -> bytes:
    """A piece twice."""
    start, end = _stretch(source.content, chance)
    return source.content[:end] + source.content[start:]


def blank(source: Source, chance: Random) -> bytes:
    """A piece overwritten by zeros or noise, as by a download that was broken off."""
    start, end = _stretch(source.content, chance)
    filling = bytes(end - start) if chance.random() < 0.5 else chance.randbytes(end - start)
    return source.content[:start] + filling + source.content[end:]


def _stretch(content: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(content))
    return start, min(start + chance.choice([1, 8, 64, 512, 4096]), len(content))


def lose_object(source: Source, chance: Random) -> bytes:
    """An object that is not there."""
    objects = dict(source.objects)
    del objects[chance.choice([number for number in objects if number != source.root])]
    return pdf(objects, root=source.root)


def exchange_objects(source: Source, chance: Random) -> bytes:
    """Two objects in each other's place."""
    objects = dict(source.objects)
    one, other = chance.sample(sorted(objects), 2)
    objects[one], objects[other] = objects[other], objects[one]
    return pdf(objects, root=source.root)


def misdirect(source: Source, chance: Random) -> bytes:
    """A reference to another object, or to none."""
    target = chance.choice([*source.objects, 0, len(source.objects) + 7])
    return _changed_object(source, chance, REFERENCE, lambda _: b"%d 0 R" % target)


def misnumber(source: Source, chance: Random) -> bytes:
    """A number that is odd."""
    return _changed_object(source, chance, NUMBER, lambda _: chance.choice(ODD_NUMBERS))


def misname(source: Source, chance: Random) -> bytes:
    """A key or name that nobody knows, or that of something else."""
    return _changed_object(
        source, chance, KEY, lambda old: chance.choice([old[:-1] + b"x", b"/Type", b"/Kids", b"/Length"])
    )


def lose_entry(source: Source, chance: Random) -> bytes:
    """An entry of a dictionary that is not there."""
    return _changed_object(source, chance, ENTRY, lambda _: b" ")


def damage_header(source: Source, chance: Random) -> bytes:
    """The number before an object, so that it is not the one that the table of places names."""
    content = pdf(source.objects, root=source.root)
    headers = list(re.finditer(rb"\n(\d+) 0 obj", content))
    at = chance.choice(headers).end(1) - 1
    return content[:at] + bytes([chance.choice(b"p0123456789")]) + content[at + 1 :]


def _changed_object(source: Source, chance: Random, what: re.Pattern[bytes], how: Callable[[bytes], bytes]) -> bytes:
    """The file with one place of one object changed; in the dictionary more often than in the stream."""
    objects = dict(source.objects)
    number = chance.choice(sorted(objects))
    content = objects[number]
    end = content.find(b"stream") if chance.random() < 0.8 and b"stream" in content else len(content)
    places = list(what.finditer(content, 0, end))
    if not places:
        return lose_object(source, chance)
    place = chance.choice(places)
    objects[number] = content[: place.start()] + how(place[0]) + content[place.end() :]
    return pdf(objects, root=source.root)


def _object(file: pymupdf.Document, number: int) -> bytes:
    try:
        dictionary = str(file.xref_object(number, compressed=True)).encode("latin-1", "replace")
        if not file.xref_is_stream(number):
            return dictionary
        data = file.xref_stream(number)
    except (RuntimeError, ValueError):
        return b"null"
    plain = re.sub(
        rb"/(?:Filter|DecodeParms|Length)(?!\w)\s*(?:\d+ 0 R|/\w+|\[[^\]]*\]|<<[^>]*>>|\d+)", b"", dictionary
    )
    return b"%s /Length %d >>\nstream\n%s\nendstream" % (plain.rstrip()[:-2], len(data), data)


def lose_tag(source: Source, chance: Random) -> bytes:
    """A tag that is not there."""
    return _changed(source.content, chance, TAG, lambda _: b"")


def repeat_tag(source: Source, chance: Random) -> bytes:
    """A tag twice."""
    return _changed(source.content, chance, TAG, lambda old: old * 2)


def rename_tag(source: Source, chance: Random) -> bytes:
    """An element of another name, in one of its tags."""
    names = [b"p", b"num", b"table", b"authorialNote", b"akomaNtoso", b"x" * 100]
    return _changed(source.content, chance, TAG, lambda old: re.sub(rb"\w+", chance.choice(names), old, count=1))


def repeat_element(source: Source, chance: Random) -> bytes:
    """An element many times."""
    return _changed(source.content, chance, ELEMENT, lambda old: old * chance.choice([2, 100]))


def nest_element(source: Source, chance: Random) -> bytes:
    """An element deep in others."""
    depth = chance.choice([2, 50, 300])
    return _changed(source.content, chance, ELEMENT, lambda old: b"<p>" * depth + old + b"</p>" * depth)


def insert_odd(source: Source, chance: Random) -> bytes:
    """Something between two tags that is no text."""
    return _changed(source.content, chance, TAG, lambda old: old + chance.choice(ODD_XML))


def _changed(content: bytes, chance: Random, what: re.Pattern[bytes], how: Callable[[bytes], bytes]) -> bytes:
    place = chance.choice(list(what.finditer(content)))
    return content[: place.start()] + how(place[0]) + content[place.end() :]


Way = Callable[[Source, Random], bytes]
BYTES: tuple[Way, ...] = (flip, flip_structure, cut, repeat, blank)
OBJECTS: tuple[Way, ...] = (
    lose_object,
    exchange_objects,
    misdirect,
    misnumber,
    misname,
    lose_entry,
    damage_header,
)
XML: tuple[Way, ...] = (lose_tag, repeat_tag, rename_tag, repeat_element, nest_element, insert_odd)
