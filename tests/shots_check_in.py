"""What is pictured of check-in: parts, workshops, nearly the same names, paper, and the door itself."""

from PySide6.QtWidgets import QApplication

from tests.shots_reach import find, open_tonight, services_of
from tests.shots_story import tonight
from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.changes import Noun
from zorgdesk.ui.kiosk.start import KioskStart
from zorgdesk.ui.kiosk.window import KioskWindow
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.participations.guest_editor import edit_guest
from zorgdesk.ui.participations.tab import ParticipantsTab


def tab_of(window: MainWindow) -> ParticipantsTab:
    window.navigate(Noun.ACTIVITIES, tonight(window.context.services), tab="participants")
    return next(one for one in window.findChildren(ParticipantsTab) if one.isVisible())


def in_parts(window: MainWindow) -> None:
    """Presence per part, with two workshops of which one is full."""
    services, activity_id = window.context.services, tonight(window.context.services)
    workshop = ProgrammeItemKind.WORKSHOP
    koken, _ = services.programme.add(activity_id, "Samen koken", kind=workshop, capacity=3)
    zingen, _ = services.programme.add(activity_id, "Zingen in de wijk", kind=workshop)
    services.programme.set_parallel(zingen, True)
    services.activities.edit(activity_id, presence_per_part=True)
    for place, one in enumerate(services.participations.of(activity_id)[:9]):
        services.part_participations.choose(one.id, koken if place % 2 else zingen)
    tab = tab_of(window)
    tab.parts.setCurrentIndex(tab.parts.count() - 1)
    tab.table.selectRow(2)
    tab.table.setFocus()


def undecided(window: MainWindow) -> None:
    window.context.services.activities.close(tonight(window.context.services))
    tab_of(window).point_at(undecided=True)


def near(window: MainWindow) -> None:
    tab = tab_of(window)
    tab.search.edit.setText("Verbeke Else")


def walk_in_known(window: MainWindow) -> None:
    """Somebody of the same name, and somebody of nearly the same."""
    services = window.context.services
    services.people.add("Griet", "Stevens", new_organisation="Wijkhuis De Brug", note="voorzitter")
    services.people.add("Griet", "Steevens", new_organisation="Huis van het Kind")
    tab_of(window).show_walk_in("Griet Stevens")


def paper(window: MainWindow) -> None:
    services = window.context.services
    services.people.add("Trees", "Debusschere", new_organisation="KVLV Lokeren")
    tab = tab_of(window)
    tab.side.paper_asked.emit()
    assert tab.paper is not None
    tab.paper.numbers.setText("1-14, 17, 19v, 22 t/m 24, 61, twee")
    tab.paper.lines.setPlainText(
        "Trees Debuschere, KVLV\nFatima El Amrani, Ferme Stemmen vzw, fatima@stemmen.example"
    )


def kiosk_start(window: MainWindow) -> None:
    tab = tab_of(window)
    tab.side.kiosk_asked.emit()
    dialog = tab.findChild(KioskStart)
    dialog.pin.setText("12")
    dialog.begin()


def kiosk(window: MainWindow) -> KioskWindow:
    tab = tab_of(window)
    tab.side.kiosk_asked.emit()
    dialog = tab.findChild(KioskStart)
    dialog.pin.setText("2580")
    dialog.again.setText("2580")
    dialog.begin()
    assert tab.kiosk is not None
    tab.kiosk.setGeometry(window.geometry())
    QApplication.processEvents()
    return tab.kiosk


def kiosk_names(window: MainWindow) -> None:
    kiosk(window).search.setText("ver")


def kiosk_letters(window: MainWindow) -> KioskWindow:
    """On a screen to touch: letters to tap."""
    opened = kiosk(window)
    opened.keyboard.click()
    for letter in "ver":
        opened.letters.keys[letter].click()
    return opened


def kiosk_letters_small(window: MainWindow) -> None:
    kiosk_letters(window).resize(1024, 640)


def kiosk_pin_small(window: MainWindow) -> None:
    kiosk_pin(window).resize(1024, 640)


def kiosk_welcome(window: MainWindow) -> None:
    opened = kiosk(window)
    opened.search.setText("ver")
    opened.names[0].click()


def kiosk_pin(window: MainWindow) -> KioskWindow:
    opened = kiosk(window)
    opened.stop.click()
    opened.pad.pin.setText("1111")
    opened.pad.keys["OK"].click()
    return opened


def check_in(window: MainWindow) -> None:
    open_tonight("participants")(window)
    find(window, ParticipantsTab).search.edit.setText("ve")


def walk_in(window: MainWindow) -> None:
    open_tonight("participants")(window)
    find(window, ParticipantsTab).show_walk_in("Griet Stevens")


def guest(window: MainWindow) -> None:
    open_tonight("participants")(window)
    tab = find(window, ParticipantsTab)
    first = services_of(window).participations.of(tonight(services_of(window)))[0]
    edit_guest(window.context, first, tab)
