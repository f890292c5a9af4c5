"""Writes the lines of a list into the store, inside one running action: a conference has thousands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from zorgdesk.db import attendance_claims, tables
from zorgdesk.db import participations as query
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.attendance_lists import Attendee, ClaimSource
from zorgdesk.domain.attendance_proposal import (
    Claim,
    Line,
    new_addresses,
    own_claim,
    replaces,
    status_heard,
)
from zorgdesk.domain.names import fold, sort_key, split_name
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.services.newcomers import know_address, organisation_from_name

PRESENT = ParticipationStatus.PRESENT
_UNKNOWN = ParticipationStatus.REGISTERED
"""What somebody is of whom the list says nothing."""
_KEPT = ("status", "check_in", "check_out", "minutes_online")
"""What a list may change of a participation."""
_NO_JOB: dict[str, Any] = {"organisation_id": None, "job_title": "", "job_category": None}


@dataclass(frozen=True, slots=True)
class _Said:
    """A claim about a participation; without an attendee it is what was noted in the store itself."""

    participation_id: int
    claim: Claim
    one: Attendee | None = None


class AttendanceWriter:
    """One list on its way in. `file_id` is the file that what it says is kept under."""

    def __init__(self, work: UnitOfWork, activity_id: int, file_id: int) -> None:
        self._work = work
        self._activity_id = activity_id
        self._file_id = file_id
        self._there: dict[int, dict[str, Any]] = {
            one.person_id: {"id": one.id, **{name: getattr(one, name) for name in _KEPT}}
            for one in query.of(work.connection, activity_id)
        }
        self._claims = attendance_claims.of_activity(work.connection, activity_id)
        self._said: list[_Said] = []
        self._changed: dict[int, tuple[dict[str, Any], dict[str, Any]]] = {}

    def write(self, lines: Sequence[Line]) -> None:
        """Add what these say; two lines may be about one person."""
        people = self._people(lines)
        self._add(list(zip(people, lines, strict=True)))
        for person_id, line in zip(people, lines, strict=True):
            if line.claim is not None:
                self._hear(self._there[person_id], line.claim, line.attendee)
        self._work.update_many(tables.participations, self._changed)
        self._write_claims()
        for person_id, address in new_addresses(lines).items():
            know_address(self._work, person_id, address)

    def _people(self, lines: Sequence[Line]) -> list[int]:
        """Who each line is about. Somebody new comes into the register, to be confirmed."""
        new = [line.attendee for line in lines if not isinstance(line.chosen, int)]
        keys = iter(self._work.insert_many(tables.people, [_person(one) for one in new]) if new else ())
        people = [line.chosen if isinstance(line.chosen, int) else next(keys) for line in lines]
        newcomers = (
            (person_id, line.attendee.organisation)
            for person_id, line in zip(people, lines, strict=True)
            if not isinstance(line.chosen, int)
        )
        self._affiliate([(person_id, name) for person_id, name in newcomers if fold(name)])
        return people

    def _affiliate(self, places: Sequence[tuple[int, str]]) -> None:
        organisations: dict[str, int] = {}
        for _person_id, name in places:
            if fold(name) not in organisations:
                organisations[fold(name)] = organisation_from_name(self._work, name)
        rows = [
            {"person_id": person_id, "organisation_id": organisations[fold(name)], "is_primary": True}
            for person_id, name in places
        ]
        if rows:
            self._work.insert_many(tables.affiliations, rows)

    def _add(self, coming: Sequence[tuple[int, Line]]) -> None:
        """A participation for who has none, with the organisation and job of this moment."""
        firsts: dict[int, Line] = {}
        for person_id, line in coming:
            if person_id not in self._there:
                firsts.setdefault(person_id, line)
        jobs = query.jobs_of(self._work.connection, list(firsts))
        rows = [
            {
                **_NO_JOB,
                **jobs.get(person_id, {}),
                "activity_id": self._activity_id,
                "person_id": person_id,
                "role": ParticipationRole.PARTICIPANT,
                "walk_in": _walked_in(line.claim),
                "status": line.claim.status if line.claim else _UNKNOWN,
                **dict.fromkeys(_KEPT[1:]),
                **_times(line.claim, {}),
            }
            for person_id, line in firsts.items()
        ]
        if rows:
            self._work.insert_many(tables.participations, rows)
        for row in rows:
            self._there[row["person_id"]] = {**row, "new": True}

    def _hear(self, there: dict[str, Any], claim: Claim, one: Attendee) -> None:
        """Take in what the list says of somebody who takes part."""
        known = self._claims[there["id"]]
        if claim in known:
            return
        if there.pop("new", False):
            self._say(_Said(there["id"], claim, one))
            return
        own = own_claim(there["status"], there["check_in"], there["check_out"])
        if not known and own is not None:
            self._say(_Said(there["id"], own))
        before = {name: there[name] for name in _KEPT}
        after = {**before, "status": status_heard(there["status"], claim, known), **_times(claim, there)}
        if after != before:
            first, _ = self._changed.get(there["id"], (before, after))
            self._changed[there["id"]] = first, after
            there.update(after)
        replaced = next((place for place, earlier in enumerate(known) if replaces(claim, earlier)), None)
        if replaced is None:
            self._say(_Said(there["id"], claim, one))
        else:
            known[replaced] = claim
            row_id = attendance_claims.with_key(self._work.connection, there["id"], claim.source_key)
            if row_id is not None:
                row = self._row(_Said(there["id"], claim, one))
                self._work.update(tables.attendance_claims, row_id, **row)

    def _say(self, said: _Said) -> None:
        self._said.append(said)
        self._claims[said.participation_id].append(said.claim)

    def _write_claims(self) -> None:
        if self._said:
            self._work.insert_many(tables.attendance_claims, [self._row(said) for said in self._said])

    def _row(self, said: _Said) -> dict[str, Any]:
        return {
            "participation_id": said.participation_id,
            "imported_file_id": self._file_id if said.one else None,
            "source": said.claim.source,
            "status": said.claim.status,
            "joined_at": said.claim.joined_at,
            "left_at": said.claim.left_at,
            "minutes": said.claim.minutes,
            "raw_name": said.one.raw_name if said.one else "",
            "raw_email": said.one.email if said.one else "",
            "source_key": said.claim.source_key,
        }


def claim_of_paper(work: UnitOfWork, participation_id: int, status: ParticipationStatus) -> bool:
    """Keep what the sheet says; True when a list saw somebody there of whom the sheet says otherwise.

    A sheet that is filled in once more says something else in place of what it said before.
    """
    known = attendance_claims.of_participation(work.connection, participation_id)
    keys = attendance_claims.keys_of(work.connection, participation_id)
    earlier = next((k for k, one in zip(keys, known, strict=True) if one.source is ClaimSource.PAPER), None)
    if earlier is not None:
        work.update(tables.attendance_claims, earlier, status=status)
    else:
        said = {"participation_id": participation_id, "source": ClaimSource.PAPER, "status": status}
        work.insert(tables.attendance_claims, **said)
    return status is not PRESENT and any(one.present and one.source is ClaimSource.ONLINE for one in known)


def _person(one: Attendee) -> dict[str, Any]:
    given, family = split_name(one.name) if one.name else (one.shown, "")
    return {
        "given_name": given,
        "family_name": family,
        "sort_key": sort_key(family, given),
        "email": one.email,
        "to_confirm": True,
    }


def _walked_in(claim: Claim | None) -> bool:
    """Who is there and did not register; a list of registrations says they did."""
    return claim is not None and claim.status is PRESENT and claim.source is not ClaimSource.REGISTRATION


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
