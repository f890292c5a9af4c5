"""Dates as Flemish reports write them: "12 december 2016", "23/02/17", "ma. 3 mrt. '17", "2017-02-23"."""

import re
from dataclasses import dataclass
from datetime import date as Date

from zorgdesk.domain.dates import is_likely

_MONTHS = (
    "jan(?:uari)?", "feb(?:r(?:uari)?)?", "maart|mrt", "apr(?:il)?", "mei", "juni?", "juli?",
    "aug(?:ustus)?", "sept?(?:ember)?", "okt(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
_MONTH = "|".join(f"(?P<m{number}>{name})" for number, name in enumerate(_MONTHS, start=1))
_WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|woe|do|vr|za|zo)\b\.?)"
_UNTIL = r"(?:\s*(?:-|–|—|/|en|tot|t/m|tot en met)\s*\d{1,2}(?:ste|de|e)?)?"
_YEAR = r"(?P<year>\d{4}|['’‘]?\d{2})(?!\w)"
_WORDS = re.compile(
    rf"(?<![\w/])(?:{_WEEKDAY},?\s+)?(?P<day>\d{{1,2}})(?:ste|de"
    rf"|e)?{_UNTIL}\.?\s+(?:{_MONTH})\b\.?(?:,?\s+{_YEAR})?",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    rf"(?<![\w/.-])(?:{_WEEKDAY},?\s+)?(?P<day>\d{{1,2}})(?P<sign>[/.-])(?P<month>\d{{1,2}})(?P=sign){_YEAR}(?![/-]\d)",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?<![\w/.-])(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?![\d/-])")
_DAY_AND_MONTH = re.compile(
    r"(?:^|(?<=\btegen )|(?<=\bvoor )|(?<=\bvóór )|(?<=\bop )|(?<=\()|(?<=uiterlijk ))"
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?P<year>(?!))?(?=[).;,]|$)"
)
"""Without a year only where nothing else can be meant: two figures may be a fraction."""
_CENTURY_TURN = 70


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date with the place in the text where it stands, weekday included."""

    date: Date
    start: int
    end: int


def find_date(text: str, after: Date | None = None) -> FoundDate | None:
    """The first date in the text. A date without a year counts only when `after` says which year is near."""
    patterns = (_WORDS, _FIGURES, _ISO) if after is None else (_WORDS, _FIGURES, _ISO, _DAY_AND_MONTH)
    found = [
        FoundDate(day, match.start(), match.end())
        for pattern in patterns
        for match in pattern.finditer(text)
        if (day := _as_date(match, after)) is not None
    ]
    return min(found, key=lambda one: one.start, default=None)


def is_only_date(text: str) -> bool:
    """Whether a line holds a date and nothing else."""
    found = find_date(text)
    return found is not None and not (text[: found.start] + text[found.end :]).strip(" .,;:()")


def _as_date(match: re.Match[str], after: Date | None) -> Date | None:
    groups = match.groupdict()
    month = int(groups["month"]) if "month" in groups else _month_number(groups)
    day = int(groups["day"])
    if groups["year"] is None:
        return _next_occurrence(day, month, after)
    return _date(_full_year(groups["year"].strip("'’‘")), month, day)


def _month_number(groups: dict[str, str | None]) -> int:
    return next(number for number in range(1, 13) if groups[f"m{number}"] is not None)


def _full_year(typed: str) -> int:
    year = int(typed)
    if len(typed) == 4:
        return year
    return 2000 + year if year < _CENTURY_TURN else 1900 + year


def _next_occurrence(day: int, month: int, after: Date | None) -> Date | None:
    if after is None:
        return None
    this_year = _date(after.year, month, day)
    if this_year is not None and this_year >= after:
        return this_year
    return _date(after.year + 1, month, day)


def _date(year: int, month: int, day: int) -> Date | None:
    try:
        found = Date(year, month, day)
    except ValueError:
        return None
    return found if is_likely(found) else None
