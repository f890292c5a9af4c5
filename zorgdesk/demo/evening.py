"""One invented evening: prepared, people coming in, things said."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Protocol

from zorgdesk.demo.names import Newcomer
from zorgdesk.demo.texts import Conversation
from zorgdesk.domain.activities import ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker

_SPEAKERS = 2
_AT_THE_DOOR = 2
"""So many at most come in without registration."""


class Clock(Protocol):
    """The time of the story."""

    at: datetime


class Evening:
    """Prepares and runs one activity through the services."""

    def __init__(
        self,
        services: Services,
        clock: Clock,
        chance: random.Random,
        newcomers: Iterator[Newcomer],
        activity_id: int,
        starts: datetime,
    ) -> None:
        self.services = services
        self.clock = clock
        self.random = chance
        self.newcomers = newcomers
        self.activity_id = activity_id
        self.starts = starts

    def prepare(self, guests: list[int], talk: Conversation | None) -> None:
        """Programme, speakers and registrations."""
        items = self._programme(talk)
        for index, person_id in enumerate(guests):
            role = ParticipationRole.PARTICIPANT
            if talk and index < _SPEAKERS:
                role = ParticipationRole.SPEAKER
                person = self.services.people.get(person_id)
                self.services.programme.add_contribution(
                    items[1],
                    person_id=person_id,
                    organisation_id=person.organisation_id if person else None,
                    job_title=person.job_title if person else "",
                    role=SpeakingRole.TESTIMONY if index else SpeakingRole.SPEAKER,
                )
            elif talk and index == _SPEAKERS:
                role = ParticipationRole.FACILITATOR
            elif talk and index == _SPEAKERS + 1:
                role = ParticipationRole.SECRETARY
            self.services.participations.add(self.activity_id, person_id, role=role)

    def _programme(self, talk: Conversation | None) -> list[int]:
        first, second = talk.parts if talk else ("Inleiding", "Aan de slag")
        plan = (
            ("Onthaal", ProgrammeItemKind.RECEPTION, 10),
            (first, ProgrammeItemKind.PART, 35),
            ("Pauze", ProgrammeItemKind.BREAK, 15),
            (second, ProgrammeItemKind.PART, 60),
            ("Afronding", ProgrammeItemKind.CLOSING, 10),
        )
        made, starts = [], self.starts
        for title, kind, minutes in plan:
            item_id, _ = self.services.programme.add(
                self.activity_id, title, kind=kind, starts_at=starts, duration_minutes=minutes
            )
            made.append(item_id)
            starts += timedelta(minutes=minutes)
        return made

    def run(self, guests: list[int], talk: Conversation | None) -> None:
        """Check-in, conversation and closing."""
        self.clock.at = self.starts - timedelta(minutes=20)
        self.services.activities.start(self.activity_id)
        self._check_in()
        if talk:
            self._walk_ins()
            self._talk(guests, talk)
        self.clock.at = self.starts + timedelta(minutes=150)
        self.services.activities.close(self.activity_id)

    def _check_in(self) -> None:
        for participation in self.services.participations.of(self.activity_id):
            self.clock.at += timedelta(seconds=self.random.randint(5, 90))
            chance = self.random.random()
            if participation.role is not ParticipationRole.PARTICIPANT or chance < 0.82:
                self.services.participations.check_in(participation.id)
            elif chance < 0.93:
                self.services.participations.excuse(participation.id)
            else:
                self.services.participations.set_status(participation.id, ParticipationStatus.ABSENT)

    def _walk_ins(self) -> None:
        for _ in range(_AT_THE_DOOR):
            if self.random.random() < 0.3:
                given, family, organisation = next(self.newcomers)
                self.services.participations.walk_in(
                    self.activity_id, given, family, new_organisation=organisation
                )

    def _talk(self, guests: list[int], talk: Conversation) -> None:
        items = self.services.programme.of(self.activity_id)
        self.clock.at = self.starts + timedelta(minutes=10)
        self.services.programme.start(items[1].id)
        for index, story in enumerate(talk.stories):
            speaker = guests[index % _SPEAKERS]
            self.services.turns.give(self.activity_id, Speaker(speaker))
            self._say(EntryKind.STATEMENT, story, items[1].id, speaker, (talk.theme,))
        self.clock.at = self.starts + timedelta(minutes=60)
        self.services.programme.start(items[3].id)
        part, voices = items[3].id, guests[_SPEAKERS + 2 :]
        for index, question in enumerate(talk.questions):
            self._question(question, part, voices[index])
            for other, reaction in enumerate(talk.reactions[index :: len(talk.questions)]):
                person_id = voices[2 + index + other]
                if index == 0:  # the others ask not to be named
                    self.services.turns.give(self.activity_id, Speaker(person_id))
                self._say(EntryKind.REACTION, reaction, part, person_id, anonymous=index == 1)
        self.services.turns.end(self.activity_id)
        for kind, texts in ((EntryKind.POINT_OF_ATTENTION, talk.points), (EntryKind.IDEA, talk.ideas)):
            for text in texts:
                self._say(kind, text, part)
        self._say(EntryKind.SIGNAL, talk.signal, part, themes=(talk.theme,))
        self._say(EntryKind.DECISION, talk.decision, part)
        self._task(talk.task, part, guests[_SPEAKERS])
        self._say(EntryKind.NOTE, "De zaal was koud, volgende keer vroeger de verwarming aan", part)

    def _question(self, text: str, part: int, person_id: int) -> None:
        person = self.services.people.get(person_id)
        self._add(
            EntryDraft(
                EntryKind.QUESTION,
                text,
                programme_item_id=part,
                organisation_id=person.organisation_id if person else None,
            )
        )

    def _task(self, text: str, part: int, person_id: int) -> None:
        due = (self.clock.at + timedelta(days=30)).date().isoformat()
        draft = EntryDraft(EntryKind.TASK, text, programme_item_id=part, speaker_id=person_id, due=due)
        self._add(draft)

    def _say(
        self,
        kind: EntryKind,
        text: str,
        part: int,
        person_id: int | None = None,
        themes: tuple[str, ...] = (),
        anonymous: bool = False,
    ) -> None:
        draft = EntryDraft(kind, text, person_id, programme_item_id=part, themes=themes, anonymous=anonymous)
        self._add(draft)

    def _add(self, draft: EntryDraft) -> None:
        self.clock.at += timedelta(seconds=self.random.randint(40, 160))
        self.services.entries.add(self.activity_id, draft)
