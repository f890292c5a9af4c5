"""A photograph of the flip chart, dropped on what it is about."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.imports.pictures import from_telephone
from tests.ui.live.conftest import Room
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import Entry
from zorgdesk.ui.attachments.preview import Preview
from zorgdesk.ui.history.dialog import HistoryDialog
from zorgdesk.ui.live.tab import LiveTab

T = TypeVar("T", bound=QDialog)
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def entry(room: Room) -> Entry:
    room.say("Eerst iets anders")
    return room.say("Zie de flip-over")


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "flip-over.jpg"
    path.write_bytes(from_telephone(size=(800, 600)))
    return path


def drop(tab: LiveTab, place: QPoint, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    pointer = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    viewport = tab.stream.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(place, actions, *pointer))
    QApplication.sendEvent(viewport, QDragMoveEvent(place, actions, *pointer))
    event = QDropEvent(QPointF(place), actions, *pointer)
    QApplication.sendEvent(viewport, event)
    assert event.dropAction() == Qt.DropAction.CopyAction


def place_of(tab: LiveTab, entry: Entry) -> QPoint:
    row = tab.model.row_of(entry.id)
    assert row is not None
    return tab.stream.visualRect(tab.model.index(row)).center()


def names(room: Room, noun: Noun, record_id: int) -> list[str]:
    return [one.name for one in room.services.attachments.of(noun, record_id)]


def shown(kind: type[T]) -> T:
    """The one dialog of this kind."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_a_photograph_is_dropped_on_an_entry(
    room: Room, entry: Entry, tab: LiveTab, photograph: Path
) -> None:
    drop(tab, place_of(tab, entry), photograph)
    assert names(room, Noun.ENTRIES, entry.id) == ["flip-over.jpg"]
    assert room.services.attachments.counts(room.id) == {entry.id: 1}
    tab.context.undo()
    assert names(room, Noun.ENTRIES, entry.id) == []


def test_what_falls_beside_the_entries_is_kept_with_the_activity(
    room: Room, entry: Entry, tab: LiveTab, photograph: Path
) -> None:
    drop(tab, QPoint(20, 2), photograph)
    assert names(room, Noun.ENTRIES, entry.id) == []
    assert names(room, Noun.ACTIVITIES, room.id) == ["flip-over.jpg"]


def test_the_paperclip_opens_it_with_a_click(
    room: Room, entry: Entry, tab: LiveTab, photograph: Path, qtbot: QtBot
) -> None:
    before = tab.stream.rows.words_rect(entry, tab.stream.visualRect(tab.model.index(1))).width()
    drop(tab, place_of(tab, entry), photograph)
    row = tab.stream.visualRect(tab.model.index(1))
    assert tab.stream.rows.words_rect(entry, row).width() < before
    clip = tab.stream.rows.clip_rect(entry, tab.stream.visualRect(tab.model.index(1)))
    assert clip is not None
    assert tab.stream.entry_with_clip_at(clip.center()) == entry
    tab.grab()
    qtbot.mouseClick(tab.stream.viewport(), Qt.MouseButton.LeftButton, pos=clip.center())
    large = shown(Preview)
    assert large.attachment().name == "flip-over.jpg"
    large.close()


def test_by_keys_alone(
    room: Room, entry: Entry, tab: LiveTab, photograph: Path, qtbot: QtBot, messages: RecordedMessages
) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_Up, CTRL)
    qtbot.keyClick(tab.stream, KEY.Key_O, CTRL)
    assert messages.said == ["Nothing is attached to this. Drop a file on it."]
    messages.files = [photograph]
    qtbot.keyClick(tab.stream, KEY.Key_A, CTRL | SHIFT)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QApplication.clipboard().setImage(image)
    qtbot.keyClick(tab.stream, KEY.Key_V, CTRL)
    assert room.services.attachments.counts(room.id) == {entry.id: 2}
    qtbot.keyClick(tab.stream, KEY.Key_O, CTRL)
    shown(Preview).close()
    qtbot.keyClick(tab.stream, KEY.Key_H, CTRL | SHIFT)
    history = shown(HistoryDialog)
    assert "attachment: added (flip-over.jpg)" in history.text.toPlainText()
    history.close()


def test_the_menu_has_it_too(room: Room, entry: Entry, tab: LiveTab) -> None:
    words = [action.text().split("\t")[0] for action in tab.deeds.menu(entry).actions()]
    assert {"Add an attachment…", "Look at its attachments", "History…"} <= set(words)
