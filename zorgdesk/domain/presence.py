"""Presence per programme part: what follows from the whole evening, and what was said of one part alone."""

from collections import Counter
from collections.abc import Iterable, Mapping

from zorgdesk.domain.activities import ProgrammeItem, ProgrammeItemKind
from zorgdesk.domain.participations import (
    UNDECIDED,
    AttendanceCounts,
    PartCounts,
    Participation,
    ParticipationStatus,
    PartParticipation,
)

_ATTENDED = frozenset({ProgrammeItemKind.PART, ProgrammeItemKind.WORKSHOP})


def attended(programme: Iterable[ProgrammeItem]) -> list[ProgrammeItem]:
    """The items people can be present in: breaks, reception and closing are nobody's half-day."""
    return [item for item in programme if item.kind in _ATTENDED]


def slots(programme: Iterable[ProgrammeItem]) -> list[list[ProgrammeItem]]:
    """The items people choose among, in groups of two or more that run side by side."""
    groups: dict[int, list[ProgrammeItem]] = {}
    for item in attended(programme):
        if item.slot is not None:
            groups.setdefault(item.slot, []).append(item)
    return [group for group in groups.values() if len(group) > 1]


class Presence:
    """All that is known per part of one activity."""

    def __init__(self, programme: Iterable[ProgrammeItem], rows: Iterable[PartParticipation]) -> None:
        self.parts = attended(programme)
        self.slots = slots(self.parts)
        self._beside = {item.id: group for group in self.slots for item in group}
        self._rows = {(row.participation_id, row.programme_item_id): row for row in rows}

    def row(self, participation_id: int, item_id: int) -> PartParticipation | None:
        """What was written down about somebody in a part."""
        return self._rows.get((participation_id, item_id))

    def beside(self, item_id: int) -> list[ProgrammeItem]:
        """The items that run at the same time, itself included; empty when it runs alone."""
        return self._beside.get(item_id, [])

    def choice(self, participation_id: int, group: Iterable[ProgrammeItem]) -> int | None:
        """Which of the parallel items somebody chose."""
        for item in group:
            row = self.row(participation_id, item.id)
            if row is not None and row.chosen:
                return item.id
        return None

    def status(self, one: Participation, item_id: int) -> ParticipationStatus | None:
        """What somebody is in a part; None when they sit in another one at that time.

        Of parts side by side nobody knows where somebody sits who is present and chose none of them.
        """
        row = self.row(one.id, item_id)
        if row is not None and row.status is not None:
            return row.status
        group = self.beside(item_id)
        chosen = self.choice(one.id, group)
        if chosen not in (None, item_id):
            return None
        somewhere = group and chosen is None and one.status is ParticipationStatus.PRESENT
        return ParticipationStatus.REGISTERED if somewhere else one.status

    def counts(self, people: Iterable[Participation], item_id: int) -> AttendanceCounts:
        """The counters of a part; registered are those who did not choose another one."""
        return count(Counter((self.status(one, item_id), one.walk_in) for one in people))

    def part_counts(self, people: Iterable[Participation]) -> dict[int, PartCounts]:
        """How many chose each item and were in it."""
        everybody = list(people)
        here = {one.id for one in everybody}
        chosen = Counter(
            row.programme_item_id
            for row in self._rows.values()
            if row.chosen and row.participation_id in here
        )
        return {
            item.id: PartCounts(
                chosen[item.id],
                sum(self.status(one, item.id) is ParticipationStatus.PRESENT for one in everybody),
            )
            for item in self.parts
        }


def count(found: Mapping[tuple[ParticipationStatus | None, bool], int]) -> AttendanceCounts:
    """The counters of a list, from how many there are of each status, walk-ins (True) apart."""

    def number(*wanted: ParticipationStatus) -> int:
        return sum(many for (status, _walked_in), many in found.items() if status in wanted)

    return AttendanceCounts(
        registered=number(*set(ParticipationStatus) - {ParticipationStatus.CANCELLED}),
        present=number(ParticipationStatus.PRESENT),
        excused=number(ParticipationStatus.EXCUSED),
        absent=number(ParticipationStatus.ABSENT),
        undecided=number(*UNDECIDED),
        walk_ins=sum(many for (status, walked_in), many in found.items() if walked_in and status is not None),
    )
