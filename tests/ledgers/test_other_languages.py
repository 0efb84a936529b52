"""What is asked of whom by when in French, Spanish, Russian, Arabic and Chinese, read off invented paragraphs.

Each row is a paragraph with what a reader finds in it: kind, who is asked, and the deadline. Those without an entry
ask nothing, though they hold words of asking.
"""

from __future__ import annotations

import pytest

from tests.ledgers.test_requests import entries_of, facts, paragraph

GA = "General Assembly"
Facts = tuple[str, "str | None", "str | None"]

FRENCH: list[tuple[str, list[Facts]]] = [
    (
        "Prie le Secrétaire général de lui présenter, à sa quatre-vingt-deuxième session, un rapport sur les bacs ;",
        [("report", "Secrétaire général", "82")],
    ),
    ("Invite les États Membres à inspecter les bacs d’ici à 2030 ;", [("call", "États Membres", "2030")]),
    (
        "Encourage la Commission économique pour l’Europe et la Banque mondiale à financer des phares ;",
        [("task", "Commission économique pour l'Europe; Banque mondiale", None)],
    ),
    (
        "Demande au Programme des Nations Unies pour l’environnement, dans la limite des ressources existantes, "
        "de dresser un inventaire des canaux ;",
        [("task", "Programme des Nations Unies pour l'environnement", None)],
    ),
    (
        "Exhorte tous les États qui ne l’ont pas encore fait à ratifier la Convention ;",
        [("call", "États", None)],
    ),
    (
        "Décide d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-unième session la question intitulée "
        "« Traversées fluviales ».",
        [("agenda", GA, "81")],
    ),
    ("Décide de rester saisie de la question.", [("agenda", GA, None)]),
    ("Proclame le 12 mai Journée internationale des passeurs ;", [("decision", GA, None)]),
    (
        "Prie également le Secrétaire général de poursuivre le programme et de lui rendre compte chaque année ;",
        [("task", "Secrétaire général", None), ("report", "Secrétaire général", "annual")],
    ),
    ("Prend note de la demande adressée aux États riverains de réparer les ponts ;", []),
    ("Souligne que les États devraient inviter les donateurs à financer les phares ;", []),
    (
        "Se félicite des progrès accomplis et engage les donateurs à contribuer au fonds ;",
        [("call", "donateurs", None)],
    ),
    (
        "Appelle les gouvernements, les organisations régionales et le secteur privé à échanger leurs données ;",
        [("call", "gouvernements; organisations régionales; secteur privé", None)],
    ),
    (
        "Réitère sa demande au Corps commun d’inspection d’examiner les contrats avant le 30 juin 2027 ;",
        [("task", "Corps commun d'inspection", "2027-06-30")],
    ),
    ("Lance un appel en faveur de la reconstruction des embarcadères ;", [("call", None, None)]),
    (
        "Recommande aux États d’adopter des règles communes, selon qu’il convient ;",
        [("call", "États", None)],
    ),
    (
        "Prie instamment les parties de respecter l’accord ;",
        [("call", "parties", None)],
    ),
    (
        "Charge le Comité des transports d’élaborer un guide ;",
        [("task", "Comité des transports", None)],
    ),
    (
        "Prie la Haute-Commissaire aux droits de l’homme de soumettre au Conseil des droits de l’homme un rapport ;",
        [("report", "Haute-Commissaire aux droits de l'homme", None)],
    ),
    (
        "Engage la Haute-Commissaire, compte tenu de l’ampleur des crues, à revoir ses plans ;",
        [("task", "Haute-Commissaire", None)],
    ),
    (
        "Prie la Secrétaire générale adjointe aux transports et à la sécurité des ponts d’établir un guide ;",
        [("task", "Secrétaire générale adjointe aux transports et à la sécurité des ponts", None)],
    ),
    ("Rappelle que le Conseil a prié les États de coopérer ;", []),
    # who is asked stands before the verb as a pronoun, and was named before
    (
        "Prie le Comité des bacs d’inspecter les canaux, et l’encourage à publier ses conclusions ;",
        [("task", "Comité des bacs", None), ("task", "Comité des bacs", None)],
    ),
    ("Réaffirme que l’offre et la demande de bacs doivent être équilibrées ;", []),
    ("Renouvelle l’appel lancé aux États pour qu’ils réparent les ponts ;", [("call", "États", None)]),
    ("Réaffirme l’appel lancé par le Secrétaire général en faveur des ponts ;", []),
    (
        "Souhaite vivement que les donateurs financent des phares ;",
        [("call", "donateurs", None)],
    ),
    (
        "Demande avec insistance aux organismes compétents des Nations Unies de former les équipages ;",
        [("task", "organismes des Nations Unies", None)],
    ),
    (
        "Invite les États parties à la Convention des Nations Unies sur les bacs à coopérer ;",
        [("call", "États parties à la Convention des Nations Unies sur les bacs", None)],
    ),
    ("Déclare qu’il importe d’entretenir les ponts ;", []),
    (
        "Prie le Comité des bacs de faire rapport à la Commission des ports et des canaux à sa trente et unième "
        "session ;",
        [("report", "Comité des bacs", "31 (Commission des ports et des canaux)")],
    ),
    ("Décide ce qui suit :", []),
    ("Prie les États de ne ménager aucun effort pour réparer les ponts ;", [("call", "États", None)]),
    (
        "Prie le Comité des bacs, à sa session de 2026, d’inspecter les canaux ;",
        [("task", "Comité des bacs", None)],
    ),
    (
        "Prie le Comité des bacs de rendre régulièrement compte de ses travaux ;",
        [("report", "Comité des bacs", "regular")],
    ),
]

