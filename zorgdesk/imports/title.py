"""The title line of a report and the line that tells when and where."""

import re
from dataclasses import dataclass, replace
from datetime import date as Date

from zorgdesk.imports.dutch_dates import FoundDate, find_date
from zorgdesk.imports.quotations import unquoted

_KINDS = {
    "practice_table": r"praktijktafels?",
    "training": r"vorming(?:s(?:dag|avond|sessie|moment))?|training|opleiding|cursus",
    "workshop": r"workshop",
    "webinar": r"webinar",
    "learning_path": r"leertraject",
    "peer_group": r"collegagroep|intervisie(?:groep)?",
    "information_session": r"info(?:rmatie)?(?:sessie|moment|avond|vergadering)",
    "inspiration_event": r"inspiratie(?:moment|dag|sessie|namiddag|avond)",
    "conference": r"trefdag|conferentie|congres|studiedag|symposium",
    "study_trip": r"leerreis|studiereis|studiebezoek|werkbezoek",
    "network_event": r"netwerk(?:event|evenement|moment|dag|namiddag|bijeenkomst)",
    "consultation": r"overleg(?:moment|groep)?|vergadering|consultatie|rondetafel(?:gesprek)?|bijeenkomst"
    r"|stuurgroep",
    "team_session": r"team(?:sessie|dag|overleg|vergadering)|@home",
    "event": r"evenement|event",
}
_KIND = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()) + r")(?![\w-])",
    re.IGNORECASE,
)
_REPORT = (
    r"(?:(?:kort|bondig|schriftelijk|beknopt)e?\s+)?"
    r"(?:verslag(?:je)?|notulen|neerslag|samenvatting|impressie)"
)
_BEFORE = re.compile(
    rf"^(?:{_REPORT})(?![\w-])\s*(?:van\s+)?(?:(?:de|het|een|onze|ons)\s+)?[:–—-]?\s*", re.IGNORECASE
)
_AFTER = re.compile(rf"\s*(?:[:–—-]|\()\s*{_REPORT}\)?$", re.IGNORECASE)
_ORDINALS = dict(
    zip(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split(),
        range(1, 11),
        strict=True,
    )
)
_ORDINAL = re.compile(rf"^(?P<ordinal>{'|'.join(_ORDINALS)}|\d{{1,2}}\s?(?:e|de|ste))\s+$", re.IGNORECASE)
_NUMBER = re.compile(r"^\s*(?:nr\.?|nummer|n°|#)?\s*(?P<number>\d{1,3})(?![\d/.,-]*\d|\w)", re.IGNORECASE)
_EDGES = " \t\n:;,.·•|–—-"
_PARTING = tuple(",;·•|–—-(")
_BRACKETS_INSIDE = re.compile(r"[^()]+\([^()]+\)$")
_OUR_PARTING = " · "  # what stands there in minutes that Zorgdesk wrote
_DAY_BEFORE = re.compile(r"(?:^|[\s(,–—-])(?:op|van|dd?\.?|d\.d\.|datum:?)\s*$", re.IGNORECASE)
_HOURS = re.compile(
    r"(?:van\s+|om\s+|tussen\s+)?\b\d{1,2}(?:[.:]\d{2}\s?(?:u(?:ur)?)?|\s?u(?:ur)?\s?(?:\d{2})?)(?![\w/])"
    r"(?:\s*(?:-|–|—|tot|en|/)\s*\d{1,2}(?:[.:]\d{2}\s?(?:u(?:ur)?)?|\s?u(?:ur)?\s?(?:\d{2})?)(?![\w/]))?",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"[,|·–—-]\s*\d+ (?:deelnemers|aanwezigen|personen|mensen|inschrijvingen)$", re.IGNORECASE
)
_PLACE_BEFORE = re.compile(r"^(?:in|te|op|bij|plaats:|locatie:)\s+(?=[A-Z‘'0-9])", re.IGNORECASE)
_SMALL_WORDS = frozenset("de het den der van aan in op te en bij 't ’t".split())
_LONGEST_PLACE = 90


