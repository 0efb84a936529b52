"""Treaties, declarations and programmes by their printed names, in the languages beside English.

Spanish prints such names with capitals, Chinese between marks of its own. In French, Russian and Arabic nothing shows
where a name ends: those that resolutions cite most are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.ledgers.words import with_marks

_SPANISH_HEAD = (
    r"(?:Convención|Convenio|Pacto|Protocolo|Tratado|Declaración|Carta|Estatuto|Acuerdo|Marco|Estrategia|Reglas|"
    r"Directrices|Consenso|Código\s+de\s+Conducta|(?:Programa|Plan|Plataforma)\s+de\s+Acción|Principios\s+Rectores)"
)
_SPANISH_BODY = r"(?:Asamblea|Consejo|Comi[st]\w+|Conferencia|Secretari[oa]|Estados|Organización|Agenda|Nueva|Oficina)"
_SPANISH_SMALL = r"(?:de|del|la|las|los|el|a|al|en|sobre|contra|para|por|con|relativ[oa]|su|sus|o|y/o)"
_CAPITAL = r"[A-ZÁÉÍÓÚÑ][\w-]*"
_SPANISH = re.compile(
    rf"(?=[A-Z])(?P<name>(?:Declaración\s+y\s+(?:el|la)\s+)?{_SPANISH_HEAD}"
    rf"(?:(?:\s+{_SPANISH_SMALL}){{0,4}}\s+{_CAPITAL}|,\s+{_CAPITAL}|"
    rf"\s+[ye](?:\s+{_SPANISH_SMALL})?\s+(?!{_SPANISH_HEAD}|{_SPANISH_BODY}){_CAPITAL})+)"
)
_CHINESE = re.compile(
    r"《(?P<name>[^《》]{2,}(?:公约|盟约|议定书|条约|宣言|宪章|规约|协定|纲领|行动计划|原则|框架|契约|议程|规则|准则|共识|战略|途径|守则|协议))》"
)
_LISTED = (
    # English, without a word that says what they are on
    r"(?:Paris|Escazú|Marrakesh|TRIPS)\s+Agreement|Nouméa\s+Accord",
    r"(?:Kyoto|Nagoya|Cartagena|Montreal|London)\s+Protocol",
    r"(?:Comprehensive\s+Nuclear-Test-Ban|Arms\s+Trade|Antarctic|African\s+Nuclear-Weapon-Free\s+Zone)\s+Treaty",
    r"(?:Basel|Rotterdam|Stockholm|Minamata|Ramsar|Kinshasa|Kampala|Chemical\s+Weapons|(?:Fourth\s+)?Geneva)\s+Conventions?",
    r"United\s+Nations\s+Millennium\s+Declaration",
    # French
    r"Accord\s+de\s+Paris|Protocole\s+de\s+(?:Kyoto|Nagoya|Montréal|Londres|Carthagène)|Traité\s+sur\s+le\s+commerce\s+des\s+armes",
    r"Charte\s+des\s+Nations\s+Unies",
    r"Programme\s+(?:de\s+développement\s+durable\s+à\s+l'horizon\s+)?2030",
    r"Déclaration\s+universelle\s+des\s+droits\s+(?:de\s+l'homme|humains)",
    r"Pacte\s+international\s+relatif\s+aux\s+droits\s+(?:civils\s+et\s+politiques|économiques,\s+sociaux\s+et\s+culturels)",
    r"Convention\s+relative\s+aux\s+droits\s+(?:de\s+l'enfant|des\s+personnes\s+handicapées)",
    r"Convention\s+(?:internationale\s+)?sur\s+l'élimination\s+de\s+toutes\s+les\s+formes\s+de\s+discrimination\s+(?:raciale|à\s+l'égard\s+des\s+femmes)",
    r"Convention\s+contre\s+la\s+torture(?:\s+et\s+autres\s+peines\s+ou\s+traitements\s+cruels,\s+inhumains\s+ou\s+dégradants)?",
    r"Convention\s+des\s+Nations\s+Unies\s+(?:sur\s+le\s+droit\s+de\s+la\s+mer|contre\s+la\s+(?:corruption|criminalité\s+transnationale\s+organisée)|sur\s+la\s+lutte\s+contre\s+la\s+désertification)",
    r"Convention-cadre\s+des\s+Nations\s+Unies\s+sur\s+les\s+changements\s+climatiques",
    r"Convention\s+sur\s+(?:la\s+diversité\s+biologique|les\s+armes\s+à\s+sous-munitions)",
    r"Convention\s+relative\s+au\s+statut\s+des\s+réfugiés",
    r"Traité\s+sur\s+(?:la\s+non-prolifération|l'interdiction)\s+des\s+armes\s+nucléaires",
    r"Traité\s+d'interdiction\s+complète\s+des\s+essais\s+nucléaires",
    r"Cadre\s+de\s+Sendai\s+pour\s+la\s+réduction\s+des\s+risques\s+de\s+catastrophe",
    r"Déclaration\s+et\s+(?:le|du)\s+Programme\s+d'action\s+de\s+(?:Beijing|Durban|Vienne)",
    r"Statut\s+de\s+Rome\s+de\s+la\s+Cour\s+pénale\s+internationale",
    r"Déclaration\s+sur\s+(?:l'octroi\s+de\s+l'indépendance\s+aux\s+pays\s+et\s+aux\s+peuples\s+coloniaux|le\s+droit\s+au\s+développement)",
    r"Déclaration\s+des\s+Nations\s+Unies\s+sur\s+les\s+droits\s+des\s+peuples\s+autochtones",
    r"Déclaration\s+de\s+Rio\s+sur\s+l'environnement\s+et\s+le\s+développement",
    r"Déclaration\s+de\s+New\s+York\s+pour\s+les\s+réfugiés\s+et\s+les\s+migrants",
    r"Pacte\s+mondial\s+(?:pour\s+des\s+migrations\s+sûres,\s+ordonnées\s+et\s+régulières|sur\s+les\s+réfugiés)",
    r"Programme\s+d'action\s+de\s+la\s+Conférence\s+internationale\s+sur\s+la\s+population\s+et\s+le\s+développement",
    r"Principes\s+directeurs\s+relatifs\s+(?:aux\s+entreprises\s+et\s+aux\s+droits\s+de\s+l'homme|au\s+déplacement\s+de\s+personnes\s+à\s+l'intérieur\s+de\s+leur\s+propre\s+pays)",
    # Russian, in any case
    r"Парижск\w+\s+соглашени\w+|(?:Киотск|Нагойск|Монреальск)\w+\s+протокол\w*|Договор\w*\s+о\s+торговле\s+оружием",
    r"Устав\w*\s+Организации\s+Объединенных\s+Наций",
    r"Повестк\w+\s+дня\s+в\s+области\s+устойчивого\s+развития\s+на\s+период\s+до\s+2030\s+года",
    r"Всеобщ\w+\s+деклараци\w+\s+прав\s+человека",
    r"Международн\w+\s+пакт\w*\s+о\s+гражданских\s+и\s+политических\s+правах",
    r"Международн\w+\s+пакт\w*\s+об\s+экономических,\s+социальных\s+и\s+культурных\s+правах",
    r"Конвенци\w+\s+о\s+правах\s+(?:ребенка|инвалидов)",
    r"Конвенци\w+\s+о\s+(?:биологическом\s+разнообразии|статусе\s+беженцев)",
    r"(?:Международн\w+\s+)?[Кк]онвенци\w+\s+о\s+ликвидации\s+всех\s+форм\s+(?:расовой\s+)?дискриминации(?:\s+в\s+отношении\s+женщин)?",
    r"Конвенци\w+\s+Организации\s+Объединенных\s+Наций\s+(?:по\s+морскому\s+праву|против\s+(?:коррупции|транснациональной\s+организованной\s+преступности))",
    r"Рамочн\w+\s+конвенци\w+\s+Организации\s+Объединенных\s+Наций\s+об\s+изменении\s+климата",
    r"Договор\w*\s+о\s+(?:нераспространении|запрещении)\s+ядерного\s+оружия",
    r"Договор\w*\s+о\s+всеобъемлющем\s+запрещении\s+ядерных\s+испытаний",
    r"Сендайск\w+\s+рамочн\w+\s+программ\w+\s+по\s+снижению\s+риска\s+бедствий",
    r"(?:Пекинск|Дурбанск|Венск)\w+\s+деклараци\w+\s+и\s+(?:Программ\w+|Платформ\w+)\s+действий",
    r"Римск\w+\s+статут\w*\s+Международного\s+уголовного\s+суда",
    r"Деклараци\w+\s+о\s+(?:предоставлении\s+независимости\s+колониальным\s+странам\s+и\s+народам|праве\s+на\s+развитие)",
    r"Деклараци\w+\s+Организации\s+Объединенных\s+Наций\s+о\s+правах\s+коренных\s+народов",
    r"Рио-де-Жанейрск\w+\s+деклараци\w+\s+по\s+окружающей\s+среде\s+и\s+развитию",
    # Arabic
    r"اتفاق\s+باريس|بروتوكول\s+(?:كيوتو|ناغويا|مونتريال)|معاهدة\s+تجارة\s+الأسلحة",
    r"ميثاق\s+الأمم\s+المتحدة",
    r"خطة\s+التنمية\s+المستدامة\s+لعام\s+2030",
    r"الإعلان\s+العالمي\s+لحقوق\s+الإنسان",
    r"العهد\s+الدولي\s+الخاص\s+بالحقوق\s+(?:المدنية\s+والسياسية|الاقتصادية\s+والاجتماعية\s+والثقافية)",
    r"اتفاقية\s+حقوق\s+(?:الطفل|الأشخاص\s+ذوي\s+الإعاقة)",
    r"اتفاقية\s+القضاء\s+على\s+جميع\s+أشكال\s+التمييز\s+ضد\s+المرأة",
    r"الاتفاقية\s+الدولية\s+للقضاء\s+على\s+جميع\s+أشكال\s+التمييز\s+العنصري",
    r"اتفاقية\s+الأمم\s+المتحدة\s+(?:لقانون\s+البحار|لمكافحة\s+(?:الفساد|الجريمة\s+المنظمة\s+عبر\s+الوطنية|التصحر))",
    r"اتفاقية\s+الأمم\s+المتحدة\s+الإطارية\s+بشأن\s+تغير\s+المناخ",
    r"الاتفاقية\s+المتعلقة\s+بالتنوع\s+البيولوجي|اتفاقية\s+التنوع\s+البيولوجي",
    r"معاهدة\s+(?:عدم\s+انتشار|حظر)\s+الأسلحة\s+النووية",
    r"إطار\s+سنداي\s+للحد\s+من\s+مخاطر\s+الكوارث",
    r"إعلان\s+و(?:برنامج|منهاج)\s+عمل\s+(?:بيجين|ديربان|فيينا)",
    r"نظام\s+روما\s+الأساسي\s+للمحكمة\s+الجنائية\s+الدولية",
    r"إعلان\s+منح\s+الاستقلال\s+للبلدان\s+والشعوب\s+المستعمرة",
    r"إعلان\s+الأمم\s+المتحدة\s+بشأن\s+حقوق\s+الشعوب\s+الأصلية",
    r"إعلان\s+ريو\s+بشأن\s+البيئة\s+والتنمية",
)
# A capital letter or the first of an Arabic name: most places of a text are passed over at once.
_KNOWN = re.compile(rf"(?=[A-ZÀ-ÝА-Яاإخعمنب])(?P<name>{'|'.join(map(with_marks, _LISTED))})(?!\w|\s+Organization)")


def instruments_in(words: str) -> Iterator[tuple[int, str]]:
    """Where a text names treaties and programmes in other languages, or by a name that says not what they are on."""
    for pattern in (_SPANISH, _CHINESE, _KNOWN):
        for found in pattern.finditer(words):
            name = " ".join(found["name"].split())
            if pattern is not _SPANISH or len(name.split()) > 2:
                yield found.start(), name
