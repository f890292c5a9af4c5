"""What nobody follows and what is late: counted, found, and opened from elsewhere."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.policy_signals.test_board import on_board
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.services.opening import Services
from zorgdesk.ui.policy_signals.card_view import MIME
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.policy_signals.shown import Shown
from zorgdesk.ui.theme import px


def shown(page: PolicySignalsPage) -> list[str]:
    return [title for titles in on_board(page).values() for title in titles]


def test_the_filters_count_what_stands_out(page: PolicySignalsPage) -> None:
    which = page.views.filters.which
    assert [which.itemText(index) for index in range(which.count())] == [
        "Under way",
        "Without an owner (1)",
        "Too late (1)",
        "All signals",
    ]
    page.show_only(Shown.OWNERLESS)
    assert shown(page) == ["Laatste"]
    page.show_only(Shown.LATE)
    assert shown(page) == ["Wachtlijst"]
    page.show_table(True)
    assert page.views.list.model.rowCount() == 1


def test_who_is_given_an_owner_leaves_the_list(
    page: PolicySignalsPage, services: Services, signals: dict[str, int]
) -> None:
    page.show_only(Shown.OWNERLESS)
    els = services.people.find("Els Maes").id
    page.context.act(lambda: services.policy_signals.edit(signals["bus"], owner_id=els))
    assert page.views.stack.currentWidget() is page.views.nothing_fits
    assert page.views.filters.which.currentText() == "Without an owner (0)"


def test_a_card_dragged_to_the_edge_takes_the_board_along(page: PolicySignalsPage, qtbot: QtBot) -> None:
    page.resize(px(640), px(500))
    qtbot.waitUntil(lambda: page.views.board.horizontalScrollBar().maximum() > 0)
    board, column = page.views.board, page.views.board.columns[SignalState.SUBSTANTIATED]
    data = QMimeData()
    data.setData(MIME, b"1")
    edge = board.viewport().mapToGlobal(QPoint(board.viewport().width() - 4, 100))
    place, left = column.mapFromGlobal(edge), Qt.MouseButton.LeftButton
    none, move = Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    QApplication.sendEvent(column, QDragEnterEvent(place, move, data, left, none))
    QApplication.sendEvent(column, QDragMoveEvent(place, move, data, left, none))
    assert board.edge_scroll.timer.isActive()
    board.edge_scroll.step()
    assert board.horizontalScrollBar().value() > 0
    qtbot.waitUntil(lambda: board.horizontalScrollBar().value() == board.horizontalScrollBar().maximum())
    QApplication.sendEvent(column, QDragLeaveEvent())
    assert not board.edge_scroll.timer.isActive()
    middle = board.viewport().mapToGlobal(board.viewport().rect().center())
    board.edge_scroll.follow(edge)
    board.edge_scroll.follow(middle)
    assert not board.edge_scroll.timer.isActive()