@dataclass(frozen=True, slots=True)
class TitleLine:
    """What a title line tells; `kind` is None when no word names one."""

    title: str
    kind: str | None = None
    number: int | None = None
    date: Date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and where. `hours`, and how many came, are kept as typed: no field is sure to hold them."""

    date: Date | None
    place: str = ""
    hours: str = ""
    kind: str | None = None
    number: int | None = None


def names_activity_kind(text: str) -> bool:
    """Whether a word of the text names a kind of activity."""
    return _KIND.search(text) is not None


def kind_inside(text: str) -> str | None:
    """The kind of activity that a word of a sentence names."""
    match = _KIND.search(text)
    return match.lastgroup if match else None


def names_report(text: str) -> bool:
    """Whether the text calls itself a report: "Verslag …"."""
    return bool(_BEFORE.match(text) or _AFTER.search(text))


def read_title(text: str) -> TitleLine:
    """Kind, number, title and date of a line: "Verslag Praktijktafel 1: Werken in een dorp (12/12/16)"."""
    whole = " ".join(text.split())
    if parted := _title_before_date(whole):
        return parted
    date, line = _without_edge_date(whole)
    line = _AFTER.sub("", _BEFORE.sub("", line)).strip(_EDGES)
    match = _KIND.search(line)
    if match is None:
        return TitleLine(_clean(line), date=date)
    before, after = line[: match.start()], line[match.end() :]
    ordinal, number = _ORDINAL.match(before), _NUMBER.match(after)
    if before and not ordinal:
        return _kind_inside(line, match, date)
    count = int(number["number"]) if number else _ordinal(ordinal)
    title = _clean(after[number.end() :] if number else after)
    return TitleLine(title, match.lastgroup, count, date)


def _title_before_date(line: str) -> TitleLine | None:
    """The title where a date and then a place follow it: "Verslag overleg wonen, 3/4/2024, zaal De Poort"."""
    found = find_date(line)
    if found is None or not line[: found.start].rstrip().endswith(_PARTING):
        return None
    before, behind = _DAY_BEFORE.sub("", line[: found.start]).rstrip(_EDGES + "("), line[found.end :]
    place = _PLACE_BEFORE.sub("", behind.strip(_EDGES))
    if not behind.startswith(_PARTING) or not place or not before or not _is_place(place, apart=True):
        return None
    return replace(read_title(before), date=found.date, place=place)


def read_occasion(text: str, *, labelled: bool = False) -> Occasion | None:
    """The date and place a short line tells, or None when it tells something else."""
    found = find_date(text)
    if found is None and not labelled:
        return None
    rest = f"{text[: found.start]} {text[found.end :]}" if found else text
    rest = _DAY_BEFORE.sub(" ", text[: found.start]) + " " + text[found.end :] if found else rest
    kind, number, rest = _without_kind(rest)
    hours = _HOURS.search(rest)
    if hours:
        rest = f"{rest[: hours.start()].rstrip(_EDGES)}, {rest[hours.end() :].lstrip(_EDGES)}"
    counted = _COUNTED.search(rest)
    if counted:
        rest = rest[: counted.start()]
    rest = rest.strip(_EDGES)
    place = _PLACE_BEFORE.sub("", rest if _BRACKETS_INSIDE.match(rest) else rest.strip(_EDGES + "()"))
    place = re.sub(r"\s{2,}", " ", place)
    apart = labelled or (found is not None and _stands_apart(text, found))
    ours = found is not None and text[found.end :].startswith(_OUR_PARTING)
    if not (ours and len(place) <= _LONGEST_PLACE) and not _is_place(place, apart=apart):
        return None
    kept = " · ".join(one.group().strip(_EDGES) for one in (hours, counted) if one)
    return Occasion(found.date if found else None, place, kept, kind, number)


def _stands_apart(text: str, found: FoundDate) -> bool:
    """Whether a comma or a dash parts the date from the rest, as it does in no sentence."""
    return text[: found.start].rstrip()[-1:] in _PARTING or text[found.end :].lstrip()[:1] in _PARTING


def _is_place(text: str, *, apart: bool) -> bool:
    """Whether words are a place; those that no sign parts from the date must look like a name."""
    if not text:
        return True
    words = text.split()
    named = all(word[0].isupper() or word[0].isdigit() or word in _SMALL_WORDS for word in words)
    parted = apart and any(word[0].isupper() for word in words)
    return len(text) <= _LONGEST_PLACE and text[-1] not in "?!:" and (named or parted)


def _without_kind(text: str) -> tuple[str | None, int | None, str]:
    line = _BEFORE.sub("", text.strip(_EDGES))
    match = _KIND.match(line)
    if not match:
        return None, None, line if line != text.strip(_EDGES) else text
    number = _NUMBER.match(line[match.end() :])
    rest = line[match.end() + (number.end() if number else 0) :]
    return match.lastgroup, int(number["number"]) if number else None, rest


def _kind_inside(line: str, match: re.Match[str], date: Date | None) -> TitleLine:
    """The kind stands behind the title ("Samen koken – praktijktafel 3"), or in the middle of it."""
    head = re.match(
        rf"^(?P<title>.+?)\s*[:–—(-]\s*(?:{_REPORT}\s+(?:van\s+)?(?:(?:de|het)\s+)?)?$", line[: match.start()]
    )
    number = _NUMBER.match(line[match.end() :])
    tail = line[match.end() + (number.end() if number else 0) :].strip(_EDGES + ")")
    if head and not tail:
        return TitleLine(
            _clean(head["title"]), match.lastgroup, int(number["number"]) if number else None, date
        )
    return TitleLine(_clean(line), match.lastgroup, date=date)


def _without_edge_date(line: str) -> tuple[Date | None, str]:
    """A date at either end of the line is taken from it; one in the middle belongs to the title."""
    found = find_date(line)
    if found is None:
        return None, line
    before, after = line[: found.start], _HOURS.sub("", line[found.end :])
    if not after.strip(_EDGES + ")"):
        return found.date, _DAY_BEFORE.sub("", before).rstrip(_EDGES + "(")
    if not before.strip(_EDGES + "("):
        return found.date, after.lstrip(_EDGES + ")")
    return found.date, line


def _ordinal(match: re.Match[str] | None) -> int | None:
    if match is None:
        return None
    word = match["ordinal"].casefold()
    return _ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _clean(text: str) -> str:
    return unquoted(text.strip(_EDGES.replace(".", ""))).strip()
