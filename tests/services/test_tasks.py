from datetime import date

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.tasks import TaskFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities, SeriesService
from zorgdesk.services.history import History
from zorgdesk.services.people import People
from zorgdesk.services.tasks import Tasks


def texts(found: list) -> list[str]:
    return [task.text for task in found]


def test_a_task_is_given_done_and_reopened(store: Store) -> None:
    tasks = Tasks(store)
    els, _ = People(store).add("Els", "Maes")
    task_id, _ = tasks.add("zaal boeken", assignee_id=els, due=date(2027, 3, 15))
    task = tasks.get(task_id)
    assert task is not None
    assert (task.assignee, task.done) == ("Els Maes", False)
    tasks.set_done(task_id, True)
    assert tasks.open() == []
    History(store).undo()
    assert texts(tasks.open(els)) == ["zaal boeken"]
    tasks.edit(task_id, text="kleine zaal boeken", assignee_id=None)
    assert texts(tasks.open()) == ["kleine zaal boeken"]
    assert tasks.open(els) == []
    with pytest.raises(ZorgdeskError, match="title_missing"):
        tasks.edit(task_id, text=" ")
    tasks.delete(task_id)
    assert tasks.get(task_id) is None


def test_open_tasks_return_at_the_next_of_the_series(store: Store) -> None:
    tasks, activities = Tasks(store), Activities(store)
    series_id, _ = SeriesService(store).add("Lokaal samen")
    first, _ = activities.add("practice_table", "Een", number=1, date=date(2026, 1, 1), series_id=series_id)
    second, _ = activities.add("practice_table", "Twee", date=date(2026, 2, 1), series_id=series_id)
    tasks.add("nog te doen", activity_id=first)
    done, _ = tasks.add("al gedaan", activity_id=first)
    tasks.set_done(done, True)
    tasks.add("nieuw", activity_id=second)
    assert texts(tasks.of_activity(second)) == ["nieuw", "nog te doen"]
    assert tasks.of_activity(second)[1].activity == "Praktijktafel 1: Een"
    assert texts(tasks.of_activity(first)) == ["nog te doen", "al gedaan"]
    activities.delete(first)
    assert texts(tasks.of_activity(second)) == ["nieuw"]


def test_the_list_of_all_tasks_filters_and_sorts(store: Store) -> None:
    tasks = Tasks(store)
    for text, due in (("b", date(2026, 5, 1)), ("a", date(2026, 4, 1)), ("c", None)):
        tasks.add(text, due=due)
    assert texts(tasks.rows(TaskFilter())) == ["a", "b", "c"]
    assert texts(tasks.rows(TaskFilter(), sort="text", descending=True, limit=2)) == ["c", "b"]
    assert texts(tasks.rows(TaskFilter(due_before=date(2026, 4, 2)))) == ["a"]
    assert tasks.count(TaskFilter(open_only=True)) == 3
