"""Pictures of the minutes in every state."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.shots_reach import find, open_tonight, services_of
from tests.shots_story import held_with_minutes, tonight
from zorgdesk.domain.activities import Activity, NamedAs
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.minutes import MinutesStatus, Speech
from zorgdesk.domain.unfinished_passages import UnfinishedPassage
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.export_menu import show_export_menu
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.minutes.compare import CompareDialog
from zorgdesk.ui.minutes.tab import MinutesTab

_LONG = (
    "Wij hebben vorig jaar met heel veel vrijwilligersorganisaties samen aan een gezamenlijk aanbod gewerkt, "
    "en dat was zonder enige verantwoordelijkheidsverdeling lang niet altijd even eenvoudig voor iedereen."
)


def changed_beneath(window: MainWindow) -> None:
    """One passage under which something else is recorded now, one whose entry is gone."""
    services, activity_id, said = _open(window)
    _edit(services, activity_id, said[1], "In het kort: we bellen aan.")
    services.entries.edit(said[1].id, text=f"{said[1].text} En we brengen soep mee.")
    _edit(services, activity_id, said[3], "Iemand vroeg naar de folder.")
    services.entries.delete(said[3].id)
    _reach(window, activity_id, said[1])


def hidden(window: MainWindow) -> None:
    """A merged, a moved and a hidden passage, with what is hidden shown."""
    services, activity_id, said = _open(window)
    services.arrangements.hide(activity_id, _source(said[1]))
    services.arrangements.merge(activity_id, _source(said[3]))
    services.arrangements.set_speech(activity_id, _source(said[0]), Speech.REPORTED)
    tab = _reach(window, activity_id, said[0])
    tab.side.switches.hidden.box.click()
    tab.paper.go_to_source(_source(said[1]))


def kept_passage(window: MainWindow) -> None:
    """Zorgdesk was killed in the middle of a passage."""
    services, activity_id, said = _open(window)
    kept = UnfinishedPassage("Wij bellen gewoon aan, en we brengen soep mee voor wie dat", _source(said[1]))
    services.kept_passages.keep(activity_id, [kept])
    clock = window.context.now
    clock.pass_time(minutes=4)  # type: ignore[attr-defined]
    window.context = replace(window.context, crashed=True)
    _reach(window, activity_id, said[1])


def remarks(window: MainWindow) -> None:
    """Under review, with remarks of two people, one of which is resolved."""
    services, activity_id, said = _open(window)
    services.minutes.set_status(activity_id, MinutesStatus.FOR_REVIEW)
    services.remarks.add(
        activity_id, _source(said[1]), "Het gaat om de affiche, niet de folder.", author="Salma El Idrissi"
    )
    services.remarks.add(activity_id, _source(said[2]), "Dit zei Jos niet zo.", author="Jos Van den Abeele")
    resolved, _ = services.remarks.add(activity_id, "title", "Het was tafel 2.", author="Salma El Idrissi")
    services.remarks.resolve(resolved)
    tab = _reach(window, activity_id, said[1])
    tab.side.passage.command("remark").click()
    tab.side.remarks.editor.text.setPlainText("Vraag na bij Salma.")


def versions(window: MainWindow) -> None:
    """What changed since the version that was reviewed."""
    services, activity_id, said = _open(window)
    services.minutes.set_status(activity_id, MinutesStatus.FOR_REVIEW)
    _edit(services, activity_id, said[0], "“" + said[0].text.replace(" ", " heel ", 1) + "”")
    services.arrangements.hide(activity_id, _source(said[1]))
    services.minutes.add_paragraph(activity_id, _source(said[0]), "Daarna was er koffie.")
    tab = _reach(window, activity_id, said[0])
    tab.side.versions.changed.click()
    tab.paper.go_to_source(_source(said[0]))


def plain_language(window: MainWindow) -> None:
    """Long sentences and heavy words marked."""
    services, activity_id, said = _open(window)
    services.entries.edit(said[1].id, text=_LONG)
    tab = _reach(window, activity_id, said[1])
    tab.side.switches.hints.box.click()


def menu(window: MainWindow) -> None:
    """Everything that can be done with a passage, and by what its speaker is called."""
    services, activity_id, said = _open(window)
    services.minutes.set_naming(activity_id, named_as=NamedAs.ROLE)
    tab = _reach(window, activity_id, said[1])
    place = tab.paper.place()
    assert place is not None
    row = tab.paper.visualRect(tab.paper.currentIndex())
    shown = tab.menu_of(place, NamedAs.ROLE)
    shown.popup(tab.paper.viewport().mapToGlobal(row.center()))
    who = shown.actions()[-1].menu()
    assert who is not None
    who.popup(shown.geometry().bottomRight())  # type: ignore[attr-defined]


def _open(window: MainWindow) -> tuple[Services, int, list[Entry]]:
    services = window.context.services
    activity_id = held_with_minutes(services, oldest=False)
    said = [one for one in services.entries.of(activity_id) if one.in_minutes]
    return services, activity_id, said


def _edit(services: Services, activity_id: int, entry: Entry, text: str) -> None:
    services.minutes.edit_block(activity_id, _source(entry), text)


def _source(entry: Entry) -> str:
    return f"entry:{entry.uid}"


def _reach(window: MainWindow, activity_id: int, entry: Entry) -> MinutesTab:
    window.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")
    tab = window.findChild(MinutesTab)
    assert isinstance(tab, MinutesTab)
    for _ in range(3):
        QApplication.processEvents()
    tab.paper.setFocus(Qt.FocusReason.OtherFocusReason)
    tab.paper.go_to_source(_source(entry))
    return tab


def minutes(oldest: bool) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        activity_id = held_with_minutes(services_of(window), oldest)
        window.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")

    return act


def compare(window: MainWindow) -> None:
    """The secretary wrote other words, and then the entry itself was corrected."""
    services, activity_id = services_of(window), tonight(services_of(window))
    entry = next(one for one in services.entries.of(activity_id) if one.kind is EntryKind.STATEMENT)
    block = next(one for one in services.minutes.of(activity_id).blocks if entry.text in one.text)
    services.minutes.edit_block(activity_id, block.source, block.text.replace("groenten", "groenten en soep"))
    services.entries.edit(entry.id, text=entry.text.replace("aan de deur", "door zelf aan te bellen"))
    window.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")
    tab = find(window, MinutesTab)
    row = next(
        row for row in range(tab.model.rowCount()) if tab.model.passage(row).block.source == block.source
    )
    tab.paper.go_to(row)
    CompareDialog(tab.model.passage(row), tab).open()


def export_menu(window: MainWindow) -> None:
    open_tonight("minutes")(window)
    page = find(window, ActivitiesPage)
    activity = services_of(window).activities.get(tonight(services_of(window)))
    assert isinstance(activity, Activity)
    show_export_menu(window.context, activity, page.editor.export)
