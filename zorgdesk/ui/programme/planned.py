"""What the programme shows: the parts, those that run side by side together, their times, who speaks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem
from zorgdesk.domain.participations import PartCounts
from zorgdesk.domain.programme_order import groups_of
from zorgdesk.domain.programme_times import clock_times, programme_end
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.local_times import local_time


@dataclass(frozen=True)
class Planned:
    """A part as planned. `own_time` was given to it; `follows` is when it begins without one, "19:40".

    `chosen` is how many people want it among the parts at its time; `unconfirmed` how many of its speakers
    did not say yes.
    """

    item: ProgrammeItem
    own_time: time | None = None
    follows: str = ""
    parallel: bool = False
    first: bool = False
    speakers: tuple[str, ...] = ()
    unconfirmed: int = 0
    chosen: int = 0


@dataclass(frozen=True)
class PlannedGroup:
    """Parts that run at the same time, or one on its own. `over` is empty when nobody knows."""

    parts: tuple[Planned, ...]
    begins: str = ""
    over: str = ""

    @property
    def together(self) -> bool:
        """Whether there is more than one."""
        return len(self.parts) > 1

    @property
    def places(self) -> int | None:
        """For how many people there is room in all; None when one of them has no limit."""
        rooms = [part.item.capacity for part in self.parts]
        return None if None in rooms else sum(room or 0 for room in rooms)


@dataclass(frozen=True)
class Plan:
    """Everything the tab knows about one activity."""

    activity: Activity
    items: Sequence[ProgrammeItem]
    contributions: Sequence[Contribution]
    counts: Mapping[int, PartCounts]

    def to_confirm(self) -> tuple[Contribution, ...]:
        """Speakers who did not say yes yet."""
        return tuple(one for one in self.contributions if not one.confirmed)

    def end(self) -> datetime | None:
        """When the last part is over."""
        return programme_end(self.activity.starts_at, self.items)

    def without_length(self) -> int:
        """How many parts have no duration."""
        return sum(item.duration_minutes is None for item in self.items)


def planned_groups(labels: Labels, plan: Plan) -> list[PlannedGroup]:
    """The programme, in its order."""
    times = dict(zip(_ids(plan), clock_times(plan.activity.starts_at, plan.items), strict=True))
    items = {item.id: item for item in plan.items}
    zone, found = plan.activity.time_zone, []
    for group in groups_of(plan.items):
        parts = tuple(_planned(labels, plan, items[one], times[one], one != group[0]) for one in group)
        ends = [_end(times[one], items[one]) for one in group]
        over = max((end for end in ends if end is not None), default=None)
        found.append(PlannedGroup(parts, labels.time(times[group[0]], zone), labels.time(over, zone)))
    return found


def _planned(labels: Labels, plan: Plan, item: ProgrammeItem, at: datetime | None, parallel: bool) -> Planned:
    zone = plan.activity.time_zone
    mine = [one for one in plan.contributions if one.programme_item_id == item.id]
    return Planned(
        item,
        local_time(item.starts_at, zone),
        labels.time(at, zone),
        parallel=parallel,
        first=item.id == plan.items[0].id,
        speakers=tuple(one.person or one.organisation or "" for one in mine),
        unconfirmed=sum(not one.confirmed for one in mine),
        chosen=plan.counts.get(item.id, PartCounts()).chosen,
    )


def _ids(plan: Plan) -> list[int]:
    return [item.id for item in plan.items]


def _end(begins: datetime | None, item: ProgrammeItem) -> datetime | None:
    if begins is None or item.duration_minutes is None:
        return None
    return begins + timedelta(minutes=item.duration_minutes)
