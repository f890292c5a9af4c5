"""Lists of people in a report: speakers, present, excused, who took the minutes; in a line or one by one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from zorgdesk.imports.who import apart_from_title, looks_like_job, looks_like_name, looks_like_organisation

_SEPARATOR = re.compile(r"\s+[–—|-]\s+|\s*[;\t]\s*|\s*,\s+")
_CONNECTED = re.compile(
    r"^(?P<job>.+?)\s+(?:bij|van|@|namens)\s+(?:de\s+|het\s+)?(?P<organisation>[A-Z‘'].*)$"
)
_JOB_OF = re.compile(r"^(?P<job>[^A-Z]*\w)\s+(?P<organisation>[A-Z].*)$")
_PERSON_OF = re.compile(
    r"^(?P<name>.+?)\s+(?:van|bij|namens|voor|uit)\s+(?:de\s+|het\s+)?(?P<organisation>\S.*)$"
)
_BRACKETED = re.compile(r"^(?P<base>[^()]*[^()\s])\s*\((?P<inside>.+)\)$")
_BOTH = re.compile(r"^(?:beiden|allebei|alle drie|allen)\s+(?:van\s+)?")
_OFFICE = re.compile(
    r"^(?:\w+ )?(?:schepen|minister|gedeputeerde|burgemeester) (?:van|voor|bevoegd)\b", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:dhr|mevr|mw|meneer|mevrouw|de heer)\b", re.IGNORECASE)
_AND_OTHERS = re.compile(r"^(?:e\.?\s?a\.?|e\.?\s?v\.?\s?a\.?|en anderen|enz\.?|…|\.\.\.)$", re.IGNORECASE)
_NOBODY = re.compile(r"^(?:/|-|–|—|geen|niemand|nihil|n\.?v\.?t\.?)\.?$", re.IGNORECASE)
_FULL_STOP = re.compile(r"(?<=\w{3})\.$")
_VERBS = frozenset("is was zijn waren heeft hebben wordt werd vertelt geeft geven komt kan zal".split())
_DEPARTMENTS = frozenset("dienst afdeling team burgerzaken cel departement directie".split())
_LONGEST = 90
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on a list; without a name, an organisation. `sure` is false when it was a guess."""

    name: str | None = None
    organisation: str | None = None
    job_title: str = ""
    sure: bool = True


def read_people(text: str) -> tuple[list[Listed], str] | None:
    """The people in one line and the words that are none: "Els, Jan en 3 studenten" leaves "3 studenten".

    None when the line holds something else altogether, such as "34 deelnemers".
    """
    text = _FULL_STOP.sub("", text.strip())
    if not text or _NOBODY.match(text):
        return [], ""
    several = re.search(r"[;\n]", text) is not None
    tokens = _split(text, re.compile(r"\s*[;\n]\s*")) if several else _tokens(text)
    likely = [token for token in tokens if token and _plausible(token)]
    others = [token for token in tokens if token and not _plausible(token)]
    people = list(filter(None, map(read_person, likely))) if several else _assemble(map(_read_token, likely))
    if people is None or (several and len(people) < len(likely)):
        return None
    if others and sum(person.name is not None for person in people) < len(others):
        return None
    return people, ", ".join(others)


def read_person(text: str) -> Listed | None:
    """The one person on a line of a list: "Els Maes, coördinator, Buurthuis De Linde"."""
    text = text.strip(" .;,")
    if not text or not _plausible(text):
        return None
    first, *others = [part for part in _split(text, _SEPARATOR) if part]
    person = _read_token(first)
    if person.name is None and not others and looks_like_job(first):
        return None
    for other in others:
        person = _with_detail(person, other)
    return person


def read_person_row(cells: Sequence[str], columns: Sequence[str]) -> Listed | None:
    """The person in a table row, whose `columns` are named name, given, family, organisation, job or ""."""
    found = {column: cell for column, cell in zip(columns, cells, strict=False) if column and cell}
    name = found.get("name") or f"{found.get('given', '')} {found.get('family', '')}".strip()
    if not any(columns):
        return read_person(", ".join(filter(None, cells)))
    if not name and "organisation" not in found:
        return None
    return Listed(name or None, found.get("organisation"), found.get("job", ""))


def _plausible(token: str) -> bool:
    words = token.split()
    short = len(token) <= _LONGEST and len(words) <= _MOST_WORDS
    told = (
        _AND_OTHERS.match(token)
        or token[0].isdigit()
        or token[-1] in "?!:"
        or token[0] in '“„«"'
        or not _VERBS.isdisjoint(words)
    )
    return bool(short and not told)


def _tokens(text: str) -> list[str]:
    pieces = _split(text, re.compile(r"\s*,\s+|\s+&\s+"))
    return [piece for token in pieces for piece in _split_and(token) if piece]


