"""What is asked of whom by when, read off invented paragraphs."""

from __future__ import annotations

import pytest

from desktop_app.ledgers.ledger_of import ledger_of, ledger_of_paragraphs
from desktop_app.ledgers.model import Entry
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone


def paragraph(text: str, number: int = 1, parent: int | None = None) -> Paragraph:
    kind = Kind.OPERATIVE if parent is None else Kind.ITEM
    return Paragraph(f"op{number}", f"OP {number}", kind, Zone.OPERATIVE, text, f"{number}.", parent=parent)


def entries_of(*paragraphs: Paragraph, language: str = "en") -> tuple[Entry, ...]:
    metadata = Metadata(symbol="A/RES/80/901", session=80, language=language, adoption_date="2025-12-18")
    return ledger_of(Resolution(Source("made-up.xml", "", 0), metadata, paragraphs)).entries


def facts(text: str, language: str = "en") -> list[tuple[str, str | None, str | None, str | None]]:
    found = entries_of(paragraph(text), language=language)
    return [(entry.kind.value, entry.actor, entry.deadline, entry.to) for entry in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a report, with its receiver and its session
        (
            "Requests the Secretary-General to report to the General Assembly at its eighty-second session on ferries;",
            [("report", "Secretary-General", "82", "General Assembly")],
        ),
        # two kinds under one verb are two entries
        (
            "Requests the Secretary-General to keep the register of crossings and to report annually to the Assembly;",
            [("task", "Secretary-General", None, None), ("report", "Secretary-General", "annual", "Assembly")],
        ),
        # two infinitives of one kind are one
        (
            "Urges Member States to inspect ferries and to train their crews by 2030;",
            [("call", "Member States", "2030", None)],
        ),
        # a second verb begins a second entry, one that asks nothing ends the first
        (
            "Welcomes the progress made, invites donors to finance bridges, and takes note of the tariffs in force;",
            [("call", "donors", None, None)],
        ),
        ("Calls for the completion of all bridges;", [("call", None, None, None)]),
        # what is called for or asked once more
        ("Calls once again upon all States to repair their bridges;", [("call", "States", None, None)]),
        ("Calls, in this context, for dialogue among ferrymen;", [("call", None, None, None)]),
        ("Reiterates its demand that the parties repair the bridges;", [("call", "parties", None, None)]),
        (
            "Reaffirms its request that the Secretary-General ensure safe crossings;",
            [("task", "Secretary-General", None, None)],
        ),
        (
            "Reiterates the request made to the Secretary-General, in its resolution 64/83, to build a quay;",
            [("task", "Secretary-General", None, None)],
        ),
        ("Reaffirms its call to refrain from closing bridges;", [("call", None, None, None)]),
        ("Reaffirms the request of the Council that bridges be repaired;", []),
        (
            "Demands that Ruritania immediately, completely and unconditionally withdraw its ferries;",
            [("call", "Ruritania", None, None)],
        ),
        # what is of the United Nations, and what only names it
        (
            "Requests the organs and bodies of the United Nations system to inspect ferries;",
            [("task", "organs; bodies of the United Nations system", None, None)],
        ),
        (
            "Calls upon the administering Power and United Nations agencies to repair bridges;",
            [("call", "administering Power; United Nations agencies", None, None)],
        ),
        (
            "Urges Contracting Parties to the Commission to accept the agreement;",
            [("call", "Contracting Parties to the Commission", None, None)],
        ),
        ("Encourages the continued training of crews by the Office;", [("call", None, None, None)]),
        (
            "Requests the Intergovernmental Working Group on Ferries to meet;",
            [("task", "Intergovernmental Working Group on Ferries", None, None)],
        ),
        # a session that was held is no deadline, and concerns raised in reports are none
        (
            "Calls upon States to implement the plan adopted by the Board at its eighty-first session, held in 2024;",
            [("call", "States", None, None)],
        ),
        (
            "Urges States to collect data on ferries and to inform the development of policies;",
            [("call", "States", None, None)],
        ),
        (
            "Urges States to address the concerns raised in the reports of the Committee;",
            [("call", "States", None, None)],
        ),
        (
            "Invites States to provide the Secretary-General with information on bridges;",
            [("report", "States", None, None)],
        ),
        ("Encourages the mobilization of resources to repair landing places;", [("call", None, None, None)]),
        # who is to act: several, without articles and relative clauses
        (
            "Invites all Member States, the regional commissions and other donors that have not yet done so to report;",
            [("report", "Member States; regional commissions; donors", None, None)],
        ),
        # names keep their "and"
        (
            "Requests the United Nations Office on Drugs and Crime, within existing resources, to train crews;",
            [("task", "United Nations Office on Drugs and Crime", None, None)],
        ),
        (
            "Decides to include in the provisional agenda of its eighty-first session the item “River crossings”.",
            [("agenda", "General Assembly", "81", None)],
        ),
        (
            "Decides to appropriate the amount of 1,200 dollars for the period from 1 July 2026 to 30 June 2027;",
            [("budget", "General Assembly", "2026-07-01/2027-06-30", None)],
        ),
        ("Decides to establish a register of river crossings;", [("decision", "General Assembly", None, None)]),
        # an earlier session is no deadline
        (
            "Requests the Secretary-General to publish the decisions of its seventy-second session;",
            [("task", "Secretary-General", None, None)],
        ),
        # somebody is asked to act by "that" and a verb; things that shall be done are nobody
        (
            "Requests that the Ferry Commission regularly consult with States on tides;",
            [("task", "Ferry Commission", None, None)],
        ),
        (
            "Demands that Ruritania, the occupying Power, cease all tolls;",
            [("call", "Ruritania; occupying Power", None, None)],
        ),
        (
            "Encourages that Division to provide continuous support to the ferries;",
            [("task", "Division", None, None)],
        ),
        ("Requests that progress be measured according to the register;", [("call", None, None, None)]),
        (
            "Decides that the arrangements for the ferry panels will be as follows;",
            [("decision", "General Assembly", None, None)],
        ),
        # what is wished for is nobody
        ("Urges continued funding mechanisms to keep ferries afloat;", [("call", None, None, None)]),
        ("Encourages close collaboration to keep ferries afloat;", [("call", None, None, None)]),
        # who is asked, two of them beside the Secretary-General
        (
            "Requests the Secretary-General and the High Commissioner to inspect ferries;",
            [("task", "Secretary-General; High Commissioner", None, None)],
        ),
        (
            "Calls upon the Secretary-General and Member States to inspect ferries;",
            [("task", "Secretary-General; Member States", None, None)],
        ),
        (
            "Urges the Ferry Commission for Latin America and the Caribbean to inspect ferries;",
            [("task", "Ferry Commission for Latin America and the Caribbean", None, None)],
        ),
        (
            "Invites the Ferry Inspection Mechanism and the Commission on Tides to inspect ferries;",
            [("task", "Ferry Inspection Mechanism; Commission on Tides", None, None)],
        ),
        (
            "Requests the Secretary-General or the Ferry Commission to inspect ferries;",
            [("task", "Secretary-General; Ferry Commission", None, None)],
        ),
        # not what stands between commas, nor adverbs
        (
            "Calls upon all States, immediately following any recommendation of the Commission, to light quays;",
            [("call", "States", None, None)],
        ),
        ("Urges States once again to light quays;", [("call", "States", None, None)]),
        (
            "Urges Governments, as appropriate, non-governmental organizations and donors to light quays;",
            [("call", "Governments; non-governmental organizations; donors", None, None)],
        ),
        (
            "Requests the Ferry Commission to train crews, and also requests it, in all its work, to save fuel;",
            [("task", "Ferry Commission", None, None), ("task", "Ferry Commission", None, None)],
        ),
        (
            "Reiterates its requests to the Ferry Commission to train crews;",
            [("task", "Ferry Commission", None, None)],
        ),
        # a session of another body, by its whole name
        (
            "Requests the Ferry Commission to report to the Human Rights Council at its ninetieth session;",
            [("report", "Ferry Commission", "90 (Human Rights Council)", "Human Rights Council")],
        ),
        # a document that is asked for is a report, of whoever was asked before
        (
            "Requests the Secretary-General to keep costs low, and requests an update in his next progress report;",
            [("task", "Secretary-General", None, None), ("report", "Secretary-General", "next report", None)],
        ),
        (
            "Requests the Ferry Commission to train crews, and also requests that it report to the Assembly;",
            [("task", "Ferry Commission", None, None), ("report", "Ferry Commission", None, "Assembly")],
        ),
        # States are asked whatever they are parties to; a division is one of the Secretariat
        (
            "Urges States parties to the United Nations Convention on Ferries to light quays;",
            [("call", "States parties to the United Nations Convention on Ferries", None, None)],
        ),
        ("Requests the Division to light quays;", [("task", "Division", None, None)]),
        (
            "Invites Member States and global, regional and subregional organizations to light quays;",
            [("call", "Member States; global, regional and subregional organizations", None, None)],
        ),
        ("Urges States, individually and jointly, to light quays;", [("call", "States", None, None)]),
        # not what is said beside them, and no adverb
        (
            "Urges Member States, against the backdrop of the floods, to light quays;",
            [("call", "Member States", None, None)],
        ),
        ("Calls upon Ruritania particularly to light quays;", [("call", "Ruritania", None, None)]),
        (
            "Invites States and other operators, actively to support the ferries;",
            [("call", "States; operators", None, None)],
        ),
        (
            "Reiterates the request made to the Secretary-General, in its resolution 79/901, to light quays;",
            [("task", "Secretary-General", None, None)],
        ),
        (
            "Reiterates its request, made last year, that the Secretary-General submit a report on ferries;",
            [("report", "Secretary-General", None, None)],
        ),
        (
            "Recommends, in this regard, that the President of the General Assembly appoint two ferrymen;",
            [("task", "President of the General Assembly", None, None)],
        ),
        (
            "Requests the Secretary-General to visit every ferry and to report to Member States every six months;",
            [
                ("task", "Secretary-General", None, None),
                ("report", "Secretary-General", "6 months", "Member States"),
            ],
        ),
        # what is reported on may have two aims; a comma begins another thing asked
        (
            "Requests the Secretary-General to report on measures taken to light quays and to promote night crossings;",
            [("report", "Secretary-General", None, None)],
        ),
        (
            "Requests the Secretary-General to report on measures taken to light quays, and to promote crossings;",
            [("report", "Secretary-General", None, None), ("task", "Secretary-General", None, None)],
        ),
        (
            "Requests the Secretary-General to report on measures taken and to promote night crossings;",
            [("report", "Secretary-General", None, None), ("task", "Secretary-General", None, None)],
        ),
        (
            "Requests the Secretary-General to report to the Council and on that basis invites the Council to confer;",
            [("report", "Secretary-General", None, "Council"), ("task", "Council", None, None)],
        ),
        # nor a thing, a deed or a clause
        ("Encourages a coherent approach to lighting quays, as appropriate;", [("call", None, None, None)]),
        ("Urges further progress in lighting quays;", [("call", None, None, None)]),
        ("Encourages the frequent exchange of crews between ports to save fuel;", [("call", None, None, None)]),
        (
            "Recommends that, in order to ensure that they are read, tariffs should be short;",
            [("call", None, None, None)],
        ),
        (
            "Decides that, if the Ferry Commission agrees upon a tariff, quays shall be lit at once;",
            [("decision", "General Assembly", None, None)],
        ),
        # what shall be held does nothing, and is held on a day
        (
            "Decides that the Ferry Conference shall be held in Ruritania on 4 May 2027;",
            [("decision", "General Assembly", "2027-05-04", None)],
        ),
        # leaders who declare
        (
            "We know the rivers. We call upon the Ferry Commission to train crews. We will meet again.",
            [("task", "Ferry Commission", None, None)],
        ),
        # nothing is asked
        ("Takes note of the programmes, and mandates assigned to the Commission have grown;", []),
        ("Takes note of the tariffs and requests contained in the register;", []),
        ("Stresses that ferries should be inspected;", []),
        ("Takes note of the report of the Secretary-General and of the requests of ferry operators;", []),
    ],
)
def test_what_an_english_paragraph_asks(
    text: str, expected: list[tuple[str, str | None, str | None, str | None]]
) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Prie le Secrétaire général de lui faire rapport à sa quatre-vingt-deuxième session sur les bacs ;",
            ("report", "Secrétaire général", "82", "General Assembly"),
        ),
        ("fr", "Engage tous les États Membres à inspecter les bacs ;", ("call", "États Membres", None, None)),
        (
            "es",
            "Solicita al Secretario General que le presente un informe en su octogésimo segundo período de sesiones;",
            ("report", "Secretario General", "82", "General Assembly"),
        ),
        ("es", "Alienta a los Estados Miembros a inspeccionar los botes;", ("call", "Estados Miembros", None, None)),
        (
            "ru",
            "просит Генерального секретаря представить Генеральной Ассамблее доклад на ее восемьдесят второй сессии;",
            ("report", "Генеральный секретарь", "82", "Генеральная Ассамблея"),
        ),
        ("ru", "призывает государства-члены проверять паромы;", ("call", "государства-члены", None, None)),
        (
            "ar",
            "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة تقريرا في دورتها الثانية والثمانين؛",
            ("report", "الأمين العام", "82", "الجمعية العامة"),
        ),
        ("ar", "تشجع الدول الأعضاء على تفتيش العبارات؛", ("call", "الدول الأعضاء", None, None)),
        ("zh", "请秘书长向大会第八十二届会议提交报告；", ("report", "秘书长", "82", "大会")),
        ("zh", "敦促会员国检查渡船；", ("call", "会员国", None, None)),
        # "through" is the same word as "adopts"
        ("zh", "敦促会员国检查渡船，通过培训提高船员能力；", ("call", "会员国", None, None)),
        ("zh", "通过以下渡船宣言；", ("decision", "General Assembly", None, None)),
        ("fr", "Prie donc le Secrétaire général d’inspecter les bacs ;", ("task", "Secrétaire général", None, None)),
        (
            "fr",
            "Engage par conséquent les États, lorsqu’ils ouvrent un port, à inspecter les bacs ;",
            ("call", "États", None, None),
        ),
        (
            "fr",
            "Recommande que les États et la Commission des bacs inspectent les bacs ;",
            ("call", "États; Commission des bacs", None, None),
        ),
        (
            "fr",
            "Demande que, dans leurs décisions, les États Membres accordent aux bacs toute leur importance ;",
            ("call", "États Membres", None, None),
        ),
        (
            "fr",
            "Décide que le Secrétaire général fera rapport au Comité consultatif et à elle-même sur les bacs ;",
            ("report", "Secrétaire général", None, "Comité consultatif; General Assembly"),
        ),
        (
            "es",
            "Solicita al Secretario General que en su octogésimo segundo período de sesiones la informe sobre botes;",
            ("report", "Secretario General", "82", "General Assembly"),
        ),
        ("fr", "Demande que le Règlement des bacs soit pleinement appliqué ;", ("call", None, None, None)),
        ("fr", "Demande que soient inspectés les bacs des Nations Unies ;", ("call", None, None, None)),
        ("fr", "Encourage la mise en service de bacs pour les États ;", ("call", None, None, None)),
        ("fr", "Encourage une étroite coopération avec les États riverains ;", ("call", None, None, None)),
        ("fr", "Encourage le renforcement des liaisons entre les États riverains ;", ("call", None, None, None)),
        (
            "es",
            "Alienta en este sentido a los Estados, junto con los barqueros, a que inspeccionen los botes;",
            ("call", "Estados", None, None),
        ),
        (
            "es",
            "Insta a los Estados Miembros, especialmente a los ribereños, a que inspeccionen los botes;",
            ("call", "Estados Miembros", None, None),
        ),
        (
            "es",
            "Exhorta a los Estados y, si procede, a las organizaciones competentes, a que inspeccionen los botes;",
            ("call", "Estados; organizaciones", None, None),
        ),
        ("ru", "призывает государства-члены срочно проверять паромы;", ("call", "государства-члены", None, None)),
        (
            "ru",
            "призывает Управление по вопросам паромов и другие учреждения проверять паромы;",
            ("task", "Управление по вопросам паромов; учреждения", None, None),
        ),
        (
            "ar",
            "تدعو المكتب المعني بالعبارات والموانئ إلى أن يفتش العبارات؛",
            ("task", "المكتب المعني بالعبارات والموانئ", None, None),
        ),
    ],
)
def test_what_is_asked_in_other_languages(
    language: str, text: str, expected: tuple[str, str | None, str | None, str | None]
) -> None:
    assert facts(text, language) == [expected]


