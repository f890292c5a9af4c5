"""Templates per kind of activity, and what must be ready before one activity."""

from datetime import date

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.today import DueKind
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services

TODAY = date(2026, 9, 12)


@pytest.fixture
def services(store: Store) -> Services:
    return Services(store)


def texts(services: Services, activity_id: int) -> list[str]:
    return [item.text for item in services.checklists.items(activity_id)]


def test_a_proposal_fills_an_empty_template_once_and_in_the_language_asked(services: Services) -> None:
    services.checklists.propose("training", "fr")
    first = services.checklists.steps("training")
    assert "Réserver la salle" in [step.text for step in first]
    assert not services.checklists.propose("training", "nl")
    assert services.checklists.steps("training") == first
    services.checklists.propose("webinar", "nl")
    assert "Zaal vastleggen" not in [step.text for step in services.checklists.steps("webinar")]
    assert [step.text for step in services.checklists.steps("conference")] == []


def test_a_template_is_added_to_changed_ordered_and_deleted(services: Services) -> None:
    do = services.checklists
    room, _ = do.add_step("training", "Zaal", 42)
    sheet, _ = do.add_step("training", " Lijst ", 1)
    do.add_step("webinar", "Link", 7)
    do.move_step(sheet, 0)
    do.edit_step(room, text="Zaal vastleggen", days_before=None)
    assert [(step.text, step.days_before) for step in do.steps("training")] == [
        ("Lijst", 1),
        ("Zaal vastleggen", None),
    ]
    do.delete_step(sheet)
    assert [step.text for step in do.steps("training")] == ["Zaal vastleggen"]
    with pytest.raises(ZorgdeskError, match="title_missing"):
        do.edit_step(room, text=" ")
    with pytest.raises(ZorgdeskError, match="not_found"):
        do.edit_step(sheet, text="weg")


def test_a_new_activity_takes_over_its_template_and_undo_takes_back_both(services: Services) -> None:
    services.checklists.add_step("training", "Zaal", 42)
    made, _ = services.activities.add("training", "Klare taal", date=date(2026, 10, 24))
    (item,) = services.checklists.items(made)
    assert (item.text, item.due, item.done) == ("Zaal", TODAY, False)
    services.activities.edit(made, date=date(2026, 10, 31))
    assert services.checklists.items(made)[0].due == date(2026, 9, 19)
    services.activities.edit(made, date=None)
    assert services.checklists.items(made)[0].due is None
    for _ in range(3):
        services.history.undo()
    assert services.activities.get(made) is None
    assert services.checklists.items(made) == []


def test_what_was_held_before_gets_no_checklist(services: Services) -> None:
    services.checklists.add_step("training", "Zaal", 42)
    made, _ = services.activities.add("training", "Vroeger", state=ActivityState.HELD)
    assert texts(services, made) == []
    assert services.checklists.take_template(made)
    assert texts(services, made) == ["Zaal"]
    assert not services.checklists.take_template(made)


def test_the_next_of_a_series_begins_with_the_checklist_of_its_kind(services: Services) -> None:
    services.checklists.add_step("training", "Zaal", 42)
    made, _ = services.activities.add("training", "Klare taal")
    services.checklists.set_done(services.checklists.items(made)[0].id, True)
    next_id, _ = services.activities.repeat(made)
    assert [(item.text, item.done) for item in services.checklists.items(next_id)] == [("Zaal", False)]


def test_another_kind_brings_another_checklist_and_keeps_what_was_done_or_written(services: Services) -> None:
    do = services.checklists
    for text in ("Zaal", "Koffie", "Lijst"):
        do.add_step("training", text, 3)
    do.add_step("webinar", "Link", 7)
    made, _ = services.activities.add("training", "Klare taal")
    _room, coffee, sheet = do.items(made)
    do.set_done(coffee.id, True)
    do.edit_item(sheet.id, text="Lijst in grote letters")
    services.activities.edit(made, kind="webinar")
    assert texts(services, made) == ["Koffie", "Lijst in grote letters", "Link"]
    services.history.undo()
    assert texts(services, made) == ["Zaal", "Koffie", "Lijst in grote letters"]


def test_own_things_are_added_ticked_ordered_and_deleted(services: Services) -> None:
    do = services.checklists
    made, _ = services.activities.add("training", "Klare taal", date=TODAY)
    first, _ = do.add_item(made, "Sleutel vragen", 2)
    second, _ = do.add_item(made, "Bloemen")
    do.move_item(second, 0)
    do.set_done(first, True)
    assert [(one.text, one.done) for one in do.items(made)] == [("Bloemen", False), ("Sleutel vragen", True)]
    do.set_done(first, False)
    do.delete_item(second)
    assert [(one.text, one.done) for one in do.items(made)] == [("Sleutel vragen", False)]
    with pytest.raises(ZorgdeskError, match="title_missing"):
        do.add_item(made, "")


@pytest.mark.parametrize("days", [0, 5])
def test_what_is_late_or_due_today_stands_on_today(services: Services, days: int) -> None:
    day = date(2026, 9, 12 + 5 - days)
    made, _ = services.activities.add("practice_table", "Drempels", number=3, date=day)
    late, _ = services.checklists.add_item(made, "Zaal", 5)
    services.checklists.add_item(made, "Zonder dag")
    (due,) = services.today.overview(TODAY).due
    assert (due.kind, due.id, due.activity_id) == (DueKind.CHECKLIST, late, made)
    assert (due.text, due.activity, due.date) == (
        "Zaal",
        "Praktijktafel 3: Drempels",
        date(2026, 9, 12 - days),
    )
    services.checklists.set_done(late, True)
    assert services.today.overview(TODAY).due == ()


@pytest.mark.parametrize(
    ("state", "day"),
    [
        (ActivityState.CANCELLED, date(2026, 9, 14)),
        (ActivityState.HELD, date(2026, 9, 12)),
        (ActivityState.PLANNED, date(2026, 9, 11)),
        (ActivityState.PLANNED, date(2026, 12, 1)),
        (ActivityState.PLANNED, None),
    ],
)
def test_what_is_over_cancelled_or_far_away_does_not_nag(
    services: Services, state: ActivityState, day: date | None
) -> None:
    made, _ = services.activities.add("practice_table", "Drempels", state=state, date=day)
    services.checklists.add_item(made, "Zaal", 5)
    assert services.today.overview(TODAY).due == ()