SPANISH: list[tuple[str, list[Facts]]] = [
    (
        "Solicita al Secretario General que le presente, en su octogésimo segundo período de sesiones, un informe "
        "sobre los transbordadores;",
        [("report", "Secretario General", "82")],
    ),
    (
        "Invita a los Estados Miembros a que inspeccionen los transbordadores a más tardar en 2030;",
        [("call", "Estados Miembros", "2030")],
    ),
    (
        "Alienta a la Comisión Económica para Europa y al Banco Mundial a que financien faros;",
        [("task", "Comisión Económica para Europa; Banco Mundial", None)],
    ),
    (
        "Pide al Programa de las Naciones Unidas para el Medio Ambiente que, dentro de los recursos existentes, "
        "prepare un inventario de canales;",
        [("task", "Programa de las Naciones Unidas para el Medio Ambiente", None)],
    ),
    (
        "Exhorta a todos los Estados que aún no lo hayan hecho a que ratifiquen la Convención;",
        [("call", "Estados", None)],
    ),
    (
        "Decide incluir en el programa provisional de su octogésimo primer período de sesiones el tema titulado "
        "“Cruces fluviales”.",
        [("agenda", GA, "81")],
    ),
    ("Decide seguir ocupándose de la cuestión.", [("agenda", GA, None)]),
    ("Proclama el 12 de mayo Día Internacional de los Barqueros;", [("decision", GA, None)]),
    (
        "Solicita también al Secretario General que prosiga el programa y que le informe anualmente;",
        [("task", "Secretario General", None), ("report", "Secretario General", "annual")],
    ),
    ("Toma nota de la solicitud dirigida a los Estados ribereños de reparar los puentes;", []),
    ("Subraya que los Estados deberían invitar a los donantes a financiar los faros;", []),
    (
        "Acoge con beneplácito los progresos realizados e insta a los donantes a contribuir al fondo;",
        [("call", "donantes", None)],
    ),
    (
        "Exhorta a los gobiernos, las organizaciones regionales y el sector privado a que intercambien datos;",
        [("call", "gobiernos; organizaciones regionales; sector privado", None)],
    ),
    (
        "Reitera su solicitud a la Dependencia Común de Inspección de que examine los contratos antes del "
        "30 de junio de 2027;",
        [("task", "Dependencia Común de Inspección", "2027-06-30")],
    ),
    ("Hace un llamamiento en favor de la reconstrucción de los embarcaderos;", [("call", None, None)]),
    (
        "Recomienda a los Estados que adopten normas comunes, según proceda;",
        [("call", "Estados", None)],
    ),
    ("Insta encarecidamente a las partes a que respeten el acuerdo;", [("call", "partes", None)]),
    (
        "Encarga al Comité de Transportes que elabore una guía;",
        [("task", "Comité de Transportes", None)],
    ),
    (
        "Solicita a la Alta Comisionada para los Derechos Humanos que presente un informe al Consejo de Derechos "
        "Humanos;",
        [("report", "Alta Comisionada para los Derechos Humanos", None)],
    ),
    (
        "Solicita a la Oficina de las Naciones Unidas contra la Droga y el Delito que forme a las tripulaciones;",
        [("task", "Oficina de las Naciones Unidas contra la Droga y el Delito", None)],
    ),
    ("Recuerda que el Consejo pidió a los Estados que cooperaran;", []),
    (
        "Solicita al Comité de Transbordadores que inspeccione los canales, y lo alienta a que publique los "
        "resultados;",
        [("task", "Comité de Transbordadores", None), ("task", "Comité de Transbordadores", None)],
    ),
    ("Reitera su firme llamamiento a los Estados para que reparen los puentes;", [("call", "Estados", None)]),
    (
        "Reafirma su solicitud de que el Secretario General vele por la seguridad de los puentes;",
        [("task", "Secretario General", None)],
    ),
    (
        "Exhorta a las organizaciones competentes de las Naciones Unidas a que formen a las tripulaciones;",
        [("task", "organizaciones de las Naciones Unidas", None)],
    ),
    ("Insta a Myanmar a que repare los puentes;", [("call", "Myanmar", None)]),
    ("Alienta la cooperación entre los Estados ribereños;", [("call", None, None)]),
    ("Exhorta a los Estados a no cerrar los puentes;", [("call", "Estados", None)]),
    (
        "Decide seguir examinando la cuestión en su octogésimo segundo período de sesiones;",
        [("agenda", GA, "82")],
    ),
    (
        "Solicita al Secretario General que en ese período de sesiones le presente un informe;",
        [("report", "Secretario General", None)],
    ),
    (
        "Solicita a los Estados que examinen los puentes cada dos años;",
        [("call", "Estados", "biennial")],
    ),
]

