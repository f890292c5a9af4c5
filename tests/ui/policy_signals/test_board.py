"""The board and the table of signals, under real keys and a real mouse."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.services.opening import Services
from zorgdesk.ui.policy_signals.card_view import SignalCard
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.policy_signals.shown import Shown
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def on_board(page: PolicySignalsPage) -> dict[str, list[str]]:
    return {
        state.value: [card.signal.title.split()[0] for card in column.cards]
        for state, column in page.views.board.columns.items()
        if column.isVisible()
    }


def card_of(page: PolicySignalsPage, signal_id: int) -> SignalCard:
    columns = page.views.board.columns.values()
    return next(card for column in columns for card in column.cards if card.signal.id == signal_id)


def marks(card: SignalCard) -> list[str]:
    return [badge.accessibleName() for badge in card.findChildren(Badge)]


def choose_all(page: PolicySignalsPage) -> None:
    page.views.filters.which.set_key(Shown.ALL)
    page.views.filters.which.activated.emit(page.views.filters.which.currentIndex())


def state_of(services: Services, signal_id: int) -> SignalState:
    signal = services.policy_signals.get(signal_id)
    assert signal
    return signal.state


def test_what_is_under_way_stands_in_its_column(page: PolicySignalsPage) -> None:
    assert on_board(page) == {
        "captured": ["Laatste", "Tarief"],
        "substantiated": [],
        "shared": ["Wachtlijst"],
        "answered": [],
    }


def test_everything_shows_what_is_closed_and_dropped_too(page: PolicySignalsPage) -> None:
    choose_all(page)
    assert (on_board(page)["closed"], on_board(page)["dropped"]) == (["Geen"], ["Gratis"])


def test_what_is_missing_or_late_stands_out(page: PolicySignalsPage, signals: dict[str, int]) -> None:
    assert marks(card_of(page, signals["bus"])) == ["2 statements", "no owner"]
    assert marks(card_of(page, signals["till"])) == []
    assert marks(card_of(page, signals["shared"])) == ["9 days late"]
    choose_all(page)
    assert marks(card_of(page, signals["closed"])) == []


def test_arrows_walk_over_the_cards(page: PolicySignalsPage, signals: dict[str, int], qtbot: QtBot) -> None:
    page.focus_first()
    bus, till, shared = (card_of(page, signals[name]) for name in ("bus", "till", "shared"))
    assert bus.hasFocus()
    qtbot.keyClick(bus, KEY.Key_Down)
    assert till.hasFocus()
    qtbot.keyClick(till, KEY.Key_Down)
    assert till.hasFocus()
    qtbot.keyClick(till, KEY.Key_Right)
    assert shared.hasFocus()
    qtbot.keyClick(shared, KEY.Key_Right)
    qtbot.keyClick(shared, KEY.Key_Left)
    assert bus.hasFocus()


def test_alt_and_an_arrow_move_a_card_that_keeps_the_keyboard(
    page: PolicySignalsPage, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    page.focus_first()
    qtbot.keyClick(card_of(page, signals["bus"]), KEY.Key_Right, ALT)
    assert on_board(page)["substantiated"] == ["Laatste"]
    assert card_of(page, signals["bus"]).hasFocus()
    qtbot.keyClick(card_of(page, signals["bus"]), KEY.Key_Left, ALT)
    qtbot.keyClick(card_of(page, signals["bus"]), KEY.Key_Left, ALT)
    assert state_of(services, signals["bus"]) is SignalState.CAPTURED


def test_a_card_that_is_closed_goes_and_says_so(
    page: PolicySignalsPage,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    card_of(page, signals["shared"]).setFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Right, ALT)
    assert state_of(services, signals["shared"]) is SignalState.CLOSED
    assert "Wachtlijst" not in str(on_board(page))
    assert messages.said == ["The signal is now: closed."]
    assert messages.on_action
    messages.on_action()
    assert on_board(page)["answered"] == ["Wachtlijst"]


def test_dropping_asks_why(
    page: PolicySignalsPage, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    choose_all(page)
    card_of(page, signals["closed"]).setFocus()
    qtbot.keyClick(card_of(page, signals["closed"]), KEY.Key_Right, ALT)
    dialog = page.findChildren(QInputDialog)[0]
    assert state_of(services, signals["closed"]) is SignalState.CLOSED
    qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], "opgelost bij de verbouwing")
    qtbot.keyClick(dialog, KEY.Key_Return)
    signal = services.policy_signals.get(signals["closed"])
    assert signal
    assert (signal.state, signal.dropped_reason) == (SignalState.DROPPED, "opgelost bij de verbouwing")


def test_who_gives_no_reason_drops_nothing(
    page: PolicySignalsPage, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    page.open(signals["bus"])
    page.record.state.set_key(SignalState.DROPPED)
    page.record.state.activated.emit(page.record.state.currentIndex())
    qtbot.keyClick(page.findChildren(QInputDialog)[0], KEY.Key_Escape)
    assert state_of(services, signals["bus"]) is SignalState.CAPTURED
    assert page.record.state.key() is SignalState.CAPTURED


def test_a_card_is_dragged_to_another_column(
    page: PolicySignalsPage,
    services: Services,
    signals: dict[str, int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The screen of tests has no drag and drop, so what the mouse carries is set down by hand."""
    carried: list[QMimeData] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried.append(drag.mimeData()))
    card, column = card_of(page, signals["till"]), page.views.board.columns[SignalState.SUBSTANTIATED]
    qtbot.waitUntil(lambda: card.y() > card_of(page, signals["bus"]).y())
    left, move = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
    qtbot.mousePress(card, left, pos=QPoint(20, 20))
    qtbot.mouseMove(card, QPoint(21, 21))
    assert not carried
    qtbot.mouseMove(card, QPoint(60, 50))
    enter = QDragEnterEvent(QPoint(10, 90), move, carried[0], left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(column, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(10, 90), move, carried[0], left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(column, drop)
    assert state_of(services, signals["till"]) is SignalState.SUBSTANTIATED
    assert not page.record.isVisible()


def test_text_from_elsewhere_is_no_card(page: PolicySignalsPage) -> None:
    data = QMimeData()
    data.setText("1")
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(10, 90), action, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.views.board.columns[SignalState.ANSWERED], enter)
    assert not enter.isAccepted()


def test_a_click_opens_and_escape_gives_the_room_back(
    page: PolicySignalsPage, signals: dict[str, int], qtbot: QtBot
) -> None:
    qtbot.mouseClick(card_of(page, signals["till"]), Qt.MouseButton.LeftButton)
    assert page.record.isVisible()
    assert page.record.title.hasFocus()
    assert page.title() == "Tarief zichtbaar aan de kassa"
    qtbot.keyClick(page.record.title, KEY.Key_Escape)
    assert not page.record.isVisible()
    assert card_of(page, signals["till"]).hasFocus()
    assert (page.title(), page.current()) == ("Signals", None)


def test_words_and_owner_narrow_the_board(page: PolicySignalsPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.views.filters.search.edit, "bus")
    assert [titles for titles in on_board(page).values() if titles] == [["Laatste"]]
    page.views.filters.search.edit.clear()
    owner = page.views.filters.owner
    assert [owner.itemText(index) for index in range(owner.count())] == ["All owners", "Els Maes"]
    owner.setCurrentIndex(1)
    owner.activated.emit(1)
    assert [titles for titles in on_board(page).values() if titles] == [["Tarief"], ["Wachtlijst"]]
    qtbot.keyClicks(page.views.filters.search.edit, "bus")
    assert page.views.stack.currentWidget() is page.views.nothing_fits
    qtbot.mouseClick(page.views.nothing_fits.button, Qt.MouseButton.LeftButton)
    assert sum(map(len, on_board(page).values())) == 5


def test_the_table_has_the_same_signals(
    page: PolicySignalsPage, signals: dict[str, int], qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.table_button, Qt.MouseButton.LeftButton)
    assert page.views.list.model.rowCount() == 3
    page.views.list.table.setFocus()
    qtbot.keyClick(page.views.list.table, KEY.Key_Down)
    assert page.record.shown_id == signals["shared"]
    assert page.views.list.table.hasFocus()
    qtbot.keyClick(page.views.list.table, KEY.Key_Return)
    assert page.record.title.hasFocus()
    qtbot.keyClick(page.record.title, KEY.Key_Escape)
    assert page.views.list.table.hasFocus()
    page.context.act(lambda: page.context.services.policy_signals.edit(signals["bus"], description="x"))
    assert not page.record.isVisible()


def test_what_is_missing_or_late_stands_out_in_the_table(
    page: PolicySignalsPage, signals: dict[str, int]
) -> None:
    page.views.filters.show_only(Shown.ALL)
    page.show_table(True)
    model = page.views.list.model
    place = {column.key: index for index, column in enumerate(model.columns)}

    def shown(name: str, column: str) -> str:
        row = model.index_of(signals[name])
        assert row is not None
        return str(model.index(row, place[column]).data())

    assert (shown("bus", "owner"), shown("till", "owner")) == ("no owner", "Els Maes")
    assert shown("closed", "owner") == ""
    assert shown("shared", "next_step_on") == "9 days late"


def test_delete_in_the_table_takes_the_row_and_goes_on(
    page: PolicySignalsPage,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    page.show_table(True)
    page.views.list.table.setFocus()
    page.views.list.table.select_key(signals["till"])
    qtbot.keyClick(page.views.list.table, KEY.Key_Delete)
    assert services.policy_signals.get(signals["till"]) is None
    assert page.record.shown_id == signals["bus"]
    assert messages.said == ["Tarief zichtbaar aan de kassa is in the bin."]


def test_an_empty_store_says_what_belongs_here_in_both_views(
    page: PolicySignalsPage, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    for signal_id in signals.values():
        services.policy_signals.delete(signal_id)
    page.refresh(None)
    assert page.views.stack.currentWidget() is page.views.empty
    page.show_table(True)
    assert page.views.stack.currentWidget() is page.views.empty
    qtbot.mouseClick(page.views.empty.button, Qt.MouseButton.LeftButton)
    assert page.record.title.hasFocus()
    assert page.views.stack.currentWidget() is page.views.list


def test_a_column_does_not_drown_in_cards(page: PolicySignalsPage, services: Services) -> None:
    for number in range(120):
        services.policy_signals.add(f"Drempel {number}")
    page.refresh(None)
    column = page.views.board.columns[SignalState.CAPTURED]
    assert len(column.cards) == 100
    assert "22" in column.more.text()


def test_cards_about_which_nothing_changed_stay(
    page: PolicySignalsPage, services: Services, signals: dict[str, int]
) -> None:
    before = {name: card_of(page, signals[name]) for name in ("bus", "till")}
    page.context.act(lambda: services.policy_signals.edit(signals["bus"], title="De bus"))
    assert card_of(page, signals["till"]) is before["till"]
    assert card_of(page, signals["bus"]) is not before["bus"]


def test_a_narrow_page_shows_the_board_or_the_signal(
    page: PolicySignalsPage, signals: dict[str, int], qtbot: QtBot
) -> None:
    page.resize(px(600), px(500))
    qtbot.keyClick(card_of(page, signals["bus"]), KEY.Key_Return)
    assert page.record.isVisible()
    assert not page.views.board.isVisible()
    qtbot.mouseClick(page.record.back, Qt.MouseButton.LeftButton)
    assert page.views.board.isVisible()
    assert card_of(page, signals["bus"]).hasFocus()


def test_the_page_comes_back_as_it_was_left(page: PolicySignalsPage) -> None:
    page.show_table(True)
    state = page.state()
    page.show_table(False)
    page.restore(state)
    assert page.views.list.isVisible()
    assert page.table_button.isChecked()
    page.restore({"sizes": "x", "columns": 3, "table": None})
    assert page.views.board.isVisible()


@pytest.mark.parametrize("size", [(1240, 760), (640, 480)])
def test_a_record_never_scrolls_sideways(
    page: PolicySignalsPage, signals: dict[str, int], size: tuple[int, int], qtbot: QtBot
) -> None:
    page.resize(px(size[0]), px(size[1]))
    page.open(signals["bus"])
    qtbot.wait(1)
    assert page.record.column.horizontalScrollBar().maximum() == 0
