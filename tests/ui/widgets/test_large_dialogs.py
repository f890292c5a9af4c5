"""Text of twice the size in a small window: dialogs stay within it, messages wrap, the head makes place."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import EVENING
from zorgdesk.ui.live.speaking_times import SpeakingTimes
from zorgdesk.ui.theme import ThemeManager, px
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.headed_body import HeadedBody
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.toast import Toast


@pytest.fixture(autouse=True)
def large(qapp: QApplication) -> Iterator[None]:
    theme = ThemeManager(qapp)
    theme.apply("light", 200)
    yield
    theme.apply("light", 100)
    theme.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def test_a_dialog_stays_within_its_window(window: QWidget) -> None:
    dialog = QDialog(window)
    size_dialog(dialog, 640, 460)
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    size_dialog(dialog, 100, 50)
    assert (dialog.width(), dialog.height()) == (px(100), px(50))


def test_speaking_times_stay_within_the_window(window: QWidget) -> None:
    dialog = SpeakingTimes([], [], lambda: EVENING, window)
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()


def test_a_long_message_wraps_within_the_window(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Ongedaan gemaakt: " + "het kansentarief is zichtbaar " * 6, "Opnieuw", window.close)
    assert window.rect().contains(toast.geometry())
    assert toast.height() > toast.fontMetrics().height() * 3


def test_the_icon_of_an_empty_page_gives_way_to_its_words(window: QWidget, qtbot: QtBot) -> None:
    empty = EmptyState("people", "Nog niemand", "Typ een naam hierboven.", "Nieuwe persoon", window)
    empty.resize(900, 600)
    empty.show()
    assert empty._medallion.isVisible()
    empty.resize(900, empty.minimumSizeHint().height())
    assert not empty._medallion.isVisible()
    qtbot.waitUntil(lambda: empty.button.geometry().bottom() <= empty.height())


def test_a_head_can_be_scrolled_away_but_the_tabs_stay(window: QWidget, qtbot: QtBot) -> None:
    head, tabs, pages, body, field = QWidget(), QTabBar(), QStackedWidget(), QWidget(), QLineEdit()
    pages.addWidget(body)
    tabs.addTab("Live")
    above = QVBoxLayout(head)
    above.setContentsMargins(0, 300, 0, 0)
    above.addWidget(tabs)
    within = QVBoxLayout(body)
    within.addStretch()
    within.addWidget(field)
    area = HeadedBody(head, tabs, pages)
    area.setParent(window)
    area.resize(window.size())
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    area.show_body()
    assert tabs.mapTo(area, tabs.rect().topLeft()).y() == 0
    field.setFocus()
    assert field.mapTo(area, field.rect().bottomLeft()).y() <= area.height()


def test_a_page_that_scrolls_by_itself_is_not_scrolled_twice(window: QWidget, qtbot: QtBot) -> None:
    head, tabs, pages = QWidget(), QTabBar(), QStackedWidget()
    QVBoxLayout(head).addWidget(tabs)
    high, wrapped = ScrollColumn(), QWidget()
    high.body.addWidget(label("Els " * 3000, wrap=True))
    within = QVBoxLayout(wrapped)
    within.addWidget(label("Els " * 40, wrap=True))
    within.addWidget(QListWidget())
    for page in (QWidget(), wrapped):
        pages.addWidget(page)
    QVBoxLayout(pages.widget(0)).addWidget(high)
    area = HeadedBody(head, tabs, pages)
    area.setParent(window)
    area.resize(900, 1200)
    area.show()
    for number in range(2):
        pages.setCurrentIndex(number)
        QApplication.processEvents()
        assert area.verticalScrollBar().maximum() == 0
    within.addSpacing(1200)  # more than there is
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
