"""Writes the rows of an attendance workbook that came back, inside one running action."""

from collections.abc import Iterable
from typing import Any

from zorgdesk.db import participations as query
from zorgdesk.db import tables
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.attendance_return import KnownRow, NewRow, ReturnRow
from zorgdesk.domain.attendance_rows import MOMENTS, OF_PERSON, Field, RowValues
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.telephones import telephone_key
from zorgdesk.services.newcomers import new_person, organisation_from_name
from zorgdesk.services.participations import take_part

PRESENT = ParticipationStatus.PRESENT
_EXPECTED = ParticipationStatus.REGISTERED


class ReturnWriter:
    """One workbook on its way in."""

    def __init__(self, work: UnitOfWork, activity_id: int) -> None:
        self._work = work
        self._activity_id = activity_id
        self._organisations: dict[str, int] = {}

    def write(self, rows: Iterable[ReturnRow]) -> None:
        """Store what these say."""
        for row in rows:
            if isinstance(row, KnownRow):
                one = row.participation
                said = {change.field: change.said for change in row.changes}
                self._change_person(one.person_id, said)
                self._change(one.id, said)
            elif isinstance(row, NewRow):
                self._add(row)

    def _change_person(self, person_id: int, said: RowValues) -> None:
        values: dict[str, Any] = {field.value: said[field] for field in OF_PERSON if field in said}
        row = self._work.row(tables.people, person_id)
        if not values or row is None:
            return
        names = {name: values.get(name, row[name]) for name in ("given_name", "family_name")}
        values["sort_key"] = sort_key(names["family_name"], names["given_name"])
        if "telephone" in values:
            values["telephone_key"] = telephone_key(values["telephone"])
        self._work.update(tables.people, person_id, **values)

    def _change(self, participation_id: int, said: RowValues) -> None:
        values = self._of_participation(said)
        if values.get("status", PRESENT) is not PRESENT:
            values |= {"check_in": None, "check_out": None}
        if values:
            self._work.update(tables.participations, participation_id, **values)

    def _of_participation(self, said: RowValues) -> dict[str, Any]:
        values: dict[str, Any] = {
            field.value: value
            for field, value in said.items()
            if field not in OF_PERSON and field is not Field.ORGANISATION
        }
        if Field.ORGANISATION in said:
            values["organisation_id"] = self._organisation(str(said[Field.ORGANISATION] or ""))
        return values

    def _organisation(self, name: str) -> int | None:
        key = fold(name)
        if key and key not in self._organisations:
            self._organisations[key] = organisation_from_name(self._work, name)
        return self._organisations.get(key)

    def _add(self, row: NewRow) -> None:
        """Who was not on the list; what is empty in the line keeps what is known of them."""
        said = {field: value for field, value in row.values.items() if value not in (None, "")}
        person_id = row.chosen if isinstance(row.chosen, int) else self._newcomer(said)
        there = query.of_activity_person(self._work.connection, self._activity_id, person_id)
        if there is not None:
            self._change(there, {field: said[field] for field in _OF_THE_EVENING if field in said})
            return
        status = said.get(Field.STATUS) or _EXPECTED
        values = self._of_participation({**said, Field.STATUS: status, Field.WALK_IN: True})
        values.setdefault("role", "participant")
        if status is not PRESENT:
            values = {name: value for name, value in values.items() if name not in MOMENTS}
        take_part(self._work, self._activity_id, person_id, **values)

    def _newcomer(self, said: RowValues) -> int:
        """Somebody who is not in the register yet. That they are new has to be confirmed."""
        given, family, email = (
            str(said.get(field) or "") for field in (Field.GIVEN_NAME, Field.FAMILY_NAME, Field.EMAIL)
        )
        person_id = new_person(self._work, given, family, email, to_confirm=True)
        telephone = str(said.get(Field.TELEPHONE) or "")
        if telephone:
            known = {"telephone": telephone, "telephone_key": telephone_key(telephone)}
            self._work.update(tables.people, person_id, **known)
        organisation_id = self._organisation(str(said.get(Field.ORGANISATION) or ""))
        if organisation_id is not None:
            self._work.insert(
                tables.affiliations,
                person_id=person_id,
                organisation_id=organisation_id,
                job_title=str(said.get(Field.JOB_TITLE) or ""),
                is_primary=True,
            )
        return person_id


_OF_THE_EVENING = (Field.STATUS, Field.CHECK_IN, Field.CHECK_OUT)
