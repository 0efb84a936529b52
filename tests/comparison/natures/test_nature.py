"""The nature of changes, from sentences in the style of resolutions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Nature
from desktop_app.comparison.natures.describe import describe_text

ANNUAL = Context("en", 78, 79, old_year=2023, new_year=2024)
BIENNIAL = Context("en", 78, 80, old_year=2023, new_year=2025)

TYPOGRAPHIC = [
    ("Urges States parties to act;", "Urges States Parties to act;"),
    ("a plan for real time data,", "a plan for real-time data;"),
    ("the “blue” economy", "the 'blue' economy"),
    ("Welcomes the organisation of a programme", "Welcomes the organization of a programme"),
]
CONNECTIVE = [
    ("Recalling also its decision", "Recalling further its decision"),
    ("Recalling also its decision", "Also recalling its decision"),
    ("Also calls upon States", "Calls upon States"),
    ("Emphasizing the need", "Emphasizing also the need"),
    ("Notes the work done, and further encourages States", "Notes the work done, and encourages States"),
]
ROUTINE = [
    ("to report at its seventy-ninth session", "to report at its eightieth session"),
    ("the report on its seventieth session", "the report on its seventy-first session"),
    ("pursuant to resolution 77/12,", "pursuant to resolution 78/12,"),
    ("Recalling its resolution 77/12 of 7 December 2022,", "Recalling its resolution 78/16 of 4 December 2023,"),
    (
        "Recalling its resolutions 75/3 of 1 December 2020 and 77/4 of 2 December 2022,",
        "Recalling its resolutions 75/3 of 1 December 2020, 77/4 of 2 December 2022 and 78/5 of 3 December 2023,",
    ),
    (
        "Recalling its resolution 77/4 of 2 December 2022 on water,",
        "Recalling its resolutions 77/4 of 2 December 2022 and 78/5 of 3 December 2023 on water,",
    ),
    ("the report of the Secretary-General (A/78/264)", "the report of the Secretary-General (A/79/270)"),
    (
        "Economic and Social Council resolution 2023/33 of 26 July 2023",
        "Economic and Social Council resolution 2024/21 of 24 July 2024",
    ),
    ("Council resolution 53/7 of 12 July 2023", "Council resolution 56/9 of 10 July 2024"),
    ("the budget for 2024", "the budget for 2025"),
    ("the year 2022", "the year 2023"),
    ("to be held from 23 to 27 June 2025", "to be held from 15 to 19 June 2026"),
    ("the Treaty, 27 years after its entry into force,", "the Treaty, 28 years after its entry into force,"),
    ("the biennium 2024–2025", "the biennium 2025–2026"),
    (
        "resolution 53/7 of the Human Rights Council of 12 July 2023",
        "resolution 56/9 of the Human Rights Council of 10 July 2024",
    ),
    (
        "resolutions 76/4 of 6 December 2021 and 77/5 of 15 of December of 2022,",
        "resolutions 76/4 of 6 December 2021, 77/5 of 15 of December of 2022 and 78/6 of 4 December 2023,",
    ),
]
ROUTINE += [
    ("the Fourteenth Congress on Water", "the Fifteenth Congress on Water"),
    ("the sixth annual multi-stakeholder forum", "the seventh annual multi-stakeholder forum"),
    ("for the ninth consecutive year", "for the tenth consecutive year"),
    ("resolution GC(67)/RES/15 of the Agency", "resolution GC(68)/RES/14 of the Agency"),
    ("the biennium 2022–2023", "the biennium 2024–2025"),
    ("during the past 74 years", "during the past 75 years"),
    ("its resolution 973 (X),", "its resolution 973 (X) of 15 December 1955,"),
    ("Council resolution 2118 (2013) of 27 September 2013", "Council resolution 2118 (2013)"),
]
FIGURES = [
    ("as at 1 July 2023, 12 States had paid", "as at 1 July 2024, 15 States had paid"),
    ("and in 2023, 1,915 people fled", "and in 2024, 1,622 people fled"),
    ("an amount of 6,982,600 dollars", "an amount of 7,067,100 dollars"),
    ("the number of States parties has reached 192", "the number of States parties has reached 193"),
    ("children under 15 years of age", "children under 16 years of age"),
    ("a rise of 3.5 per cent", "a rise of 35 per cent"),
    ("the past two years", "the past three years"),
    ("a rise of 12% in a year", "a rise of 14% in a year"),
    ("the 112 States that took part and the 9 that did not", "the 121 States that took part and the 8 that did not"),
]
WORDING = [
    ("the plan for 2018–2019", "the plan for 2020–2021"),
    ("by 2024–2025 at the latest", "by 2030–2031 at the latest"),
    ("the second conference", "the ninth conference"),
    ("its resolution 973 (X)", "its resolution 974 (X)"),
    ("resolution 74/262 of 14 January 2020", "resolution 74/262 of 27 December 2019"),
    ("to achieve the goals by 2030", "to achieve the goals by 2035"),
    ("to achieve the goals by 2030", "to achieve the goals by 2031"),
    ("adopted by resolution 58/4 of 31 October 2003", "adopted by resolution 55/25 of 15 November 2000"),
    ("paragraph 7 of its resolution 74/272", "paragraph 9 of its resolution 74/272"),
    ("Recalling its resolutions 75/3, 76/4 and 77/5,", "Recalling its resolutions 75/3 and 77/5,"),
    ("Recalling its resolutions 75/3 and 77/5,", "Recalling its resolutions 74/9, 75/3 and 77/5,"),
    ("Security Council resolution 1325 (2000)", "Security Council resolution 1373 (2001)"),
    ("to submit a report at its eightieth session", "to submit a report at its eightieth and eighty-first sessions"),
    ("States should cooperate", "States may cooperate"),
    ("to further strengthen cooperation", "to strengthen cooperation"),
    ("a strategic plan for 2022–2025", "a strategic plan for 2026–2029"),
    ("to conclude by the end of 2025", "to conclude by the end of 2026"),
    ("extends the mandate until 31 January 2025", "extends the mandate until 31 January 2026"),
    ("entered into force in 1997", "entered into force in 1998"),
    ("pursuant to its resolution 77/12", "pursuant to its decision 78/12"),
    ("resolutions 77/12 of 2 December 2022", "decisions 78/12 of 3 December 2023"),
    (
        "resolution 53/7 of the Human Rights Council of 12 July 2023",
        "resolution 56/9 of the Economic and Social Council of 10 July 2024",
    ),
    ("States that are parties", "States that are not parties"),
    ("all persons deprived of their liberty", "persons deprived of their liberty"),
    ("held in Geneva from 3 to 7 June 2024", "held in New York from 2 to 6 June 2025"),
    ("Argentina, Brazil and Chile", "Argentina and Chile"),
    ("paragraph 5 above", "paragraph 5 below"),
    ("members and observers", "members or observers"),
]


@pytest.mark.parametrize(
    ("nature", "old", "new"),
    [
        *((Nature.TYPOGRAPHIC, *texts) for texts in TYPOGRAPHIC),
        *((Nature.CONNECTIVE, *texts) for texts in CONNECTIVE),
        *((Nature.ROUTINE, *texts) for texts in ROUTINE),
        *((Nature.FIGURES, *texts) for texts in FIGURES),
        *((Nature.WORDING, *texts) for texts in WORDING),
    ],
)
def test_nature_of_an_annual_change(nature: Nature, old: str, new: str) -> None:
    assert describe_text(old, new, ANNUAL).nature is nature


@pytest.mark.parametrize(("old", "new"), [*TYPOGRAPHIC, *CONNECTIVE, *ROUTINE, *FIGURES, *WORDING])
def test_versions_opened_the_wrong_way_round_have_the_same_natures(old: str, new: str) -> None:
    swapped = replace(ANNUAL, old_session=79, new_session=78, old_year=2024, new_year=2023)
    assert describe_text(new, old, swapped).nature is describe_text(old, new, ANNUAL).nature


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (
            "fr",
            "à ses soixante-dix-neuvième et quatre-vingtième sessions",
            "à ses quatre-vingt-unième et quatre-vingt-deuxième sessions",
        ),
        (
            "fr",
            "Rappelant sa résolution 77/4 du 2 mai 2022,",
            "Rappelant ses résolutions 77/4 du 2 mai 2022 et 78/5 du 3 mai 2024,",
        ),
        ("es", "en su octogésimo período de sesiones", "en su octogésimo segundo período de sesiones"),
        (
            "es",
            "su resolución 77/4, de 2 de mayo de 2022, relativa al agua",
            "sus resoluciones 77/4, de 2 de mayo de 2022, y 78/5, de 3 de mayo de 2024, relativas al agua",
        ),
        (  # an adjective before the list agrees with it, and the noun is said again within it
            "es",
            "Teniendo presente su resolución 77/4, de 2 de mayo de 2022, relativa al agua",
            "Teniendo presentes sus resoluciones 77/4, de 2 de mayo de 2022, y 78/5, de 3 de mayo de 2024, "
            "relativas al agua",
        ),
        (
            "es",
            "Reafirma su resolución 77/4, de 2 de mayo de 2022, relativa al agua",
            "Reafirma sus resoluciones 77/4, de 2 de mayo de 2022, y la resolución 78/5, de 3 de mayo de 2024, "
            "relativas al agua",
        ),
        (
            "en",
            "Recalling its resolution 77/4 of 2 May 2022,",
            "Recalling its resolution 77/4 of 2 May 2022 and resolution 78/5 of 3 May 2024,",
        ),
        (
            "fr",
            "Rappelant sa résolution 77/4 du 2 mai 2022,",
            "Rappelant sa résolution 77/4 du 2 mai 2022 et la résolution 78/5 du 3 mai 2024,",
        ),
        ("ru", "на своей восьмидесятой сессии", "на своей восемьдесят второй сессии"),
        (
            "ru",
            "ссылаясь на свою резолюцию 77/4 от 2 мая 2022 года,",
            "ссылаясь на свои резолюции 77/4 от 2 мая 2022 года и 78/5 от 3 мая 2024 года,",
        ),
        ("ar", "في دورتها الثمانين", "في دورتها الثانية والثمانين"),
        (
            "ar",
            "وإذ تشير إلى قرارها 77/4 المؤرخ 2 أيار/مايو 2022،",
            "وإذ تشير إلى قراريها 77/4 المؤرخ 2 أيار/مايو 2022 و 78/5 المؤرخ 3 أيار/مايو 2024،",
        ),
        ("zh", "在大会第八十届会议上审议", "在大会第八十二届会议上审议"),
        ("zh", "回顾其2022年5月2日第77/4号决议，", "回顾其2022年5月2日第77/4号和2024年5月3日第78/5号决议，"),
        (
            "zh",
            "2020年12月1日第75/3号决议和2022年12月2日第77/4号决议",
            "2020年12月1日第75/3号决议、2022年12月2日第77/4号决议和2024年12月3日第78/5号决议",
        ),
        ("zh", "2023年7月1日至2024年6月30日期间", "2025年7月1日至2026年6月30日期间"),
        (
            "fr",
            "Rappelant sa résolution 77/4, dans laquelle elle a décidé",
            "Rappelant ses résolutions 77/4 et 78/5, dans lesquelles elle a décidé",
        ),
        (
            "fr",
            "la résolution 53/7 du Conseil des droits de l’homme, en date du 12 juillet 2023",
            "la résolution 59/9 du Conseil des droits de l’homme, en date du 10 juillet 2025",
        ),
        (
            "es",
            "Recordando su resolución 77/4, en la que decidió",
            "Recordando sus resoluciones 77/4 y 78/5, en las que decidió",
        ),
        (
            "ru",
            "ссылаясь на свою резолюцию 77/4, в которой она постановила",
            "ссылаясь на свои резолюции 77/4 и 78/5, в которых она постановила",
        ),
        ("ru", "в своей резолюции 77/4", "в своих резолюциях 77/4 и 78/5"),
        ("ar", "وإذ تشير إلى قرارها 77/4 الذي", "وإذ تشير إلى قراريها 77/4 و 78/5 اللذين"),
    ],
)
def test_roll_forwards_in_the_other_languages(language: str, old: str, new: str) -> None:
    assert describe_text(old, new, replace(BIENNIAL, language=language)).nature is Nature.ROUTINE


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "Se félicitant de l’aide", "Se félicitant également de l’aide"),
        ("es", "Exhorta a los Estados", "Exhorta también a los Estados"),
        ("ru", "призывает также государства", "призывает далее государства"),
        ("ar", "تهيب أيضا بالدول", "تهيب بالدول"),
        ("zh", "又促请各国", "促请各国"),
    ],
)
def test_connectives_in_the_other_languages(language: str, old: str, new: str) -> None:
    assert describe_text(old, new, replace(BIENNIAL, language=language)).nature is Nature.CONNECTIVE


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "les Etats Membres", "les États Membres"),
        ("fr", "le 19décembre 2016", "le 19 décembre 2016"),
        ("fr", "socio-économique", "socioéconomique"),
        ("es", "su periodo de sesiones", "su período de sesiones"),
        ("es", "sólo los Estados", "solo los Estados"),
        ("ru", "её деятельность", "ее деятельность"),
        ("ar", "الأمـم المتحدة", "الأمم المتحدة"),
        ("ar", "في المائة", "في المئة"),
        ("zh", "《公约》第十四条第二款", "《公约》第14条第2款"),
    ],
)
def test_spellings_in_the_other_languages(language: str, old: str, new: str) -> None:
    assert describe_text(old, new, replace(BIENNIAL, language=language)).nature is Nature.TYPOGRAPHIC


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "par sa résolution 77/4", "par sa décision 78/5"),
        ("fr", "sa résolution 77/4, dans laquelle elle a", "ses résolutions 77/4 et 78/5, par lesquelles elle a"),
        ("fr", "les parties", "les non-parties"),
        ("fr", "l’aide de plus de 3 pays", "l’aide de 3 pays"),
        ("fr", "aussi souvent que nécessaire", "souvent que nécessaire"),
        ("fr", "tous les deux ans", "tous les trois ans"),
        ("fr", "où il convient", "ou il convient"),
        ("es", "los Estados que son partes", "los Estados que no son partes"),
        ("es", "además de los Estados", "de los Estados"),
        ("es", "a más tardar el 31 de diciembre de 2025", "a más tardar el 31 de diciembre de 2027"),
        ("ru", "свою резолюцию 77/4", "свое решение 78/5"),
        ("ru", "всем государствам", "государствам"),
        ("ar", "قرارها 77/4", "مقررها 78/5"),
        ("ar", "الدول الأطراف", "الدول غير الأطراف"),
        ("zh", "2022年12月2日第77/4号决议", "2024年12月3日第78/5号决定"),
        ("zh", "《公约》第十二条", "《公约》第十三条"),
        ("zh", "不迟于2025年12月31日", "不迟于2027年12月31日"),
        ("zh", "缔约国", "非缔约国"),
    ],
)
def test_changes_of_substance_in_the_other_languages(language: str, old: str, new: str) -> None:
    assert describe_text(old, new, replace(BIENNIAL, language=language)).nature is Nature.WORDING


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("for 2024", "for 2025", "2024 → 2025"),
        ("at its eightieth session", "at its eighty-first session", "eightieth → eighty-first"),
        ("in document A/78/264", "in document A/79/270", "A/78/264 → A/79/270"),
        ("resolution 77/4 on water", "resolutions 77/4 and 78/229 on water", "78/229 appended"),
    ],
)
def test_a_roll_forward_is_explained(old: str, new: str, reason: str) -> None:
    edits = describe_text(old, new, ANNUAL).edits
    assert {str(edit.reason) for edit in edits if edit.reason} == {reason}


@pytest.mark.parametrize(
    ("language", "deadline"),
    [
        *(("en", words) for words in ("by the year {}", "up to {}", "prior to {}", "no later than the end of {}")),
        *(
            ("fr", words)
            for words in ("d’ici à la fin de l’année {}", "d’ici au 3 mai {}", "au plus tard à la fin de {}")
        ),
        *(("es", words) for words in ("antes de que finalice {}", "de aquí a {}", "a más tardar a finales de {}")),
        *(("ru", words) for words in ("не позднее конца {} года", "к началу {} года", "до 3 мая {} года")),
        *(("ar", words) for words in ("في موعد لا يتجاوز نهاية عام {}", "لغاية عام {}", "قبل نهاية عام {}")),
        *(("zh", words) for words in ("至迟于{}年", "不晚于{}年5月3日", "在{}年年底以前")),
    ],
)
def test_a_deadline_that_moved_is_never_routine(language: str, deadline: str) -> None:
    described = describe_text(deadline.format(2026), deadline.format(2028), replace(BIENNIAL, language=language))
    assert described.nature is Nature.WORDING
    assert [remark.code for remark in described.remarks] == ["deadline-moved"]


def test_a_mark_within_a_list_that_changed_otherwise_is_typographic() -> None:
    old = "resolutions 75/3, and 77/5 on water"
    new = "resolutions 75/3 and 78/9 on land"
    natures = {edit.text: edit.nature for edit in describe_text(old, new, ANNUAL).edits}
    assert natures[","] is Nature.TYPOGRAPHIC


def test_each_edit_has_its_own_nature() -> None:
    old = "Also urges States parties to consider a plan for 2024"
    new = "Urges States Parties to adopt a plan for 2025"
    natures = {edit.text.strip(): edit.nature for edit in describe_text(old, new, ANNUAL).edits}
    assert natures["Parties"] is Nature.TYPOGRAPHIC
    assert natures["Urges"] is Nature.CONNECTIVE
    assert natures["2025"] is Nature.ROUTINE
    assert natures["adopt"] is Nature.WORDING


@pytest.mark.parametrize(
    ("old", "new"), [("for 2024", "for 2025"), ("its eightieth session", "its eighty-first session")]
)
def test_small_steps_are_rolled_forward_where_the_sessions_are_unknown(old: str, new: str) -> None:
    assert describe_text(old, new, Context("en")).nature is Nature.ROUTINE


def test_the_arabic_prefix_and_is_no_part_of_the_reason() -> None:
    old, new = "في دورتيها التاسعة والسبعين والثمانين", "في دورتيها الحادية والثمانين والثانية والثمانين"
    reasons = {
        str(edit.reason) for edit in describe_text(old, new, replace(BIENNIAL, language="ar")).edits if edit.reason
    }
    assert reasons == {"التاسعة والسبعين, الثمانين → الحادية والثمانين, الثانية والثمانين"}


@pytest.mark.parametrize(
    ("language", "old", "new", "nature"),
    [
        # The closing formula of nearly every resolution.
        (
            "en",
            "the provisional agenda of its eightieth session",
            "the provisional agenda of its eighty-first session",
            Nature.ROUTINE,
        ),
        (
            "fr",
            "l’ordre du jour provisoire de sa quatre-vingtième session",
            "l’ordre du jour provisoire de sa quatre-vingt-unième session",
            Nature.ROUTINE,
        ),
        (
            "es",
            "el programa provisional de su octogésimo período de sesiones",
            "el programa provisional de su octogésimo primer período de sesiones",
            Nature.ROUTINE,
        ),
        (
            "ru",
            "в повестку дня своей восьмидесятой сессии",
            "в повестку дня своей восемьдесят первой сессии",
            Nature.ROUTINE,
        ),
        (
            "ar",
            "في جدول الأعمال المؤقت لدورتها الثمانين",
            "في جدول الأعمال المؤقت لدورتها الحادية والثمانين",
            Nature.ROUTINE,
        ),
        ("ar", "أن تقدم تقريرا في دورتها الثمانين", "أن تقدم تقريرا في دورتها الحادية والثمانين", Nature.ROUTINE),
        ("zh", "列入其第八十届会议临时议程", "列入其第八十一届会议临时议程", Nature.ROUTINE),
        # Years that went by, times, cycles and anniversaries.
        ("ar", "بعد مرور 10 سنوات على اعتمادها", "بعد مرور 11 سنوات على اعتمادها", Nature.ROUTINE),
        ("zh", "通过10年之后", "通过11年之后", Nature.ROUTINE),
        ("en", "met for the fifth time", "met for the sixth time", Nature.ROUTINE),
        ("fr", "s’est réuni pour la cinquième fois", "s’est réuni pour la sixième fois", Nature.ROUTINE),
        ("es", "se reunió por quinta vez", "se reunió por sexta vez", Nature.ROUTINE),
        ("en", "the tenth anniversary of its adoption", "the eleventh anniversary of its adoption", Nature.ROUTINE),
        ("en", "the tenth anniversary of its adoption", "the twentieth anniversary of its adoption", Nature.WORDING),
        ("en", "at its fifteenth round of consultations", "at its sixteenth round of consultations", Nature.ROUTINE),
        ("fr", "la quinzième série de consultations", "la seizième série de consultations", Nature.ROUTINE),
        ("es", "la sexta ronda de consultas", "la séptima ronda de consultas", Nature.ROUTINE),
        ("ru", "пятый раунд консультаций", "шестой раунд консультаций", Nature.ROUTINE),
        ("ar", "في الجولة الخامسة من المشاورات", "في الجولة السادسة من المشاورات", Nature.ROUTINE),
        ("zh", "第五轮非正式协商", "第六轮非正式协商", Nature.ROUTINE),
        # What happens every year has a name.
        (
            "en",
            "the tenth River Ports International Economic Forum",
            "the eleventh River Ports International Economic Forum",
            Nature.ROUTINE,
        ),
        (
            "en",
            "welcomes the first part of the tenth meeting",
            "welcomes the second part of the tenth meeting",
            Nature.WORDING,
        ),
        ("en", "the tenth consolidated progress report", "the eleventh consolidated progress report", Nature.ROUTINE),
        ("en", "the tenth commemoration of the day", "the eleventh commemoration of the day", Nature.ROUTINE),
        ("fr", "le dixième rapport de la Commission", "le onzième rapport de la Commission", Nature.ROUTINE),
        ("es", "el quinto informe de la Comisión", "el sexto informe de la Comisión", Nature.ROUTINE),
        ("ru", "пятый доклад Комиссии", "шестой доклад Комиссии", Nature.ROUTINE),
        ("zh", "委员会第五次报告", "委员会第六次报告", Nature.ROUTINE),
        # A list says when each was adopted.
        (
            "en",
            "79/12 on 5 December 2024 and 79/14 on 9 December 2024, and",
            "79/12 on 5 December 2024, 79/14 on 9 December 2024 and 80/13 on 8 December 2025, and",
            Nature.ROUTINE,
        ),
        # A number before what meets counts it, one after it is its own.
        ("ar", "في دورتها العادية 78 المعقودة", "في دورتها العادية 79 المعقودة", Nature.ROUTINE),
        ("ar", "نظمت 3 مؤتمرات", "نظمت 4 مؤتمرات", Nature.FIGURES),
        ("ar", "مبلغ 500 دولار لعقد دورة", "مبلغ 501 دولار لعقد دورة", Nature.FIGURES),
        ("ar", "الاجتماع الذي حضره 12 عضوا", "الاجتماع الذي حضره 13 عضوا", Nature.FIGURES),
        # A paragraph of the resolution of the year.
        ("en", "in paragraph 86 of its resolution 79/255", "in paragraph 87 of its resolution 80/245", Nature.ROUTINE),
        ("fr", "au paragraphe 86 de sa résolution 79/255", "au paragraphe 87 de sa résolution 80/245", Nature.ROUTINE),
        ("zh", "第79/255号决议第86段", "第80/245号决议第87段", Nature.ROUTINE),
        ("en", "resolution 79/255, paragraphs 8 and 9", "resolution 80/245, paragraphs 7 and 8", Nature.ROUTINE),
        ("en", "in paragraph 86 of its resolution 70/1", "in paragraph 87 of its resolution 70/1", Nature.WORDING),
        # Amounts alone.
        ("fr", "un montant de 12 500 dollars", "un montant de 13 700 dollars", Nature.FIGURES),
        ("en", "the sum of 1,116, 738,700 dollars", "the sum of 1,074,399,300 dollars", Nature.FIGURES),
        ("en", "the sum of 12,500 dollars", "the sum of 315, 939,000 dollars", Nature.FIGURES),
        ("es", "un 3,5 por ciento", "un 4,5 por ciento", Nature.FIGURES),
        ("ru", "112 государств", "121 государств", Nature.FIGURES),
        ("ar", "مبلغ 500 000 دولار", "مبلغ 600 000 دولار", Nature.FIGURES),
        ("ar", "مبلغ 000 201 15 دولار", "مبلغ 000 202 15 دولار", Nature.FIGURES),
        ("zh", "共112个国家", "共121个国家", Nature.FIGURES),
        ("zh", "批款57 912 700美元", "批款57 912 800美元", Nature.FIGURES),
        ("zh", "约3.5亿人", "约3.7亿人", Nature.FIGURES),
        # One number, in digits and in words.
        ("en", "decides to close 2 docks", "decides to close two docks", Nature.TYPOGRAPHIC),
        ("en", "decides to close 2 docks", "decides to close three docks", Nature.FIGURES),
        ("fr", "décide de fermer 5 quais", "décide de fermer cinq quais", Nature.TYPOGRAPHIC),
        ("ru", "закрыть 12 причалов", "закрыть двенадцать причалов", Nature.TYPOGRAPHIC),
        # What names something, and a year, are no amounts.
        ("en", "under article 5 of the Charter", "under article 6 of the Charter", Nature.WORDING),
        ("en", "the plan of 2015 for rivers", "the plan of 2005 for rivers", Nature.WORDING),
        ("en", "112 States took part", "121 States took note", Nature.WORDING),
    ],
)
def test_nature_in_every_language(language: str, old: str, new: str, nature: Nature) -> None:
    context = Context(language, 79, 80, old_year=2024, new_year=2025)
    assert describe_text(old, new, context).nature is nature


SIX_LANGUAGES = [
    ("en", "the Council resolution 75/1 of 21 September 2020 on water", "the Council resolution 75/1 on water"),
    ("fr", "la résolution 75/1 du 21 septembre 2020 sur l’eau", "la résolution 75/1 sur l’eau"),
    ("es", "la resolución 75/1, de 21 de septiembre de 2020, sobre el agua", "la resolución 75/1 sobre el agua"),
    ("ru", "в резолюции 75/1 от 21 сентября 2020 года о воде", "в резолюции 75/1 о воде"),
    ("ar", "في القرار 75/1 المؤرخ 21 أيلول/سبتمبر 2020 بشأن المياه", "في القرار 75/1 بشأن المياه"),
    ("zh", "关于水的2020年9月21日第75/1号决议", "关于水的第75/1号决议"),
    ("en", "the sixth forum on water", "the seventh forum on water"),
    ("fr", "le sixième forum sur l’eau", "le septième forum sur l’eau"),
    ("es", "el sexto foro sobre el agua", "el séptimo foro sobre el agua"),
    ("ru", "шестой форум по воде", "седьмой форум по воде"),
    ("ar", "المنتدى السادس للمياه", "المنتدى السابع للمياه"),
    ("zh", "第六届水问题论坛", "第七届水问题论坛"),
    ("en", "over the past 77 years", "over the past 78 years"),
    ("fr", "au cours des 77 dernières années", "au cours des 78 dernières années"),
    ("es", "en los últimos 77 años", "en los últimos 78 años"),
    ("ru", "за последние 77 лет", "за последние 78 лет"),
    ("ar", "على مدى 77 عاما", "على مدى 78 عاما"),
    ("ar", "رغم مرور أكثر من 77 عاما على اعتماده", "رغم مرور أكثر من 78 عاما على اعتماده"),
    ("zh", "过去77年", "过去78年"),
    ("en", "the plan for 2022–2023", "the plan for 2024–2025"),
    ("fr", "le plan pour 2022-2023", "le plan pour 2024-2025"),
    ("es", "el plan para 2022-2023", "el plan para 2024-2025"),
    ("ru", "план на 2022–2023 годы", "план на 2024–2025 годы"),
    ("ar", "الخطة للفترة 2022-2023", "الخطة للفترة 2024-2025"),
    ("zh", "2022-2023年计划", "2024-2025年计划"),
]


@pytest.mark.parametrize(("language", "old", "new"), SIX_LANGUAGES)
def test_what_only_rolls_forward_in_six_languages(language: str, old: str, new: str) -> None:
    context = replace(ANNUAL, language=language)
    assert describe_text(old, new, context).nature is Nature.ROUTINE
    assert (
        describe_text(new, old, replace(context, old_session=79, new_session=78, old_year=2024, new_year=2023)).nature
        is Nature.ROUTINE
    )


PARAGRAPHS_OF_DOCUMENTS = [  # the number of a paragraph follows a document that rolled; by itself it is another one
    (
        "en",
        "Takes note of paragraph {} of the report of the River Commission{};",
        ("13", "23"),
        (" (A/78/10)", " (A/79/10)"),
    ),
    ("en", "Takes note of paragraphs {} of the report{};", ("8 and 13", "17 and 23"), (" for 2023", " for 2024")),
    (
        "en",
        "Endorses paragraph {} of the report of the River Commission{}, and requests it to meet at its next session;",
        ("IV.124", "IV.13"),
        (" on its seventy-eighth session", " on its seventy-ninth session"),
    ),
    (
        "fr",
        "Prend note du paragraphe {} du rapport de la Commission{} ;",
        ("302", "317"),
        (" (A/78/10)", " (A/79/10)"),
    ),
    (
        "es",
        "Toma nota del párrafo {} del informe de la Comisión{};",
        ("302", "317"),
        (" sobre su 78º período de sesiones", " sobre su 79º período de sesiones"),
    ),
    ("ru", "принимает к сведению пункт {} доклада Комиссии{};", ("302", "317"), (" (A/78/10)", " (A/79/10)")),
    ("ar", "تحيط علما بالفقرة {} من تقرير اللجنة{}؛", ("302", "317"), (" (A/78/10)", " (A/79/10)")),
    ("zh", "注意到委员会报告{1}第{0}段；", ("302", "317"), ("(A/78/10)", "(A/79/10)")),
    (
        "en",
        "Recalls its resolution 77/3, and takes note of paragraph {} of the annex to the long and well known report{};",
        ("13", "23"),
        (" (A/78/10)", " (A/79/10)"),
    ),
]


@pytest.mark.parametrize(("language", "text", "numbers", "documents"), PARAGRAPHS_OF_DOCUMENTS)
def test_the_number_of_a_paragraph_rolls_forward_with_its_document_alone(
    language: str, text: str, numbers: tuple[str, str], documents: tuple[str, str]
) -> None:
    context = replace(ANNUAL, language=language)
    rolled = [text.format(*pair) for pair in zip(numbers, documents, strict=True)]
    assert describe_text(*rolled, context).nature is Nature.ROUTINE
    for document in ("", documents[0]):
        same = [text.format(number, document) for number in numbers]
        assert describe_text(*same, context).nature is Nature.WORDING


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # the date is that of something else
        (
            "Takes note of paragraph 13 of the report, and requests another one at its seventy-ninth session;",
            "Takes note of paragraph 23 of the report, and requests another one at its eightieth session;",
        ),
        (
            "Recalls its resolution 77/12, and takes note of paragraph 13 of the report;",
            "Recalls its resolution 78/14, and takes note of paragraph 23 of the report;",
        ),
        (
            "Approves as from 1 January 2024 the scale in paragraph 13 of the report;",
            "Approves as from 1 January 2025 the scale in paragraph 23 of the report;",
        ),
    ],
)
def test_a_date_beside_the_number_of_a_paragraph_may_be_of_another_thing(old: str, new: str) -> None:
    assert describe_text(old, new, ANNUAL).nature is Nature.WORDING


UNDATED = [  # a figure that nothing dates: of the version before, of another organ
    ("en", "Recalling its resolution 67/12 on cooperation,", "Recalling its resolution 78/14 on cooperation,"),
    ("fr", "Rappelant sa résolution 67/12 du 9 mai 2012,", "Rappelant sa résolution 78/14 du 3 mai 2023,"),
    (
        "es",
        "Recordando su resolución 67/12, de 9 de mayo de 2012,",
        "Recordando su resolución 78/14, de 3 de mayo de 2023,",
    ),
    (
        "ru",
        "ссылаясь на свою резолюцию 67/12 от 9 мая 2012 года,",
        "ссылаясь на свою резолюцию 78/14 от 3 мая 2023 года,",
    ),
    ("ar", "إذ تشير إلى قرارها 67/12 المؤرخ 9 أيار/مايو 2012،", "إذ تشير إلى قرارها 78/14 المؤرخ 3 أيار/مايو 2023،"),
    ("zh", "回顾其2012年5月9日第67/12号决议，", "回顾其2023年5月3日第78/14号决议，"),
    (
        "en",
        "the River Council, in its resolution 45/12, on locks",
        "the River Council, in its resolution 48/11, on locks",
    ),
    ("en", "River Council resolution 40/20 on locks", "River Council resolution 46/17 on locks"),
    ("fr", "le Conseil des fleuves, dans sa résolution 45/12,", "le Conseil des fleuves, dans sa résolution 48/11,"),
    ("es", "el Consejo de los Ríos, en su resolución 45/12,", "el Consejo de los Ríos, en su resolución 48/11,"),
    ("ru", "Совета по рекам в его резолюции 45/12 о шлюзах", "Совета по рекам в его резолюции 48/11 о шлюзах"),
    ("ar", "ما قرره مجلس الأنهار في قراره 45/12 من أن", "ما قرره مجلس الأنهار في قراره 48/11 من أن"),
    ("zh", "河流理事会在其第45/12号决议中", "河流理事会在其第48/11号决议中"),
    ("en", "decision 25/COP.14 of the Conference", "decision 26/COP.15 of the Conference"),
]


@pytest.mark.parametrize(("language", "old", "new"), UNDATED)
def test_an_undated_figure_rolls_forward_with_what_it_is_of(language: str, old: str, new: str) -> None:
    context = replace(ANNUAL, language=language, old_number="78/14", new_number="79/20")
    assert describe_text(old, new, context).nature is Nature.ROUTINE
    back = replace(context, old_session=79, new_session=78, old_year=2024, new_year=2023)
    back = replace(back, old_number="79/20", new_number="78/14")
    assert describe_text(new, old, back).nature is Nature.ROUTINE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # neither the version before nor a neighbour of what was recalled
        ("Recalling its resolution 67/12 on cooperation,", "Recalling its resolution 78/15 on cooperation,"),
        ("Recalling its resolution 78/12 on cooperation,", "Recalling its resolution 78/14 on cooperation,"),
        # one report in both, and no report
        (
            "paragraph 4 of the report of the Secretary-General of 2019",
            "paragraph 5 of the report of the Secretary-General of 2019",
        ),
        ("paragraph 4 of the Convention", "paragraph 5 of the Convention"),
        ("River Council resolution 28/16 on privacy", "River Council resolution 48/4 on privacy"),
        ("decision 25/COP.9 of the Conference", "decision 26/COP.15 of the Conference"),
    ],
)
def test_an_undated_figure_is_another_one_where_nothing_says_that_it_rolled(old: str, new: str) -> None:
    context = replace(ANNUAL, old_number="78/14", new_number="79/20")
    assert describe_text(old, new, context).nature is Nature.WORDING
