"""Settings: each choice is kept at once, lists are edited, the bin gives back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes import RecordedMessages
from zorgdesk.domain.lists import ListName
from zorgdesk.services.opening import Services
from zorgdesk.settings import AUTHOR, FONT_SIZE, LANGUAGE, THEME
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.settings.bin_section import BinSection
from zorgdesk.ui.settings.file_section import FileSection
from zorgdesk.ui.settings.lists_section import ListsSection
from zorgdesk.ui.settings.look_section import LookSection
from zorgdesk.ui.settings.own_section import OwnSection
from zorgdesk.ui.settings.page import SECTIONS, SettingsPage
from zorgdesk.ui.theme import px

_PNG = b"\x89PNG\r\n\x1a\n"


def words(section: ListsSection) -> list[str]:
    return [section.values.item(row).text() for row in range(section.values.count())]


def test_every_section_opens_by_the_keyboard(context: PageContext, show) -> None:
    page = show(SettingsPage(context))
    page.focus_first()
    for row in range(len(SECTIONS)):
        assert page.stack.currentWidget() is page.sections[row]
        QTest.keyClick(page.chooser, Qt.Key.Key_Down)


def test_the_look_is_kept_and_the_window_made_anew(context: PageContext, show, went) -> None:
    section = show(LookSection(context))
    for combo, value in ((section.language, "fr"), (section.theme, "dark"), (section.text_size, 200)):
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())
    kept = [context.settings.get(setting) for setting in (LANGUAGE, THEME, FONT_SIZE)]
    assert kept == ["fr", "dark", 200]
    assert went.reopened == [None, None, None]


def test_choosing_what_it_was_changes_nothing(context: PageContext, show, went) -> None:
    section = show(LookSection(context))
    section.theme.activated.emit(section.theme.currentIndex())
    assert went.reopened == []


class TestOwn:
    def test_names_are_stored_when_their_field_is_left(
        self, context: PageContext, show, services: Services
    ) -> None:
        section = show(OwnSection(context))
        section.author.setText(" An ")
        section.author.editingFinished.emit()
        section.organisation.setText("Najaarswerking vzw")
        section.organisation.editingFinished.emit()
        assert context.settings.get(AUTHOR) == "An"
        assert services.own_organisation.get().name == "Najaarswerking vzw"
        services.people.add("Noor")
        assert services.history.next_undo().author == "An"

    def test_leaving_a_field_as_it_was_stores_nothing(self, context, show, messages, went) -> None:
        section = show(OwnSection(context))
        section.author.editingFinished.emit()
        section.organisation.editingFinished.emit()
        assert went.changes == []
        assert messages.stored == []

    def test_a_logo_is_kept_in_the_store_and_taken_away(
        self, context, show, services: Services, messages: RecordedMessages, tmp_path: Path
    ) -> None:
        picture = QImage(40, 20, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.darkCyan)
        picture.save(str(tmp_path / "logo.png"))
        messages.files.append(tmp_path / "logo.png")
        section = show(OwnSection(context))
        section.choose.click()
        assert services.own_organisation.get().logo == (tmp_path / "logo.png").read_bytes()
        assert not section.logo.pixmap().isNull()
        section.remove.click()
        assert services.own_organisation.get().logo is None
        assert not section.remove.isEnabled()

    @pytest.mark.parametrize(
        ("content", "code"),
        [(b"GIF89a", "not_a_picture"), (_PNG + b"0" * 2_000_001, "too_large")],
    )
    def test_what_is_no_small_picture_is_refused(
        self, context, show, messages: RecordedMessages, tmp_path: Path, content: bytes, code: str
    ) -> None:
        (tmp_path / "logo.png").write_bytes(content)
        messages.files.append(tmp_path / "logo.png")
        show(OwnSection(context)).choose.click()
        assert [error.code for error in messages.errors] == [code]


class TestLists:
    def test_a_value_is_added_in_the_language_of_the_window(self, context, show, services) -> None:
        section = show(ListsSection(context))
        section.presenter.open(ListName.THEME)
        section.new.setText("Sterrenkijken")
        QTest.keyClick(section.new, Qt.Key.Key_Return)
        assert words(section)[-1] == "Sterrenkijken"
        assert section.chosen().label_nl == "Sterrenkijken"
        assert section.new.text() == ""

    def test_the_same_value_twice_is_said(self, context, show, messages: RecordedMessages) -> None:
        section = show(ListsSection(context))
        section.presenter.add("Vorming")
        section.presenter.add(" ")
        assert [error.code for error in messages.errors] == ["already_in_list"]

    def test_renaming_stores_when_the_field_is_left(self, context, show, services) -> None:
        section = show(ListsSection(context))
        section.fields["label_fr"].setText("Table ronde")
        section.fields["label_fr"].editingFinished.emit()
        assert services.lists.of(ListName.ACTIVITY_KIND)[0].label_fr == "Table ronde"

    def test_an_empty_dutch_name_is_refused_and_comes_back(self, context, show, messages) -> None:
        section = show(ListsSection(context))
        section.fields["label_nl"].setText("")
        section.fields["label_nl"].editingFinished.emit()
        assert len(messages.errors) == 1
        assert section.fields["label_nl"].text() == "Praktijktafel"

    def test_order_by_keys_and_undone(self, context, show, qtbot) -> None:
        section = show(ListsSection(context))
        before = words(section)
        section.activateWindow()
        section.values.setFocus()
        qtbot.waitUntil(section.values.hasFocus)
        QTest.keyClick(section.values, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert words(section)[:2] == [before[1], before[0]]
        assert section.values.currentRow() == 1
        section.up.click()
        assert words(section) == before
        context.undo()
        assert words(section)[0] == before[1]

    def test_order_by_drag(self, context, show, services) -> None:
        section = show(ListsSection(context))
        before = words(section)
        model = section.values.model()
        model.moveRow(section.values.rootIndex(), 0, section.values.rootIndex(), 3)
        assert words(section)[2] == before[0]
        assert services.lists.of(ListName.ACTIVITY_KIND)[2].label_nl == before[0]

    def test_a_retired_value_can_be_used_again(self, context, show, services) -> None:
        section = show(ListsSection(context))
        section.retire.click()
        assert words(section)[0] == "Praktijktafel (retired)"
        assert len(services.lists.of(ListName.ACTIVITY_KIND)) == section.values.count() - 1
        section.retire.click()
        assert words(section)[0] == "Praktijktafel"

    def test_an_actor_type_gets_its_group(self, context, show, services) -> None:
        section = show(ListsSection(context))
        section._open(ListName.ACTOR_TYPE)
        assert section.group.isVisible()
        group = section.group.currentData()
        section.new.setText("Nieuwe raad")
        section.add.click()
        added = services.lists.of(ListName.ACTOR_TYPE)[-1]
        assert (added.label_nl, added.parent) == ("Nieuwe raad", group)


class TestBin:
    def test_what_was_deleted_comes_back(self, context, show, services: Services) -> None:
        person, _ = services.people.add("Noor", "Verhelst")
        services.people.delete(person)
        section = show(BinSection(context))
        assert section.model.rowCount() == 1
        section.table.select_key(section.model._key(section.model.row(0)))
        section.back.click()
        assert services.people.get(person) is not None
        assert section.nothing.isVisible()

    def test_several_are_put_back_in_one_action(self, context, show, services) -> None:
        services.people.delete(services.people.add("Noor", "Verhelst")[0])
        services.tasks.delete(services.tasks.add("Zaal boeken")[0])
        section = show(BinSection(context))
        section.table.selectAll()
        section.back.click()
        assert services.history.bin() == []
        context.undo()
        assert len(services.history.bin()) == 2

    def test_emptying_is_asked_and_then_final(self, context, show, services, messages) -> None:
        person, _ = services.people.add("Noor", "Verhelst")
        services.people.delete(person)
        section = show(BinSection(context))
        section.empty.click()
        assert len(messages.questions) == 1
        assert len(services.history.bin()) == 1
        messages.answers.append(True)
        section.empty.click()
        assert services.history.bin() == []
        assert not section.empty.isEnabled()
        assert messages.said


class TestFile:
    def test_it_says_where_it_is_and_makes_a_backup(self, context, show, services, messages) -> None:
        section = show(FileSection(context))
        assert services.upkeep.last_backup() is None
        section.backup.click()
        assert services.upkeep.last_backup() is not None
        assert messages.said
        assert section.backup.isEnabled()

    def test_the_check_finds_nothing(self, context, show) -> None:
        section = show(FileSection(context))
        section.check.click()
        assert section.checked.text() == "Nothing is wrong with it."

    def test_another_file_is_opened_in_a_new_window(self, context, show, messages, went, tmp_path) -> None:
        section = show(FileSection(context))
        messages.files += [tmp_path / "ander.zorgdesk", tmp_path / "nieuw.zorgdesk"]
        section.open.click()
        section.new.click()
        section.open.click()
        assert went.reopened == [tmp_path / "ander.zorgdesk", tmp_path / "nieuw.zorgdesk"]


def test_a_narrow_bin_shows_the_name_and_never_scrolls_sideways(
    context: PageContext, show, services: Services
) -> None:
    services.tasks.delete(services.tasks.add("Zaal boeken")[0])
    section = show(BinSection(context))
    hidden = [section.table.isColumnHidden(column) for column in range(3)]
    assert hidden == [False, False, False]
    for width, expected in ((px(520), [False, True, False]), (px(400), [False, True, True])):
        section.resize(width, 500)
        QApplication.processEvents()
        assert [section.table.isColumnHidden(column) for column in range(3)] == expected
        assert section.table.horizontalScrollBar().maximum() == 0
