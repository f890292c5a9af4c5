"""What is pictured of the live desk beyond its first sight."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.shots_reach import find, open_tonight
from tests.shots_story import tonight
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.unfinished import Unfinished, pack
from zorgdesk.ui.live.speaking_times import SpeakingTimes
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.settings.page import SettingsPage
from zorgdesk.ui.settings.text_blocks_section import TextBlocksSection


def open_live(window: MainWindow) -> LiveTab:
    window.navigate(Noun.ACTIVITIES, tonight(window.context.services), tab="live")
    return next(one for one in window.findChildren(LiveTab) if one.isVisible())


def asking(window: MainWindow) -> None:
    tab = open_live(window)
    tab.floor.ask()
    tab.side.floor.field.edit.setText("el")
    tab.side.floor.field.edit.textEdited.emit("el")


def queue_menu(window: MainWindow) -> None:
    view = open_live(window).side.floor.queue
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    turn = view.current_turn()
    assert turn is not None
    view.menu(turn).popup(view.mapToGlobal(view.rect().center()))


def speaking_times(window: MainWindow) -> None:
    open_live(window).floor.show_times()


def not_heard(window: MainWindow) -> None:
    tab = open_live(window)
    tab.floor.show_times()
    dialog = tab.findChild(SpeakingTimes)
    assert dialog is not None
    dialog.tabs.setCurrentIndex(2)


def find_words(window: MainWindow) -> None:
    tab = open_live(window)
    tab.focus_filter()
    tab.find_bar.search.edit.setText("de")


def filtered(window: MainWindow) -> None:
    tab = open_live(window)
    tab.focus_filter()
    tab.find_bar.kind.set_key(EntryKind.REACTION)
    tab.find_bar.kind.key_chosen.emit(EntryKind.REACTION)
    tab.line.set_text("! Ook het onthaal telt mee")
    QTest.keyClick(tab.line.edit, Qt.Key.Key_Return)


def projector(window: MainWindow) -> None:
    """As large as the window, which it covers."""
    tab = open_live(window)
    services, activity_id = window.context.services, tonight(window.context.services)
    for words in ("Uitnodigen doe je met een gezicht, niet met een affiche", "Vervoer na tien uur ontbreekt"):
        services.entries.add(activity_id, EntryDraft(EntryKind.POINT_OF_ATTENTION, words))
    tab.projecting.open()
    shown = tab.projecting.window()
    assert shown is not None
    shown.setGeometry(window.geometry())


def projector_before(window: MainWindow) -> None:
    services, activity_id = window.context.services, tonight(window.context.services)
    for item in services.programme.of(activity_id):
        services.programme.edit(item.id, started_at=None, ended_at=None)
    services.turns.end(activity_id)
    projector(window)


def keep_blocks(window: MainWindow) -> None:
    blocks = window.context.services.text_blocks
    blocks.add("afronden", "We ronden af: wat neem jij mee naar huis?")
    blocks.add("pauze", "We nemen tien minuten pauze, er is koffie aan de toog.")


def block_list(window: MainWindow) -> None:
    keep_blocks(window)
    tab = open_live(window)
    tab.focus_first()
    QTest.keyClicks(tab.line.edit, "Goedenavond. /")


def blocks_section(window: MainWindow) -> None:
    keep_blocks(window)
    window.go("settings")
    page = next(one for one in window.findChildren(SettingsPage) if one.isVisible())
    page.show_section("text_blocks")
    section = next(one for one in page.findChildren(TextBlocksSection) if one.isVisible())
    section.blocks.setCurrentRow(2)


def kept_line(window: MainWindow) -> None:
    """Zorgdesk was killed in the middle of a line."""
    services = window.context.services
    services.entries.keep_line(tonight(services), "> @fien Bij ons aan de balie mag iedereen")
    clock = window.context.now
    clock.pass_time(minutes=4)  # type: ignore[attr-defined]
    window.context = replace(window.context, crashed=True)
    open_live(window)


def kept_correction(window: MainWindow) -> None:
    services = window.context.services
    entry = services.entries.of(tonight(services))[0]
    kept = Unfinished(f"{entry.text} Ook in de winter.", entry.id)
    services.entries.keep_line(tonight(services), pack([kept]))
    open_live(window)


def message_over_stream(window: MainWindow) -> None:
    """An entry was deleted: the way back lies over the stream, and not over the line."""
    tab = open_live(window)
    entry = tab.model.entries()[1]
    tab.line.set_text("> In de bib leggen we de pas onder de")
    tab.presenter.delete(entry, lambda: tab.deeds._tell("Verwijderd: {text}", entry))
    tab.focus_first()


def unnamed_speaker(window: MainWindow) -> None:
    """Who has the floor does not want to be named on the projector, nor the second in the list."""
    tab = open_live(window)
    tab.floor.toggle_name()
    view = tab.side.floor.queue
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    tab.focus_first()


def projector_unnamed(window: MainWindow) -> None:
    unnamed_speaker(window)
    projector(window)


def live(window: MainWindow) -> None:
    open_tonight("live")(window)
    find(window, LiveTab).line.set_text("> In de bib leggen we de pas onder de")


def live_full(window: MainWindow) -> None:
    live(window)
    window.toggle_full_screen()


def live_menu(window: MainWindow) -> None:
    open_tonight("live")(window)
    tab = find(window, LiveTab)
    chosen = tab.model.entries()[2]
    tab.stream.select_entry(chosen.id)
    tab.deeds.menu(chosen).popup(tab.stream.mapToGlobal(tab.stream.rect().center()))


def live_who(window: MainWindow) -> None:
    open_tonight("live")(window)
    tab = find(window, LiveTab)
    tab.line.edit.setPlainText("@a")
    tab.line.edit.moveCursor(tab.line.edit.textCursor().MoveOperation.End)
