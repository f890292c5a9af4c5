"""The words that reports use as labels, in Dutch and now and then in French or English."""

import re
from enum import StrEnum


class LabelKind(StrEnum):
    """What a label announces."""

    TITLE = "title"
    DATE = "date"
    PLACE = "place"
    SPEAKERS = "speakers"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    SECRETARY = "secretary"
    FACILITATOR = "facilitator"
    ORGANISER = "organiser"
    INTRODUCTION = "introduction"
    NEXT_DATE = "next_date"
    QUESTION = "question"
    REACTION = "reaction"
    POINT_OF_ATTENTION = "point_of_attention"
    IDEA = "idea"
    DECISION = "decision"
    DECISIONS_AND_TASKS = "decisions_and_tasks"
    TASK = "task"
    SIGNAL = "signal"
    SAID = "said"


ENTRY_KINDS = frozenset(
    {
        LabelKind.QUESTION,
        LabelKind.REACTION,
        LabelKind.POINT_OF_ATTENTION,
        LabelKind.IDEA,
        LabelKind.DECISION,
        LabelKind.SIGNAL,
        LabelKind.TASK,
    }
)
PEOPLE = frozenset(
    {
        LabelKind.SPEAKERS,
        LabelKind.PRESENT,
        LabelKind.EXCUSED,
        LabelKind.ABSENT,
        LabelKind.SECRETARY,
        LabelKind.FACILITATOR,
        LabelKind.ORGANISER,
    }
)


def _from(ways: str) -> str:
    """What may stand behind a label to tell whose words follow: "van Els", "(KVLV)", "OCMW Zele"."""
    return (
        rf"(?:\s+(?P<way>{ways})\s+(?-i:de\s+|het\s+|een\s+)?(?P<who>\S.*)"
        r"|\s*\((?P<between>[^()]+)\)|\s+(?-i:(?P<named>[A-Z].*)))?"
    )


