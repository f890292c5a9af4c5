"""What each source says about the participants of an activity, and who of the register a list may mean."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select, text

from zorgdesk.db import people as people_query
from zorgdesk.db.tables import attendance_claims, imported_files, participations
from zorgdesk.domain.attendance_lists import ClaimSource
from zorgdesk.domain.attendance_proposal import Claim
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.people import Person
from zorgdesk.domain.recognising import HeardBefore

_LIKELY = text(
    "SELECT p.id FROM json_each(:keys) wanted CROSS JOIN people p ON p.sort_key = wanted.value"
    " WHERE p.deleted_at IS NULL"
    " UNION SELECT id FROM people WHERE deleted_at IS NULL AND email != ''"
    " AND lower(email) IN (SELECT value FROM json_each(:emails))"
    " UNION SELECT p.id FROM json_each(:numbers) wanted CROSS JOIN people p ON p.telephone_key = wanted.value"
    " WHERE p.deleted_at IS NULL"
)
_AT_ONCE = 10_000


def of_activity(connection: Connection, activity_id: int) -> dict[int, list[Claim]]:
    """The claims per participation, in the order in which they came."""
    wanted = (
        select(attendance_claims)
        .join(participations, participations.c.id == attendance_claims.c.participation_id)
        .where(participations.c.activity_id == activity_id)
        .order_by(attendance_claims.c.id)
    )
    found: dict[int, list[Claim]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.participation_id].append(_claim(row))
    return found


def of_participation(connection: Connection, participation_id: int) -> list[Claim]:
    """The claims about one participation."""
    wanted = select(attendance_claims).where(attendance_claims.c.participation_id == participation_id)
    return [_claim(row) for row in connection.execute(wanted.order_by(attendance_claims.c.id))]


def heard_before(connection: Connection, activity_id: int) -> dict[str, HeardBefore]:
    """What was said of registrations of an activity that have a key, by that key."""
    claim, taking_part = attendance_claims.c, participations.c
    wanted = (
        select(attendance_claims, taking_part.person_id)
        .join(participations, taking_part.id == claim.participation_id)
        .where(taking_part.activity_id == activity_id, taking_part.deleted_at.is_(None))
        .where(claim.source_key != "")
        .order_by(claim.id)  # of two the last one said it
    )
    return {
        row.source_key: HeardBefore(row.person_id, row.raw_name, row.raw_email)
        for row in connection.execute(wanted)
    }


def with_key(connection: Connection, participation_id: int, source_key: str) -> int | None:
    """The key of the claim about one participation that came of a registration."""
    claim = attendance_claims.c
    wanted = select(claim.id).where(claim.participation_id == participation_id)
    return connection.execute(wanted.where(claim.source_key == source_key)).scalar()


def keys_of(connection: Connection, participation_id: int) -> list[int]:
    """Keys of the claims about one participation."""
    wanted = select(attendance_claims.c.id).where(attendance_claims.c.participation_id == participation_id)
    return [row.id for row in connection.execute(wanted.order_by(attendance_claims.c.id))]


def likely_people(
    connection: Connection,
    keys: Iterable[str],
    emails: Iterable[str],
    numbers: Iterable[str] = (),
    also: Iterable[int] = (),
) -> list[Person]:
    """The people of the register with one of these sort keys, addresses (in lower case) or telephone keys.

    `also` are keys of people who may be meant anyhow.
    """
    emails = set(emails)
    lists = {"keys": keys, "emails": emails, "numbers": numbers}
    asked = {name: json.dumps(sorted(filter(None, values))) for name, values in lists.items()}
    ids = [row[0] for row in connection.execute(_LIKELY, asked)]
    ids += {*people_query.with_other_address(connection, emails), *also}.difference(ids)
    parts = (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
    return [person for part in parts for person in people_query.some(connection, part)]


def came_in(connection: Connection, sha256: str, activity_id: int) -> bool:
    """Whether a file with this content came in for the activity before."""
    wanted = select(imported_files.c.id).where(
        imported_files.c.sha256 == sha256, imported_files.c.activity_id == activity_id
    )
    return connection.execute(wanted.limit(1)).first() is not None


def _claim(row: Any) -> Claim:
    source, status = ClaimSource(row.source), ParticipationStatus(row.status)
    return Claim(source, status, row.joined_at, row.left_at, row.minutes, row.source_key)
