"""A draft names exactly the people it is meant for, whatever their addresses try to be."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from zorgdesk.exports.mail import MailDraft, usable_address, write_draft


def draft_of(tmp_path: Path, *addresses: str, subject: str = "Verslag") -> EmailMessage:
    write_draft(MailDraft(subject, "Beste,\r\n.\r\n", addresses), tmp_path / "verslag.eml")
    return message_from_bytes((tmp_path / "verslag.eml").read_bytes(), policy=policy.default)


@pytest.mark.parametrize("address", ["els@voorbeeld.example", "zoë@voorbeeld.example", "an@straße.example"])
def test_every_address_arrives_as_it_was_written(tmp_path: Path, address: str) -> None:
    told = draft_of(tmp_path, address, "bea@voorbeeld.example")["Bcc"]
    assert set(told.split(", ")) == {address, "bea@voorbeeld.example"}


@pytest.mark.parametrize(
    "text",
    [
        "els@voorbeeld.example, dief@elders.example",
        "els@voorbeeld.example\r\nTo: dief@elders.example",
        "=?utf-8?q?dief=40elders=2Eexample=2C?=els@voorbeeld.example",
        "els\0@voorbeeld.example",
        "els@voorbeeld",
        "Els",
        "",
    ],
)
def test_what_could_hide_a_second_address_is_no_address(text: str) -> None:
    assert usable_address(text) is None


def test_a_subject_is_one_line_of_plain_letters(tmp_path: Path) -> None:
    subject = draft_of(tmp_path, subject="Drempels\r\nBcc: dief@elders.example\0")["Subject"]
    assert subject == "Drempels Bcc: dief@elders.example"
    assert draft_of(tmp_path)["Bcc"] is None