_NUMBER = r"(?:\s+\d{1,2})?"
_FROM = _from("vanuit|van|uit|door|namens")
_IS = r"(?:wordt|werd|is)"
_WORDS: dict[LabelKind, tuple[str, ...]] = {
    LabelKind.TITLE: (r"titel|onderwerp|thema|betreft|activiteit|vergadering|title|titre",),
    LabelKind.DATE: (
        r"(?:op )?datum|wanneer|dag|tijdstip|tijd|uur|uren|van\s?/\s?tot|date",
        r"datum (?:en|&|/) ?(?:plaats|uur|locatie|tijd(?:stip)?)|plaats (?:en|&) (?:datum|tijdstip)",
        r"waar ?(?:en|&|/) ?wanneer|wanneer ?(?:en|&|/) ?waar",
    ),
    LabelKind.PLACE: (r"plaats|locatie|waar|adres|zaal|lieu|location|place",),
    LabelKind.SPEAKERS: (
        r"(?:gast)?(?:sprekers?|spreeksters?)(?: en (?:moderator|panel\w*))?|inleid(?:er|ster)s?",
        r"panel(?:leden)?|aan het woord|(?:gast)?docent(?:en)?|les(?:gevers?|geefsters?)|vormingsgevers?",
        r"trainers?|keynotes?|met (?:de )?medewerking van|(?:presentatie|toelichting) door|getuigenissen",
        r"intervenante?s?(?: et intervenants)?|speakers?",
    ),
    LabelKind.PRESENT: (
        r"(?:waren |zijn )?aanwezig(?:en|heid|heden| waren)?|aanw\.?|aanwezigheidslijst",
        r"aanwezige (?:deelnemers|leden)|deelnemers?(?:lijst)?|deelnamen|namen deel",
        r"(?:personnes )?présente?s?|present",
    ),
    LabelKind.EXCUSED: (
        r"(?:lieten zich )?verontschuldigd(?:en)?|veront(?:sch)?\.?|verontschuldigingen|afgemeld",
        r"afwezig met kennisgeving|afwezig(?:en)? ?(?:/|en|of) ?verontschuldigd(?:en)?",
        r"(?:personnes )?excusée?s?|excused",
    ),
    LabelKind.ABSENT: (r"afw\.?|afwezig(?:en)?(?: zonder kennisgeving)?|niet aanwezig|absents?|absent",),
    LabelKind.SECRETARY: (
        r"verslag(?: (?:opgemaakt )?door)?|(?:opgemaakt|genotuleerd) door|verslaggev(?:er|ers|ing|ster)",
        r"verslagnem(?:er|ing)|notulist(?:e)?|notulen|secretaris|notities|rapporteur",
    ),
    LabelKind.FACILITATOR: (
        r"moderator(?:en)?|moderatie|(?:dag)?voorzitter|gespreksleid(?:er|ing|ster)|modérateur",
        r"begeleid(?:ing|er|ers|ster)|facilitator(?:en)?|facilitatie",
    ),
    LabelKind.ORGANISER: (r"organisator(?:en)?|organisatie|georganiseerd door",),
    LabelKind.INTRODUCTION: (r"inleiding|ter inleiding|introductie|introduction",),
    LabelKind.NEXT_DATE: (
        r"(?:datum )?(?:de )?volgende (?:bijeenkomst|vergadering|keer|praktijktafel|afspraak|datum|overleg"
        r"|sessie|samenkomst|vorming|data)",
        r"(?:datum )?volgend (?:overleg|moment)|eerstvolgende \w+|prochaine rencontre|next meeting",
    ),
    LabelKind.QUESTION: (
        r"(?:bijkomende |eerste |tweede |derde |volgende |laatste )?(?:(?:publieks|zaal)?vraag|question)"
        rf"{_NUMBER}{_FROM}",
        r"vragen(?: uit (?:de zaal|het publiek))?|v|q",
    ),
    LabelKind.REACTION: (
        r"(?:reactie|antwoord|repliek|aanvulling|opmerking|bedenking|tussenkomst|respons|réaction|reaction"
        rf"|réponse)s?{_FROM}",
        r"antw\.?|a|reacties|antwoorden|aanvullingen|réactions|reactions",
    ),
    LabelKind.POINT_OF_ATTENTION: (
        rf"(?:belangrijke? )?aandachtspunt(?:en|je)?{_NUMBER}{_FROM}",
        r"knelpunt(?:en)?|let op|point d[’']attention|points? of attention",
    ),
    LabelKind.IDEA: (rf"(?:idee|tip|voorstel){_FROM}|ideeën|ideeen|tips|voorstellen|suggesties?|idée|idea",),
    LabelKind.DECISION: (
        r"beslissing(?:en)?|besluit(?:en)?|we (?:beslissen|besluiten)|décisions?|decisions?",
        rf"(?:er )?(?:{_IS} )?(?:beslist|besloten)(?: {_IS})?",
    ),
    LabelKind.DECISIONS_AND_TASKS: (
        rf"afspra(?:ak|ken)|(?:er {_IS} )?afgesproken(?: {_IS})?|we spreken af",
        r"(?:beslissing(?:en)?|besluit(?:en)?|afspraken) (?:en|&) "
        r"(?:acties?|actiepunt(?:en)?|taken|opvolging|taakverdeling)",
    ),
    LabelKind.TASK: (
        rf"(?:actie|actiepunt|taak|to[ -]?do){_NUMBER}{_from('vanuit|van|uit|door|namens|voor')}",
        r"acties|(?:openstaande )?actiepunten|taken|taakverdeling|to[ -]?do(?:'?s| lijst)|te doen",
        r"actielijst|takenlijst|opvolging|tâches?|tasks?",
    ),
    LabelKind.SIGNAL: (
        r"(?:beleids)?signa(?:al|len)|signa(?:al|len) (?:aan|voor|naar) (?:het )?beleid|signaux|signals?",
        r"signaal (?:aan|voor|naar) (?P<who>\S.*)",
    ),
}
LABELS = {kind: re.compile(rf"(?:{'|'.join(words)})", re.IGNORECASE) for kind, words in _WORDS.items()}

_ASKS = r"vraagt|vroeg|vraagt zich af|vroeg zich af|wil weten|wou weten"
_ANSWERS = r"antwoordt|antwoordde|reageert|reageerde|repliceert|repliceerde"
_TELLS = (
    r"vertelt|vertelde|zegt|zei|getuigt|getuigde|besluit|besloot|stelt|stelde|meldt|meldde|opent|opende"
    r"|vervolgt|vervolgde|bevestigt|bevestigde|verduidelijkt|verduidelijkte|benadrukt|benadrukte|nuanceert"
    r"|nuanceerde|(?:vult|vulde)(?: \w+)? aan|(?:voegt|voegde)(?: \w+)? toe|(?:legt|legde)(?: \w+)? uit"
    r"|(?:geeft|gaf) aan|(?:merkt|merkte)(?: \w+)? op|(?:vat|vatte)(?: \w+)? samen"
    r"|(?:licht|lichtte)(?: \w+)? toe|(?:sluit|sloot) af|(?:haalt|haalde) aan|(?:pikt|pikte) in"
)
SAYING = re.compile(
    rf"\s+(?:(?P<asks>{_ASKS})|(?P<answers>{_ANSWERS})|{_TELLS})(?: (?:daarop|hierop|ook|nog|verder))?$"
)
"""The verb between a name and the colon: "Vera vraagt: …"."""