def test_conditions_are_as_printed() -> None:
    text = (
        "Requests the Secretary-General, within existing resources, to inspect ferries, as appropriate, upon request;"
    )
    (entry,) = entries_of(paragraph(text))
    assert entry.conditions == ("within existing resources", "as appropriate", "upon request")


def test_the_quote_is_the_words_of_the_request_alone() -> None:
    text = "Welcomes the register, and strongly urges Member States to keep it up to date;"
    (entry,) = entries_of(paragraph(text))
    assert entry.quote == "strongly urges Member States to keep it up to date"
    assert entry.verb == "strongly urges"
    assert entry.text == text


def test_items_are_governed_by_the_verb_above_them() -> None:
    above = paragraph("Calls upon Member States:")
    first, second = entries_of(above, paragraph("To light landing places;", 2, 0), paragraph("To train crews.", 3, 0))[
        1:
    ]
    assert (first.actor, first.verb, first.quote) == ("Member States", "Calls upon", "To light landing places")
    assert (second.actor, second.quote) == ("Member States", "To train crews")


def test_items_of_a_report_are_reports() -> None:
    above = paragraph("Requests the Ferry Commission to report to the Assembly on:")
    (entry,) = entries_of(above, paragraph("The help it gave to States;", 2, 0))[1:]
    assert (entry.kind.value, entry.actor, entry.to) == ("report", "Ferry Commission", None)


