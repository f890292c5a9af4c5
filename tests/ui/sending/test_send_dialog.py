"""Sending minutes: to whom, as what, and what happens without a mail program."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.exports.word_files import saved, word_file
from tests.fakes import RecordedMessages
from zorgdesk.db import own_organisation, tables
from zorgdesk.domain.activities import Activity
from zorgdesk.paths import drafts_dir
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.names_dialog import NamesDialog
from zorgdesk.ui.sending.send_dialog import SendDialog, open_sending


def draft(path: str) -> EmailMessage:
    return message_from_bytes(Path(path).read_bytes(), policy=policy.default)  # type: ignore[arg-type,return-value]


@pytest.fixture
def dialog(context: PageContext, activity: Activity, over: QWidget) -> SendDialog:
    return open_sending(context, activity, over)


def test_says_to_whom_and_who_has_no_address(dialog: SendDialog) -> None:
    assert dialog.summary.text() == "To 1 address(es), in blind copy"
    assert dialog.without.text() == "Bea Wouters"
    QTest.keyClick(dialog.excused, Qt.Key.Key_Space)
    assert dialog.summary.text() == "To 2 address(es), in blind copy"


def test_enter_opens_the_draft_in_the_mail_program(
    dialog: SendDialog, opened: list[str], messages: RecordedMessages
) -> None:
    QTest.keyClick(dialog.open_mail, Qt.Key.Key_Return)
    (path,) = opened
    mail = draft(path)
    assert mail["Bcc"] == "an@voorbeeld.example"
    (attached,) = mail.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert str(path) in messages.said[-1]


def test_minutes_may_go_as_word_to_the_excused_too(dialog: SendDialog, opened: list[str]) -> None:
    dialog.excused.click()
    dialog.attached.set_key(".docx")
    dialog.open_mail.click()
    mail = draft(opened[0])
    assert mail["Bcc"] == "an@voorbeeld.example, cas@voorbeeld.example"
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "Verslag Praktijktafel 3 Drempels.docx"


def test_a_second_draft_does_not_write_over_the_first(
    context: PageContext, activity: Activity, over: QWidget, opened: list[str]
) -> None:
    for _ in range(2):
        open_sending(context, activity, over).open_mail.click()
    assert len({Path(one).name for one in opened}) == 2


def test_without_a_mail_program_it_says_where_the_draft_is(
    dialog: SendDialog, monkeypatch: pytest.MonkeyPatch, messages: RecordedMessages
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog.open_mail.click()
    (kept,) = drafts_dir().glob("*.eml")
    assert messages.said[-1].startswith("No mail program opened the draft.")
    assert str(kept) in messages.said[-1]
    assert "save the minutes as PDF" in messages.said[-1]


def test_a_public_version_asks_about_names_first(
    dialog: SendDialog, opened: list[str], services: Services, activity: Activity
) -> None:
    dialog.public.click()
    dialog.open_mail.click()
    assert opened == []
    names = dialog.findChild(NamesDialog)
    assert names is not None
    names.decide.click()
    assert len(opened) == 1
    assert services.public_names.found(activity.id)[0].decided


def test_a_broken_template_offers_the_plain_look(
    dialog: SendDialog, opened: list[str], messages: RecordedMessages, services: Services, tmp_path: Path
) -> None:
    services.own_organisation.set_word_template(saved(word_file("{{ verslag }}"), tmp_path))
    _break_template(services)
    dialog.attached.set_key(".docx")
    dialog.open_mail.click()
    assert opened == []
    assert "{{ titel_ }}" in messages.said[-1]
    assert messages.on_action is not None
    messages.on_action()
    assert len(opened) == 1


def _break_template(services: Services) -> None:
    """A store may come from elsewhere, with another template in it."""
    store = services.own_organisation._store
    with store.change("own_organisation.edited") as work:
        assert own_organisation.get(work.connection).word_template
        broken = word_file("{{ titel_ }}", "{{ verslag }}")
        work.update(tables.own_organisation, 1, word_template=broken)
