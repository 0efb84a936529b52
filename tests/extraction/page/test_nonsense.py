"""Letters that stand for others make words of no language; texts, tables and lists of names are none of that."""

from __future__ import annotations

import random
import string
from pathlib import Path

import pymupdf
import pytest

from desktop_app.extraction.page.nonsense import is_nonsense
from desktop_app.pdf.tounicode import BLOCKS, names_in_map
from desktop_app.tasks.read import read
from tests.pdf.paper import BOLD, ENGLISH, ITALIC, ROMAN, SIZE, codes

CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"

TEXTS = {
    "en": "Recalling its resolution 79/950 on the care of lighthouses and of the people who keep them, and noting with"
    " concern that only the lamps of small islands are still lit by hand every evening, and that few are paid for it,"
    " encourages Member States to keep at least two copies of every book in which the hours of light are written down",
    "fr": "Rappelant sa résolution 79/950 sur l’entretien des phares et sur celles et ceux qui les gardent, engage les"
    " États Membres à conserver au moins deux exemplaires de chaque livre où sont notées les heures de lumière et"
    " décide de reprendre la question à sa quatre-vingt-deuxième session, à la lumière de ce que les gardiens diront",
    "es": "Recordando su resolución 79/950 sobre el cuidado de los faros y de las personas que los atienden, alienta a"
    " los Estados Miembros a que conserven al menos dos ejemplares de cada libro en que se anotan las horas de luz y"
    " decide volver a examinar la cuestión en su octogésimo segundo período de sesiones, a la luz de lo que digan",
    "ru": "Ссылаясь на свою резолюцию 79/950 об уходе за маяками и о людях, которые за ними присматривают, отмечая с"
    " обеспокоенностью, что только лампы на малых островах по-прежнему зажигают вручную каждый вечер и что немногим за"
    " это платят, призывает государства-члены хранить не менее двух экземпляров каждой книги, в которой записаны часы",
    "ar": "إذ تشير إلى قرارها 79/950 بشأن العناية بالمنارات وبالأشخاص القائمين عليها، وإذ تلاحظ مع القلق أن مصابيح"
    " الجزر الصغيرة وحدها لا تزال تضاء باليد كل مساء، وأن قلة منهم يتقاضون أجرا عن ذلك، تشجع الدول الأعضاء على"
    " الاحتفاظ بنسختين على الأقل من كل كتاب تدون فيه ساعات الضوء، وتقرر أن تنظر في المسألة مرة أخرى في دورتها المقبلة",
    "zh": "回顾其关于灯塔的维护和看守人员的第79/950号决议，关切地注意到只有小岛上的灯每天晚上仍用手点燃，" * 5,
}
NAMES = (
    "Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,"
    " Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Botswana,"
    " Brazil, Bulgaria, Chad, Chile, Colombia, Croatia, Czechia, Kyrgyzstan, Sri Lanka, Switzerland"
)
GERMAN = (
    "Die Generalversammlung, unter Hinweis auf ihre Resolution 78/229 und alle ihre früheren Resolutionen zum Schutz"
    " der Menschenrechte, in Bekräftigung der Notwendigkeit, die technische Zusammenarbeit auf dem Gebiet der"
    " Verbrechensverhütung und Strafrechtspflege zu stärken, ersucht den Generalsekretär, einen Bericht vorzulegen"
)
FIGURES = "Staff Travel Equipment Supplies Grants " * 3 + "1 234.5 67 890.1 23 456.7 " * 20


def changed(text: str, letters: str, others: str) -> str:
    """A text whose letters have the names of others."""
    return text.translate(str.maketrans(letters + letters.upper(), others + others.upper()))


def moved(text: str, letters: str, by: int) -> str:
    """A text whose letters have the names of those that come later in the alphabet."""
    return changed(text, letters, letters[by:] + letters[:by])


# Languages in which many short words are, but for two letters, those of an official one.
PORTUGUESE = (
    "A Assembleia Geral, recordando a sua resolução 79/950 sobre o cuidado dos faróis e das pessoas que os guardam, e"
    " observando com preocupação que só as lâmpadas das pequenas ilhas ainda são acesas à mão todas as noites, exorta"
    " os Estados-Membros a conservar pelo menos dois exemplares de cada livro em que se anotam as horas de luz"
)
ITALIAN = (
    "L’Assemblea generale, richiamando la sua risoluzione 79/950 sulla cura dei fari e delle persone che li"
    " custodiscono, notando con preoccupazione che solo le lampade delle piccole isole sono ancora accese a mano ogni"
    " sera, incoraggia gli Stati membri a conservare almeno due copie di ogni libro in cui sono annotate le ore di luce"
)
DUTCH = (
    "De Algemene Vergadering, herinnerend aan haar resolutie 79/950 over de zorg voor vuurtorens en voor de mensen die"
    " ze bewaken, en met bezorgdheid vaststellend dat alleen de lampen van de kleine eilanden nog elke avond met de"
    " hand worden aangestoken, moedigt de lidstaten aan om ten minste twee exemplaren te bewaren van elk boek"
)


