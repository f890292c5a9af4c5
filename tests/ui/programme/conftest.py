"""An activity whose programme is being made, and the keys and clicks that make it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from zorgdesk.domain.programme_order import groups_of
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.programme.item_row import MIME, ItemRow
from zorgdesk.ui.programme.tab import ProgrammeTab

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def activity_id(services: Services) -> int:
    return services.activities.add("practice_table", "Drempels")[0]


@pytest.fixture
def tab(context: PageContext, activity_id: int, show: Callable[[Pane], None]) -> ProgrammeTab:
    made = ProgrammeTab(context)
    made.show_activity(activity_id)
    show(made)
    return made


def titles(services: Services, activity_id: int) -> list[str]:
    return [item.title for item in services.programme.of(activity_id)]


def add(tab: ProgrammeTab, *names: str) -> None:
    tab.new.setFocus()
    for name in names:
        QTest.keyClicks(tab.new, name)
        QTest.keyClick(tab.new, ENTER)


def add_beside(tab: ProgrammeTab, name: str) -> None:
    assert QTest.qWaitForWindowActive(tab)
    tab.new.setFocus()
    QTest.keyClicks(tab.new, name)
    QTest.keyClick(tab.new, ENTER, CTRL)


def drag(tab: ProgrammeTab, item_id: int, height: float, mime: str = MIME) -> None:
    """As the mouse does over the list; real dragging needs a window manager."""
    data = QMimeData()
    data.setData(mime, str(item_id).encode())
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(10, int(height)), move, data, left, none)
    tab.list.dragEnterEvent(enter)
    assert enter.isAccepted()
    tab.list.dragMoveEvent(QDragMoveEvent(QPoint(10, int(height)), move, data, left, none))
    tab.list.dropEvent(QDropEvent(QPointF(10, height), move, data, left, none))


def row_of(tab: ProgrammeTab, services: Services, activity_id: int, title: str) -> ItemRow:
    return next(tab.list.rows[item.id] for item in services.programme.of(activity_id) if item.title == title)


def groups(services: Services, activity_id: int) -> list[list[str]]:
    items = {item.id: item.title for item in services.programme.of(activity_id)}
    return [[items[one] for one in group] for group in groups_of(services.programme.of(activity_id))]
