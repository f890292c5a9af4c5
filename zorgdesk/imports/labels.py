"""The words before a colon: what a paragraph of a report announces itself to be."""

import re
from dataclasses import dataclass
from enum import StrEnum

from zorgdesk.imports.quotations import opens_quote
from zorgdesk.imports.who import looks_like_name


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


_FROM = (
    r"(?:\s+(?P<way>vanuit|van|uit|door|namens)\s+(?-i:de\s+|het\s+|een\s+)?(?P<who>\S.*)"
    r"|\s*\((?P<between>[^()]+)\)|\s+(?-i:(?P<named>[A-Z].*)))?"
)
_PATTERNS = {
    LabelKind.TITLE: r"titel|onderwerp|betreft|activiteit|vergadering|title|titre",
    LabelKind.DATE: r"(?:op )?datum|wanneer|dag|tijdstip|datum (?:en|&|/) ?(?:plaats|uur|locatie"
    r"|tijd(?:stip)?)"
    r"|plaats (?:en|&) (?:datum|tijdstip)|(?:waar en wanneer|wanneer en waar)|date",
    LabelKind.PLACE: r"plaats|locatie|waar|adres|zaal|lieu|location|place",
    LabelKind.SPEAKERS: r"(?:gast)?sprekers?(?: en (?:moderator|panel\w*))?|inleiders?|panel(?:leden)?"
    r"|aan het woord"
    r"|met medewerking van|getuigenissen|intervenants?|speakers?",
    LabelKind.PRESENT: r"(?:waren )?aanwezig(?:en|heid|heden)?|aanwezigheidslijst|aanwezige"
    r" (?:deelnemers|leden)"
    r"|deelnemers?(?:lijst)?|deelnamen|namen deel|présents?|present",
    LabelKind.EXCUSED: r"(?:lieten zich )?verontschuldigd(?:en)?|verontschuldigingen|afgemeld|afwezig"
    r" met kennisgeving"
    r"|(?:afwezig|afwezigen) ?(?:/|en|of) ?verontschuldigd(?:en)?|excusés?|excused",
    LabelKind.ABSENT: r"afwezig(?:en)?(?: zonder kennisgeving)?|niet aanwezig|absents?|absent",
    LabelKind.SECRETARY: r"verslag(?: door)?|verslaggev(?:er|ers|ing|ster)|notulist(?:e)?|notulen"
    r"|secretaris|notities"
    r"|verslagnem(?:er|ing)|rapporteur",
    LabelKind.FACILITATOR: r"moderator(?:en)?|moderatie|(?:dag)?voorzitter|gespreksleid(?:er|ing|ster)"
    r"|begeleid(?:ing|er|ers|ster)|facilitator(?:en)?|facilitatie|modérateur",
    LabelKind.ORGANISER: r"organisator(?:en)?|organisatie|georganiseerd door",
    LabelKind.INTRODUCTION: r"inleiding|ter inleiding|introductie|introduction",
    LabelKind.NEXT_DATE: r"(?:datum )?(?:de )?volgende (?:bijeenkomst|vergadering|keer|praktijktafel"
    r"|afspraak|datum|overleg"
    r"|sessie|samenkomst|vorming|data)|eerstvolgende \w+|prochaine rencontre|next meeting",
    LabelKind.QUESTION: rf"(?:bijkomende )?(?:vraag|question)(?:\s+\d{{1,2}})?{_FROM}|vragen(?: uit"
    rf" (?:de zaal|het publiek))?|v",
    LabelKind.REACTION: rf"(?:reactie|antwoord|repliek|aanvulling|respons|réaction|reaction|réponse)s?{_FROM}"
    r"|reacties|antwoorden|aanvullingen|réactions|reactions",
    LabelKind.POINT_OF_ATTENTION: r"(?:belangrijke? )?aandachtspunt(?:en|je)?(?:\s+\d{1,2})?"
    r"|knelpunt(?:en)?|let op"
    r"|point d[’']attention|points? of attention",
    LabelKind.IDEA: r"idee|ideeën|ideeen|tips?|voorstel(?:len)?|suggesties?|idée|idea",
    LabelKind.DECISION: r"beslissing(?:en)?|besluit(?:en)?|beslist|besloten|décisions?"
    r"|decisions?",
    LabelKind.DECISIONS_AND_TASKS: r"afspra(?:ak|ken)"
    r"|(?:beslissing(?:en)?|besluit(?:en)?|afspraken) (?:en|&) "
    r"(?:acties?|actiepunt(?:en)?|taken|opvolging|taakverdeling)",
    LabelKind.TASK: r"acties?|(?:openstaande )?actiepunt(?:en)?|taak|taken|taakverdeling|to[ -]?do(?:'?s"
    r"| lijst)?|te doen"
    r"|actielijst|takenlijst|opvolging|tâches?|tasks?",
    LabelKind.SIGNAL: r"(?:beleids)?signa(?:al|len)|signa(?:al|len) (?:aan|voor) (?:het )?beleid|signaux"
    r"|signals?",
}
_COMPILED = {kind: re.compile(rf"(?:{pattern})", re.IGNORECASE) for kind, pattern in _PATTERNS.items()}
_LABEL = re.compile(r"^(?P<label>[^:\n“”„«»\"]{1,120}?)\s?:(?!\d|//)\s*(?P<rest>.*)$", re.DOTALL)
_NUMBERING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]+[.)])\s+")
_QUESTION_SOMEHOW = re.compile(r"(?:bijkomende )?vraag\s", re.IGNORECASE)
_SENTENCE_INSIDE = re.compile(r"\w{3}[.?!…]\s")
_SAYING = re.compile(
    r"\s+(?:vertelt|vertelde|zegt|zei|vraagt|vroeg|antwoordt|antwoordde|getuigt|besluit|reageert|voegt"
    r" toe|vult aan"
    r"|legt uit|geeft aan|stelt|merkt op)$"
)
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


