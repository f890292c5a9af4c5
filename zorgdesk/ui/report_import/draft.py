"""A report that was understood, while somebody looks it over: every part of it can be changed."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date as Date

from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import (
    AttendeeProposal,
    EntryProposal,
    MinutesProposal,
    PartProposal,
    SpeakerProposal,
    TaskProposal,
)
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus


@dataclass(eq=False)
class Speaker:
    """Somebody announced as speaker."""

    name: str = ""
    organisation: str = ""
    job_title: str = ""


@dataclass(eq=False)
class Attendee:
    """Somebody on a list of people."""

    name: str = ""
    organisation: str = ""
    job_title: str = ""
    status: ParticipationStatus = ParticipationStatus.PRESENT
    role: ParticipationRole = ParticipationRole.PARTICIPANT


@dataclass(eq=False)
class Part:
    """A part of the programme."""

    title: str = ""
    kind: ProgrammeItemKind = ProgrammeItemKind.PART


@dataclass(eq=False)
class Said:
    """Something said; `reply_to` is the question it answers."""

    kind: EntryKind
    text: str
    part: Part | None = None
    speaker: str = ""
    organisation: str = ""
    anonymous: bool = False
    reply_to: "Said | None" = None


@dataclass(eq=False)
class DraftTask:
    """An action point; one that stands among what was said takes its words from there."""

    words: str = ""
    assignee: str = ""
    due: Date | None = None
    said: Said | None = None

    @property
    def text(self) -> str:
        return self.said.text if self.said else self.words

    @text.setter
    def text(self, text: str) -> None:
        if self.said:
            self.said.text = text
        else:
            self.words = text


@dataclass
class ReportDraft:
    """The proposal as it is being changed. `looked_at` are the passages somebody has seen."""

    proposal: MinutesProposal
    title: str = ""
    kind: str = ""
    number: int | None = None
    date: Date | None = None
    place: str = ""
    introduction: str = ""
    speakers: list[Speaker] = field(default_factory=list)
    attendees: list[Attendee] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    entries: list[Said] = field(default_factory=list)
    tasks: list[DraftTask] = field(default_factory=list)
    looked_at: set[str] = field(default_factory=set)

    def find(self, passage: str) -> int | None:
        """The entry in which a passage stands."""
        exact = (i for i, one in enumerate(self.entries) if one.text == passage)
        within = (
            i
            for i, one in enumerate(self.entries)
            if passage in one.text or (len(one.text) > 20 and one.text in passage)
        )
        return next(exact, next(within, None))

    def asks_attention(self, said: Said) -> bool:
        """Whether nobody should trust this unseen."""
        return any(passage == said.text for passage in self.proposal.review if passage not in self.looked_at)

    def rekind(self, said: Said, kind: EntryKind) -> None:
        """Another kind. A reaction answers the last question before it; a task comes on the list of tasks."""
        said.kind = kind
        said.reply_to = self._question_before(said) if kind is EntryKind.REACTION else None
        self.tasks = [one for one in self.tasks if one.said is not said]
        if kind is EntryKind.TASK:
            self.tasks.append(DraftTask(said=said))

    def join(self, place: int) -> bool:
        """Put an entry behind the one before it; False when there is none."""
        if not 0 < place < len(self.entries):
            return False
        before, said = self.entries[place - 1], self.entries.pop(place)
        before.text = f"{before.text} {said.text}"
        self.tasks = [one for one in self.tasks if one.said is not said]
        for one in self.entries:
            if one.reply_to is said:
                one.reply_to = before if before.kind is EntryKind.QUESTION else self._question_before(one)
        return True

    def leave_part(self, part: Part) -> None:
        """Before a part is taken away: what was said in it goes to the part before it, or else after."""
        others = [one for one in self.parts if one is not part]
        before = self.parts[: self.parts.index(part)]
        instead = before[-1] if before else (others[0] if others else None)
        for said in self.entries:
            if said.part is part:
                said.part = instead

    def counts(self) -> Counter[EntryKind]:
        """How many entries of each kind."""
        return Counter(said.kind for said in self.entries)

    def to_proposal(self) -> MinutesProposal:
        """What will be stored."""
        signals = [text for text in self.proposal.signals if not self._was_said(text)]
        signals += [said.text for said in self.entries if said.kind is EntryKind.SIGNAL]
        return replace(
            self.proposal,
            title=self.title,
            kind=self.kind,
            number=self.number,
            date=self.date,
            place=self.place,
            introduction=self.introduction,
            speakers=tuple(_speaker(one) for one in self.speakers if one.name or one.organisation),
            attendees=tuple(_attendee(one) for one in self.attendees if one.name or one.organisation),
            parts=tuple(PartProposal(one.title, one.kind) for one in self.parts),
            entries=tuple(self._entries()),
            tasks=tuple(_task(one) for one in self.tasks if one.text),
            signals=tuple(signals),
        )

    def _was_said(self, text: str) -> bool:
        return any(one.text == text and one.kind is EntryKind.SIGNAL for one in self.proposal.entries)

    def _entries(self) -> list[EntryProposal]:
        parts = {id(one): place for place, one in enumerate(self.parts)}
        places: dict[int, int] = {}
        made: list[EntryProposal] = []
        for said in self.entries:
            if not said.text.strip():
                continue
            asked = said.reply_to if said.reply_to and said.reply_to.kind is EntryKind.QUESTION else None
            made.append(
                EntryProposal(
                    said.kind,
                    said.text,
                    parts.get(id(said.part)),
                    said.speaker or None,
                    said.organisation or None,
                    places.get(id(asked)),
                    said.anonymous,
                )
            )
            places[id(said)] = len(made) - 1
        return made

    def _question_before(self, said: Said) -> Said | None:
        before = self.entries[: self.entries.index(said)] if said in self.entries else []
        return next((one for one in reversed(before) if one.kind is EntryKind.QUESTION), None)


def draft_of(proposal: MinutesProposal) -> ReportDraft:
    """A proposal, ready to be looked over."""
    parts = [Part(one.title, one.kind) for one in proposal.parts]
    entries = [
        Said(
            one.kind,
            one.text,
            None if one.part is None else parts[one.part],
            one.speaker or "",
            one.organisation or "",
            one.anonymous,
        )
        for one in proposal.entries
    ]
    for said, entry in zip(entries, proposal.entries, strict=True):
        said.reply_to = None if entry.reply_to is None else entries[entry.reply_to]
    return ReportDraft(
        proposal,
        proposal.title,
        proposal.kind,
        proposal.number,
        proposal.date,
        proposal.place,
        proposal.introduction,
        [Speaker(one.name or "", one.organisation or "", one.job_title) for one in proposal.speakers],
        [
            Attendee(one.name or "", one.organisation or "", one.job_title, one.status, one.role)
            for one in proposal.attendees
        ],
        parts,
        entries,
        [_to_do(one, entries) for one in proposal.tasks],
    )


def _to_do(task: TaskProposal, entries: list[Said]) -> DraftTask:
    said = next((one for one in entries if one.kind is EntryKind.TASK and one.text == task.text), None)
    return DraftTask(task.text, task.assignee or "", task.due, said)


def _speaker(one: Speaker) -> SpeakerProposal:
    return SpeakerProposal(one.name.strip() or None, one.organisation.strip() or None, one.job_title.strip())


def _attendee(one: Attendee) -> AttendeeProposal:
    name, organisation = one.name.strip() or None, one.organisation.strip() or None
    return AttendeeProposal(name, organisation, one.job_title.strip(), one.status, one.role)


def _task(one: DraftTask) -> TaskProposal:
    return TaskProposal(one.text, one.assignee or None, one.due)
