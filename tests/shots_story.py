"""The stores that are pictured: the demo, the same on the evening itself, and a new one."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.fakes import FakeClock
from zorgdesk.demo.story import make_demo
from zorgdesk.demo.texts import CONVERSATIONS
from zorgdesk.domain.activities import ActivityFilter, ActivityState
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services, open_services
from zorgdesk.services.turns import Speaker

MORNING = datetime(2026, 9, 10, 7, 12, tzinfo=UTC)
"""Twelve past nine in Brussels, on a Thursday."""
EVENING = datetime(2026, 9, 10, 17, 59, 30, tzinfo=UTC)
_PRESENT, _EXCUSED = 21, 3
_WITH_MINUTES = ("practice_table", "peer_group")


def make_stores(folder: Path) -> tuple[Path, Path, Path]:
    """The demo in the morning, on its evening, and a store in which nothing stands yet."""
    demo = folder / "najaarswerking.zorgdesk"
    make_demo(demo, MORNING.date())
    backups = open_services(demo, clock=FakeClock(MORNING - timedelta(minutes=2)))
    backups.upkeep.backup()
    backups.close()
    evening = folder / "avond" / demo.name
    evening.parent.mkdir()
    shutil.copy(demo, evening)
    new = folder / "nieuw" / "Zorgdesk.zorgdesk"
    new.parent.mkdir()
    open_services(new, clock=FakeClock(MORNING)).close()
    _run(evening)
    return demo, evening, new


def tonight(services: Services) -> int:
    """The activity of the day of the pictures."""
    return next(row.id for row in services.activities.rows(ActivityFilter()) if row.date == MORNING.date())


def held_with_minutes(services: Services, oldest: bool) -> int:
    """A practice table or peer group that was held: the newest, or the oldest, whose minutes are approved."""
    rows = services.activities.rows(ActivityFilter())
    held = [row for row in rows if row.state is ActivityState.HELD and row.kind in _WITH_MINUTES]
    held = sorted((row for row in held if row.date < MORNING.date()), key=lambda row: row.date)
    return held[0 if oldest else -1].id


def _run(path: Path) -> None:
    clock = FakeClock(datetime(2026, 9, 10, 17, 8, tzinfo=UTC))
    services = open_services(path, author="An Verhoeven", clock=clock)
    activity_id = tonight(services)
    services.activities.start(activity_id)
    _check_in(services, clock, activity_id)
    clock.at = datetime(2026, 9, 10, 17, 30, tzinfo=UTC)
    items = services.programme.of(activity_id)
    services.programme.start(items[0].id)
    clock.at = datetime(2026, 9, 10, 17, 41, tzinfo=UTC)
    services.programme.start(items[1].id)
    _talk(services, clock, activity_id, items[1].id)
    services.close()


def _check_in(services: Services, clock: FakeClock, activity_id: int) -> None:
    guests = services.participations.of(activity_id)
    for place, guest in enumerate(guests):
        if place % 8 == 4 and place // 8 < _EXCUSED:
            services.participations.excuse(guest.id)
        elif place < _PRESENT + _EXCUSED:
            clock.pass_time(seconds=15 + place * 13 % 70)
            services.participations.check_in(guest.id)
    services.participations.walk_in(activity_id, "Fien", "Maes", new_organisation="Bibliotheek Lokeren")


def _talk(services: Services, clock: FakeClock, activity_id: int, part: int) -> None:
    talk = CONVERSATIONS[0]
    voices = [voice for voice in services.entries.voices(activity_id) if voice.person_id is not None]
    speaker, other, third = (voice.person_id for voice in voices[:3])
    organisation = next(
        (guest.organisation_id for guest in services.participations.of(activity_id) if guest.organisation_id),
        None,
    )

    def say(kind: EntryKind, text: str, person_id: int | None = None, **more: object) -> None:
        clock.pass_time(seconds=110)
        draft = EntryDraft(kind, text, person_id, programme_item_id=part, **more)  # type: ignore[arg-type]
        services.entries.add(activity_id, draft)
        if person_id is not None:
            services.turns.give(activity_id, Speaker(person_id))

    say(EntryKind.STATEMENT, talk.stories[0], speaker, themes=(talk.theme,))
    say(EntryKind.STATEMENT, talk.stories[2], other)
    say(EntryKind.QUESTION, talk.questions[0], None, organisation_id=organisation)
    say(EntryKind.REACTION, talk.reactions[0], third)
    say(EntryKind.REACTION, talk.reactions[1], other, anonymous=True)
    say(EntryKind.POINT_OF_ATTENTION, talk.points[0])
    say(EntryKind.SIGNAL, talk.signal)
    services.turns.end(activity_id)
    clock.pass_time(seconds=80)
    services.turns.give(activity_id, Speaker(speaker))
    for voice in voices[3:5]:
        services.turns.ask(activity_id, Speaker(voice.person_id))
