"""Blocks that are read, and opened in place to be changed."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.block_list import Block, BlockList
from zorgdesk.ui.widgets.fold import Fold
from zorgdesk.ui.widgets.text_line import TextLine

KEY = Qt.Key


@dataclass(frozen=True)
class Step:
    id: int
    text: str
    answer: str = ""


class StepBlock(Block):
    def __init__(self) -> None:
        self.line = TextLine()
        super().__init__(self.line)

    def show_item(self, item: Any) -> None:
        self.name_buttons(f"Change {item.text}", f"Delete {item.text}")
        self.show_passages([(item.text, "body"), (item.answer, "quiet")])
        self.line.show_text(item.text)


class Page(QWidget):
    """As the record does, it has a use for Escape of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.list = BlockList(lambda _item: StepBlock())
        self.escaped = 0
        QVBoxLayout(self).addWidget(self.list)
        shortcut = QShortcut(QKeySequence(KEY.Key_Escape), self, self._escape)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _escape(self) -> None:
        self.escaped += 1

    def block(self, key: int) -> StepBlock:
        block = self.list.blocks[key]
        assert isinstance(block, StepBlock)
        return block

    def read(self) -> list[str]:
        return [label.text() for label in self.list.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.list.show_items([Step(2, "gebeld", "later"), Step(1, "brief")])
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_is_read_in_the_order_given_without_empty_passages(page: Page) -> None:
    assert page.read() == ["gebeld", "later", "brief"]
    page.list.show_items([Step(1, "brief"), Step(2, "gebeld")])
    assert page.block(1).y() < page.block(2).y() or page.list.layout()
    layout = page.list.layout()
    assert layout
    assert [layout.indexOf(page.block(key)) for key in (1, 2)] == [0, 1]


def test_the_pencil_opens_with_the_keyboard_in_it(page: Page, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.block(1).opener, Qt.MouseButton.LeftButton)
    assert page.block(1).is_open()
    assert page.block(1).line.hasFocus()
    assert page.read() == ["gebeld", "later"]
    qtbot.mouseClick(page.block(1).opener, Qt.MouseButton.LeftButton)
    assert not page.block(1).is_open()


def test_escape_closes_the_block_before_what_is_around_it(page: Page, qtbot: QtBot) -> None:
    page.block(2).set_open(True)
    qtbot.keyClick(page.block(2).line, KEY.Key_Escape)
    assert (page.block(2).is_open(), page.escaped) == (False, 0)
    assert page.block(2).opener.hasFocus()
    qtbot.keyClick(page.block(2).opener, KEY.Key_Escape)
    assert page.escaped == 1


def test_an_open_block_stays_open_and_typed_in_when_others_change(page: Page, qtbot: QtBot) -> None:
    page.block(1).set_open(True)
    qtbot.keyClicks(page.block(1).line, "!")
    page.list.show_items([Step(3, "nieuw"), Step(1, "brief"), Step(2, "gebeld")])
    assert page.block(1).is_open()
    assert page.block(1).line.hasFocus()
    assert page.block(1).line.text() == "!brief"


def test_leaving_by_escape_stores_what_was_typed(page: Page, qtbot: QtBot) -> None:
    heard: list[str] = []
    page.block(1).line.left.connect(heard.append)
    page.block(1).set_open(True)
    qtbot.keyClicks(page.block(1).line, "!")
    qtbot.keyClick(page.block(1).line, KEY.Key_Escape)
    assert heard == ["!brief"]


def test_what_is_gone_is_gone_and_what_was_typed_in_it_is_told(page: Page, qtbot: QtBot) -> None:
    heard: list[str] = []
    page.block(1).line.left.connect(heard.append)
    page.block(1).set_open(True)
    qtbot.keyClicks(page.block(1).line, "!")
    page.list.show_items([Step(2, "gebeld")])
    assert (list(page.list.blocks), heard) == ([2], ["!brief"])


def test_buttons_say_what_they_do(page: Page, qtbot: QtBot) -> None:
    assert page.block(1).opener.accessibleName() == "Change brief"
    with qtbot.waitSignal(page.block(1).removed):
        qtbot.mouseClick(page.block(1).remover, Qt.MouseButton.LeftButton)


def test_a_fold_opens_by_key_and_closes(qtbot: QtBot) -> None:
    fold = Fold("For consultations", TextLine())
    qtbot.addWidget(fold)
    fold.show()
    assert not fold.content.isVisible()
    qtbot.keyClick(fold.title, KEY.Key_Space)
    assert (fold.is_open(), fold.content.isVisible()) == (True, True)
    qtbot.keyClick(fold.title, KEY.Key_Space)
    assert not fold.content.isVisible()