@pytest.mark.parametrize(
    "text", [*TEXTS.values(), NAMES, GERMAN, PORTUGUESE, ITALIAN, DUTCH, FIGURES, "", "A/RES/80/950", "– . –" * 80]
)
def test_texts_names_and_figures_are_no_nonsense(text: str) -> None:
    assert not is_nonsense(text)


@pytest.mark.parametrize("by", [1, 2, 3, 7, 13, 25])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_letters_that_are_all_called_by_a_later_one_are_nonsense(language: str, by: int) -> None:
    assert is_nonsense(moved(TEXTS[language], string.ascii_lowercase, by))


@pytest.mark.parametrize(("language", "letters"), [("ru", CYRILLIC), ("ar", ARABIC)])
@pytest.mark.parametrize("by", [3, 7, 11])
def test_so_they_are_in_other_alphabets(language: str, letters: str, by: int) -> None:
    assert is_nonsense(moved(TEXTS[language], letters, by))


@pytest.mark.parametrize(
    ("language", "pair"),
    [
        *(("en", pair) for pair in ("ea", "et", "on", "th", "hr", "sh", "rd", "tn")),
        *(("fr", pair) for pair in ("es", "et", "eo", "al", "is", "ns", "du", "tr")),
        *(("es", pair) for pair in ("ea", "on", "al", "os", "ns", "ru", "dl", "et")),
        *(("ru", pair) for pair in ("ан", "он", "ат", "ас", "нт")),
    ],
)
def test_two_letters_that_are_called_by_each_other_are_nonsense(language: str, pair: str) -> None:
    assert is_nonsense(changed(TEXTS[language], pair, pair[::-1]))


@pytest.mark.parametrize("seed", range(4))
def test_letters_that_are_called_by_any_others_are_nonsense(seed: int) -> None:
    others = list(string.ascii_lowercase)
    random.Random(seed).shuffle(others)
    assert is_nonsense(changed(TEXTS["en"], string.ascii_lowercase, "".join(others)))


@pytest.mark.parametrize("letter", ["a", "x", "а", "ا"])
def test_one_name_for_all_letters_is_nonsense(letter: str) -> None:
    assert is_nonsense(changed(TEXTS["en"], string.ascii_lowercase, letter * 26))


def test_chinese_characters_that_are_called_by_their_neighbours_are_nonsense() -> None:
    assert is_nonsense("".join(chr(ord(char) + 1) if char >= "\u4e00" else char for char in TEXTS["zh"]))


def with_maps(path: Path, by: int) -> Path:
    """The invented sheet in fonts that name each letter as one that comes later in the alphabet."""
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        for font in (ROMAN, BOLD, ITALIC):
            page.insert_font(fontname=f"F{font}", fontbuffer=pymupdf.Font(font).buffer)
        for row in ENGLISH:
            page.insert_text((row.x, row.y), row.text, fontname=f"F{row.font}", fontsize=SIZE)
        content = file.tobytes()
    with pymupdf.open(stream=content) as file:
        for font in range(1, file.xref_length()):
            kind, reference = file.xref_get_key(font, "ToUnicode")
            if kind == "xref":
                rename(file, int(reference.split()[0]), by)
        file.save(path)
    return path


def rename(file: pymupdf.Document, xref: int, by: int) -> None:
    """Writes a map of a font anew."""
    stream = file.xref_stream(xref)
    rows = [
        b"<%04X><%s>" % (code, moved(name, string.ascii_lowercase, by).encode("utf-16-be").hex().encode())
        for code, name in names_in_map(stream).items()
    ]
    first, *_, last = (edge for block in BLOCKS.finditer(stream) for edge in block.span())
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    written = b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks)
    file.update_stream(xref, stream[:first] + written + stream[last:])


@pytest.mark.parametrize(("by", "told"), [(0, []), (1, ["garbled"]), (5, ["garbled"]), (13, ["garbled"])])
def test_a_page_whose_fonts_lie_is_told_of(tmp_path: Path, by: int, told: list[str]) -> None:
    found = read(with_maps(tmp_path / "maps.pdf", by))
    assert codes(found) == told
    assert all(notice.page == 0 for notice in found.warnings)
