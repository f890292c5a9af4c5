"""What the room may see of an activity: never a private note, and never a name beside what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zorgdesk.domain.activities import Activity, ProgrammeItem
from zorgdesk.domain.programme_course import running_item
from zorgdesk.domain.turns import Turn, running, waiting
from zorgdesk.ui.live.evening import part_number

if TYPE_CHECKING:
    from zorgdesk.services.opening import Services

_POINTS, _WAITING = 4, 4
_LETTERS = 140  # what four points may take at most to fit below each other


@dataclass(frozen=True)
class Seen:
    """The part that goes on (or the one to come), the last points of attention, who speaks and who will."""

    activity: Activity
    item: ProgrammeItem | None = None
    number: int | None = None
    points: Sequence[str] = ()
    speaks: str = ""
    queue: Sequence[str] = ()


def load_seen(services: "Services", activity_id: int) -> Seen | None:
    """Read it; None for an activity that is gone."""
    activity = services.activities.get(activity_id)
    if activity is None:
        return None
    items = services.programme.of(activity_id)
    item = running_item(items)
    turns = services.turns.of(activity_id)
    speaks = running(turns)
    return Seen(
        activity,
        item,
        part_number(items, item) if item else None,
        [_short(text) for text in services.entries.points_of_attention(activity_id, _POINTS)],
        first_name(speaks) if speaks else "",
        [first_name(turn) for turn in waiting(turns)[:_WAITING]],
    )


def first_name(turn: Turn) -> str:
    """A first name and an organisation, no more: Liesbeth · Bibliotheek Zele."""
    parts = (turn.first_name, turn.organisation)
    return " · ".join(part for part in parts if part)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1].rstrip()}…"
