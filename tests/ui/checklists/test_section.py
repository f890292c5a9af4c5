"""Settings, Checklists."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import RecordedMessages
from zorgdesk.services.opening import Services
from zorgdesk.ui.checklists.section import ChecklistsSection
from zorgdesk.ui.page import PageContext, Pane

ENTER = Qt.Key.Key_Return


@pytest.fixture
def section(context: PageContext, show: Callable[[Pane], None]) -> ChecklistsSection:
    made = ChecklistsSection(context)
    show(made)
    return made


def texts(services: Services, kind: str) -> list[str]:
    return [step.text for step in services.checklists.steps(kind)]


def choose(section: ChecklistsSection, row: int) -> None:
    section.kind.setCurrentIndex(row)
    section.kind.activated.emit(row)


def test_a_kind_without_steps_gets_a_proposal_in_the_language_of_the_window(
    section: ChecklistsSection, services: Services
) -> None:
    assert section.empty.isVisible()
    QTest.mouseClick(section.empty.button, Qt.MouseButton.LeftButton)
    assert "Zaal vastleggen" in texts(services, "practice_table")
    assert not section.empty.isVisible()
    shown = [row.text.text() for row in section.lines.column.rows.values()]
    assert shown == texts(services, "practice_table")


def test_each_kind_has_its_own_steps(section: ChecklistsSection, services: Services) -> None:
    choose(section, 1)
    section.lines.new.setFocus()
    QTest.keyClicks(section.lines.new, "Beamer")
    QTest.keyClick(section.lines.new, ENTER)
    assert texts(services, "training") == ["Beamer"]
    (line,) = section.lines.column.rows.values()
    assert not line.done.isVisible()
    line.days.setFocus()
    QTest.keyClicks(line.days, "3")
    choose(section, 0)
    assert section.lines.column.rows == {}
    assert services.checklists.steps("training")[0].days_before == 3


def test_steps_are_ordered_and_deleted(
    section: ChecklistsSection, services: Services, messages: RecordedMessages
) -> None:
    for text in ("Zaal", "Koffie"):
        services.checklists.add_step("practice_table", text)
    section.mark_stale()
    first, _ = section.lines.column.rows.values()
    first.text.setFocus()
    QTest.keyClick(first.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(services, "practice_table") == ["Koffie", "Zaal"]
    QTest.mouseClick(first.trash, Qt.MouseButton.LeftButton)
    assert texts(services, "practice_table") == ["Koffie"]
    assert messages.on_action is not None
    messages.on_action()
    assert texts(services, "practice_table") == ["Koffie", "Zaal"]
