"""House style: stored when a field is left, and refused with a reason that stays on the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.exports.word_files import EXAMPLE, saved, word_file
from tests.fakes import RecordedMessages
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.settings.house_style_section import HouseStyleSection


@pytest.fixture
def section(context: PageContext, show) -> HouseStyleSection:
    return show(HouseStyleSection(context))


def type_colour(section: HouseStyleSection, text: str) -> None:
    section.accent.setText("")
    QTest.keyClicks(section.accent, text)
    QTest.keyClick(section.accent, Qt.Key.Key_Return)


def test_a_colour_is_stored_with_or_without_its_sign(section: HouseStyleSection, services: Services) -> None:
    type_colour(section, "8A1C4F")
    assert services.own_organisation.get().accent == "#8a1c4f"
    type_colour(section, "")
    assert services.own_organisation.get().accent == ""


def test_a_colour_that_is_too_faint_offers_the_nearest_that_reads(
    section: HouseStyleSection, services: Services
) -> None:
    type_colour(section, "#f2c200")
    assert services.own_organisation.get().accent == ""
    assert section.nearest.text() == "Use #8f7200"
    section.nearest.click()
    assert services.own_organisation.get().accent == "#8f7200"
    assert section.nearest.isHidden()


def test_what_is_no_colour_is_refused(section: HouseStyleSection, services: Services) -> None:
    type_colour(section, "rood")
    assert services.own_organisation.get().accent == ""
    assert "rood" in section._form.error(section._colour)


def test_a_footer_is_stored_when_its_field_is_left(section: HouseStyleSection, services: Services) -> None:
    section.footer.setPlainText("Kerkstraat 1\nwww.voorbeeld.be")
    section.footer.commit()
    assert services.own_organisation.get().footer == "Kerkstraat 1\nwww.voorbeeld.be"


def test_a_template_is_kept_and_taken_away(
    section: HouseStyleSection, services: Services, messages: RecordedMessages
) -> None:
    messages.files.append(EXAMPLE)
    section.choose.click()
    assert section.template.text() == "house_style.docx"
    assert services.own_organisation.get().word_template is not None
    section.remove.click()
    assert services.own_organisation.get().word_template is None
    assert section.remove.isHidden()


def test_choosing_a_template_can_be_undone(
    section: HouseStyleSection, services: Services, messages: RecordedMessages
) -> None:
    messages.files.append(EXAMPLE)
    section.choose.click()
    assert messages.on_action is not None
    messages.on_action()
    assert services.own_organisation.get().word_template is None


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (word_file("{{ titel_ }}", "{{ verslag }}"), "{{ titel_ }}"),
        (word_file("{{ verslag }}", "{{ ''.__class__ }}"), "''.__class__"),
        (b"geen Word", "geen Word-bestand"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
    ],
)
def test_a_template_that_cannot_be_used_says_why_and_the_other_stays(
    section: HouseStyleSection,
    services: Services,
    messages: RecordedMessages,
    tmp_path: Path,
    content: bytes,
    told: str,
) -> None:
    messages.files += [EXAMPLE, saved(content, tmp_path)]
    section.choose.click()
    section.choose.click()
    assert told in section.problem.text()
    assert section.problem.isVisible()
    assert services.own_organisation.get().word_template_name == "house_style.docx"


def test_the_example_can_be_saved(
    section: HouseStyleSection, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.files.append(tmp_path / "voorbeeld.docx")
    section.example.click()
    assert (tmp_path / "voorbeeld.docx").read_bytes() == EXAMPLE.read_bytes()
    section.example.click()
    assert len(messages.said) == 1