def test_items_below_what_leaders_decide_are_decisions() -> None:
    above = paragraph("We know the rivers. We decide to:")
    (entry,) = entries_of(above, paragraph("Light all landing places;", 2, 0))
    assert (entry.kind.value, entry.actor) == ("decision", "General Assembly")


def test_items_below_a_verb_that_asks_nothing_ask_nothing() -> None:
    above = paragraph("Recognizes that ferries:")
    assert entries_of(above, paragraph("To be safe, need crews that are trained;", 2, 0)) == ()


def test_a_request_of_nobody_named_is_a_guess() -> None:
    (entry,) = entries_of(paragraph("Encourages further initiatives on safe crossings;"))
    assert not entry.sure


def test_preambular_paragraphs_ask_nothing() -> None:
    recital = Paragraph("pp1", "PP 1", Kind.PREAMBULAR, Zone.PREAMBLE, "Requests the Secretary-General to report,")
    assert entries_of(recital) == ()


LONG = ("Requests States to " + "report and " * 3000, "Requests " + "Member States, " * 3000, "Requests " + "A" * 9000)


@pytest.mark.parametrize("text", LONG, ids=["report", "States", "A"])
def test_no_paragraph_is_too_long(text: str) -> None:
    entries_of(paragraph(text))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Encourages those that have not yet done so to ratify the Treaty;", None),
        ("Recommends that States should light landing places;", "States"),
        ("Reiterates its request in this regard to the Agency to mark its buoys;", "Agency"),
    ],
)
def test_who_is_asked_in_other_words(text: str, actor: str | None) -> None:
    (entry,) = entries_of(paragraph(text))
    assert entry.actor == actor


