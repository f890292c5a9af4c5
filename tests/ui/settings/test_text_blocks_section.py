"""Text blocks are made, changed and deleted where the settings are."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.settings.text_blocks_section import TextBlocksSection

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def section(context: PageContext, show: Callable[[Pane], Pane], services: Services) -> TextBlocksSection:
    services.text_blocks.add("afscheid", "Tot volgende keer.")
    made = TextBlocksSection(context)
    show(made)
    made.activateWindow()
    return made


def kept(services: Services) -> list[tuple[str, str]]:
    return [(block.shortcut, block.text) for block in services.text_blocks.all()]


def test_a_new_block_is_typed_and_added(qtbot: QtBot, section: TextBlocksSection, services: Services) -> None:
    qtbot.mouseClick(section.new, LEFT)
    qtbot.keyClicks(section.shortcut, "Welkom")
    qtbot.keyClicks(section.text, "Welkom allemaal.")
    qtbot.mouseClick(section.add, LEFT)
    assert kept(services) == [("afscheid", "Tot volgende keer."), ("welkom", "Welkom allemaal.")]
    assert section.blocks.currentItem().text().startswith("/welkom")
    assert section.shortcut.text() == "welkom"


def test_fields_store_when_they_are_left(
    qtbot: QtBot, section: TextBlocksSection, services: Services
) -> None:
    section.blocks.setCurrentRow(0)
    section.text.setFocus()
    section.text.selectAll()
    qtbot.keyClicks(section.text, "Dag allemaal.")
    section.shortcut.setFocus()
    section.shortcut.selectAll()
    qtbot.keyClicks(section.shortcut, "dag")
    qtbot.keyClick(section.shortcut, Qt.Key.Key_Return)
    assert kept(services) == [("dag", "Dag allemaal.")]


def test_what_is_refused_is_said_and_put_back(
    qtbot: QtBot, section: TextBlocksSection, services: Services, messages: RecordedMessages
) -> None:
    section.blocks.setCurrentRow(0)
    section.shortcut.setFocus()
    section.shortcut.selectAll()
    qtbot.keyClicks(section.shortcut, "morgen")
    qtbot.keyClick(section.shortcut, Qt.Key.Key_Return)
    assert [error.code for error in messages.errors] == ["shortcut_is_day"]
    assert section.shortcut.text() == "afscheid"


def test_a_block_is_deleted_and_comes_back(
    qtbot: QtBot, section: TextBlocksSection, services: Services, messages: RecordedMessages
) -> None:
    section.blocks.setFocus()
    section.blocks.setCurrentRow(0)
    qtbot.keyClick(section.blocks, Qt.Key.Key_Delete)
    assert kept(services) == []
    assert messages.said == ["Deleted: /afscheid"]
    messages.on_action()
    assert section.blocks.count() == 1
