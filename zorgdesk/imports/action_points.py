"""Who does what by when, in the ways minutes write it down."""

import re
from collections.abc import Sequence
from datetime import date as Date

from zorgdesk.domain.minutes_proposal import TaskProposal
from zorgdesk.domain.names import fold
from zorgdesk.imports.dutch_dates import FoundDate, find_date
from zorgdesk.imports.who import KnownPeople, looks_like_name

_COLUMNS = {
    "wie": "assignee", "door wie": "assignee", "verantwoordelijke": "assignee", "uitvoerder": "assignee",
    "trekker": "assignee",
    "wat": "text", "actie": "text", "actiepunt": "text", "taak": "text", "omschrijving": "text",
    "afspraak": "text",
    "wanneer": "due", "tegen wanneer": "due", "deadline": "due", "tegen": "due", "timing": "due",
    "datum": "due",
}  # fmt: skip
_EVERYBODY = frozenset(
    "iedereen allen allemaal bestuur werkgroep team voorzitter secretaris verslaggever".split()
)
_DASH = re.compile(r"\s+[—–|-]\s+|\s*\|\s*")
_BY = re.compile(
    r"[\s,;(]*(?:\b(?:uiterlijk|ten laatste|deadline|af)\b[\s:]*)?"
    r"(?:\b(?:tegen|vóór|voor|op|by|pour le)\b[\s:]*)?$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?P<who>[^:]{1,60}?)\s*:\s+(?P<what>\S.*)$", re.DOTALL)
_TRAIL = re.compile(r"^(?P<what>.*\S)\s+\((?P<who>[^()]{1,60})\)\.?$", re.DOTALL)


def read_task(text: str, people: KnownPeople, after: Date | None) -> TaskProposal:
    """The action point on a line; what cannot be told apart stays text. `after` tells a missing year."""
    body, due = _without_due(text, after)
    for what, who in _divisions(body):
        if assignee := _assignee(who, people):
            return TaskProposal(what.strip(" ,;"), assignee, due)
    first = re.match(r"\w+(?! (?:en|&) |, [A-Z])", body)
    known = people.full_name(first.group()) if first else None
    return TaskProposal(body, known, due)


def has_agreement(task: TaskProposal) -> bool:
    """Whether somebody was named or a day was set: what makes an action point of a decision."""
    return task.assignee is not None or task.due is not None


def task_columns(cells: Sequence[str]) -> tuple[str, ...] | None:
    """What the columns of a table of action points hold, or None when it is another table."""
    columns = tuple(_COLUMNS.get(fold(cell), "") for cell in cells)
    return columns if "text" in columns and {"assignee", "due"} & set(columns) else None


def read_task_row(
    cells: Sequence[str], columns: Sequence[str], people: KnownPeople, after: Date | None
) -> TaskProposal:
    """The action point in a table row. A day that is not a date stays with the text."""
    found: dict[str, str] = {}
    for column, cell in zip([*columns, *[""] * len(cells)], cells, strict=False):
        key = column or "text"
        found[key] = " – ".join(filter(None, [found.get(key, ""), cell]))
    day = find_date(found.get("due", ""), after)
    words = found.get("due", "") if day is None or not _covers(day, found["due"]) else ""
    text = f"{found.get('text', '')} ({words})" if words else found.get("text", "")
    assignee = _assignee(found.get("assignee", ""), people)
    if not assignee and found.get("assignee"):
        text = f"{text} — {found['assignee']}"
    return TaskProposal(text, assignee, day.date if day else None)


def _covers(day: FoundDate, text: str) -> bool:
    return not text[day.end :].strip(" .)") and not _BY.sub("", text[: day.start])


def _without_due(text: str, after: Date | None) -> tuple[str, Date | None]:
    """The text without the day at its end or start; a day in the middle of a sentence stays there too."""
    found = find_date(text, after)
    if found is None:
        return text, None
    before, behind = text[: found.start], text[found.end :]
    if not behind.strip(" .)"):
        body = _BY.sub("", before).rstrip(" ,;(—–-")
        return (body + ")" if body.count("(") > body.count(")") else body), found.date
    if not _BY.sub("", before):
        return behind.lstrip(" :,—–-)"), found.date
    if _DASH.match(behind):
        return f"{_BY.sub('', before).rstrip(' —–-|')}{behind}", found.date
    return text, found.date


def _divisions(body: str) -> list[tuple[str, str]]:
    """The ways in which a line falls apart in (what, who), the likeliest first."""
    pieces = _DASH.split(body)
    divisions = []
    if len(pieces) > 1:
        *_, last = _DASH.finditer(body)
        first = next(_DASH.finditer(body))
        divisions.append((body[: last.start()], body[last.end() :]))
        divisions.append((body[first.end() :], body[: first.start()]))
    if trail := _TRAIL.match(body):
        divisions.append((trail["what"], trail["who"]))
    if lead := _LEAD.match(body):
        divisions.append((lead["what"], lead["who"]))
    return divisions


def _assignee(words: str, people: KnownPeople) -> str | None:
    """The one person the words name. Several people, or an organisation, stay in the text of the task."""
    words = words.strip(" ,;.()")
    if fold(words) in _EVERYBODY:
        return None
    return people.full_name(words) or (words if looks_like_name(words) else None)
