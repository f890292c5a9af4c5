"""Everything the Live tab shows of one activity beside the stream itself."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from zorgdesk.domain.activities import Activity, Contribution, NamedAs, ProgrammeItem
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.programme_course import item_to_start, part_number, running_item
from zorgdesk.domain.programme_times import clock_times
from zorgdesk.domain.projection import Who, who
from zorgdesk.domain.text_blocks import TextBlock
from zorgdesk.domain.voices import Voice

if TYPE_CHECKING:
    from zorgdesk.services.opening import Services

_SAID_BY_SOMEBODY = (EntryKind.STATEMENT, EntryKind.QUESTION, EntryKind.REACTION)


@dataclass(frozen=True)
class Evening:
    """An activity, its programme and who can be given the word."""

    activity: Activity
    items: Sequence[ProgrammeItem] = ()
    contributions: Sequence[Contribution] = ()
    voices: Sequence[Voice] = ()
    themes: Sequence[ListValue] = ()
    blocks: Sequence[TextBlock] = ()
    present: int = 0
    signals: int = 0
    tasks: int = 0

    def running(self) -> ProgrammeItem | None:
        """The item whose clock runs."""
        return running_item(self.items)

    def part_number(self, item: ProgrammeItem) -> int | None:
        """Only parts are numbered."""
        return part_number(self.items, item)

    def speakers(self, item: ProgrammeItem) -> list[str]:
        """Who was announced for an item."""
        announced = (one for one in self.contributions if one.programme_item_id == item.id)
        return [name for one in announced if (name := one.person or one.organisation)]

    def step(self, by: int) -> ProgrammeItem | None:
        """The item to start next (`by` 1) or again (-1); None when there is none that way."""
        return item_to_start(self.items, by)

    def is_over(self, item: ProgrammeItem) -> bool:
        """Whether an item is done; one that was left for another workshop goes on as long as that one."""
        running = self.running()
        beside = running is not None and running.slot is not None and running.slot == item.slot
        return item.ended_at is not None and not beside

    def begins(self, item: ProgrammeItem) -> datetime | None:
        """When an item begins as planned: by itself, or after what comes before it."""
        times = clock_times(self.activity.starts_at, self.items)
        return times[self.items.index(item)]


def load_evening(services: "Services", activity_id: int) -> Evening | None:
    """Read it; None for an activity that is gone."""
    activity = services.activities.get(activity_id)
    if activity is None:
        return None
    tasks = services.tasks.of_activity(activity_id)
    return Evening(
        activity,
        services.programme.of(activity_id),
        services.programme.contributions(activity_id),
        services.entries.voices(activity_id),
        services.lists.of(ListName.THEME),
        services.text_blocks.all(),
        services.participations.counts(activity_id).present,
        len(services.policy_signals.of_activity(activity_id)),
        sum(task.activity_id == activity_id for task in tasks),
    )


@dataclass(frozen=True)
class Clock:
    """How far an item is at one moment. Without a planned duration only `elapsed` is known."""

    elapsed: timedelta
    planned: timedelta | None = None

    @property
    def late(self) -> bool:
        return self.planned is not None and self.elapsed > self.planned

    @property
    def shown(self) -> timedelta:
        """What the big figures say: what remains, what is over, or what has passed."""
        return self.elapsed if self.planned is None else abs(self.planned - self.elapsed)

    @property
    def fraction(self) -> float:
        return self.elapsed / self.planned if self.planned else 0.0


def clock_of(item: ProgrammeItem, now: datetime) -> Clock:
    """The clock of an item that was started."""
    elapsed = max(now - (item.started_at or now), timedelta())
    return Clock(elapsed, timedelta(minutes=item.duration_minutes) if item.duration_minutes else None)


def in_figures(time: timedelta) -> str:
    """Minutes and seconds, as on a kitchen timer: 11:24, or 1:02:05 from an hour on."""
    minutes, seconds = divmod(int(time.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


class Heard:
    """Who had the word, and how often; one more entry costs the same however long the evening is."""

    def __init__(self) -> None:
        self._names: Counter[str] = Counter()
        self.people: set[int | None] = set()
        """Also those whose name is not shown."""
        self.anonymous: set[Who] = set()

    def reset(self, entries: Iterable[Entry]) -> None:
        """Count anew."""
        self._names.clear()
        self.people.clear()
        self.anonymous.clear()
        for entry in entries:
            self.add(entry)

    def add(self, entry: Entry) -> None:
        """Count one more."""
        if entry.anonymous or entry.named_as is NamedAs.ANONYMOUS:
            self.anonymous.add(who(entry.speaker_id, entry.organisation_id))
        if entry.kind not in _SAID_BY_SOMEBODY:
            return
        self.people.add(entry.speaker_id)
        name = entry.speaker or entry.organisation
        if name and not entry.anonymous:
            self._names[name] += 1

    def most(self, number: int) -> list[tuple[str, int]]:
        """Who spoke most often."""
        return self._names.most_common(number)
