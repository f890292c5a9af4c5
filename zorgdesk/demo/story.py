"""Makes the invented year through the same services a person uses, with the clock set to each evening."""

import random
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from zorgdesk.demo import desk
from zorgdesk.demo.calendar import PATH, PEERS, TABLES, YEAR, Planned
from zorgdesk.demo.evening import Evening
from zorgdesk.demo.names import FAMILY_NAMES, GIVEN_NAMES, JOBS, NEWCOMERS, ORGANISATIONS, PLACES
from zorgdesk.demo.signals import follow_signals
from zorgdesk.demo.texts import CONVERSATIONS
from zorgdesk.domain.activities import DEFAULT_TIME_ZONE, ActivityFilter, ActivityState
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.names import fold
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services, open_services

_PEOPLE = 180
_SECRETARY = "An Verhoeven"
_ZONE = ZoneInfo(DEFAULT_TIME_ZONE)


class DemoClock:
    """Says the time of the evening that is being told."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        """The time now, in the story."""
        return self.at


def make_demo(path: Path, today: date) -> None:
    """Fill a new store with a year that ends around `today`.

    Raises ZorgdeskError: demo_not_empty when the store already holds activities, and what opening raises.
    """
    clock = DemoClock(_at(today - timedelta(days=340), time(9)))
    services = open_services(path, author=_SECRETARY, clock=clock)
    try:
        if services.activities.count(ActivityFilter()):
            raise ZorgdeskError("demo_not_empty", path=path)
        _Story(services, clock, today).tell()
    finally:
        services.close()


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, _ZONE)


class _Story:
    def __init__(self, services: Services, clock: DemoClock, today: date) -> None:
        self.services = services
        self.clock = clock
        self.today = today
        self.random = random.Random(2026)
        self.people: list[int] = []
        self.newcomers = iter(NEWCOMERS)

    def tell(self) -> None:
        self.services.own_organisation.set(name="Steunpunt Najaarswerking vzw")
        desk.set_up(self.services)
        organisations = self._organisations()
        self.people = self._people(organisations)
        series = {title: self.services.series.add(title)[0] for title in (TABLES, PEERS, PATH)}
        for planned in YEAR:
            self._activity(planned, series)
        self.clock.at = _at(self.today, time(9, 10))
        follow_signals(self.services, self.today, self.people)
        desk.follow_up(self.services)

    def _organisations(self) -> list[int]:
        made = []
        for index, (name, sector, world) in enumerate(ORGANISATIONS):
            fields = {"sector": sector} if sector else {"recognised": index % 4 != 3}
            place = next((town for town in PLACES if town in name), self.random.choice(PLACES))
            organisation_id, _ = self.services.organisations.add(
                name,
                municipality=place,
                world=world,
                stakeholder="secondary" if sector else "primary",
                **fields,
            )
            made.append(organisation_id)
        return made

    def _people(self, organisations: list[int]) -> list[int]:
        names: set[tuple[str, str]] = set()
        while len(names) < _PEOPLE:
            names.add((self.random.choice(GIVEN_NAMES), self.random.choice(FAMILY_NAMES)))
        made = []
        for index, (given, family) in enumerate(sorted(names, key=lambda name: fold(" ".join(name)))):
            job, category = self.random.choice(JOBS)
            person_id, _ = self.services.people.add(
                given,
                family,
                organisation_id=organisations[index * 7 % len(organisations)],
                job_title=job,
                job_category=category,
                email=f"{fold(given).replace(' ', '')}.{fold(family).replace(' ', '')}@voorbeeld.example",
                telephone=f"+32 470 {index % 90 + 10:02} {index * 7 % 90 + 10:02} {index * 13 % 90 + 10:02}",
            )
            made.append(person_id)
        self.random.shuffle(made)
        return made

    def _activity(self, planned: Planned, series: dict[str, int]) -> None:
        day = self.today + timedelta(days=planned.days)
        starts = _at(day, time(planned.hour, 30 if planned.hour >= 13 else 0))
        talk = None if planned.conversation is None else CONVERSATIONS[planned.conversation]
        self.clock.at = min(_at(day - timedelta(days=40), time(10)), _at(self.today, time(8)))
        activity_id, _ = self.services.activities.add(
            planned.kind,
            planned.title or (talk.title if talk else ""),
            number=planned.number,
            date=day,
            starts_at=starts,
            ends_at=starts + timedelta(minutes=planned.minutes),
            place="Online" if planned.format == "online" else planned.place,
            format=planned.format,
            strand=planned.strand,
            state=planned.state,
            cancel_reason=planned.cancel_reason,
            series_id=series[planned.series] if planned.series else None,
            introduction=talk.introduction if talk else "",
        )
        evening = Evening(self.services, self.clock, self.random, self.newcomers, activity_id, starts)
        guests = self.random.sample(self.people, planned.expected)
        evening.prepare(guests, talk)
        desk.prepare(self.services, activity_id, planned.days)
        if planned.state is ActivityState.HELD:
            evening.run(guests, talk)
            if talk:
                self.clock.at += timedelta(days=1)
                desk.ask_opinions(self.services, activity_id)
                self._minutes(activity_id, planned)
        elif planned.days == 0:
            desk.brief_speakers(self.services, activity_id)
            self.clock.at = _at(day, time(9))

    def _minutes(self, activity_id: int, planned: Planned) -> None:
        self.clock.at += timedelta(days=1)
        status = MinutesStatus.APPROVED
        if planned.days > -60:
            status = MinutesStatus.FOR_REVIEW if planned.days < -30 else MinutesStatus.DRAFT
        if status is not MinutesStatus.DRAFT:
            self.services.minutes.set_status(activity_id, MinutesStatus.FOR_REVIEW)
        if status is MinutesStatus.FOR_REVIEW:
            desk.review(self.services, activity_id)
        if status is MinutesStatus.APPROVED:
            self.services.minutes.set_status(activity_id, MinutesStatus.APPROVED)
