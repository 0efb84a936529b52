"""What belongs to several layers at once, shown or not by what a file says of them (PDF 1.7, 8.11.2.2).

MuPDF 1.28 works out expressions of layers not at all, and some policies wrongly. So each membership is worked out here
and written anew in memory, in a way that MuPDF takes rightly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

import pymupdf

LAYERS = "OCProperties"
MEMBERSHIP = "/OCMD"
NAMED = re.compile(r"/([^\s/<>\[\]()]+)\s*<<[^<>]*/OCMD\b")
TOKEN = re.compile(r"\[|\]|/\w+|\d+(?= \d+ R\b)")
# Where the memberships that are no objects of their own may stand in another.
INSIDE = ("Resources/Properties/", "Properties/", "")
POLICIES: Mapping[str, Callable[[Iterable[bool]], bool]] = {
    "/AllOn": all,
    "/AnyOn": any,
    "/AnyOff": lambda shown: not all(shown),
    "/AllOff": lambda shown: not any(shown),
}
OPERATORS: Mapping[str, Callable[[Iterable[bool]], bool]] = {"/And": all, "/Or": any, "/Not": POLICIES["/AllOff"]}


def has_layers(file: pymupdf.Document) -> bool:
    """Whether a file has layers."""
    return bool(file.xref_get_key(file.pdf_catalog(), LAYERS)[0] != "null")


def settle_memberships(file: pymupdf.Document) -> bool:
    """Say of everything that belongs to several layers that it is shown or that it is not; whether some is not.

    The file is changed in memory.
    """
    shown = {layer: bool(state["on"]) for layer, state in file.get_ocgs().items()}
    hidden = [place for place in _memberships(file) if not _settle(file, place, shown)] if shown else []
    return bool(hidden)


def _memberships(file: pymupdf.Document) -> Iterator[tuple[int, str]]:
    """Each membership: the object in which it stands, and the path to it there."""
    for number in range(1, file.xref_length()):
        written = _object(file, number)
        if MEMBERSHIP not in written:
            continue
        names = [f"{owner}{name}/" for name in NAMED.findall(written) for owner in INSIDE]
        for path in ["", *names]:
            if file.xref_get_key(number, f"{path}Type")[1] == MEMBERSHIP:
                yield number, path


def _object(file: pymupdf.Document, number: int) -> str:
    """An object as it is written; nothing where a damaged file has none that can be read."""
    try:
        return str(file.xref_object(number, compressed=True))
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        return ""


def _settle(file: pymupdf.Document, place: tuple[int, str], shown: Mapping[int, bool]) -> bool:
    """Whether what belongs to a membership is shown, which is then said of it in a word."""
    number, path = place
    groups, policy, expression = (_written(file, number, f"{path}{key}") for key in ("OCGs", "P", "VE"))
    is_shown = _is_met(expression, shown)
    if is_shown is None:
        states = [shown[int(group)] for group in TOKEN.findall(groups) if group.isdecimal() and int(group) in shown]
        is_shown = not states or POLICIES.get(policy, any)(states)
    layer, is_on = next(iter(shown.items()))
    plain = ("null", "null") if is_shown else (f"{layer} 0 R", "/AllOff" if is_on else "/AnyOn")
    for key, value in zip(("OCGs", "P", "VE"), (*plain, "null"), strict=True):
        file.xref_set_key(number, f"{path}{key}", value)
    return is_shown


def _written(file: pymupdf.Document, number: int, path: str) -> str:
    """What is written at a path in an object; of a list that is an object of its own, the list."""
    kind, written = file.xref_get_key(number, path)
    if kind != "xref":
        return str(written)
    other = _object(file, int(written.split()[0]))
    return other if other.startswith("[") else str(written)


def _is_met(expression: str, shown: Mapping[int, bool]) -> bool | None:
    """Whether an expression of layers is true; ``None`` if it is none that can be worked out."""
    open_ones: list[tuple[str, list[bool]]] = []
    for sign in TOKEN.findall(expression):
        if sign == "[":
            open_ones.append(("", []))
        elif not open_ones:
            return None
        elif sign.startswith("/"):
            open_ones[-1] = (sign, open_ones[-1][1])
        elif sign.isdecimal():
            if int(sign) not in shown:
                return None
            open_ones[-1][1].append(shown[int(sign)])
        else:
            operator, values = open_ones.pop()
            if operator not in OPERATORS:
                return None
            value = OPERATORS[operator](values)
            if not open_ones:
                return value
            open_ones[-1][1].append(value)
    return None
