"""Writes the lines of a list into the store, inside one running action."""

from collections.abc import Iterable
from typing import Any

from zorgdesk.db import attendance_claims, tables
from zorgdesk.db import participations as query
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.attendance_lists import Attendee, ClaimSource
from zorgdesk.domain.attendance_proposal import Claim, Line, own_claim, status_after
from zorgdesk.domain.names import fold, split_name
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.newcomers import new_person, organisation_from_name
from zorgdesk.services.participations import take_part

PRESENT = ParticipationStatus.PRESENT
_UNKNOWN = ParticipationStatus.REGISTERED
"""What somebody is of whom the list says nothing."""


class AttendanceWriter:
    """One list on its way in. `file_id` is the file that what it says is kept under."""

    def __init__(self, work: UnitOfWork, activity_id: int, file_id: int) -> None:
        self._work = work
        self._activity_id = activity_id
        self._file_id = file_id
        self._there = {
            one.person_id: {
                "id": one.id,
                "status": one.status,
                "check_in": one.check_in,
                "check_out": one.check_out,
                "minutes_online": one.minutes_online,
            }
            for one in query.of(work.connection, activity_id)
        }
        self._claims = attendance_claims.of_activity(work.connection, activity_id)
        self._organisations: dict[str, int] = {}

    def write(self, lines: Iterable[Line]) -> None:
        """Add what these say; two lines may be about one person."""
        for line in lines:
            person_id = line.chosen if isinstance(line.chosen, int) else self._newcomer(line.attendee)
            there = self._there.get(person_id)
            if there is None:
                self._add(person_id, line)
            elif line.claim is not None:
                self._update(there, line.claim, line.attendee)

    def _newcomer(self, one: Attendee) -> int:
        """Somebody who is not in the register yet. That they are new has to be confirmed."""
        given, family = split_name(one.name) if one.name else (one.shown, "")
        person_id = new_person(self._work, given, family, one.email, to_confirm=True)
        if fold(one.organisation):
            self._work.insert(
                tables.affiliations,
                person_id=person_id,
                organisation_id=self._organisation(one.organisation),
                is_primary=True,
            )
        return person_id

    def _organisation(self, name: str) -> int:
        key = fold(name)
        if key not in self._organisations:
            self._organisations[key] = organisation_from_name(self._work, name)
        return self._organisations[key]

    def _add(self, person_id: int, line: Line) -> None:
        claim = line.claim
        status = claim.status if claim else _UNKNOWN
        registered = claim is None or claim.source is ClaimSource.REGISTRATION or status is not PRESENT
        values: dict[str, Any] = {"status": status, **_times(claim, {})}
        row_id = take_part(self._work, self._activity_id, person_id, walk_in=not registered, **values)
        self._there[person_id] = {
            "id": row_id,
            "check_in": None,
            "check_out": None,
            "minutes_online": None,
            **values,
        }
        if claim is not None:
            self._claim(row_id, claim, line.attendee)

    def _update(self, there: dict[str, Any], claim: Claim, one: Attendee) -> None:
        row_id = there["id"]
        if claim in self._claims[row_id]:
            return
        if not self._claims[row_id]:
            own = own_claim(there["status"], there["check_in"], there["check_out"])
            if own is not None:
                self._claim(row_id, own)
        values = {"status": status_after(there["status"], claim.status), **_times(claim, there)}
        if any(there[name] != value for name, value in values.items()):
            self._work.update(tables.participations, row_id, **values)
            there.update(values)
        self._claim(row_id, claim, one)

    def _claim(self, participation_id: int, claim: Claim, one: Attendee | None = None) -> None:
        self._work.insert(
            tables.attendance_claims,
            participation_id=participation_id,
            imported_file_id=self._file_id if one else None,
            source=claim.source,
            status=claim.status,
            joined_at=claim.joined_at,
            left_at=claim.left_at,
            minutes=claim.minutes,
            raw_name=one.raw_name if one else "",
            raw_email=one.email if one else "",
        )
        self._claims[participation_id].append(claim)


def _times(claim: Claim | None, there: dict[str, Any]) -> dict[str, Any]:
    """When somebody came and went, as long as nobody noted it, and how long they were online.

    Two online lists of one activity are not added: somebody was there at least the longer time.
    """
    if claim is None or claim.status is not PRESENT:
        return {}
    times: dict[str, Any] = {}
    if there.get("check_in") is None and claim.joined_at is not None:
        times = {"check_in": claim.joined_at, "check_out": claim.left_at}
    if claim.source is ClaimSource.ONLINE and claim.minutes is not None:
        times["minutes_online"] = max(claim.minutes, there.get("minutes_online") or 0)
    return times