RUSSIAN: list[tuple[str, list[Facts]]] = [
    (
        "просит Генерального секретаря представить Генеральной Ассамблее на ее восемьдесят второй сессии доклад о "
        "паромах;",
        [("report", "Генеральный секретарь", "82")],
    ),
    (
        "призывает государства-члены провести осмотр паромов до 2030 года;",
        [("call", "государства-члены", "2030")],
    ),
    (
        "рекомендует Европейской экономической комиссии и Всемирному банку финансировать маяки;",
        [("task", "Европейская экономическая комиссия; Всемирный банк", None)],
    ),
    (
        "просит Программу Организации Объединенных Наций по окружающей среде в рамках имеющихся ресурсов "
        "подготовить перечень каналов;",
        [("task", "Программа Организации Объединенных Наций по окружающей среде", None)],
    ),
    (
        "призывает все государства, которые еще не сделали этого, ратифицировать Конвенцию;",
        [("call", "государства", None)],
    ),
    (
        "постановляет включить в предварительную повестку дня своей восемьдесят первой сессии пункт, озаглавленный "
        "«Речные переправы».",
        [("agenda", GA, "81")],
    ),
    ("постановляет продолжать заниматься этим вопросом.", [("agenda", GA, None)]),
    ("провозглашает 12 мая Международным днем паромщика;", [("decision", GA, None)]),
    (
        "просит также Генерального секретаря продолжать осуществление программы и ежегодно представлять Ассамблее "
        "доклад;",
        [("task", "Генеральный секретарь", None), ("report", "Генеральный секретарь", "annual")],
    ),
    ("принимает к сведению просьбу к прибрежным государствам отремонтировать мосты;", []),
    ("подчеркивает, что государствам следует предложить донорам финансировать маяки;", []),
    (
        "приветствует достигнутый прогресс и настоятельно призывает доноров вносить взносы в фонд;",
        [("call", "доноры", None)],
    ),
    (
        "призывает правительства, региональные организации и частный сектор обмениваться данными;",
        [("call", "правительства; региональные организации; частный сектор", None)],
    ),
    (
        "вновь просит Объединенную инспекционную группу изучить контракты до 30 июня 2027 года;",
        [("task", "Объединенная инспекционная группа", "2027-06-30")],
    ),
    ("призывает к восстановлению причалов;", [("call", None, None)]),
    (
        "рекомендует государствам принять общие правила, когда это целесообразно;",
        [("call", "государства", None)],
    ),
    ("настоятельно призывает стороны соблюдать соглашение;", [("call", "стороны", None)]),
    ("поручает Комитету по транспорту разработать руководство;", [("task", "Комитет по транспорту", None)]),
    (
        "просит Верховного комиссара по правам человека представить Совету по правам человека доклад;",
        [("report", "Верховный комиссар по правам человека", None)],
    ),
    ("призывает международное сообщество оказать помощь;", [("call", "международное сообщество", None)]),
    ("рекомендует международному сообществу оказать помощь;", [("call", "международное сообщество", None)]),
    (
        "предлагает Управлению систематически собирать данные о переправах;",
        [("task", "Управление", None)],
    ),
    ("напоминает, что Совет просил государства сотрудничать;", []),
    ("принимает также к сведению доклад о паромах;", []),
    ("предлагает вниманию государств доклад о паромах;", []),
    ("высказывается за то, чтобы государства ремонтировали мосты;", [("call", "государства", None)]),
    ("высказывается также за расширение сети переправ;", [("call", None, None)]),
    ("повторяет свой призыв к государствам отремонтировать мосты;", [("call", "государства", None)]),
    (
        "высказывается за то, чтобы в надлежащих случаях государства ремонтировали мосты;",
        [("call", "государства", None)],
    ),
    ("рекомендует тем государствам, которые имеют мосты, осматривать их;", [("call", "государства", None)]),
    ("утверждает объем расходов на сумму 500 000 долл. США;", [("budget", GA, None)]),
    (
        "просит Управление по портам и безопасности продолжать осматривать паромы;",
        [("task", "Управление по портам и безопасности", None)],
    ),
    (
        "самым настоятельным образом призывает власти немедленно отремонтировать мосты;",
        [("call", "власти", None)],
    ),
    (
        "рекомендует региональным рыбохозяйственным организациям осматривать паромы;",
        [("call", "региональные рыбохозяйственные организации", None)],
    ),
    (
        "призывает стороны учитывать Повестку дня на период до 2030 года;",
        [("call", "стороны", None)],
    ),
    (
        "постановляет ассигновать сумму в размере 6 млн долл. США на период с 1 июля 2026 года по 30 июня 2027 года;",
        [("budget", GA, "2026-07-01/2027-06-30")],
    ),
]

