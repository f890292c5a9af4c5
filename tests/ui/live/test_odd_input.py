"""What no programme expects: a whole document in one line, other alphabets, the same name twice."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.live.conftest import Room
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.live.speaker_dialog import SpeakerDialog
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.settings.look_section import LookSection

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

_WORD = (
    "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p{color:red}</style></head><body>"
    "<p class=MsoNormal>Eerste <b>zin</b>.<img src='http://voorbeeld.invalid/volg.png'></p>"
    "<p class=MsoNormal>Tweede zin.</p></body></html>"
)


def from_word(with_text: bool) -> QMimeData:
    data = QMimeData()
    data.setHtml(_WORD)
    data.setImageData(QImage(20, 20, QImage.Format.Format_RGB32))
    if with_text:
        data.setText("Eerste zin.\r\nTweede\x0bzin.\x00\ufffc")
    return data


@pytest.mark.parametrize(
    ("with_text", "text"), [(True, "Eerste zin.\nTweede\nzin."), (False, "Eerste zin.\nTweede zin.")]
)
def test_what_is_pasted_from_word_becomes_plain_text(
    qtbot: QtBot, tab: LiveTab, room: Room, with_text: bool, text: str
) -> None:
    assert tab.line.edit.canInsertFromMimeData(from_word(with_text))
    tab.line.edit.insertFromMimeData(from_word(with_text))
    shapes = tab.line.edit.document().allFormats()
    assert not any(shape.isImageFormat() for shape in shapes)  # so there is nothing to fetch
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert room.texts() == [text]
    tab.stream.edit_entry(tab.model.entry(0).id)
    editor = tab.stream.viewport().findChild(QPlainTextEdit)
    editor.selectAll()
    editor.insertFromMimeData(from_word(with_text))
    assert editor.toPlainText() == text


def test_twenty_thousand_characters_are_one_entry(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    text = "\n".join("Een lange zin uit een tekstverwerker, met komma's en al." for _ in range(350))
    data = QMimeData()
    data.setText(text)
    tab.line.edit.insertFromMimeData(data)
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert room.texts() == [text]
    assert len(text) > 19_000
    qtbot.keyClicks(tab.line.edit, "en verder")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    bar = tab.stream.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert tab.stream.visualRect(tab.model.index(0)).height() > 5_000


@pytest.mark.parametrize("name", ["محمد علي", "Ελένη Παπαδοπούλου", "Lien 🌻 Maes", "O'Neill-Çelik"])
def test_names_of_every_alphabet_can_be_picked(qtbot: QtBot, tab: LiveTab, room: Room, name: str) -> None:
    given, _, family = name.partition(" ")
    person, _ = room.services.people.add(given, family)
    room.services.participations.add(room.id, person, status=ParticipationStatus.PRESENT)
    tab.mark_stale()
    tab.line.edit.insertPlainText(f"@{given[:2]}")  # QTest has keys for Latin letters alone
    qtbot.keyClick(tab.line.edit, KEY.Key_Tab)
    tab.line.edit.insertPlainText("goed")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert tab.model.entry(0).speaker_id == person


def test_two_of_one_name_are_picked_apart(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    kade, _ = room.services.organisations.add("De Kade")
    keys = []
    for organisation, note in ((kade, ""), (kade, "rode sjaal")):
        person, _ = room.services.people.add("Jan", "Peeters", organisation_id=organisation, note=note)
        room.services.participations.add(room.id, person, status=ParticipationStatus.PRESENT)
        keys.append(person)
    tab.mark_stale()
    for row in (0, 1):
        qtbot.keyClicks(tab.line.edit, "@jan")
        model = tab.line.popup.model()
        details = [model.index(at, 0).data(Qt.ItemDataRole.UserRole + 2) for at in range(model.rowCount())]
        assert sorted(details) == ["De Kade", "De Kade · rode sjaal"]
        for _ in range(row):
            qtbot.keyClick(tab.line.edit, KEY.Key_Down)
        qtbot.keyClick(tab.line.edit, KEY.Key_Tab)
        qtbot.keyClicks(tab.line.edit, "Goed.")
        qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert {entry.speaker_id for entry in tab.model.entries()} == set(keys)


def test_a_question_with_its_reaction_takes_six_keys_beyond_the_words(
    qtbot: QtBot, tab: LiveTab, room: Room
) -> None:
    pressed = 0
    for sign, words in (("?", "Hoe bereiken we hen?"), (">", "Aan de deur.")):
        qtbot.keyClicks(tab.line.edit, f"{sign} {words}")
        qtbot.keyClick(tab.line.edit, KEY.Key_Return)
        pressed += len(f"{sign} ") + 1
    assert room.said() == [
        (EntryKind.QUESTION, "Hoe bereiken we hen?"),
        (EntryKind.REACTION, "Aan de deur."),
    ]
    question, reaction = room.services.entries.of(room.id)
    assert reaction.reply_to_id == question.id
    assert pressed <= 6


def test_who_is_new_can_be_named_afterwards(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    entry = room.say("Ik ben nieuw hier.")
    tab.mark_stale()
    tab.stream.setFocus()
    tab.stream.select_entry(entry.id)
    qtbot.keyClick(tab.stream, KEY.Key_P, CTRL)
    dialog = tab.findChild(SpeakerDialog)
    dialog.who.setFocus()
    qtbot.waitUntil(dialog.who.hasFocus)
    qtbot.keyClicks(dialog.who, "Noor Van Hees")
    qtbot.keyClick(dialog.who, KEY.Key_Return)
    stored = room.services.entries.get(entry.id)
    assert stored is not None
    assert stored.speaker == "Noor Van Hees"
    tab.context.undo()
    assert room.services.entries.get(entry.id) == entry


def test_the_signs_are_a_setting_too(qtbot: QtBot, tab: LiveTab) -> None:
    section = LookSection(tab.context)
    qtbot.addWidget(section)
    section.show()
    assert section.signs.isChecked()
    section.signs.setChecked(False)
    tab.hide()
    tab.show()
    assert not tab.signs.hints.isVisible()
    qtbot.mouseClick(tab.signs.toggle, Qt.MouseButton.LeftButton)
    section.hide()
    section.show()
    assert section.signs.isChecked()
