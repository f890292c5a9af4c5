"""What one row of the programme shows: the part, its times, who speaks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.local_times import local_time
from zorgdesk.ui.programme.times import clock_times


@dataclass(frozen=True)
class Planned:
    """A part as planned. `own_time` was given to it; `follows` is when it begins without one, "19:40"."""

    item: ProgrammeItem
    own_time: time | None = None
    follows: str = ""
    parallel: bool = False
    first: bool = False
    speakers: tuple[str, ...] = ()


def planned_parts(
    labels: Labels,
    activity: Activity,
    items: Sequence[ProgrammeItem],
    contributions: Sequence[Contribution],
) -> list[Planned]:
    """The rows of a programme, in its order."""
    zone, found = activity.time_zone, []
    for place, (item, at) in enumerate(zip(items, clock_times(activity.starts_at, items), strict=True)):
        above = items[place - 1].slot if place else None
        found.append(
            Planned(
                item,
                local_time(item.starts_at, zone),
                labels.time(at, zone),
                parallel=item.slot is not None and item.slot == above,
                first=place == 0,
                speakers=tuple(
                    one.person or one.organisation or ""
                    for one in contributions
                    if one.programme_item_id == item.id
                ),
            )
        )
    return found
