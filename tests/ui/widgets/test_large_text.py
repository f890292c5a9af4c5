"""The window stays whole when somebody asks for other colours or twice the text while it is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.theme import ThemeManager
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.search_box import SearchBox
from zorgdesk.ui.widgets.side_by_side import SideBySide
from zorgdesk.ui.widgets.table_models import Column, RowsModel


@pytest.fixture
def manager(qapp: QApplication) -> Iterator[ThemeManager]:
    font, palette = QFont(qapp.font()), QPalette(qapp.palette())
    made = ThemeManager(qapp)
    made.apply("light", 100)
    yield made
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def page(manager: ThemeManager, qtbot: QtBot) -> ScrollColumn:
    made = ScrollColumn()
    form = Form()
    form.add("Title", QLineEdit("Together"))
    form.add("Kind", Choice([("table", "Practice table")]), hint="As in the plan")
    card = Card("Details")
    card.body.addWidget(form)
    card.body.addWidget(Badge(BadgeContent("running", "play", "accent")))
    side = Card()
    side.body.addWidget(Counter(21, "present", large=True))
    side.body.addWidget(button("Everybody present", "primary", "check"))
    made.body.addWidget(SearchBox("Type a name", [("Enter", "present")], large=True))
    made.body.addWidget(SideBySide(card, side))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def cut_off(page: QWidget) -> list[str]:
    """The texts that have less room than they need."""
    kinds = (*page.findChildren(QLabel), *page.findChildren(QPushButton), *page.findChildren(Badge))
    shown = [widget for widget in kinds if widget.isVisible()]
    assert len(shown) > 5
    return [
        widget.accessibleName() or widget.text()  # type: ignore[attr-defined]
        for widget in shown
        if widget.size().expandedTo(widget.minimumSizeHint()) != widget.size()
    ]


@pytest.mark.parametrize("percent", [100, 130, 150, 200])
def test_no_text_is_cut_off(page: ScrollColumn, manager: ThemeManager, qtbot: QtBot, percent: int) -> None:
    manager.apply("dark", percent)
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_large_text_puts_the_side_below(page: ScrollColumn, manager: ThemeManager, qtbot: QtBot) -> None:
    both = page.findChild(SideBySide)
    main, side = (both.layout().itemAt(place).widget() for place in range(2))
    assert side.y() == main.y()
    manager.apply("light", 200)
    qtbot.waitUntil(lambda: side.y() > main.y())


def test_rows_of_an_open_table_grow(manager: ThemeManager, qtbot: QtBot) -> None:
    model = RowsModel([Column("real", "Number")], key=int)
    model.set_rows(range(200_000))
    table = DataTable(model)
    qtbot.addWidget(table)
    table.show()
    height = table.rowHeight(0)
    manager.apply("light", 200)
    assert table.rowHeight(0) == 2 * height
    assert table.horizontalHeader().height() == 2 * height


def test_the_chosen_row_is_seen_in_both_modes(manager: ThemeManager, qtbot: QtBot) -> None:
    from zorgdesk.ui.theme import load_theme

    model = RowsModel([Column("real", "Number", width=0)], key=int)
    model.set_rows([1, 2, 3])
    table = DataTable(model)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    table.select_key(2)
    for mode in ("light", "dark"):
        manager.apply(mode, 100)  # type: ignore[arg-type]
        place = table.visualRect(model.index(1, 0))
        image = table.viewport().grab().toImage()
        assert image.pixelColor(place.right() - 40, place.center().y()) == load_theme(mode).accent_soft