@dataclass(frozen=True, slots=True)
class Label:
    """A label with what follows it. `who` is the one a question or reaction comes from, or who speaks.

    `typed` is the label as it stands in the report; `from_group` tells "vanuit X" from "van X";
    `lost` says that the label held more than its kind tells.
    """

    kind: LabelKind
    typed: str
    rest: str
    who: str = ""
    from_group: bool = False
    lost: bool = False


def read_label(text: str) -> Label | None:
    """The label a paragraph starts with; a label of kind SAID may still turn out to be plain words."""
    match = _LABEL.match(text)
    if not match:
        return None
    typed, rest = match["label"].strip(), match["rest"].strip()
    known = read_words(typed)
    if known is None and _QUESTION_SOMEHOW.match(typed) and opens_quote(rest):
        return Label(LabelKind.QUESTION, typed, rest, lost=True)
    if known is None:
        return Label(LabelKind.SAID, typed, rest, _SAYING.sub("", typed))
    return Label(known.kind, typed, rest, known.who, known.from_group)


def read_words(text: str) -> Label | None:
    """The label that some words without a colon are, numbering aside: "3. Besluit en acties"."""
    words = _NUMBERING.sub("", " ".join(text.split())).rstrip(" :")
    for kind, pattern in _COMPILED.items():
        if match := pattern.fullmatch(words):
            groups = match.groupdict()
            who = groups.get("who") or groups.get("between") or groups.get("named") or ""
            return Label(kind, text, "", who, groups.get("way") == "vanuit")
    return None


def opens_paragraph(text: str) -> bool:
    """Whether a line starts a new paragraph by its label: a known one, or somebody whose words follow."""
    label = read_label(text)
    if label is None:
        return False
    if label.kind is not LabelKind.SAID:
        return True
    starts = label.typed[0].isupper() and not _SENTENCE_INSIDE.search(label.typed)
    return starts and opens_quote(label.rest) and len(label.typed) <= 60


def opens_after_sentence(text: str) -> bool:
    """Whether a line that follows on a whole sentence starts with what may be somebody's name and a colon."""
    label = read_label(text)
    return label is not None and may_be_name(label)


def may_be_name(label: Label) -> bool:
    """Whether the label could be a person whose words follow without quotation marks."""
    return label.kind is LabelKind.SAID and looks_like_name(label.who)
