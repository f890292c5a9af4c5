"""A small year of activities, and the page that shows them."""

from collections.abc import Callable
from datetime import date

import pytest

from zorgdesk.domain.activities import ActivityState
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.page import PageContext, Pane


@pytest.fixture
def year(services: Services) -> dict[str, int]:
    """Ids by title; two of them in one series, two on one day."""
    series, _ = services.series.add("Lokaal samen")
    add = services.activities.add
    return {
        "Buren": add("practice_table", "Buren", date=date(2026, 3, 14), series_id=series, number=1)[0],
        "Drempels": add("practice_table", "Drempels", date=date(2026, 9, 12), series_id=series, number=2)[0],
        "Klare taal": add("training", "Klare taal", date=date(2026, 9, 12), state=ActivityState.CANCELLED)[0],
        "Vroeger": add("training", "Vroeger", date=date(2025, 5, 5), state=ActivityState.HELD)[0],
    }


@pytest.fixture
def page(context: PageContext, show: Callable[[Pane], None], year: dict[str, int]) -> ActivitiesPage:
    made = ActivitiesPage(context)
    show(made)
    return made
