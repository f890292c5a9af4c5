"""A line and a text that are stored when they are left: once, and never over what somebody is typing."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.text_line import TextLine

Field = TextLine | MultiLine


class Page(QWidget):
    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field, self.other = field, QLineEdit()
        self.heard: list[str] = []
        field.left.connect(self.heard.append)
        column = QVBoxLayout(self)
        column.addWidget(field)
        column.addWidget(self.other)


@pytest.fixture(params=[TextLine, MultiLine])
def page(request: pytest.FixtureRequest, qtbot: QtBot) -> Page:
    made = Page(request.param())
    qtbot.addWidget(made)
    made.field.show_text("eerst")
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    return made


def typed(page: Page, text: str, qtbot: QtBot) -> None:
    page.field.selectAll()
    qtbot.keyClicks(page.field, text)


def shown(page: Page) -> str:
    return page.field.text() if isinstance(page.field, TextLine) else page.field.toPlainText()


def test_leaving_tells_what_was_typed_once(page: Page, qtbot: QtBot) -> None:
    typed(page, "dan", qtbot)
    assert page.heard == []
    page.other.setFocus()
    page.field.setFocus()
    page.other.setFocus()
    assert page.heard == ["dan"]


def test_leaving_without_a_change_tells_nothing(page: Page, qtbot: QtBot) -> None:
    typed(page, "eerst", qtbot)
    page.other.setFocus()
    assert page.heard == []


def test_tab_goes_to_the_next_field(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.other.hasFocus()


def test_hiding_is_leaving(page: Page, qtbot: QtBot) -> None:
    typed(page, "dan", qtbot)
    page.hide()
    assert page.heard == ["dan"]


def test_what_comes_in_does_not_touch_what_is_being_typed(page: Page, qtbot: QtBot) -> None:
    typed(page, "mijn woorden", qtbot)
    page.field.show_text("van een ander")
    assert shown(page) == "mijn woorden"
    page.other.setFocus()
    assert page.heard == ["mijn woorden"]


def test_what_comes_in_is_shown_to_who_only_stands_there(page: Page) -> None:
    page.field.show_text("van een ander")
    assert shown(page) == "van een ander"


def test_what_was_refused_is_put_back_although_the_keyboard_is_there(page: Page, qtbot: QtBot) -> None:
    typed(page, "onmogelijk", qtbot)
    page.field.commit()
    page.field.show_text("eerst")
    assert shown(page) == "eerst"


def test_enter_tells_and_stays(qtbot: QtBot) -> None:
    made = Page(TextLine())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    qtbot.keyClicks(made.field, "  dan ")
    qtbot.keyClick(made.field, Qt.Key.Key_Return)
    assert made.heard == ["dan"]
    assert made.field.hasFocus()


def test_pasting_markup_brings_its_words_alone(qtbot: QtBot) -> None:
    made = Page(MultiLine())
    qtbot.addWidget(made)
    data = QMimeData()
    data.setHtml('<b>vet</b><img src="file:///etc/hostname">')
    data.setText("vet")
    assert isinstance(made.field, MultiLine)
    made.field.insertFromMimeData(data)
    assert made.field.toPlainText() == "vet"
