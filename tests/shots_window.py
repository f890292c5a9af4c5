"""What is pictured of the window around the pages: finding, undoing, history, and what goes wrong."""

from collections.abc import Callable
from pathlib import Path

from tests.shots_reach import find, open_tonight, services_of
from tests.shots_signals import signal, some_signal
from tests.shots_story import tonight
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.people import PersonFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.ui.crash_dialog import CrashDialog, report_of
from zorgdesk.ui.history.showing import show_chosen_history
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.palette.palette import Palette
from zorgdesk.ui.settings.page import SettingsPage
from zorgdesk.ui.store_dialog import ask_other_store


def palette(typed: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        window.open_palette()
        find(window, Palette).box.edit.setText(typed)

    return act


def undone(window: MainWindow) -> None:
    open_tonight("participants")(window)
    window.undoing.undo()


def crash(window: MainWindow) -> None:
    try:
        raise RuntimeError("no text of a person belongs in the report")
    except RuntimeError as error:
        CrashDialog(report_of(error), window).open()


def not_a_store(window: MainWindow) -> None:
    path = Path("Documenten") / "najaarswerking.zorgdesk"
    ask_other_store(ZorgdeskError("not_a_store", path=path), "nl", window)


def asked(window: MainWindow) -> None:
    section("bin")(window)
    window.context.messages.asked(
        "Prullenmand leegmaken?", "Dit kan niet ongedaan worden gemaakt.", "Leegmaken"
    )


def history(window: MainWindow) -> None:
    """An entry that was corrected, hidden, deleted and brought back."""
    services, activity_id = services_of(window), tonight(services_of(window))
    entry = services.entries.of(activity_id)[0]
    person = services.people.rows(PersonFilter(), limit=9)[8]
    services.entries.edit(entry.id, text=entry.text.replace("groenten", "groenten en soep"))
    services.entries.edit(entry.id, kind=EntryKind.IDEA, speaker_id=person.id)
    services.entries.delete(entry.id)
    services.history.undo()
    services.entries.edit(entry.id, anonymous=True)
    open_tonight("live")(window)
    find(window, LiveTab).stream.select_entry(entry.id)
    show_chosen_history(window)


def history_of_signal(window: MainWindow) -> None:
    signal(window)
    show_chosen_history(window)


def section(name: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        if name == "bin":
            services = services_of(window)
            services.policy_signals.delete(some_signal(window))
        window.go("settings")
        find(window, SettingsPage).show_section(name)

    return act
