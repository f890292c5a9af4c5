"""Tasks of two activities and of none: late, coming, and done."""

from collections.abc import Callable
from datetime import date

import pytest

from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.tasks.page import TasksPage
from zorgdesk.ui.theme import px


@pytest.fixture
def tasks(services: Services) -> dict[str, int]:
    """By a short name, seen on 10 September. An has the hall, Els the soup, which is done."""
    series = services.series.add("Buren")[0]
    first = services.activities.add("practice_table", "Drempels", number=1, series_id=series)[0]
    an, els = services.people.add("An", "Peeters")[0], services.people.add("Els", "Maes")[0]
    add = services.tasks.add
    made = {
        "hall": add("Zaal boeken", assignee_id=an, due=date(2026, 9, 1), activity_id=first)[0],
        "letter": add("Brief schrijven", due=date(2026, 9, 20))[0],
        "soup": add("Soep koken", assignee_id=els, due=date(2026, 8, 1), activity_id=first)[0],
    }
    services.tasks.set_done(made["soup"], True)
    return made


@pytest.fixture
def page(context: PageContext, tasks: dict[str, int], show: Callable[[Pane], Pane]) -> TasksPage:
    made = show(TasksPage(context))
    assert isinstance(made, TasksPage)
    made.resize(px(1180), px(700))
    made.activateWindow()
    return made
