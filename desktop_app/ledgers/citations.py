"""What a paragraph cites: symbols, resolutions by number and body, and instruments by their printed names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.ledgers.instruments import instruments_in
from desktop_app.ledgers.words import plain
from desktop_app.resolution.symbol import (
    LETTERS_TO,
    PRINTED,
    PRINTED_LETTER,
    Citation,
    SymbolKind,
    cited_in,
    latin_letter,
)

_LETTERS = re.compile(rf"\s*(?:{LETTERS_TO})\s*(?P<letter>{PRINTED_LETTER})(?![A-Za-z.])")
_MORE_LETTERS = re.compile(
    rf"(?:,\s*|\s+(?:and|et|y|и)\s+|\s+و|[和、])(?P<letter>{PRINTED_LETTER})(?![A-Za-z.'-]|\s?\()"
)
_BODY_BEFORE = re.compile(
    r"(?P<body>Human\s+Rights\s+Council|Economic\s+and\s+Social\s+Council|Security\s+Council|General\s+Assembly|"
    r"(?-i:(?:[A-Z][\w'-]*\s+(?:(?:of|on|for|and|the|to)\s+)*)+?(?:Assembly|Council|Commission|Conference|Committee|Organization|Organisation)))"
    r"(?:'s)?\s+(?:(?:in\s+its\s+)?(?:its\s+)?)(?P<what>resolutions?|decisions?)[^;:“”()]{0,400}$"
)
_LAST_NOUN = re.compile(r"\b(resolutions?|decisions?)\b", re.IGNORECASE)
_NUMBER_OF = re.compile(
    r"(?P<what>resolution|decision)\s+(?P<number>\d{1,3}/\d{1,3}|[A-Z]+(?:\.\d+)?(?:-\d+)?/\d+)\s+of\s+(?P<body>the\s+(?-i:(?:[A-Z][\w'-]*|of|the|to|on|and|for)\s?)+)"
)
_VERB_BEFORE = re.compile(
    r"^(?:(?-i:[A-Z])\w+ing|(?:[Tt]he|[Ii]ts)|(?-i:[A-Z])\w+s(?=\s+the\b))\s+(?:(?:also|further|again|the|its)\s+)*"
)
"""The opening word of a paragraph, which has a capital letter as the names after it have."""
_OTHER = re.compile(
    r"(?P<body>(?-i:(?:[A-Z][\w'-]*\s+(?:(?:of|on|for|and|the|to)\s+)*){1,8}?)(?-i:(?:Assembly|Council|Commission|Conference|Committee|Board|Forum))|"
    r"(?-i:Conference\s+of\s+the\s+(?:States\s+)?Parties(?:\s+to\s+the\s+[A-Z]\w+(?:\s+(?:[A-Z]\w+|on|of|for|the|and))*)?))\s+"
    r"(?P<what>resolution|decision)s?\s+(?P<number>[\dIVX]{1,4}/\d{1,3})"
)
_OURS = {
    "General Assembly": "A",
    "Security Council": "S",
    "Economic and Social Council": "E",
    "Human Rights Council": "A/HRC",
}

_COUNCIL = (
    r"(?:Conseil\s+des\s+droits\s+de\s+l'homme|Consejo\s+de\s+Derechos\s+Humanos|Совет\w*\s+по\s+правам\s+человека|"
    r"人权理事会|مجلس\s+حقوق\s+الإنسان)"
)
_NOUN = r"(?:résolutions?|resoluci(?:ón|ones)|резолюци\w+|قرار\w*)"
_AND_OTHERS = (
    r"(?:[\d/,\s、和第号年月日]|\b(?:du|de|от)\s+\d{1,2}(?:er)?\s+(?:de\s+)?\w+\s+(?:de\s+)?\d{4}(?:\s+года)?|en\s+date\s+du|"
    r"المؤرخ\w*\s+\d{1,2}\s+\S+\s+\d{4}|\b(?:et|y|и)\b|(?<=\s)و)*"
)
"""More numbers of resolutions with their dates, between one and the name of the body."""
_OF_COUNCIL_BEFORE = re.compile(
    rf"(?:{_NOUN}\s+(?:(?:du|del)\s+)?{_COUNCIL},?|{_COUNCIL}\s+(?:dans|en|в|في)\s+(?:sa|ses|sus?|его|своей)\s+{_NOUN}|人权理事会){_AND_OTHERS}$"
)
_OF_COUNCIL_AFTER = re.compile(rf"{_AND_OTHERS}(?:du\s+|del\s+)?{_COUNCIL}")
"""Its resolutions have no symbol of their own in texts; where it stands in English is known by the body before."""

_CAPITALS = r"(?-i:[A-Z][\w'-]*)"
_TAIL = (
    rf"(?:\s+(?:of|on|for|to|against|in|relating\s+to|concerning|with|from|and|or|and/or|the|its|towards?|regarding|a|their|by|All|at|among|between|"
    rf"as\s+well\s+as)(?=\s)|,(?=\s+(?:{_CAPITALS}|and\s+{_CAPITALS}))|\s+{_CAPITALS})*"
)
_INSTRUMENT = re.compile(
    rf"(?<![\w-])(?P<name>(?:{_CAPITALS}\s+){{0,6}}?(?-i:Convention|Covenant|Protocol|Treaty|Declaration|Charter|Statute|Agreement|"
    rf"Programme\s+of\s+Action|Plan\s+of\s+Action|Platform\s+for\s+Action|Guiding\s+Principles|Principles|Framework|Compact|"
    rf"Global\s+Agenda|Agenda\s+for|Rules|Guidelines|Consensus|Pact|Accord|Code\s+of\s+Conduct|Strategy|Conventions|Protocols|Pathway|Programme\s+of\s+Work|Roadmap)"
    rf"{_TAIL})"
)
_SMALL_WORDS_AT_END = re.compile(
    r"(?:\s+(?:of|on|for|to|against|in|relating\s+to|concerning|with|from|and|or|the|its|towards?|regarding|a|their|by|at|"
    r"as\s+well\s+as)|,)+$"
)
_NEXT_NAME = re.compile(
    r"(?<=Charter\sof\sthe\sUnited\sNations)\s|,\s+Agenda$|"
    r"\s+(?:and|as\s+well\s+as)\s+(?:the|its|to|in|of|with|General\s+Assembly)\b"
)
_AGENDA = re.compile(r"\b2030\s+Agenda(?:\s+for\s+Sustainable\s+Development)?|\bUnited\s+Nations\s+Charter\b")


def citations_in(text: str) -> tuple[str, ...]:
    """What a text cites, each once, in the order of the text."""
    words = plain(text)
    numbered = list(_numbered(words))
    found = [*_symbols(words, numbered), *_of_other_bodies(numbered), *_instruments(words), *instruments_in(words)]
    return tuple(dict.fromkeys(name for _, name in sorted(found, key=lambda each: each[0])))


def _symbols(words: str, numbered: Sequence[re.Match[str]]) -> Iterator[tuple[int, str]]:
    """The symbols; numbers of bodies whose resolutions have no symbol of the United Nations are none."""
    others = {at for found in numbered for at in range(*found.span("number"))}
    for citation in cited_in(words):
        if citation.start not in others and not _is_of_halves(words, citation):
            symbol = _in_full(words, citation)
            yield citation.start, symbol
            yield from ((citation.start, letter) for letter in _lettered(words, citation, symbol))


def _is_of_halves(words: str, citation: Citation) -> bool:
    """Whether "50/50" says that two have half each."""
    named = rf"(?:\bresolutions?|\bdecisions?|{_NOUN}|第)[^;.]{{0,60}}$"
    return words[citation.start : citation.end] == "50/50" and not re.search(named, words[: citation.start])


def _numbered(words: str) -> Iterator[re.Match[str]]:
    for found in (*_OTHER.finditer(words), *_NUMBER_OF.finditer(words)):
        body = _VERB_BEFORE.sub("", found["body"]).strip()
        if not any(body.endswith(ours) for ours in _OURS):
            yield found


def _of_other_bodies(numbered: Sequence[re.Match[str]]) -> Iterator[tuple[int, str]]:
    for found in numbered:
        body = _VERB_BEFORE.sub("", found["body"]).strip()
        yield found.start(), f"{body} {found['what']} {found['number']}"


def _in_full(words: str, citation: Citation) -> str:
    """The full symbol of a number, by the body that is named before it."""
    symbol, printed = citation.symbol, words[citation.start : citation.end]
    if re.match(PRINTED, printed):
        return symbol.printed if symbol.kind is SymbolKind.RESOLUTION else printed.strip()
    before = words[max(0, citation.start - 420) : citation.start]
    body = _BODY_BEFORE.search(before)
    nouns = _LAST_NOUN.findall(before)
    if _OF_COUNCIL_BEFORE.search(before) or _OF_COUNCIL_AFTER.match(words, citation.end):
        return f"A/HRC/RES/{symbol.printed.split('/', 2)[2]}"
    prefix = _OURS.get(_VERB_BEFORE.sub("", " ".join(body["body"].split())), "") if body else ""
    between = before[body.end("what") :] if body else ""
    if body and re.search(r"\b(?:its|General\s+Assembly|Security\s+Council)\s+(?:resolutions?|decisions?)", between):
        prefix = ""
    said = nouns[-1].lower() if nouns else symbol.kind.value
    kind = "DEC" if said.startswith("decision") else "RES"
    number = symbol.printed.split("/", 2)[2]
    organ = prefix if prefix and not ("(" in number and prefix == "A/HRC") else symbol.organ
    return f"{organ}/{kind}/{number}"


def _lettered(words: str, citation: Citation, symbol: str) -> Iterator[str]:
    """The resolutions "A to C" or "A and B" under one number, after the first."""
    last = re.search(r"\s([A-Z])$", symbol)
    if not last:
        return
    base = symbol[: last.start()]
    if found := _LETTERS.match(words, citation.end):
        for code in range(ord(last[1]) + 1, ord(latin_letter(found["letter"])) + 1):
            yield f"{base} {chr(code)}"
    at = citation.end
    while found := _MORE_LETTERS.match(words, at):
        yield f"{base} {latin_letter(found['letter'])}"
        at = found.end()


def _instruments(words: str) -> Iterator[tuple[int, str]]:
    for found in _AGENDA.finditer(words):
        yield found.start(), "Charter of the United Nations" if "Charter" in found[0] else "2030 Agenda"
    at = 0
    while instrument := _INSTRUMENT.search(words, at):
        name = _trimmed(instrument["name"])
        start = words.index(name, instrument.start())
        if _names_itself(name) and not _is_of_a_body(words, instrument.start()):
            yield start, name
        at = start + len(name) if name else instrument.end()


def _trimmed(name: str) -> str:
    """A name without the words of its sentence that were caught at its ends."""
    name = re.sub(
        r"^(?:The|Recalling|Reaffirming|Welcomes|Noting|Requests|Calls|Urges|Encourages|States|Underlines|Recognizing)\s+",
        "",
        name,
    )
    name = _SMALL_WORDS_AT_END.sub("", name)
    return _NEXT_NAME.split(name)[0].strip(" ,")


def _names_itself(name: str) -> bool:
    """Whether a name says which treaty or programme it is: "the Convention" alone was named elsewhere."""
    return (
        len(name.split()) >= 3
        and bool(
            re.search(
                r"\b(?:of|on|for|to|against|in|relating|concerning|with|towards?|regarding|among|between)\b", name
            )
        )
        and not re.fullmatch(
            r"(?:\w+ )?(?:Programme|Plan|Platform|Principles|Programme of Work)(?: of| for)? \w+", name
        )
    )


def _is_of_a_body(words: str, at: int) -> bool:
    """Whether a treaty is named within the name of a body: "the Conference of the Parties to the Convention on …"."""
    if words[:at].endswith("2030 "):
        return True
    return bool(
        re.search(
            r"(?:Parties|Secretariat|Committee|secretariat|Party|parties|Meetings?)\s+(?:to|of)\s+the\s+$", words[:at]
        )
    )