ARABIC: list[tuple[str, list[Facts]]] = [
    (
        "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثانية والثمانين تقريرا عن العبّارات؛",
        [("report", "الأمين العام", "82")],
    ),
    ("تدعو الدول الأعضاء إلى أن تفتش العبّارات بحلول عام 2030؛", [("call", "الدول الأعضاء", "2030")]),
    (
        "تشجع اللجنة الاقتصادية لأوروبا والبنك الدولي على تمويل المنارات؛",
        [("task", "اللجنة الاقتصادية لأوروبا; البنك الدولي", None)],
    ),
    (
        "تطلب إلى برنامج الأمم المتحدة للبيئة أن يعد، في حدود الموارد المتاحة، قائمة بالقنوات؛",
        [("task", "برنامج الأمم المتحدة للبيئة", None)],
    ),
    ("تهيب بجميع الدول التي لم تصدق بعد على الاتفاقية أن تفعل ذلك؛", [("call", "الدول", None)]),
    (
        "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الحادية والثمانين البند المعنون ”المعابر النهرية“.",
        [("agenda", GA, "81")],
    ),
    ("تقرر أن تبقي المسألة قيد نظرها.", [("agenda", GA, None)]),
    ("تعلن يوم 12 أيار/مايو يوما دوليا لأصحاب العبّارات؛", [("decision", GA, None)]),
    (
        "تطلب أيضا إلى الأمين العام أن يواصل البرنامج وأن يقدم إلى الجمعية تقريرا سنويا؛",
        [("task", "الأمين العام", None), ("report", "الأمين العام", "annual")],
    ),
    ("تحيط علما بالطلب الموجه إلى الدول المشاطئة بأن تصلح الجسور؛", []),
    ("تؤكد أن على الدول أن تدعو المانحين إلى تمويل المنارات؛", []),
    ("ترحب بالتقدم المحرز، وتحث المانحين على الإسهام في الصندوق؛", [("call", "المانحين", None)]),
    (
        "تدعو الحكومات والمنظمات الإقليمية والقطاع الخاص إلى تبادل البيانات؛",
        [("call", "الحكومات; المنظمات الإقليمية; القطاع الخاص", None)],
    ),
    (
        "تكرر طلبها إلى وحدة التفتيش المشتركة أن تدرس العقود قبل 30 حزيران/يونيه 2027؛",
        [("task", "وحدة التفتيش المشتركة", "2027-06-30")],
    ),
    ("تدعو إلى إعادة بناء المراسي؛", [("call", None, None)]),
    ("توصي الدول بأن تعتمد قواعد مشتركة، حسب الاقتضاء؛", [("call", "الدول", None)]),
    ("تحث بقوة الأطراف على احترام الاتفاق؛", [("call", "الأطراف", None)]),
    ("تكلف لجنة النقل بأن تضع دليلا؛", [("task", "لجنة النقل", None)]),
    (
        "تطلب إلى مفوض الأمم المتحدة السامي لحقوق الإنسان أن يقدم تقريرا إلى مجلس حقوق الإنسان؛",
        [("report", "مفوض الأمم المتحدة السامي لحقوق الإنسان", None)],
    ),
    (
        "تهيب، في هذا الصدد، بالدولة المشاطئة القيام، بالتعاون مع جيرانها، بإصلاح الجسور؛",
        [("call", "الدولة المشاطئة", None)],
    ),
    ("تشير إلى أن المجلس طلب إلى الدول أن تتعاون؛", []),
    # letters with vowel signs, and drawn out
    ("تشجّع الدول الأعضاء على إصلاح الجسور؛", [("call", "الدول الأعضاء", None)]),
    ("تهيـــب بجميع الدول أن تصلح الجسور؛", [("call", "الدول", None)]),
    (
        "تطلب إلى لجنة العبّارات أن تفتش القنوات، وتشجعها على نشر استنتاجاتها؛",
        [("task", "لجنة العبّارات", None), ("task", "لجنة العبّارات", None)],
    ),
    ("تكرر تأكيد دعوتها إلى الدول أن تصلح الجسور؛", [("call", "الدول", None)]),
    (
        "تشجع الدول الأعضاء ومنظومة الأمم المتحدة على إصلاح الجسور؛",
        [("call", "الدول الأعضاء; منظومة الأمم المتحدة", None)],
    ),
    ("ترحب بالتقدم المحرز، وفي هذا الصدد، تهيب بالدول أن تصلح الجسور؛", [("call", "الدول", None)]),
    ("تؤيد توافق الآراء بشأن الجسور وتوافق الآراء بشأن القنوات؛", []),
    ("تقرر ما يلي:", []),
    ("توصي بأن يواصل الأمين العام إصلاح الجسور؛", [("task", "الأمين العام", None)]),
    ("تطلب إلى الأمين العام كفالة أن تصلح الجسور؛", [("task", "الأمين العام", None)]),
    ("تحث الدول، وفقا للقانون الدولي، على إصلاح الجسور؛", [("call", "الدول", None)]),
    ("تناشد الدول أن تواصل تقديم التبرعات إلى صندوق الجسور؛", [("call", "الدول", None)]),
    ("تقرر إبقاء المسألة قيد نظرها؛", [("agenda", GA, None)]),
]

