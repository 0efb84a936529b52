"""What changed has the same nature in all six languages."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Comparison, Nature, Operation, Side
from desktop_app.comparison.natures.describe import describe_text
from tests.comparison.six_languages import LANGUAGES, PAIRS, InventedPair, side_of

ANNUAL = Context("en", 79, 80, old_year=2024, new_year=2025)
NAMES = [pair.name for pair in PAIRS]


@cache
def compared(number: int, language: str) -> Comparison:
    """The comparison of an invented pair in one language, made once for all tests."""
    pair = PAIRS[number]
    return compare(pair.version(Side.OLD, language), pair.version(Side.NEW, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("number", "pair"), list(enumerate(PAIRS)), ids=NAMES)
def test_every_paragraph_of_an_invented_pair_has_its_nature(number: int, pair: InventedPair, language: str) -> None:
    comparison = compared(number, language)
    found = {comparison.new.paragraphs[link.new[0]].cite: link.nature for link in comparison.links}
    assert found == {row.cite: row.nature for row in pair.rows}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", range(len(PAIRS)), ids=NAMES)
def test_the_edits_of_an_invented_pair_join_back_to_both_texts(number: int, language: str) -> None:
    comparison = compared(number, language)
    for link in comparison.links:
        if link.nature is Nature.IDENTICAL:
            continue
        for side in Side:
            (paragraph,) = (comparison.version(side).paragraphs[position] for position in link.positions(side))
            words = "".join(edit.text for edit in link.edits if edit.operation in {Operation.EQUAL, side.operation})
            assert words == paragraph.text


ROLLED = [
    ("en", Nature.ROUTINE, "held from {1 to 19 April|31 March to 17 April}, in New York"),
    ("fr", Nature.ROUTINE, "tenue à New York du {1er au 19 avril|31 mars au 17 avril},"),
    ("es", Nature.ROUTINE, "celebrada en Nueva York del {1 al 19 de abril|31 de marzo al 17 de abril}"),
    ("ru", Nature.ROUTINE, "состоявшейся в Нью-Йорке с {1 по 19 апреля|31 марта по 17 апреля},"),
    ("ar", Nature.ROUTINE, "التي عقدت في نيويورك في الفترة من {1 إلى 19 نيسان/أبريل|31 آذار/مارس إلى 17 نيسان/أبريل}،"),
    ("zh", Nature.ROUTINE, "{4月1日至19日|3月31日至4月17日}在纽约举行的"),
    ("en", Nature.ROUTINE, "Human Rights Council resolution {53/7|56/9} on water"),
    ("fr", Nature.ROUTINE, "la résolution {53/7|56/9} du Conseil des droits de l’homme"),
    ("es", Nature.ROUTINE, "la resolución {53/7|56/9} del Consejo de Derechos Humanos"),
    ("ru", Nature.ROUTINE, "резолюцию {53/7|56/9} Совета по правам человека"),
    ("ar", Nature.ROUTINE, "قرار مجلس حقوق الإنسان {53/7|56/9}"),
    ("zh", Nature.ROUTINE, "人权理事会第{53/7|56/9}号决议"),
    ("en", Nature.ROUTINE, "Commission on Crime Prevention and Criminal Justice resolution {33/2|34/2}, on prisons"),
    ("fr", Nature.ROUTINE, "la résolution {33/2|34/2} de la Commission pour la prévention du crime"),
    ("es", Nature.ROUTINE, "la resolución {33/2|34/2} de la Comisión de Prevención del Delito"),
    ("ru", Nature.ROUTINE, "резолюцию {33/2|34/2} Комиссии по предупреждению преступности"),
    ("ar", Nature.ROUTINE, "قرار لجنة منع الجريمة {33/2|34/2}"),
    ("zh", Nature.ROUTINE, "预防犯罪和刑事司法委员会第{33/2|34/2}号决议"),
    ("en", Nature.ROUTINE, "paragraph {86|87} of its resolution {78/255|79/245}"),
    ("fr", Nature.ROUTINE, "au paragraphe {86|87} de sa résolution {78/255|79/245}"),
    ("es", Nature.ROUTINE, "en el párrafo {86|87} de su resolución {78/255|79/245}"),
    ("ru", Nature.ROUTINE, "в пункте {86|87} своей резолюции {78/255|79/245}"),
    ("ar", Nature.ROUTINE, "في الفقرة {86|87} من قرارها {78/255|79/245}"),
    ("zh", Nature.ROUTINE, "第{78/255|79/245}号决议第{86|87}段"),
    ("en", Nature.ROUTINE, "{ten|eleven} years after the adoption"),
    ("fr", Nature.ROUTINE, "{dix|onze} ans après l’adoption"),
    ("es", Nature.ROUTINE, "{diez|once} años después de la aprobación"),
    ("ru", Nature.ROUTINE, "спустя {десять|одиннадцать} лет после принятия"),
    ("ar", Nature.ROUTINE, "بعد مرور {عشر سنوات|إحدى عشرة سنة} على اعتماد"),
    ("zh", Nature.ROUTINE, "通过{十|十一}年后"),
    ("en", Nature.ROUTINE, "{20|21} years after the adoption"),
    ("fr", Nature.ROUTINE, "{20|21} ans après l’adoption"),
    ("es", Nature.ROUTINE, "{20|21} años después de la aprobación"),
    ("ru", Nature.ROUTINE, "{20 лет|21 год} спустя после принятия"),
    ("ar", Nature.ROUTINE, "بعد مرور {20|21} عاما على اعتماد"),
    ("zh", Nature.ROUTINE, "通过{20|21}年之后"),
    ("en", Nature.ROUTINE, "for the {fifth|sixth} time"),
    ("fr", Nature.ROUTINE, "pour la {cinquième|sixième} fois"),
    ("es", Nature.ROUTINE, "por {quinta|sexta} vez"),
    ("ru", Nature.ROUTINE, "в {пятый|шестой} раз"),
    ("ar", Nature.ROUTINE, "للمرة {الخامسة|السادسة}"),
    ("zh", Nature.ROUTINE, "第{五|六}次"),
    ("en", Nature.ROUTINE, "the {twenty-fifth|twenty-sixth} anniversary of the Convention"),
    ("fr", Nature.ROUTINE, "le {vingt-cinquième|vingt-sixième} anniversaire de la Convention"),
    ("es", Nature.ROUTINE, "el {25º|26º} aniversario de la Convención"),
    ("ru", Nature.ROUTINE, "{двадцать пятую|двадцать шестую} годовщину Конвенции"),
    ("ar", Nature.ROUTINE, "الذكرى السنوية {الخامسة|السادسة} والعشرين للاتفاقية"),
    ("zh", Nature.ROUTINE, "《公约》{二十五|二十六}周年"),
    ("en", Nature.ROUTINE, "the {75th|76th} anniversary"),
    ("fr", Nature.ROUTINE, "le {75e|76e} anniversaire"),
    ("es", Nature.ROUTINE, "el {75º|76º} aniversario"),
    ("ru", Nature.ROUTINE, "{75-ю|76-ю} годовщину"),
    ("ar", Nature.ROUTINE, "الذكرى السنوية {75|76}"),
    ("zh", Nature.ROUTINE, "{75|76}周年"),
    ("en", Nature.ROUTINE, "the {second|third} cycle of the Mechanism"),
    ("fr", Nature.ROUTINE, "le {deuxième|troisième} cycle du Mécanisme"),
    ("es", Nature.ROUTINE, "el {segundo|tercer} ciclo del Mecanismo"),
    ("ru", Nature.ROUTINE, "{второго|третьего} цикла Механизма"),
    ("ar", Nature.ROUTINE, "الدورة الاستعراضية {الثانية|الثالثة} للآلية"),
    ("zh", Nature.ROUTINE, "机制第{二|三}周期"),
    ("en", Nature.ROUTINE, "the {sixteenth|seventeenth} session of the Conference of the Parties"),
    ("fr", Nature.ROUTINE, "la {seizième|dix-septième} session de la Conférence des Parties"),
    ("es", Nature.ROUTINE, "el {16º|17º} período de sesiones de la Conferencia de las Partes"),
    ("ru", Nature.ROUTINE, "{шестнадцатой|семнадцатой} сессии Конференции Сторон"),
    ("ar", Nature.ROUTINE, "الدورة {السادسة|السابعة} عشرة لمؤتمر الأطراف"),
    ("zh", Nature.ROUTINE, "第{十六|十七}届缔约方会议"),
    ("en", Nature.ROUTINE, "its {tenth|eleventh} meeting of the Parties"),
    ("fr", Nature.ROUTINE, "sa {dixième|onzième} réunion"),
    ("es", Nature.ROUTINE, "su {décima|undécima} reunión"),
    ("ru", Nature.ROUTINE, "на {десятом|одиннадцатом} совещании"),
    ("ar", Nature.ROUTINE, "في اجتماعها {العاشر|الحادي عشر}"),
    ("zh", Nature.ROUTINE, "缔约方大会第{十六|十七}届会议"),
    ("en", Nature.FIGURES, "{twelve|thirteen} States have ratified"),
    ("fr", Nature.FIGURES, "{douze|treize} États ont ratifié"),
    ("es", Nature.FIGURES, "{doce|trece} Estados han ratificado"),
    ("ru", Nature.FIGURES, "{двенадцать|тринадцать} государств ратифицировали"),
    ("ar", Nature.FIGURES, "صدقت {اثنتا عشرة|ثلاث عشرة} دولة"),
    ("zh", Nature.FIGURES, "{十二|十三}个国家"),
    ("en", Nature.ROUTINE, "the provisional agenda of its {eightieth|eighty-first} session"),
    ("fr", Nature.ROUTINE, "à l’ordre du jour provisoire de sa {quatre-vingtième|quatre-vingt-unième} session"),
    ("es", Nature.ROUTINE, "en el programa provisional de su octogésimo {|primer }período de sesiones"),
    ("ru", Nature.ROUTINE, "в предварительную повестку дня своей {восьмидесятой|восемьдесят первой} сессии"),
    ("ar", Nature.ROUTINE, "في جدول الأعمال المؤقت لدورتها {الثمانين|الحادية والثمانين}"),
    ("zh", Nature.ROUTINE, "列入大会第{八十|八十一}届会议临时议程"),
    ("en", Nature.FIGURES, "rose by {3.5|4.2} per cent"),
    ("fr", Nature.FIGURES, "a augmenté de {3,5|4,2} %"),
    ("es", Nature.FIGURES, "aumentó un {3,5|4,2} %"),
    ("ru", Nature.FIGURES, "выросла на {3,5|4,2} процента"),
    ("ar", Nature.FIGURES, "ارتفع بنسبة {3.5|4.2} في المائة"),
    ("zh", Nature.FIGURES, "增加{3.5|4.2}%"),
    ("en", Nature.FIGURES, "the amount of {65,459,100|66,120,300} dollars"),
    ("fr", Nature.FIGURES, "un montant de {65 459 100|66 120 300} dollars"),
    ("es", Nature.FIGURES, "la suma de {65.459.100|66.120.300} dólares"),
    ("ru", Nature.FIGURES, "сумму в размере {65 459 100|66 120 300} долл. США"),
    ("ar", Nature.FIGURES, "مبلغ {65 459 100|66 120 300} دولار"),
    ("zh", Nature.FIGURES, "{65 459 100|66 120 300}美元"),
    ("en", Nature.ROUTINE, "the resolutions adopted at its {eightieth|eighty-first} session"),
    ("fr", Nature.ROUTINE, "lors de sa {quatre-vingtième|quatre-vingt-et-unième} session"),
    ("es", Nature.ROUTINE, "en el {octogésimo|octogésimo primer} período de sesiones"),
    ("ru", Nature.ROUTINE, "в ходе {восьмидесятой|восемьдесят первой} сессии"),
    ("ar", Nature.ROUTINE, "وبدورتها {الثمانين|الحادية والثمانين}"),
    ("zh", Nature.ROUTINE, "在第{八十|八十一}届会议期间"),
    ("en", Nature.ROUTINE, "the International Day observed in {2024|2025}"),
    ("fr", Nature.ROUTINE, "en {2024|2025}"),
    ("es", Nature.ROUTINE, "en {2024|2025}"),
    ("ru", Nature.ROUTINE, "в {2024|2025} году"),
    ("ar", Nature.ROUTINE, "في عام {2024|2025}"),
    ("zh", Nature.ROUTINE, "{2024|2025}年"),
    ("en", Nature.TYPOGRAPHIC, "resolutions 75/3 of 1 December 2020{ and|,} 76/4 of 6 December 2021 and 77/5"),
    ("zh", Nature.TYPOGRAPHIC, "2020年12月1日第75/3号{决议|}和2021年12月6日第76/4号决议"),
    ("en", Nature.ROUTINE, "the {Fourteenth|Fifteenth} Congress on Rivers"),
    ("zh", Nature.ROUTINE, "第{十四|十五}届河流大会"),
    ("en", Nature.ROUTINE, "the period from {1 January to 31 December 2023|1 January to 31 December 2024}"),
    ("fr", Nature.ROUTINE, "la période du {1er janvier au 31 décembre 2023|1er janvier au 31 décembre 2024}"),
    (
        "es",
        Nature.ROUTINE,
        "el período comprendido entre el {1 de enero y el 31 de diciembre de 2023|1 de enero y el 31 de "
        "diciembre de 2024}",
    ),
    ("ru", Nature.ROUTINE, "за период с {1 января по 31 декабря 2023|1 января по 31 декабря 2024} года"),
    (
        "ar",
        Nature.ROUTINE,
        "للفترة من {1 كانون الثاني/يناير إلى 31 كانون الأول/ديسمبر 2023|1 كانون الثاني/يناير إلى 31 كانون "
        "الأول/ديسمبر 2024}",
    ),
    ("zh", Nature.ROUTINE, "{2023年1月1日至12月31日|2024年1月1日至12月31日}期间"),
]


@pytest.mark.parametrize(("language", "nature", "template"), ROLLED)
def test_what_rolls_forward_and_what_counts_in_each_language(language: str, nature: Nature, template: str) -> None:
    old, new = (side_of(template, side) for side in Side)
    assert describe_text(old, new, replace(ANNUAL, language=language)).nature is nature


@pytest.mark.parametrize(
    ("language", "template"),
    [
        # A number of the Assembly itself from long ago, whatever organ is named elsewhere.
        ("en", "the Council, pursuant to its resolution {55/7|56/7}, met"),
        ("en", "the Council took note of General Assembly resolution {55/7|56/7}"),
        ("fr", "le Conseil, en application de sa résolution {55/7|56/7}, s’est réuni"),
        ("ru", "Совет в соответствии с ее резолюцией {55/7|56/7} собрался"),
        # A resolution of another organ that is older, or of many years later.
        ("en", "Human Rights Council resolution {56/9|53/7}"),
        ("en", "Human Rights Council resolution {5/1|53/7}"),
        # A day that is observed each year, and how often something happens.
        ("en", "the day is observed on {10|11} December each year"),
        ("zh", "每年{12月10日|12月11日}举办活动"),
        ("en", "a review every {two|three} years"),
        ("fr", "un examen tous les {deux|trois} ans"),
        ("es", "un examen cada {dos|tres} años"),
        ("ar", "استعراض كل {ثلاث|أربع} سنوات"),
        ("zh", "每{两|三}年审查一次"),
        # A congress far later than the next one.
        ("en", "the {Fourteenth|Eighteenth} Congress on Rivers"),
        ("zh", "第{十四|十八}届河流大会"),
    ],
)
def test_what_only_looks_like_a_roll_forward(language: str, template: str) -> None:
    old, new = (side_of(template, side) for side in Side)
    assert describe_text(old, new, replace(ANNUAL, language=language)).nature is Nature.WORDING
