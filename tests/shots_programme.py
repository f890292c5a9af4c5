"""What is pictured before the evening: the programme, what speakers need, the checklist."""

from collections.abc import Callable

from tests.shots_reach import find, services_of
from tests.shots_window import section
from zorgdesk.domain.activities import ActivityFilter, ProgrammeItemKind
from zorgdesk.domain.changes import Noun
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.programme.tab import ProgrammeTab

WORKSHOPS = (
    "Een affiche die iedereen leest",
    "Kassa zonder schaamte",
    "Samen koken voor vijftig",
    "Fietsen herstellen met buren",
    "Vertellen zonder papier",
    "Dansen op de stoel",
    "De eerste telefoon",
    "Een buurtkrant op vier bladen",
    "Tuinieren op een balkon",
    "Spelen zonder winnaar",
    "Praten met de schepen",
    "Een koor dat niet kan zingen",
    "Foto’s van vroeger",
    "Wie haalt wie op?",
)


def prepared(window: MainWindow) -> int:
    """The next practice table after tonight, with a checklist of which some is ready and some late."""
    services = services_of(window)
    rows = services.activities.rows(ActivityFilter(kind="practice_table"))
    coming = max((row for row in rows if row.date), key=lambda row: str(row.date)).id
    services.checklists.propose("practice_table", "nl")
    services.checklists.take_template(coming)
    services.checklists.set_done(services.checklists.items(coming)[1].id, True)
    return coming


def conference(window: MainWindow) -> None:
    """Fourteen workshops in two slots, on the day of the meeting."""
    services = services_of(window)
    rows = services.activities.rows(ActivityFilter(kind="practice_table"))
    day = max((row for row in rows if row.date), key=lambda row: str(row.date))
    for old in services.programme.of(day.id):
        services.programme.delete(old.id)
    add = services.programme.add
    add(day.id, "Onthaal met koffie", kind=ProgrammeItemKind.RECEPTION, duration_minutes=30)
    shop = {"kind": ProgrammeItemKind.WORKSHOP, "duration_minutes": 60}
    first, _ = add(day.id, WORKSHOPS[0], capacity=2, **shop)
    for title in WORKSHOPS[1:7]:
        add(day.id, title, together=True, capacity=15)
    add(day.id, "Broodjes", kind=ProgrammeItemKind.BREAK, duration_minutes=45)
    add(day.id, WORKSHOPS[7], capacity=15, **shop)
    for title in WORKSHOPS[8:]:
        add(day.id, title, together=True, capacity=15)
    for guest in services.participations.of(day.id)[:4]:
        services.part_participations.choose(guest.id, first)
    talk, _ = services.programme.add_contribution(first, new_person="Griet Stevens", job_title="drukker")
    services.programme.edit_contribution(
        talk, projector=True, transport="trein tot Lokeren", fee_cents=15000, recording_consent=True
    )
    other, _ = services.programme.add_contribution(first, new_organisation="Fietsatelier De Ketting vzw")
    services.programme.edit_contribution(other, confirmed=True)
    window.navigate(Noun.ACTIVITIES, day.id, tab="programme", contribution=talk)


def conference_needs(window: MainWindow) -> None:
    conference(window)
    next(iter(find(window, ProgrammeTab).speakers.lines.values())).more.click()


def preparation(window: MainWindow) -> None:
    window.navigate(Noun.ACTIVITIES, prepared(window), tab="details")


def today_late(window: MainWindow) -> None:
    prepared(window)
    window.page("today").mark_stale()


def checklists(window: MainWindow) -> None:
    services_of(window).checklists.propose("practice_table", "nl")
    section("checklists")(window)


def year(window: MainWindow) -> None:
    window.page("activities").restore({"list": {"year": True}})
    window.go("activities")


def new_activity(window: MainWindow) -> None:
    window.go("activities", new=True)


def new_tab(tab: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        new_activity(window)
        first = services_of(window).activities.rows(ActivityFilter())[0]
        window.navigate(Noun.ACTIVITIES, first.id, tab=tab)

    return act