CHINESE: list[tuple[str, list[Facts]]] = [
    ("请秘书长向大会第八十二届会议提交一份关于渡船的报告；", [("report", "秘书长", "82")]),
    ("邀请会员国在2030年之前检查渡船；", [("call", "会员国", "2030")]),
    ("鼓励欧洲经济委员会和世界银行为灯塔提供资金；", [("task", "欧洲经济委员会; 世界银行", None)]),
    ("请联合国环境规划署在现有资源范围内编制运河清单；", [("task", "联合国环境规划署", None)]),
    ("促请所有尚未批准《公约》的国家批准《公约》；", [("call", "国家", None)]),
    ("决定将题为“过河渡口”的项目列入大会第八十一届会议临时议程。", [("agenda", GA, "81")]),
    ("决定继续处理此案。", [("agenda", GA, None)]),
    ("宣布5月12日为国际摆渡人日；", [("decision", GA, None)]),
    (
        "又请秘书长继续执行该方案，并每年向大会提交报告；",
        [("task", "秘书长", None), ("report", "秘书长", "annual")],
    ),
    ("注意到向沿岸国提出的修复桥梁的请求；", []),
    ("强调各国应邀请捐助者为灯塔提供资金；", []),
    ("欢迎取得的进展，敦促捐助者向基金捐款；", [("call", "捐助者", None)]),
    ("吁请各国政府、区域组织和私营部门交流数据；", [("call", "各国政府; 区域组织; 私营部门", None)]),
    ("再次请联合检查组在2027年6月30日之前审查合同；", [("task", "联合检查组", "2027-06-30")]),
    ("呼吁重建码头；", [("call", None, None)]),
    ("建议各国酌情制定共同规则；", [("call", "各国", None)]),
    ("强烈敦促当事方遵守协定；", [("call", "当事方", None)]),
    ("请运输委员会编写一份指南；", [("task", "运输委员会", None)]),
    ("请人权事务高级专员向人权理事会提交报告；", [("report", "人权事务高级专员", None)]),
    ("鼓励区域中心在区域各国开展培训；", [("task", "区域中心", None)]),
    ("鼓励联合国应会员国请求修复桥梁；", [("task", "联合国", None)]),
    ("鼓励让内陆国家获得船只；", [("call", None, None)]),
    ("回顾理事会曾请各国进行合作；", []),
    ("请秘书长与沿岸国密切协作，向大会第八十二届会议提交一份关于渡船的报告；", [("report", "秘书长", "82")]),
    ("欢迎取得的进展， 促请以色列修复桥梁；", [("call", "以色列", None)]),
    ("邀请国际货币基金组织为灯塔提供资金；", [("task", "国际货币基金组织", None)]),
    ("敦促《公约》缔约国修复桥梁；", [("call", "《公约》缔约国", None)]),
    ("鼓励私营部门为灯塔提供资金；", [("call", "私营部门", None)]),
    ("正式决定设立渡船基金；", [("decision", GA, None)]),
    ("促请尚未加入国际渡船组织的国家加入该组织；", [("call", "国家", None)]),
    ("决定将题为“渡船委员会的报告”的项目列入第八十二届会议临时议程；", [("agenda", GA, "82")]),
    ("请秘书长在普遍定期审议中提交关于渡船的资料；", [("report", "秘书长", None)]),
]

