"""From the side column of the minutes: mail, and a public version of whatever is exported."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import RecordedMessages
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.sending.names_dialog import NamesDialog
from zorgdesk.ui.sending.send_dialog import SendDialog


@pytest.fixture
def tab(context: PageContext, activity: Activity, show: Callable[[Pane], Pane]) -> MinutesTab:
    made = MinutesTab(context)
    show(made)
    made.show_activity(activity.id)
    return made


def test_mail_opens_its_dialog_as_the_switch_stands(tab: MinutesTab) -> None:
    tab.side.public.box.click()
    QTest.keyClick(tab.side.send, Qt.Key.Key_Return)
    dialog = tab.findChild(SendDialog)
    assert dialog is not None
    assert dialog.public.isChecked()


def test_a_public_export_waits_for_names_and_names_nobody(
    tab: MinutesTab, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.files.append(tmp_path / "verslag.md")
    tab.side.public.box.click()
    tab.side.export_asked.emit("md")
    assert messages.files
    dialog = tab.findChild(NamesDialog)
    assert dialog is not None
    dialog.decide.click()
    text = (tmp_path / "verslag.md").read_text(encoding="utf-8")
    assert "Zoals een deelnemer zei" in text
    assert "Wouters" not in text


def test_names_can_be_looked_at_while_the_version_is_public(tab: MinutesTab) -> None:
    assert tab.side.names.isHidden()
    tab.side.public.box.click()
    tab.side.names.click()
    dialog = tab.findChild(NamesDialog)
    assert dialog is not None
    assert dialog.rows[0].words == "Bea Wouters"


def test_without_the_switch_everybody_is_named(
    tab: MinutesTab, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.files.append(tmp_path / "verslag.md")
    tab.side.export_asked.emit("md")
    assert "Bea Wouters" in (tmp_path / "verslag.md").read_text(encoding="utf-8")


def test_the_version_on_screen_is_what_leaves(
    tab: MinutesTab, messages: RecordedMessages, context: PageContext, activity: Activity, tmp_path: Path
) -> None:
    minutes = context.services.minutes
    minutes.set_status(activity.id, MinutesStatus.APPROVED)
    minutes.edit_block(activity.id, "title", "Heel andere titel")
    minutes.set_status(activity.id, MinutesStatus.APPROVED)
    tab.mark_stale()
    assert tab.side.exporting.text() == "Export"
    tab.presenter.show_version(minutes.versions(activity.id)[1].id)
    assert tab.side.exporting.text() == "Export version 1"
    messages.files.append(tmp_path / "verslag.md")
    tab.side.export_asked.emit("md")
    assert "Heel andere titel" not in (tmp_path / "verslag.md").read_text(encoding="utf-8")
    QTest.keyClick(tab.side.send, Qt.Key.Key_Return)
    dialog = tab.findChild(SendDialog)
    assert dialog is not None
    assert dialog.choice().version_id == minutes.versions(activity.id)[1].id
