"""What a list left with the participants: claims beside each other, and people to be confirmed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from zorgdesk.domain.participations import Participation
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.participations.same_person import SamePersonDialog
from zorgdesk.ui.participations.tab import ParticipantsTab

REPORT = Path(__file__).parents[2] / "data" / "attendance" / "teams_report_2022.csv"


def shown(
    context: PageContext, services: Services, show: Callable[[Pane], Pane]
) -> tuple[ParticipantsTab, int]:
    """The tab of an activity in which a report of Teams came in."""
    activity = services.activities.add("practice_table", "Wonen")[0]
    known = services.people.add("Sofie", "Peters")[0]
    lotte = services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.example")[0]
    services.participations.set_status(
        services.participations.add(activity, lotte)[0], services.participations.of(activity)[0].status
    )
    services.participations.rest_absent(activity)
    services.attendance_import.store(REPORT, services.attendance_import.propose(REPORT, activity))
    tab = ParticipantsTab(context)
    show(tab)
    tab.show_activity(activity)
    return tab, known


def guest(services: Services, tab: ParticipantsTab, name: str) -> Participation:
    found = next(one for one in services.participations.of(tab.activity_id or 0) if one.name == name)
    tab.table.select_key(("participation", found.id))
    return found


def role(tab: ParticipantsTab, name: str) -> str:
    place = [row.who.name for row in tab.model.rows()].index(name)
    column = [one.key for one in tab.model.columns].index("role")
    return str(tab.model.index(place, column).data())


def test_sources_that_disagree_are_shown_side_by_side(
    context: PageContext, services: Services, show: Callable[[Pane], Pane]
) -> None:
    tab, _ = shown(context, services, show)
    guest(services, tab, "Lotte De Smet")
    said = tab.side.guest.brought_in
    assert said.claims.text() == "met de hand: absent · online: present 184 min"
    assert said.disagree.isVisible()
    assert not said.to_confirm.isVisible()


def test_somebody_new_is_confirmed(
    context: PageContext, services: Services, show: Callable[[Pane], Pane]
) -> None:
    tab, _ = shown(context, services, show)
    assert role(tab, "Youssef Benali") == "to be confirmed"
    guest(services, tab, "Youssef Benali")
    QTest.mouseClick(tab.side.guest.brought_in.confirm, Qt.MouseButton.LeftButton)
    assert role(tab, "Youssef Benali") == "participant"
    assert not tab.side.guest.brought_in.confirm.isVisible()


def test_somebody_proves_to_be_known_by_a_name_that_is_nearly_the_same(
    context: PageContext, services: Services, show: Callable[[Pane], Pane]
) -> None:
    tab, known = shown(context, services, show)
    guest(services, tab, "Sofie Peeters")
    QTest.mouseClick(tab.side.guest.brought_in.same, Qt.MouseButton.LeftButton)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SamePersonDialog))
    assert dialog.focusWidget() is dialog.offers.buttons[0]
    QTest.keyClick(dialog.offers.buttons[0], Qt.Key.Key_Return)
    assert guest(services, tab, "Sofie Peters").person_id == known
    assert "Sofie Peeters" not in [row.who.name for row in tab.model.rows()]