CONDITIONS = [
    ("fr", "Invite les États, selon qu’il conviendra, à réparer les ponts, s’ils en font la demande ;", 2),
    ("fr", "Prie le Comité d’agir conformément à son mandat, à titre volontaire ;", 0),
    ("es", "Alienta a los Estados a que, en su caso y en coordinación con sus vecinos, reparen los puentes;", 2),
    ("ru", "призывает государства в надлежащих случаях и по возможности ремонтировать мосты;", 2),
    ("ru", "призывает государства на основе сотрудничества с соседями ремонтировать мосты;", 1),
    ("ar", "تدعو الدول إلى أن تصلح الجسور، حسبما يكون مناسبا، بالتنسيق مع جيرانها؛", 2),
    ("zh", "请会员国向基金提供自愿捐款，尽可能修复桥梁；", 0),
    ("zh", "请秘书长在预算外资源允许的情况下修复桥梁；", 1),
]


@pytest.mark.parametrize(("language", "text", "count"), CONDITIONS)
def test_conditions_are_what_limits_a_request(language: str, text: str, count: int) -> None:
    (entry,) = entries_of(paragraph(text), language=language)
    assert len(entry.conditions) == count


TABLE = {"fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "ar": ARABIC, "zh": CHINESE}


@pytest.mark.parametrize(("language", "text", "expected"), [(k, *row) for k, rows in TABLE.items() for row in rows])
def test_paragraphs_ask_what_a_reader_finds_in_them(language: str, text: str, expected: list[Facts]) -> None:
    assert [(kind, actor, deadline) for kind, actor, deadline, _ in facts(text, language)] == expected
