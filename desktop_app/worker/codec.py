"""What a process reports, as bytes that can hold nothing but data of the very types that are expected.

A process that a document has taken over may send anything. So its reports are no pickles, which run what they say: they
are JSON, with long bytes behind it, and each value is made by the type that the request promises. Whatever does not fit
is ``MalformedError``. Resolution, comparison and history are frozen dataclasses of plain values all the way down, which
is all that the types here need.
"""

from __future__ import annotations

import json
import math
import types
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

from desktop_app.resolution.message import Message
from desktop_app.resolution.words import Word, Words, packed_words
from desktop_app.worker.transport import taken_in

MOST_BYTES = 512_000_000
"""Bytes of one report at most: a marked copy of the two longest files that are read has less."""
MOST_TEXT = 64_000_000
"""Bytes of JSON in a report at most: the 3,000 pages that a file may have make half of it. Lists take 20 times that."""
HEAD = 4  # bytes that hold the length of the JSON
MOST_INTEGER = 2**63

Plain: TypeAlias = Any
"""What JSON can hold."""


class MalformedError(ValueError):
    """Bytes that no process of the program would send."""


class _Blobs:
    """The bytes behind the JSON, taken one piece after the other."""

    def __init__(self, data: memoryview) -> None:
        self._data, self._place = data, 0

    def take(self, length: Plain) -> memoryview:
        """The next piece."""
        _require(type(length) is int and 0 <= length <= len(self._data) - self._place)
        self._place += length
        return self._data[self._place - length : self._place]

    def end(self) -> None:
        """See that nothing is left."""
        _require(self._place == len(self._data))


class Coder(NamedTuple):
    """How values of one type become plain ones, and back. Bytes go to a list, and come from the blobs."""

    encode: Callable[[Any, list[bytes]], Plain]
    decode: Callable[[Plain, _Blobs], Any]


def encoded(value: object, of: Any) -> bytes:
    """A value of a type as bytes."""
    blobs: list[bytes] = []
    text = json.dumps(coder_of(of).encode(value, blobs), separators=(",", ":")).encode("ascii")
    return b"".join([len(text).to_bytes(HEAD, "big"), text, *blobs])


def decoded(data: bytes, of: Any) -> Any:
    """The value of a type that was made into these bytes. Raises ``MalformedError`` where they are anything else."""
    return taken_in(data, lambda bare: _decoded(bare, of))


def _decoded(data: bytes, of: Any) -> Any:
    length = int.from_bytes(data[:HEAD], "big")
    _require(HEAD + length <= len(data) and length <= MOST_TEXT)
    blobs = _Blobs(memoryview(data)[HEAD + length :])
    try:
        value = coder_of(of).decode(json.loads(data[HEAD : HEAD + length]), blobs)
    except (ValueError, TypeError, RecursionError) as error:
        raise MalformedError(str(error)) from error
    blobs.end()
    return value


@cache
def coder_of(of: Any) -> Coder:
    """The coder of a type."""
    if of in _CODERS:
        return _CODERS[of]
    return _composed(get_origin(of), get_args(of)) if get_origin(of) else _class(of)


def _composed(origin: Any, inner: tuple[Any, ...]) -> Coder:
    """The coder of a type that is made of others."""
    if origin in {Union, types.UnionType}:
        return _union(inner)
    if origin is Literal:
        return _choice({value: value for value in inner})
    if origin is tuple and inner[-1] is not ...:
        return _row(tuple, [coder_of(each) for each in inner])
    if origin is Mapping:
        return _mapping(*inner)
    return _words() if inner[0] is Word else _collection(_COLLECTIONS[origin], inner[0])


def _class(of: Any) -> Coder:
    """The coder of an enumeration, a dataclass or a named tuple."""
    if isinstance(of, type) and issubclass(of, Enum):
        return _choice({member.value: member for member in of}, lambda member: member.value)
    hints = get_type_hints(of)
    if not (is_dataclass(of) or issubclass(of, tuple)):
        raise TypeError(f"{of} cannot be sent")
    make: Callable[..., Any] = of
    names = [each.name for each in fields(of)] if is_dataclass(of) else list(hints)
    coders = [_of_own_kind(hints[name]) if _holds(hints[name], of) else coder_of(hints[name]) for name in names]
    return _row(lambda values: make(*values), coders, names)


def _holds(of: Any, kind: Any) -> bool:
    """Whether a type holds values of another: such a field of this very class, as a link holds its pieces."""
    return of is kind or any(_holds(inner, kind) for inner in get_args(of))


def _of_own_kind(of: Any) -> Coder:
    """The coder of a field that holds values of its own class, whose coder is still being made."""
    return Coder(
        lambda value, blobs: coder_of(of).encode(value, blobs), lambda data, blobs: coder_of(of).decode(data, blobs)
    )


def _row(make: Callable[[list[Any]], Any], coders: Sequence[Coder], names: Sequence[str] | None = None) -> Coder:
    """Values of different types, as a list; ``names`` are those of the attributes that hold them."""

    def encode(value: Any, blobs: list[bytes]) -> Plain:
        values = value if names is None else [getattr(value, name) for name in names]
        return [coder.encode(each, blobs) for coder, each in zip(coders, values, strict=True)]

    def decode(data: Plain, blobs: _Blobs) -> Any:
        _require(type(data) is list and len(data) == len(coders))
        return make([coder.decode(each, blobs) for coder, each in zip(coders, data, strict=True)])

    return Coder(encode, decode)


