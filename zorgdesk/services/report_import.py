"""Writes a report that was understood into the store, inside one running action."""

from typing import Any

from zorgdesk.db import people as people_query
from zorgdesk.db import tables
from zorgdesk.db.entries import STEP
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.activities import ActivityState, ProgrammeItemKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import AttendeeProposal, EntryProposal, MinutesProposal, SpeakerProposal
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.words import word
from zorgdesk.services.newcomers import organisation_from_name, person_from_name


class ReportImport:
    """One report on its way in. A name that fits one record in the register is that record."""

    def __init__(self, work: UnitOfWork, proposal: MinutesProposal) -> None:
        self.proposal = proposal
        self._work = work
        self._activity = 0
        self._parts: list[int] = []
        self._entries: list[int] = []
        self._people: dict[str, int] = {}
        self._organisations: dict[str, int] = {}
        self._there: set[int] = set()

    def store(self, name: str, sha256: str, title: str) -> int:
        """Write everything and return the key of the activity. `title` stands in for a report without one."""
        self._make_activity(self.proposal.title or title)
        for place, speaker in enumerate(self.proposal.speakers):
            self._add_speaker(speaker, place)
        for attendee in sorted(self.proposal.attendees, key=_listed_as_present):
            self._add_attendee(attendee)
        for entry in self.proposal.entries:
            self._add_entry(entry)
        self._add_tasks()
        self._add_signals()
        self._add_nameless()
        self._work.insert(
            tables.imported_files,
            sha256=sha256,
            name=name,
            imported_at=self._work.at,
            activity_id=self._activity,
        )
        return self._activity

    def _make_activity(self, title: str) -> None:
        proposal = self.proposal
        self._work.subject = title
        self._activity = self._work.insert(
            tables.activities,
            kind=proposal.kind,
            number=proposal.number,
            title=title,
            date=proposal.date,
            place=proposal.place,
            introduction=proposal.introduction,
            next_date=proposal.next_date,
            state=ActivityState.HELD,
        )
        for part in proposal.parts:
            self._add_part(part.title, part.kind)
        if proposal.speakers and not proposal.parts:
            self._add_part("", ProgrammeItemKind.PART)

    def _add_part(self, title: str, kind: ProgrammeItemKind) -> None:
        place = {"activity_id": self._activity, "position": len(self._parts)}
        self._parts.append(self._work.insert(tables.programme_items, title=title, kind=kind, **place))

    def _add_speaker(self, speaker: SpeakerProposal, place: int) -> None:
        organisation_id = self._organisation(speaker.organisation)
        person_id = self._person(speaker.name, organisation_id, speaker.job_title)
        if person_id is None and organisation_id is None:
            return
        for part in self._speaks_in(speaker):
            self._work.insert(
                tables.contributions,
                programme_item_id=self._parts[part],
                position=place,
                person_id=person_id,
                organisation_id=organisation_id,
                job_title=speaker.job_title,
            )
        if person_id is not None:
            role = ParticipationRole.SPEAKER
            self._take_part(person_id, organisation_id, speaker.job_title, role, self._status(speaker))

    def _speaks_in(self, speaker: SpeakerProposal) -> list[int]:
        """The parts in which somebody is quoted, else the first."""
        found = {
            entry.part
            for entry in self.proposal.entries
            if entry.part is not None and not entry.anonymous and _said_by(entry, speaker)
        }
        return sorted(found) or [0]

    def _status(self, speaker: SpeakerProposal) -> ParticipationStatus:
        """A speaker was there, unless the list of who was excused says otherwise."""
        listed = (one for one in self.proposal.attendees if fold(one.name or "") == fold(speaker.name or ""))
        return next((one.status for one in listed), ParticipationStatus.PRESENT)

    def _add_attendee(self, attendee: AttendeeProposal) -> None:
        if not attendee.name:
            return
        organisation_id = self._organisation(attendee.organisation)
        person_id = self._person(attendee.name, organisation_id, attendee.job_title)
        if person_id is not None:
            self._take_part(person_id, organisation_id, attendee.job_title, attendee.role, attendee.status)

    def _take_part(
        self,
        person_id: int,
        organisation_id: int | None,
        job_title: str,
        role: ParticipationRole,
        status: ParticipationStatus,
    ) -> None:
        if person_id in self._there:
            return
        self._there.add(person_id)
        self._work.insert(
            tables.participations,
            activity_id=self._activity,
            person_id=person_id,
            organisation_id=organisation_id,
            job_title=job_title,
            role=role,
            status=status,
        )

    def _add_entry(self, entry: EntryProposal) -> None:
        organisation_id = self._organisation(entry.organisation)
        said: dict[str, Any] = {
            "kind": entry.kind,
            "text": entry.text,
            "programme_item_id": None if entry.part is None else self._parts[entry.part],
            "speaker_id": self._person(entry.speaker, organisation_id, ""),
            "organisation_id": organisation_id,
            "reply_to_id": None if entry.reply_to is None else self._entries[entry.reply_to],
            "anonymous": entry.anonymous,
        }
        self._insert_entry(**said)

    def _insert_entry(self, **said: Any) -> int:
        """Notes too stand in the minutes: they were in the report."""
        place = {"activity_id": self._activity, "position": len(self._entries) * STEP, "in_minutes": True}
        self._entries.append(self._work.insert(tables.entries, **place, **said))
        return self._entries[-1]

    def _add_tasks(self) -> None:
        for task in self.proposal.tasks:
            self._work.insert(
                tables.tasks,
                text=task.text,
                assignee_id=self._person(task.assignee, None, ""),
                due=task.due,
                activity_id=self._activity,
                entry_id=self._entry_with(EntryKind.TASK, task.text),
            )

    def _add_signals(self) -> None:
        for text in self.proposal.signals:
            signal = self._work.insert(tables.policy_signals, title=text, created_at=self._work.at)
            entry = self._entry_with(EntryKind.SIGNAL, text) or self._insert_entry(
                kind=EntryKind.SIGNAL, text=text
            )
            self._work.insert(tables.evidence, policy_signal_id=signal, entry_id=entry)

    def _entry_with(self, kind: EntryKind, text: str) -> int | None:
        for key, entry in zip(self._entries, self.proposal.entries, strict=False):
            if entry.kind is kind and entry.text == text:
                return key
        return None

    def _add_nameless(self) -> None:
        """Organisations listed without anybody's name: no participation, but nothing gets lost."""
        for status in ParticipationStatus:
            listed = [one for one in self.proposal.attendees if one.status is status and not one.name]
            names = ", ".join(one.organisation for one in listed if one.organisation)
            if names:
                said = word(status, "nl")
                self._insert_entry(kind=EntryKind.NOTE, text=f"{said[:1].upper()}{said[1:]}: {names}")

    def _organisation(self, name: str | None) -> int | None:
        key = fold(name or "")
        if not key or name is None:
            return None
        if key not in self._organisations:
            self._organisations[key] = organisation_from_name(self._work, name)
        return self._organisations[key]

    def _person(self, name: str | None, organisation_id: int | None, job_title: str) -> int | None:
        key = fold(name or "")
        if not key or name is None:
            return None
        if key not in self._people:
            self._people[key] = person_from_name(self._work, name)
        if organisation_id is not None:
            self._affiliate(self._people[key], organisation_id, job_title)
        return self._people[key]

    def _affiliate(self, person_id: int, organisation_id: int, job_title: str) -> None:
        """Somebody of whom no place was known gets this one; a later report does not move anybody."""
        if people_query.primary_affiliation_id(self._work.connection, person_id) is None:
            self._work.insert(
                tables.affiliations,
                person_id=person_id,
                organisation_id=organisation_id,
                job_title=job_title,
                is_primary=True,
            )


def _listed_as_present(attendee: AttendeeProposal) -> bool:
    """Who took the minutes is often listed twice; the role that says more goes first."""
    return attendee.role is ParticipationRole.PARTICIPANT


def _said_by(entry: EntryProposal, speaker: SpeakerProposal) -> bool:
    if speaker.name:
        return fold(entry.speaker or "") == fold(speaker.name)
    return not entry.speaker and fold(entry.organisation or "") == fold(speaker.organisation or "")
