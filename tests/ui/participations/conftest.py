"""A practice table with four people registered, of whom nobody came yet."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from zorgdesk.domain.participations import Participation
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.participations.tab import ParticipantsTab


@dataclass(frozen=True)
class Door:
    """Keys of what is in the store."""

    services: Services
    id: int
    people: dict[str, int]

    def of(self, given_name: str) -> Participation:
        found = [one for one in self.services.participations.of(self.id) if one.given_name == given_name]
        assert found, given_name
        return found[0]

    def names(self) -> list[str]:
        return [one.name for one in self.services.participations.of(self.id)]


@pytest.fixture
def door(services: Services) -> Door:
    activity, _ = services.activities.add("practice_table", "Drempels in de vrije tijd", number=3)
    vaart, _ = services.organisations.add("Huis aan de Vaart")
    services.organisations.add("Huis van het Kind")
    people = {}
    for given, family, organisation in (
        ("Noor", "Verhelst", vaart),
        ("Achiel", "De Cuyper", None),
        ("Hülya", "Şahin", None),
        ("Jos", "Van den Abeele", vaart),
    ):
        people[given], _ = services.people.add(given, family, organisation_id=organisation)
        services.participations.add(activity, people[given])
    people["Liesbeth"], _ = services.people.add("Liesbeth", "De Droogh")
    return Door(services, activity, people)


@pytest.fixture
def open_tab(
    context: PageContext, show: Callable[[Pane], Pane], door: Door
) -> Callable[..., ParticipantsTab]:
    def opened(within: PageContext = context) -> ParticipantsTab:
        tab = ParticipantsTab(within)
        show(tab)
        tab.activateWindow()
        tab.show_activity(door.id)
        tab.focus_first()
        QApplication.processEvents()
        return tab

    return opened


@pytest.fixture
def tab(open_tab: Callable[..., ParticipantsTab]) -> ParticipantsTab:
    return open_tab()
