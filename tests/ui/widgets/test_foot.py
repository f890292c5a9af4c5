"""The foot of a dialog keeps every button within it, however narrow it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.foot import Foot
from zorgdesk.ui.widgets.labels import label

Parts = tuple[Foot, list[QPushButton]]


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    buttons = [button("Back to the columns"), button("Cancel"), button("Bring in", "primary")]
    foot = Foot(label("3 rows are brought in", wrap=True), *buttons)
    dialog = QWidget()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(foot)
    qtbot.addWidget(dialog)
    dialog.resize(900, 60)
    dialog.show()
    yield foot, buttons
    dialog.close()


def places(parts: Parts) -> list[QRect]:
    foot, buttons = parts
    return [QRect(one.mapTo(foot, one.rect().topLeft()), one.size()) for one in buttons]


def test_the_buttons_stand_beside_the_words(parts: Parts) -> None:
    found = places(parts)
    assert len({place.top() for place in found}) == 1
    assert found[-1].right() == parts[0].width() - 1


@pytest.mark.parametrize("width", [420, 260])
def test_where_there_is_little_room_they_go_below_and_none_is_cut(
    parts: Parts, width: int, qtbot: QtBot
) -> None:
    foot = parts[0]
    words = foot.findChildren(QLabel)[0]
    foot.window().resize(width, 200)
    qtbot.waitUntil(lambda: min(place.top() for place in places(parts)) > words.geometry().bottom())
    assert all(place.left() >= 0 and place.right() < width for place in places(parts))
