"""What becomes of two rows that say the same of one person or organisation: one row that knows all of it."""

from collections.abc import Callable, Mapping
from typing import Any

from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus

Values = Mapping[str, Any]
Rule = Callable[[Any, Any], Any]

_BETTER = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
    ParticipationStatus.REGISTERED,
    ParticipationStatus.WAITING_LIST,
    ParticipationStatus.INVITED,
    ParticipationStatus.CANCELLED,
)
"""What is known for certain wins from what was planned; somebody who came, came."""


def united(table: str, kept: Values, gone: Values) -> dict[str, Any]:
    """What changes in the kept row when the other one goes into it."""
    rules = _RULES[table]
    values = {name: rule(kept[name], gone[name]) for name, rule in rules.items()}
    return {name: value for name, value in values.items() if value != kept[name]}


def joined(one: str, other: str) -> str:
    """Both texts, each once."""
    texts = [text for text in (one.strip(), other.strip()) if text]
    if len(texts) == 2 and texts[1] in texts[0]:
        texts.pop()
    return "\n".join(texts)


def _either(one: Any, other: Any) -> Any:
    return one if one not in (None, "") else other


def _any(one: bool, other: bool) -> bool:
    return one or other


def _both(one: bool, other: bool) -> bool:
    return one and other


def _first(one: Any, other: Any) -> Any:
    return min((value for value in (one, other) if value is not None), default=None)


def _last(one: Any, other: Any) -> Any:
    return max((value for value in (one, other) if value is not None), default=None)


def _best(one: str | None, other: str | None) -> str | None:
    known = [ParticipationStatus(status) for status in (one, other) if status]
    return min(known, key=_BETTER.index) if known else None


def _doing(one: str, other: str) -> str:
    return other if one == ParticipationRole.PARTICIPANT else one


_RULES: dict[str, dict[str, Rule]] = {
    "participations": {
        "status": _best,
        "role": _doing,
        "walk_in": _both,
        "check_in": _first,
        "check_out": _last,
        "minutes_online": _last,
        "organisation_id": _either,
        "job_title": _either,
        "job_category": _either,
        "note": joined,
        "sheet_number": _either,
    },
    "part_participations": {"chosen": _any, "status": _best},
    "contributions": {
        "organisation_id": _either,
        "job_title": _either,
        "confirmed": _any,
        "projector": _any,
        "transport": _either,
        "fee_cents": _either,
        "recording_consent": _either,
        "needs": joined,
    },
    "affiliations": {
        "job_title": _either,
        "job_category": _either,
        "starts_on": _first,
        "ends_on": _either,
        "is_primary": _any,
    },
    "report_backs": {"at": _first},
    "taggings": {},
}