def _collection(make: Callable[[list[Any]], Any], of: Any) -> Coder:
    """Values of one type, as a list."""
    coder = coder_of(of)

    def decode(data: Plain, blobs: _Blobs) -> Any:
        _require(type(data) is list)
        return make([coder.decode(each, blobs) for each in data])

    return Coder(lambda values, blobs: [coder.encode(each, blobs) for each in values], decode)


def _mapping(keys: Any, values: Any) -> Coder:
    """A mapping, as a list of pairs."""
    pairs = _collection(dict, tuple[keys, values])
    return Coder(lambda value, blobs: pairs.encode(value.items(), blobs), pairs.decode)


def _union(of: Sequence[Any]) -> Coder:
    """A value of one of several types: the position of its type and itself, or nothing."""
    kinds = [each for each in of if each is not type(None)]
    coders = [coder_of(each) for each in kinds]

    def encode(value: Any, blobs: list[bytes]) -> Plain:
        if value is None and len(kinds) < len(of):
            return None
        kind = next(number for number, each in enumerate(kinds) if isinstance(value, get_origin(each) or each))
        return [kind, coders[kind].encode(value, blobs)]

    def decode(data: Plain, blobs: _Blobs) -> Any:
        if data is None and len(kinds) < len(of):
            return None
        _require(type(data) is list and len(data) == 2 and type(data[0]) is int and 0 <= data[0] < len(coders))
        return coders[data[0]].decode(data[1], blobs)

    if len(kinds) == 1:  # by far the most frequent, and its values show that they are not nothing
        (coder,) = coders
        return Coder(
            lambda value, blobs: None if value is None else coder.encode(value, blobs),
            lambda data, blobs: None if data is None else coder.decode(data, blobs),
        )
    return Coder(encode, decode)


def _choice(members: Mapping[Plain, Any], plain: Callable[[Any], Plain] = lambda value: value) -> Coder:
    """One of a few values."""

    def decode(data: Plain, blobs: _Blobs) -> Any:  # noqa: ARG001 - coders are called alike
        _require(isinstance(data, str | int | float | None) and data in members)
        return members[data]

    return Coder(lambda value, _: plain(value), decode)


def _scalar(*of: type) -> Coder:
    """A value that JSON can hold."""

    def decode(data: Plain, blobs: _Blobs) -> Any:  # noqa: ARG001 - coders are called alike
        _require(type(data) in of)
        if isinstance(data, int):
            _require(-MOST_INTEGER <= data < MOST_INTEGER)
        elif isinstance(data, float):
            _require(math.isfinite(data))
        return data

    return Coder(lambda value, _: value, decode)


def _bytes() -> Coder:
    def encode(value: bytes, blobs: list[bytes]) -> Plain:
        blobs.append(value)
        return len(value)

    return Coder(encode, lambda data, blobs: bytes(blobs.take(data)))


def _words() -> Coder:
    """The words of a text, as two arrays; see ``resolution/words.py``."""

    def encode(words: Sequence[Word], blobs: list[bytes]) -> Plain:
        arrays = packed_words(words)
        blobs.extend(each.tobytes() for each in arrays)
        return [len(each) for each in arrays]

    def decode(data: Plain, blobs: _Blobs) -> Sequence[Word]:
        _require(type(data) is list and len(data) == 2 and all(type(each) is int for each in data))
        heads, places = (_numbers(blobs.take(8 * length)) for length in data)
        _require(len(heads) % 5 == 0 and 4 * sum(heads[4::5]) == len(places))
        return Words.of_packed((heads, places)) if heads else ()

    return Coder(encode, decode)


def _numbers(data: memoryview) -> array[float]:
    numbers = array("d")
    numbers.frombytes(data)
    _require(all(map(math.isfinite, numbers)))
    return numbers


def _message() -> Coder:
    """A sentence. What it says of its arguments is where each stands, and nothing that ``str.format`` could act on."""
    coders = [coder_of(each) for each in (str, str, tuple[str, ...])]
    plain = _row(lambda values: Message.read_back(*values), coders, ("code", "template", "arguments"))

    def decode(data: Plain, blobs: _Blobs) -> Message:
        message: Message = plain.decode(data, blobs)
        rest = message.template
        for number in range(len(message.arguments)):
            rest = rest.replace(f"{{{number}}}", "")
        _require("{" not in rest and "}" not in rest)
        return message

    return Coder(plain.encode, decode)


def _require(holds: bool) -> None:
    if not holds:
        raise MalformedError("not what a process of the program sends")


_COLLECTIONS: Mapping[Any, Callable[[list[Any]], Any]] = {tuple: tuple, Sequence: tuple, frozenset: frozenset}
_CODERS: dict[Any, Coder] = {
    str: _scalar(str),
    int: _scalar(int),
    float: _scalar(int, float),
    bool: _scalar(bool),
    type(None): _scalar(type(None)),
    None: _scalar(type(None)),
    object: _scalar(str, int, float, bool, type(None)),
    bytes: _bytes(),
}
_CODERS[Message] = _message()
_CODERS[Path] = Coder(lambda value, _: str(value), lambda data, blobs: Path(_CODERS[str].decode(data, blobs)))
