"""Choosing signals and making a dossier of them, under real keys and a real mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.policy_signals.test_board import card_of
from zorgdesk.imports.sheets import read_sheets
from zorgdesk.services.opening import Services
from zorgdesk.ui.dossier.dialog import DossierDialog
from zorgdesk.ui.exporting.password_dialog import PasswordDialog
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.policy_signals.shown import Shown

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def dialog_of(page: PolicySignalsPage) -> DossierDialog:
    made = page.findChildren(DossierDialog)[-1]
    QAbstractItemModelTester(made.order.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def test_cards_are_chosen_by_key_and_by_mouse(
    page: PolicySignalsPage, signals: dict[str, int], qtbot: QtBot
) -> None:
    page.focus_first()
    qtbot.keyClick(card_of(page, signals["bus"]), KEY.Key_Space, CTRL)
    qtbot.mouseClick(card_of(page, signals["shared"]).tick, LEFT)
    assert page.dossier_button.text() == "Make a dossier (2)"
    assert not page.record.isVisible()
    page.views.filters.search.edit.setText("kassa")
    assert page.views.board.marked == {signals["bus"], signals["shared"]}
    page.views.filters.search.edit.setText("")
    assert card_of(page, signals["bus"]).tick.isChecked()
    qtbot.mouseClick(card_of(page, signals["bus"]).tick, LEFT)
    assert page.dossier_button.text() == "Make a dossier (1)"


def test_a_signal_that_is_gone_is_no_longer_chosen(
    page: PolicySignalsPage, services: Services, signals: dict[str, int]
) -> None:
    page.views.board.mark([signals["bus"]])
    page.context.act(lambda: services.policy_signals.delete(signals["bus"]))
    assert page.dossier_button.text() == "Make a dossier"


def test_rows_selected_in_the_table_are_chosen(
    page: PolicySignalsPage, signals: dict[str, int], qtbot: QtBot
) -> None:
    page.show_table(True)
    page.views.list.table.setFocus()
    qtbot.keyClick(page.views.list.table, KEY.Key_A, CTRL)
    assert page.dossier_button.text() == "Make a dossier (3)"
    qtbot.mouseClick(page.dossier_button, LEFT)
    assert set(dialog_of(page).order.ids()) == {signals[name] for name in ("bus", "till", "shared")}


def test_the_order_is_changed_and_the_dossier_written(
    page: PolicySignalsPage,
    signals: dict[str, int],
    messages: RecordedMessages,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page.views.board.mark([signals["bus"], signals["till"], signals["shared"]])
    qtbot.mouseClick(page.dossier_button, LEFT)
    dialog = dialog_of(page)
    qtbot.waitUntil(dialog.name.hasFocus)
    qtbot.keyClicks(dialog.name, "Onderweg")
    qtbot.keyClicks(dialog.recipient, "de minister")
    dialog.introduction.setPlainText("Wat we hoorden.")
    dialog.order.setFocus()
    qtbot.keyClick(dialog.order, KEY.Key_Down, ALT)
    assert dialog.order.ids() == [signals["till"], signals["bus"], signals["shared"]]
    qtbot.keyClick(dialog.order, KEY.Key_Down)
    qtbot.keyClick(dialog.order, KEY.Key_Delete)
    assert dialog.order.ids() == [signals["till"], signals["bus"]]
    dialog.format.set_key("md")
    messages.files = [tmp_path / "dossier.md"]
    dialog.make.setFocus()
    qtbot.keyClick(dialog.make, KEY.Key_Return)
    text = (tmp_path / "dossier.md").read_text(encoding="utf-8")
    assert text.startswith("# Onderweg\n\nVoor de minister")
    assert "Wat we hoorden." in text
    assert text.index("## Tarief") < text.index("## Laatste bus")
    assert messages.said == ["Written: dossier.md"]


def test_what_was_typed_is_there_for_the_next_one_and_after_a_restart(
    page: PolicySignalsPage, qtbot: QtBot
) -> None:
    page.make_dossier()
    qtbot.keyClicks(dialog_of(page).name, "Onderweg")
    qtbot.keyClick(dialog_of(page), KEY.Key_Escape)
    state = page.state()
    page.dossier.restore(None)
    assert page.dossier.front.title == "Onderweg"
    page.restore({})
    page.dossier.restore({"title": ""})
    page.restore(state)
    page.make_dossier()
    assert dialog_of(page).name.text() == "Onderweg"


def test_without_a_choice_all_that_is_shown_comes_in(
    page: PolicySignalsPage, signals: dict[str, int], qtbot: QtBot
) -> None:
    page.views.filters.show_only(Shown.OWNERLESS)
    page.make_dossier()
    dialog = dialog_of(page)
    assert dialog.order.ids() == [signals["bus"]]
    dialog.order.setFocus()
    qtbot.keyClick(dialog.order, KEY.Key_Delete)
    assert not dialog.make.isEnabled()
    assert isinstance(dialog.order.model(), QAbstractItemModel)


@pytest.mark.parametrize("step", [-1, 1])
def test_at_the_end_a_signal_stays_where_it_is(
    page: PolicySignalsPage, signals: dict[str, int], step: int
) -> None:
    page.views.board.mark([signals["bus"]])
    page.make_dossier()
    dialog_of(page).order.move_current(step)
    assert dialog_of(page).order.ids() == [signals["bus"]]
    QApplication.processEvents()


def test_a_dossier_as_a_workbook_may_get_a_password(
    page: PolicySignalsPage,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    services.policy_signals.edit(signals["bus"], description="Vraag het aan trees@durme.example.")
    page.views.board.mark([signals["bus"]])
    qtbot.mouseClick(page.dossier_button, LEFT)
    dialog = dialog_of(page)
    dialog.format.set_key("xlsx")
    messages.files.append(tmp_path / "dossier.xlsx")
    qtbot.mouseClick(dialog.make, LEFT)
    asked = dialog.findChild(PasswordDialog)
    assert asked.fields.wanted.is_ticked()
    assert not (tmp_path / "dossier.xlsx").exists()
    for field in (asked.fields.password, asked.fields.again):
        qtbot.keyClicks(field, "Fiets-Zon")
    qtbot.keyClick(asked.fields.again, KEY.Key_Return)
    assert read_sheets(tmp_path / "dossier.xlsx", "Fiets-Zon")
