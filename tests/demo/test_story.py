from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from zorgdesk.demo.story import make_demo
from zorgdesk.domain.activities import ActivityFilter, ActivityState
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.policy_signals import SignalFilter, SignalState
from zorgdesk.domain.tasks import TaskFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services, open_services

TODAY = date(2026, 9, 12)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    path = tmp_path_factory.mktemp("demo") / "demo.zorgdesk"
    make_demo(path, TODAY)
    opened = open_services(path)
    yield opened
    opened.close()


def test_it_is_a_year_of_24_activities_and_180_people_in_60_organisations(services: Services) -> None:
    rows = services.activities.rows(ActivityFilter(), limit=100)
    assert len(rows) == 24
    assert len({row.kind for row in rows}) >= 8
    assert {row.state for row in rows} >= {ActivityState.HELD, ActivityState.OPEN, ActivityState.CANCELLED}
    assert services.organisations.count(OrganisationFilter()) == 60
    # Somebody without registration may have come in on one of the evenings.
    assert services.people.count(PersonFilter()) >= 180


def test_nobody_has_the_name_of_somebody_else_and_one_stands_there_twice(services: Services) -> None:
    names = [person.name for person in services.people.rows(PersonFilter(), limit=500)]
    assert len(names) == len(set(names))
    [twice] = services.duplicates.candidates(Noun.PEOPLE)
    assert (twice.first.name, twice.second.name) == ("Jos Van den Abbeele", "Jos Vandenabbeele")


def test_signals_stand_at_every_stage_and_minutes_in_every_status(services: Services) -> None:
    signals = services.policy_signals.rows(SignalFilter(), limit=100)
    assert {signal.state for signal in signals} == set(SignalState)
    held = services.activities.rows(ActivityFilter(state=ActivityState.HELD), limit=100)
    statuses = {services.minutes.of(row.id).status for row in held}
    assert statuses == set(MinutesStatus)


def test_the_evening_of_today_is_ready_to_start(services: Services) -> None:
    overview = services.today.overview(TODAY)
    assert overview.next_activity is not None
    assert overview.next_activity.date == TODAY
    assert overview.registered == 34
    assert overview.speakers == 2
    assert overview.due
    assert services.tasks.count(TaskFilter(open_only=True)) >= 3


def test_everything_a_newcomer_may_look_for_is_there(services: Services) -> None:
    held = services.activities.rows(ActivityFilter(state=ActivityState.HELD), limit=100)
    [today] = [row for row in services.activities.rows(ActivityFilter(), limit=100) if row.date == TODAY]
    assert {item.done for item in services.checklists.items(today.id)} == {True, False}
    assert {one.confirmed for one in services.programme.contributions(today.id)} == {True, False}
    assert any(services.evaluations.figures(row.id).net_promoter_score is not None for row in held)
    assert any(turn.ended_at for row in held for turn in services.turns.of(row.id))
    remarks = [one for row in held for one in services.remarks.of(row.id)]
    assert {one.resolved_at is None for one in remarks} == {True, False}
    [answered] = services.policy_signals.rows(SignalFilter(state=SignalState.ANSWERED), limit=2)
    assert answered.policy_level == "local"
    assert {one.told_at is None for one in services.reporting_back.of(answered.id)} == {True, False}
    assert services.text_blocks.all()


def test_it_is_the_same_every_time(services: Services, tmp_path: Path) -> None:
    make_demo(tmp_path / "again.zorgdesk", TODAY)
    again = open_services(tmp_path / "again.zorgdesk")
    for row in services.activities.rows(ActivityFilter(), limit=100):
        said = [(entry.text, entry.speaker, entry.at) for entry in services.entries.of(row.id)]
        assert said == [(entry.text, entry.speaker, entry.at) for entry in again.entries.of(row.id)]
    again.close()


def test_a_store_in_use_is_left_alone(services: Services) -> None:
    with pytest.raises(ZorgdeskError, match="demo_not_empty"):
        make_demo(services.path, TODAY)