def _split(text: str, separator: re.Pattern[str]) -> list[str]:
    """Split outside brackets."""
    pieces, start = [], 0
    for match in separator.finditer(text):
        before = text[start : match.start()]
        if before.count("(") > before.count(")"):
            continue
        pieces.append(before.strip(" ,;"))
        start = match.end()
    return [*pieces, text[start:].strip(" ,;")]


def _split_and(token: str) -> list[str]:
    """Names on both sides make two people of it: "Els Maes en Jan Smet", not "Dienst Kunst en Cultuur"."""
    pieces = _split(token, re.compile(r"\s+en\s+"))
    named = [looks_like_name(_base(piece)) for piece in pieces]
    organised = [looks_like_organisation(_base(piece)) for piece in pieces]
    if len(pieces) > 1 and (
        all(named) or all(organised) or (len(pieces) == 2 and "(" in pieces[0] and named[1])
    ):
        return pieces
    return [token]


def _base(token: str) -> str:
    match = _BRACKETED.match(token)
    return match["base"] if match else token


def _read_token(token: str) -> Listed:
    if bracketed := _BRACKETED.match(token):
        listed = _read_token(bracketed["base"])
        return _with_details(listed, bracketed["inside"])
    if looks_like_name(token):
        name, title = apart_from_title(token)
        return Listed(name=name, job_title="" if _ADDRESS.match(title) else title)
    of = _PERSON_OF.match(token)
    if of and looks_like_name(of["name"]):
        return Listed(of["name"], of["organisation"])
    if looks_like_job(token) and not _starts_organisation(token):
        return _with_detail(Listed(), token)
    return Listed(organisation=token)


def _with_details(listed: Listed, inside: str) -> Listed:
    """What stands between brackets, in either order: "(coördinator, Buurthuis De Linde)"."""
    details = [detail for detail in _split(inside, re.compile(r"\s*[,;]\s+|\s+[–—]\s+")) if detail]
    if len(details) == 1:
        return _with_detail(listed, details[0])
    if looks_like_organisation(details[0]) and details[1].split()[0].casefold() in _DEPARTMENTS:
        details = [", ".join(details)]
    jobs = [detail for detail in details if looks_like_job(detail) and not _starts_organisation(detail)]
    others = [detail for detail in details if detail not in jobs]
    if not others:
        others = [detail for detail in jobs if looks_like_organisation(detail)][:1]
        jobs = [detail for detail in jobs if detail not in others]
    organisation, more = (others[0], others[1:]) if others else (None, [])
    title = ", ".join(filter(None, [listed.job_title, *more, *jobs]))
    return replace(listed, organisation=listed.organisation or organisation, job_title=title)


def _with_detail(listed: Listed, detail: str) -> Listed:
    job, organisation = _job_and_organisation(detail)
    if organisation and listed.organisation:
        job, organisation = ", ".join(filter(None, [job, organisation])), None
    return replace(
        listed,
        organisation=organisation or listed.organisation,
        job_title=", ".join(filter(None, [listed.job_title, job])),
    )


def _job_and_organisation(detail: str) -> tuple[str, str | None]:
    detail = _BOTH.sub("", detail)
    if _OFFICE.match(detail):
        return detail, None
    if not looks_like_job(detail) or _starts_organisation(detail):
        return "", detail
    connected = _CONNECTED.match(detail)
    if connected:
        return connected["job"], connected["organisation"]
    of = _JOB_OF.match(detail)
    if of and (looks_like_organisation(of["organisation"]) or len(of["job"].split()) == 1):
        return of["job"], of["organisation"]
    return detail, None


def _starts_organisation(text: str) -> bool:
    """Whether lower case hides an organisation: "vzw De Vlaspit", "de Vlaspit"."""
    first, *others = text.split()
    article = first in ("de", "het", "’t", "'t") and bool(others) and others[0][0].isupper()
    return article or first in ("vzw", "asbl", "bibliotheek", "gemeente", "stad", "provincie")


def _assemble(tokens: Iterable[Listed]) -> list[Listed] | None:
    """Put the pieces of a line together; None when a function stands there without anybody who has it.

    A line that starts with an organisation names it before its people, any other line after them.
    """
    people: list[Listed] = []
    waiting: Listed | None = None
    organisations_first: bool | None = None
    for token in tokens:
        if organisations_first is None:
            organisations_first = token.name is None and token.organisation is not None
        if token.name is not None:
            if waiting is not None:
                token = replace(token, organisation=token.organisation or waiting.organisation)
            people.append(token)
            waiting = None
        elif token.job_title:
            if not people or waiting is not None:
                return None
            people[-1] = _joined(people[-1], token)
        elif not organisations_first and people[-1].organisation is None:
            people[-1] = replace(people[-1], organisation=token.organisation, sure=False)
        else:
            people.extend([waiting] if waiting else [])
            waiting = token
    return [*people, waiting] if waiting else people


def _joined(person: Listed, detail: Listed) -> Listed:
    title = ", ".join(filter(None, [person.job_title, detail.job_title]))
    return replace(person, job_title=title, organisation=person.organisation or detail.organisation)
