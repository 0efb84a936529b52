"""Three invented pairs of resolutions in the six languages, each paragraph with the nature that it is to have.

A paragraph is written once: ``{old|new}`` is what differs. The resolutions are built from these rows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Nature, Side
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_EITHER = re.compile(r"\{([^|}]*)\|([^}]*)\}")


@dataclass(frozen=True)
class Row:
    """One paragraph in all languages, and the nature of what differs in it."""

    cite: str
    nature: Nature
    texts: Mapping[str, str]


@dataclass(frozen=True)
class InventedPair:
    """Two versions of an invented resolution: their sessions, and their paragraphs."""

    name: str
    sessions: tuple[int, int]
    rows: Sequence[Row]

    def version(self, side: Side, language: str) -> Resolution:
        """One version in one language."""
        session = side.of(*self.sessions)
        symbol, year = f"A/RES/{session}/300", session + 1945
        metadata = Metadata(symbol, "General Assembly", session, language, self.name, f"{year}-12-19")
        return Resolution(
            Source(f"{self.name}-{session}-{language}.pdf", symbol, 1),
            metadata,
            tuple(_paragraph(row, side, language) for row in self.rows),
        )


def _paragraph(row: Row, side: Side, language: str) -> Paragraph:
    text = side_of(row.texts[language], side)
    kind, zone = (Kind.PREAMBULAR, Zone.PREAMBLE) if row.cite.startswith("PP") else (Kind.OPERATIVE, Zone.OPERATIVE)
    label = "" if kind is Kind.PREAMBULAR else f"{row.cite.split()[1]}."
    return Paragraph(row.cite.lower().replace(" ", ""), row.cite, kind, zone, text, label)


def side_of(template: str, side: Side) -> str:
    """The old or the new text of a template."""
    return _EITHER.sub(lambda match: match[side.of(1, 2)], template)


WATER = InventedPair(
    "Safe water for schools",
    (79, 80),
    (
        Row(
            "PP 1",
            Nature.ROUTINE,
            {
                "en": "Recalling its resolution {78/401 of 7 December 2023|79/412 of 4 December 2024},",
                "fr": "Rappelant sa résolution {78/401 du 7 décembre 2023|79/412 du 4 décembre 2024},",
                "es": "Recordando su resolución {78/401, de 7 de diciembre de 2023|79/412, de 4 de diciembre de 2024},",
                "ru": "ссылаясь на свою резолюцию {78/401 от 7 декабря 2023|79/412 от 4 декабря 2024} года,",
                "ar": "وإذ تشير إلى قرارها {78/401 المؤرخ 7 كانون الأول/ديسمبر 2023"
                "|79/412 المؤرخ 4 كانون الأول/ديسمبر 2024}،",
                "zh": "回顾其{2023年12月7日第78/401号|2024年12月4日第79/412号}决议，",
            },
        ),
        Row(
            "PP 2",
            Nature.ROUTINE,
            {
                "en": "Taking note of Human Rights Council resolution {54/33|57/21} on clean wells in villages,",
                "fr": "Prenant note de la résolution {54/33|57/21} du Conseil des droits de l’homme sur les puits,",
                "es": "Tomando nota de la resolución {54/33|57/21} del Consejo de Derechos Humanos sobre los pozos,",
                "ru": "принимая к сведению резолюцию {54/33|57/21} Совета по правам человека о чистых колодцах,",
                "ar": "وإذ تحيط علما بقرار مجلس حقوق الإنسان {54/33|57/21} بشأن الآبار النظيفة في القرى،",
                "zh": "表示注意到人权理事会关于乡村清洁水井的第{54/33|57/21}号决议，",
            },
        ),
        Row(
            "PP 3",
            Nature.ROUTINE,
            {
                "en": "Welcoming the conference on wells held in Geneva from {1 to 19 April|31 March to 17 April},",
                "fr": "Se félicitant de la conférence sur les puits tenue à Genève du {1er au 19 avril|31 mars "
                "au 17 avril},",
                "es": "Acogiendo con beneplácito la conferencia sobre los pozos celebrada en Ginebra del "
                "{1 al 19 de abril|31 de marzo al 17 de abril},",
                "ru": "приветствуя конференцию о колодцах, состоявшуюся в Женеве с {1 по 19 апреля|31 марта по "
                "17 апреля},",
                "ar": "وإذ ترحب بمؤتمر الآبار الذي عقد في جنيف في الفترة من "
                "{1 إلى 19 نيسان/أبريل|31 آذار/مارس إلى 17 نيسان/أبريل}،",
                "zh": "欢迎{4月1日至19日|3月31日至4月17日}在日内瓦举行的水井会议，",
            },
        ),
        Row(
            "PP 4",
            Nature.ROUTINE,
            {
                "en": "Noting that {ten|eleven} years after the adoption of the plan many wells are still dry,",
                "fr": "Notant que {dix|onze} ans après l’adoption du plan, de nombreux puits sont encore à sec,",
                "es": "Observando que, {diez|once} años después de la aprobación del plan, muchos pozos siguen secos,",
                "ru": "отмечая, что {десять|одиннадцать} лет спустя после принятия плана многие колодцы пусты,",
                "ar": "وإذ تلاحظ أنه بعد مرور {عشر سنوات|إحدى عشرة سنة} على اعتماد الخطة لا تزال آبار كثيرة جافة،",
                "zh": "注意到计划通过{十|十一}年后许多水井仍然干涸，",
            },
        ),
        Row(
            "OP 1",
            Nature.FIGURES,
            {
                "en": "Welcomes the fact that {112|121} States have built wells beside their schools;",
                "fr": "Se félicite que {112|121} États aient construit des puits près de leurs écoles ;",
                "es": "Acoge con beneplácito que {112|121} Estados hayan construido pozos junto a sus escuelas;",
                "ru": "приветствует тот факт, что {112|121} государств построили колодцы рядом со школами;",
                "ar": "ترحب بأن {112|121} دولة قد بنت آبارا بجوار مدارسها؛",
                "zh": "欢迎{112|121}个国家在学校旁修建了水井；",
            },
        ),
        Row(
            "OP 2",
            Nature.WORDING,
            {
                "en": "Encourages Member States to {consider publishing|publish} the results of tests of their water;",
                "fr": "Encourage les États Membres à {envisager de publier|publier} les résultats des analyses "
                "de l’eau ;",
                "es": "Alienta a los Estados Miembros a que {consideren la posibilidad de publicar|publiquen} los "
                "resultados de los análisis del agua;",
                "ru": "рекомендует государствам-членам {рассмотреть вопрос о публикации|публиковать} результаты "
                "проверок;",
                "ar": "تشجع الدول الأعضاء على {النظر في نشر|نشر} نتائج فحوص المياه؛",
                "zh": "鼓励会员国{考虑公布|公布}水质检测结果；",
            },
        ),
        Row(
            "OP 3",
            Nature.CONNECTIVE,
            {
                "en": "{Calls|Also calls} upon all donors to support the repair of old wells;",
                "fr": "Demande {|également }à tous les donateurs d’appuyer la réparation des vieux puits ;",
                "es": "Exhorta {|también }a todos los donantes a que apoyen la reparación de los pozos viejos;",
                "ru": "призывает {|также }всех доноров поддержать ремонт старых колодцев;",
                "ar": "تهيب {|أيضا }بجميع المانحين أن يدعموا إصلاح الآبار القديمة؛",
                "zh": "{|又}促请所有捐助者支持修理旧水井；",
            },
        ),
        Row(
            "OP 4",
            Nature.WORDING,
            {
                "en": "Decides that every school shall have clean water by {2030|2032};",
                "fr": "Décide que chaque école disposera d’eau propre d’ici à {2030|2032} ;",
                "es": "Decide que todas las escuelas dispondrán de agua limpia a más tardar en {2030|2032};",
                "ru": "постановляет, что все школы будут обеспечены чистой водой не позднее {2030|2032} года;",
                "ar": "تقرر أن تتوافر المياه النظيفة لكل مدرسة بحلول عام {2030|2032}؛",
                "zh": "决定所有学校至迟于{2030|2032}年拥有清洁用水；",
            },
        ),
        Row(
            "OP 5",
            Nature.ROUTINE,
            {
                "en": "Decides to include in the provisional agenda of its {eightieth|eighty-first} session the item "
                "entitled “Safe water for schools”.",
                "fr": "Décide d’inscrire à l’ordre du jour provisoire de sa {quatre-vingtième|quatre-vingt-unième} "
                "session la question intitulée « De l’eau salubre pour les écoles ».",
                "es": "Decide incluir en el programa provisional de su octogésimo {|primer }período de sesiones "
                "el tema "
                "titulado “Agua potable para las escuelas”.",
                "ru": "постановляет включить в предварительную повестку дня своей {восьмидесятой|восемьдесят первой} "
                "сессии пункт, озаглавленный «Чистая вода для школ».",
                "ar": "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها {الثمانين|الحادية والثمانين} البند المعنون "
                "”المياه "
                "المأمونة للمدارس“.",
                "zh": "决定将题为“学校安全用水”的项目列入大会第{八十|八十一}届会议临时议程。",
            },
        ),
    ),
)

LIBRARIES = InventedPair(
    "Travelling libraries",
    (78, 80),
    (
        Row(
            "PP 1",
            Nature.ROUTINE,
            {
                "en": "Recalling its {resolution 76/310 of 9 December 2021|resolutions 76/310 of 9 December 2021 "
                "and 78/344 "
                "of 6 December 2023} on travelling libraries,",
                "fr": "Rappelant {sa résolution 76/310 du 9 décembre 2021|ses résolutions 76/310 du 9 décembre "
                "2021 et "
                "78/344 du 6 décembre 2023} sur les bibliothèques itinérantes,",
                "es": "Recordando {su resolución 76/310, de 9 de diciembre de 2021, relativa|sus resoluciones "
                "76/310, de 9 "
                "de diciembre de 2021, y 78/344, de 6 de diciembre de 2023, relativas} a las bibliotecas "
                "itinerantes,",
                "ru": "ссылаясь на {свою резолюцию 76/310 от 9 декабря 2021 года|свои резолюции 76/310 от 9 "
                "декабря 2021 "
                "года и 78/344 от 6 декабря 2023 года} о передвижных библиотеках,",
                "ar": "وإذ تشير إلى {قرارها 76/310 المؤرخ 9 كانون الأول/ديسمبر 2021|قراريها 76/310 المؤرخ 9 كانون "
                "الأول/ديسمبر 2021 و 78/344 المؤرخ 6 كانون الأول/ديسمبر 2023} بشأن المكتبات المتنقلة،",
                "zh": "回顾其关于流动图书馆的2021年12月9日第76/310号{|和2023年12月6日第78/344号}决议，",
            },
        ),
        Row(
            "PP 2",
            Nature.ROUTINE,
            {
                "en": "Marking the {tenth|twelfth} anniversary of the first library boat on the great river,",
                "fr": "Marquant le {dixième|douzième} anniversaire du premier bateau-bibliothèque sur le grand fleuve,",
                "es": "Conmemorando el {décimo|duodécimo} aniversario del primer barco biblioteca en el gran río,",
                "ru": "отмечая {десятую|двенадцатую} годовщину первого судна-библиотеки на большой реке,",
                "ar": "وإذ تحتفل بالذكرى السنوية {العاشرة|الثانية عشرة} لأول قارب مكتبة في النهر الكبير،",
                "zh": "纪念大河上首艘图书船{十|十二}周年，",
            },
        ),
        Row(
            "PP 3",
            Nature.ROUTINE,
            {
                "en": "Recalling paragraph {14|16} of its resolution {76/255|78/245} on the budget of the libraries,",
                "fr": "Rappelant le paragraphe {14|16} de sa résolution {76/255|78/245} sur le budget des "
                "bibliothèques,",
                "es": "Recordando el párrafo {14|16} de su resolución {76/255|78/245} sobre el presupuesto,",
                "ru": "ссылаясь на пункт {14|16} своей резолюции {76/255|78/245} о бюджете библиотек,",
                "ar": "وإذ تشير إلى الفقرة {14|16} من قرارها {76/255|78/245} بشأن ميزانية المكتبات،",
                "zh": "回顾其关于图书馆预算的第{76/255|78/245}号决议第{14|16}段，",
            },
        ),
        Row(
            "OP 1",
            Nature.WORDING,
            {
                "en": "{Invites|Urges} Member States to lend books to children who live far from any town;",
                "fr": "{Invite|Exhorte} les États Membres à prêter des livres aux enfants qui vivent loin des villes ;",
                "es": "{Invita|Insta} a los Estados Miembros a que presten libros a los niños que viven lejos de las "
                "ciudades;",
                "ru": "{предлагает государствам-членам|настоятельно призывает государства-члены} одалживать "
                "книги детям, "
                "живущим вдали от городов;",
                "ar": "{تدعو|تحث} الدول الأعضاء {إلى|على} إعارة الكتب للأطفال الذين يعيشون بعيدا عن المدن؛",
                "zh": "{邀请|敦促}会员国向远离城镇的儿童借书；",
            },
        ),
        Row(
            "OP 2",
            Nature.ROUTINE,
            {
                "en": "Notes that the council of libraries met for the {fifth|sixth} time on board a ship;",
                "fr": "Note que le conseil des bibliothèques s’est réuni pour la {cinquième|sixième} fois à bord "
                "d’un navire ;",
                "es": "Observa que el consejo de bibliotecas se reunió por {quinta|sexta} vez a bordo de un barco;",
                "ru": "отмечает, что совет библиотек собрался в {пятый|шестой} раз на борту корабля;",
                "ar": "تلاحظ أن مجلس المكتبات اجتمع للمرة {الخامسة|السادسة} على متن سفينة؛",
                "zh": "注意到图书馆理事会第{五|六}次在船上开会；",
            },
        ),
        Row(
            "OP 3",
            Nature.FIGURES,
            {
                "en": "Welcomes the rise of loans by {3.5|4.2} per cent in the villages of the delta;",
                "fr": "Se félicite de la hausse de {3,5|4,2} % des prêts dans les villages du delta ;",
                "es": "Acoge con beneplácito el aumento del {3,5|4,2} % de los préstamos en las aldeas del delta;",
                "ru": "приветствует рост выдачи книг на {3,5|4,2} процента в деревнях дельты;",
                "ar": "ترحب بارتفاع الإعارة بنسبة {3.5|4.2} في المائة في قرى الدلتا؛",
                "zh": "欢迎三角洲村庄的借阅量增长{3.5|4.2}%；",
            },
        ),
        Row(
            "OP 4",
            Nature.IDENTICAL,
            {
                "en": "Stresses the importance of reading aloud in every language of the delta;",
                "fr": "Souligne l’importance de la lecture à voix haute dans toutes les langues du delta ;",
                "es": "Subraya la importancia de leer en voz alta en todos los idiomas del delta;",
                "ru": "подчеркивает важность чтения вслух на всех языках дельты;",
                "ar": "تشدد على أهمية القراءة بصوت عال بجميع لغات الدلتا؛",
                "zh": "强调用三角洲的每种语言朗读的重要性；",
            },
        ),
        Row(
            "OP 5",
            Nature.ROUTINE,
            {
                "en": "Requests the Secretary-General to submit to the General Assembly at its "
                "{eightieth|eighty-second} "
                "session a report on the present resolution.",
                "fr": "Prie le Secrétaire général de lui présenter, à sa "
                "{quatre-vingtième|quatre-vingt-deuxième} session, "
                "un rapport sur la présente résolution.",
                "es": "Solicita al Secretario General que, en su octogésimo {|segundo }período de sesiones, le "
                "presente un "
                "informe sobre la presente resolución.",
                "ru": "просит Генерального секретаря представить Генеральной Ассамблее на ее "
                "{восьмидесятой|восемьдесят "
                "второй} сессии доклад о настоящей резолюции.",
                "ar": "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها {الثمانين|الثانية والثمانين} "
                "تقريرا عن "
                "هذا القرار.",
                "zh": "请秘书长向大会第{八十|八十二}届会议提交报告说明本决议的情况。",
            },
        ),
    ),
)

FERRIES = InventedPair(
    "Financing of the river mission",
    (79, 80),
    (
        Row(
            "PP 1",
            Nature.ROUTINE,
            {
                "en": "Having considered the report on the mission for the period from 1 July {2023 to 30 June "
                "2024|2024 to "
                "30 June 2025},",
                "fr": "Ayant examiné le rapport sur la mission pour la période du 1er juillet {2023 au 30 juin "
                "2024|2024 au "
                "30 juin 2025},",
                "es": "Habiendo examinado el informe sobre la misión para el período comprendido entre el 1 de "
                "julio de "
                "{2023 y el 30 de junio de 2024|2024 y el 30 de junio de 2025},",
                "ru": "рассмотрев доклад о миссии за период с 1 июля {2023 года по 30 июня 2024|2024 года по 30 "
                "июня 2025} "
                "года,",
                "ar": "وقد نظرت في التقرير عن البعثة للفترة من 1 تموز/يوليه {2023 إلى 30 حزيران/يونيه 2024|2024 "
                "إلى 30 "
                "حزيران/يونيه 2025}،",
                "zh": "审议了关于特派团{2023年7月1日至2024年6月30日|2024年7月1日至2025年6月30日}期间的报告，",
            },
        ),
        Row(
            "PP 2",
            Nature.ROUTINE,
            {
                "en": "Taking note of the report of the Secretary-General on the river mission (A/{79/264|80/270}),",
                "fr": "Prenant note du rapport du Secrétaire général sur la mission fluviale (A/{79/264|80/270}),",
                "es": "Tomando nota del informe del Secretario General sobre la misión fluvial (A/{79/264|80/270}),",
                "ru": "принимая к сведению доклад Генерального секретаря о речной миссии (A/{79/264|80/270}),",
                "ar": "وإذ تحيط علما بتقرير الأمين العام عن البعثة النهرية (A/{79/264|80/270})،",
                "zh": "表示注意到秘书长关于河流特派团的报告(A/{79/264|80/270})，",
            },
        ),
        Row(
            "OP 1",
            Nature.FIGURES,
            {
                "en": "Decides to appropriate the amount of {65,459,100|66,120,300} dollars for the ferries;",
                "fr": "Décide d’ouvrir un crédit d’un montant de {65 459 100|66 120 300} dollars pour les bacs ;",
                "es": "Decide consignar la suma de {65.459.100|66.120.300} dólares para los transbordadores;",
                "ru": "постановляет ассигновать сумму в размере {65 459 100|66 120 300} долл. США на паромы;",
                "ar": "تقرر أن تعتمد مبلغ {65 459 100|66 120 300} دولار للعبارات؛",
                "zh": "决定为渡轮批款{65 459 100|66 120 300}美元；",
            },
        ),
        Row(
            "OP 2",
            Nature.WORDING,
            {
                "en": "Decides to extend the mandate of the mission until {31 January 2026|31 January 2027};",
                "fr": "Décide de proroger le mandat de la mission jusqu’au {31 janvier 2026|31 janvier 2027} ;",
                "es": "Decide prorrogar el mandato de la misión hasta el {31 de enero de 2026|31 de enero de 2027};",
                "ru": "постановляет продлить мандат миссии до {31 января 2026|31 января 2027} года;",
                "ar": "تقرر تمديد ولاية البعثة حتى {31 كانون الثاني/يناير 2026|31 كانون الثاني/يناير 2027}؛",
                "zh": "决定将特派团的任期延长至{2026年1月31日|2027年1月31日}；",
            },
        ),
        Row(
            "OP 3",
            Nature.FIGURES,
            {
                "en": "Approves {twelve|thirteen} posts of captains for the ferries of the upper river;",
                "fr": "Approuve {douze|treize} postes de capitaine pour les bacs du cours supérieur ;",
                "es": "Aprueba {doce|trece} puestos de capitán para los transbordadores del curso alto;",
                "ru": "утверждает {двенадцать|тринадцать} должностей капитанов паромов верховьев;",
                "ar": "توافق على {اثنتي عشرة|ثلاث عشرة} وظيفة لقباطنة العبارات في أعلى النهر؛",
                "zh": "核准上游渡轮{十二|十三}个船长员额；",
            },
        ),
        Row(
            "OP 4",
            Nature.WORDING,
            {
                "en": "Requests that all pilots {|not }be trained before they sail at night;",
                "fr": "Demande que tous les pilotes {|ne }soient {|pas }formés avant de naviguer de nuit ;",
                "es": "Solicita que todos los pilotos {|no }reciban capacitación antes de navegar de noche;",
                "ru": "просит, чтобы все лоцманы {|не }проходили обучение до ночного плавания;",
                "ar": "تطلب أن {يدرب|لا يدرب} جميع الربابنة قبل الإبحار ليلا؛",
                "zh": "请所有引航员夜航前{|不}接受培训；",
            },
        ),
        Row(
            "OP 5",
            Nature.ROUTINE,
            {
                "en": "Decides to include in the provisional agenda of its {eightieth|eighty-first} session the item "
                "entitled “Financing of the river mission”.",
                "fr": "Décide d’inscrire à l’ordre du jour provisoire de sa {quatre-vingtième|quatre-vingt et "
                "unième} "
                "session la question intitulée « Financement de la mission fluviale ».",
                "es": "Decide incluir en el programa provisional de su {octogésimo|octogésimo primer} período de "
                "sesiones "
                "el tema titulado “Financiación de la misión fluvial”.",
                "ru": "постановляет включить в предварительную повестку дня своей {восьмидесятой|восемьдесят первой} "
                "сессии пункт, озаглавленный «Финансирование речной миссии».",
                "ar": "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها {الثمانين|الحادية والثمانين} البند المعنون ”تمويل "
                "البعثة النهرية“.",
                "zh": "决定将题为“河流特派团经费的筹措”的项目列入第{八十|八十一}届会议临时议程。",
            },
        ),
    ),
)

PAIRS = (WATER, LIBRARIES, FERRIES)