def test_what_was_requested_is_no_condition() -> None:
    (entry,) = entries_of(paragraph("Urges States to supply the data on requested ferries;"))
    assert entry.conditions == ()


def test_haste_is_no_condition() -> None:
    (entry,) = entries_of(paragraph("Requests the Secretary-General to inspect ferries as soon as possible;"))
    assert entry.conditions == ()


def test_items_of_paragraphs_given_one_by_one_go_with_what_governs_them() -> None:
    for item in ("OP 12 (a)", "OP 12 a)"):
        ledger = ledger_of_paragraphs(
            "A/RES/80/901", "en", 80, 2025, {"OP 12": "Urges States:", item: "To repair their bridges;"}
        )
        assert [entry.actor for entry in ledger.entries if entry.cite == item] == ["States"]


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("en", "Commends the Ferry Commission for its work, and requests it to train crews;", "Ferry Commission"),
        ("en", "Expresses its thanks to the Secretary-General, and invites him to go on;", "Secretary-General"),
        ("en", "Welcomes the efforts by States to light quays, encourages them to do more;", "States"),
        (
            "en",
            "Notes the cooperation between the Ferry Office and the Committee, and asks them to go on;",
            "Ferry Office; Committee",
        ),
        (
            "en",
            "Recognizes the role of the United Nations and of the international financial institutions, and encourages "
            "them to light quays;",
            "United Nations; international financial institutions",
        ),
        ("en", "Deplores the use of force against lighthouses, and calls upon it to cease;", None),
        (
            "fr",
            "Salue les efforts déployés par certains États pour éclairer les quais, et les engage à continuer ;",
            "certains États",
        ),
        (
            "es",
            "Acoge con beneplácito la labor realizada por el Consejo de Puertos, y lo alienta a que continúe;",
            "Consejo de Puertos",
        ),
    ],
)
def test_a_pronoun_may_mean_who_was_spoken_of_which_is_a_guess(language: str, text: str, actor: str | None) -> None:
    (entry,) = entries_of(paragraph(text), language=language)
    assert (entry.actor, entry.sure) == (actor, False)


def test_who_is_named_with_the_verb_is_no_guess_whoever_was_spoken_of() -> None:
    text = "Commends the Secretary-General for his report, and requests the Secretary-General to train crews;"
    (entry,) = entries_of(paragraph(text))
    assert (entry.actor, entry.sure) == ("Secretary-General", True)
