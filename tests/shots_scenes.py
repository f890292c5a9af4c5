"""What is pictured: every page, tab and dialog, each reached as a person would reach it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from tests import (
    shots_check_in,
    shots_duplicates,
    shots_live,
    shots_minutes,
    shots_papers,
    shots_register_lists,
    shots_sending,
    shots_statements,
)
from tests.shots_attendance_workbook import exporting_people, filled_in_workbook
from tests.shots_files import keep_pictures
from tests.shots_lists import asks_day, brought_in, choosing, looked_over, same_as
from tests.shots_story import held_with_minutes, tonight
from zorgdesk.domain.activities import Activity, ActivityFilter, ProgrammeItemKind
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.policy_signals import PolicyDocumentFilter, SignalFilter, SignalState
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.export_menu import show_export_menu
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.attachments.preview import Preview
from zorgdesk.ui.attachments.tab import AttachmentsTab
from zorgdesk.ui.crash_dialog import CrashDialog, report_of
from zorgdesk.ui.history.showing import show_chosen_history
from zorgdesk.ui.keys import show_keys
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.minutes.compare import CompareDialog
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.palette.palette import Palette
from zorgdesk.ui.participations.guest_editor import edit_guest
from zorgdesk.ui.participations.tab import ParticipantsTab
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.policy_signals.state_change import change_state
from zorgdesk.ui.programme.tab import ProgrammeTab
from zorgdesk.ui.report_import.dialog import open_import
from zorgdesk.ui.settings.page import SettingsPage
from zorgdesk.ui.store_dialog import ask_other_store
from zorgdesk.ui.tasks.page import TasksPage

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
REPORTS = Path(__file__).parent / "data" / "reports"
Store = Literal["demo", "evening", "new"]
T = TypeVar("T", bound=QWidget)


@dataclass(frozen=True)
class Scene:
    """One picture: `act` brings the window there. `blocking`: it only returns once its dialog is closed."""

    name: str
    act: Callable[[MainWindow], object]
    store: Store = "demo"
    blocking: bool = False


def services_of(window: MainWindow) -> Services:
    return window.context.services


def open_tonight(tab: str) -> Callable[[MainWindow], object]:
    return lambda window: window.navigate(Noun.ACTIVITIES, tonight(services_of(window)), tab=tab)


def find(window: MainWindow, kind: type[T]) -> T:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def go(page: str) -> Callable[[MainWindow], object]:
    return lambda window: window.go(page)


def year(window: MainWindow) -> None:
    window.page("activities").restore({"list": {"year": True}})
    window.go("activities")


def minutes(oldest: bool) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        activity_id = held_with_minutes(services_of(window), oldest)
        window.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")

    return act


def follow_up(window: MainWindow) -> None:
    window.navigate(Noun.ACTIVITIES, held_with_minutes(services_of(window), oldest=False), tab="follow_up")


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


def person(window: MainWindow) -> None:
    services = services_of(window)
    talker = next(
        one for one in services.people.rows(PersonFilter(), limit=200) if services.people.said(one.id)
    )
    window.navigate(Noun.PEOPLE, talker.id)


def organisation(window: MainWindow) -> None:
    services = services_of(window)
    talker = next(
        one.organisation_id
        for one in services.people.rows(PersonFilter(), limit=200)
        if services.people.said(one.id) and one.organisation_id
    )
    window.navigate(Noun.ORGANISATIONS, talker)


def nothing_fits(window: MainWindow) -> None:
    window.go("people")
    window.page("people").focus_filter()
    field = QApplication.focusWidget()
    assert field is not None
    field.setText("zzz")  # type: ignore[attr-defined]


def some_signal(window: MainWindow) -> int:
    services = services_of(window)
    rows = services.policy_signals.rows(SignalFilter(open_only=False))
    return max(rows, key=lambda row: len(services.policy_signals.follow_ups(row.id))).id


def signal(window: MainWindow) -> None:
    window.navigate(Noun.POLICY_SIGNALS, some_signal(window))


def signals_table(window: MainWindow) -> None:
    window.go("policy_signals")
    find(window, PolicySignalsPage).show_table(True)


def drop_signal(window: MainWindow) -> None:
    window.go("policy_signals")
    change_state(window.context, window, some_signal(window), SignalState.DROPPED)


def answered(window: MainWindow) -> int:
    """An answered signal of which one person was told already."""
    services = services_of(window)
    rows = services.policy_signals.rows(SignalFilter(state=SignalState.ANSWERED))
    telling = services.reporting_back
    chosen = max(rows, key=lambda row: len(telling.of(row.id))).id
    telling.set_told(chosen, [telling.of(chosen)[0].person_id])
    return chosen


def report_back(window: MainWindow) -> None:
    window.navigate(Noun.POLICY_SIGNALS, answered(window))
    find(window, PolicySignalsPage).record.report_back()


def reported_back(window: MainWindow) -> None:
    window.navigate(Noun.POLICY_SIGNALS, answered(window))
    bar = find(window, PolicySignalsPage).record.column.verticalScrollBar()
    bar.setValue(bar.maximum())


def marked_signals(window: MainWindow) -> None:
    window.go("policy_signals")
    page = find(window, PolicySignalsPage)
    shown = services_of(window).policy_signals.rows(SignalFilter(open_only=True), limit=3)
    page.views.board.mark(one.id for one in shown)


def dossier(window: MainWindow) -> None:
    marked_signals(window)
    find(window, PolicySignalsPage).make_dossier()


def tasks(window: MainWindow) -> None:
    window.go("tasks")
    find(window, TasksPage).filters.clear()


def change_task(window: MainWindow) -> None:
    tasks(window)
    find(window, TasksPage).editing.begin(1, "assignee")


def policy_documents(window: MainWindow) -> None:
    library = services_of(window).policy_documents
    first = library.rows(PolicyDocumentFilter())[0].id
    library.edit(first, publisher="Stad Lokeren", year=2024, link="https://voorbeeld.be/beleidsplan")
    window.navigate(Noun.POLICY_DOCUMENTS, first)


def section(name: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        if name == "bin":
            services = services_of(window)
            services.policy_signals.delete(some_signal(window))
        window.go("settings")
        find(window, SettingsPage).show_section(name)

    return act


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


def palette(typed: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        window.open_palette()
        find(window, Palette).box.edit.setText(typed)

    return act


def export_menu(window: MainWindow) -> None:
    open_tonight("minutes")(window)
    page = find(window, ActivitiesPage)
    activity = services_of(window).activities.get(tonight(services_of(window)))
    assert isinstance(activity, Activity)
    show_export_menu(window.context, activity, page.editor.export)


def import_choose(window: MainWindow) -> None:
    window.go("activities")
    open_import(window.context, window)


def import_review(report: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        window.go("activities")
        open_import(window.context, window).presenter.read(REPORTS / report)

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


def new_activity(window: MainWindow) -> None:
    window.go("activities", new=True)


def new_tab(tab: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        new_activity(window)
        first = services_of(window).activities.rows(ActivityFilter())[0]
        window.navigate(Noun.ACTIVITIES, first.id, tab=tab)

    return act


def attachments(window: MainWindow) -> None:
    keep_pictures(services_of(window), tonight(services_of(window)))
    open_tonight("attachments")(window)


def live_with_files(window: MainWindow) -> None:
    keep_pictures(services_of(window), tonight(services_of(window)))
    live(window)


def attachment_large(window: MainWindow) -> None:
    attachments(window)
    tab = find(window, AttachmentsTab)
    Preview(window.context, tab.model.attachments(), 1, tab).open()


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


SCENES = (
    Scene("vandaag", go("today")),
    Scene("activiteiten", go("activities")),
    Scene("activiteiten-jaar", year),
    Scene("gegevens", open_tonight("details"), "evening"),
    Scene("voorbereiding", preparation),
    Scene("programma-workshops", conference),
    Scene("programma-spreker", conference_needs),
    Scene("vandaag-te-laat", today_late),
    Scene("programma", open_tonight("programme"), "evening"),
    Scene("deelnemers", open_tonight("participants"), "evening"),
    Scene("deelnemers-zoeken", check_in, "evening"),
    Scene("deelnemers-nieuw", walk_in, "evening"),
    Scene("deelnemer-wijzigen", guest, "evening"),
    Scene("deelnemers-per-onderdeel", shots_check_in.in_parts, "evening"),
    Scene("deelnemers-niet-ingevuld", shots_check_in.undecided, "evening"),
    Scene("deelnemers-bijna-zelfde-naam", shots_check_in.near, "evening"),
    Scene("deelnemers-bekend", shots_check_in.walk_in_known, "evening"),
    Scene("deelnemers-van-papier", shots_check_in.paper, "evening"),
    Scene("zelf-inchecken-pin", shots_check_in.kiosk_start, "evening"),
    Scene("zelf-inchecken", shots_check_in.kiosk, "evening"),
    Scene("zelf-inchecken-namen", shots_check_in.kiosk_names, "evening"),
    Scene("zelf-inchecken-letters", shots_check_in.kiosk_letters, "evening"),
    Scene("zelf-inchecken-letters-klein", shots_check_in.kiosk_letters_small, "evening"),
    Scene("zelf-inchecken-stoppen-klein", shots_check_in.kiosk_pin_small, "evening"),
    Scene("zelf-inchecken-welkom", shots_check_in.kiosk_welcome, "evening"),
    Scene("zelf-inchecken-stoppen", shots_check_in.kiosk_pin, "evening"),
    Scene("live", live, "evening"),
    Scene("live-volledig", live_full, "evening"),
    Scene("live-menu", live_menu, "evening"),
    Scene("live-wie", live_who, "evening"),
    Scene("live-woord-vragen", shots_live.asking, "evening"),
    Scene("live-wachtrij", shots_live.queue_menu, "evening"),
    Scene("live-zoeken", shots_live.find, "evening"),
    Scene("live-filter", shots_live.filtered, "evening"),
    Scene("projector", shots_live.projector, "evening"),
    Scene("projector-voor-het-begin", shots_live.projector_before, "evening"),
    Scene("live-tekstblok", shots_live.block_list, "evening"),
    Scene("instellingen-tekstblokken", shots_live.blocks_section),
    Scene("live-na-een-crash", shots_live.kept_line, "evening"),
    Scene("live-verbetering-terug", shots_live.kept_correction, "evening"),
    Scene("live-spreektijd", shots_live.speaking_times, "evening"),
    Scene("live-nog-niet-gehoord", shots_live.not_heard, "evening"),
    Scene("verslag", minutes(oldest=False)),
    Scene("verslag-goedgekeurd", minutes(oldest=True)),
    Scene("verslag-gewijzigd", shots_minutes.changed_beneath),
    Scene("verslag-verborgen", shots_minutes.hidden),
    Scene("verslag-na-een-crash", shots_minutes.kept_passage),
    Scene("verslag-opmerkingen", shots_minutes.remarks),
    Scene("verslag-versies", shots_minutes.versions),
    Scene("verslag-klare-taal", shots_minutes.plain_language),
    Scene("verslag-menu", shots_minutes.menu),
    Scene("verslag-vergelijken", compare, "evening"),
    Scene("exporteren", export_menu, "evening"),
    Scene("verslag-versturen", shots_sending.sending),
    Scene("verslag-van-de-reeks", shots_sending.series_minutes),
    Scene("verslag-namen", shots_sending.public_names),
    Scene("naamkaartjes", shots_papers.badges, "evening"),
    Scene("opvolging", follow_up),
    Scene("evaluatie", shots_papers.evaluation, "evening"),
    Scene("evaluatie-plakken", shots_papers.evaluation_pasted, "evening"),
    Scene("leeg-evaluatie", open_tonight("evaluation"), "evening"),
    Scene("live-bijlagen", live_with_files, "evening"),
    Scene("bijlagen", attachments, "evening"),
    Scene("bijlage-groot", attachment_large, "evening"),
    Scene("geschiedenis", history, "evening"),
    Scene("geschiedenis-signaal", history_of_signal),
    Scene("leeg-bijlagen", open_tonight("attachments")),
    Scene("personen", go("people")),
    Scene("persoon", person),
    Scene("persoon-onderaan", shots_statements.person_below),
    Scene("personen-niets-past", nothing_fits),
    Scene("organisaties", go("organisations")),
    Scene("organisatie", organisation),
    Scene("organisatie-onderaan", shots_statements.organisation_below),
    Scene("signalen", go("policy_signals")),
    Scene("signalen-tabel", signals_table),
    Scene("signaal", signal),
    Scene("signaal-laten-vallen", drop_signal),
    Scene("signalen-gekozen", marked_signals),
    Scene("signaal-terugkoppelen", report_back),
    Scene("signaal-teruggekoppeld", reported_back),
    Scene("dossier", dossier),
    Scene("beleidsdocumenten", policy_documents),
    Scene("actiepunten", tasks),
    Scene("actiepunt-wijzigen", change_task),
    Scene("uitspraken", shots_statements.statements),
    Scene("uitspraken-thema", shots_statements.about_theme),
    Scene("uitspraken-niets", shots_statements.nothing_fits),
    Scene("dubbels", shots_duplicates.duplicates),
    Scene("dubbels-organisaties", shots_duplicates.of_organisations),
    Scene("dubbels-geen", shots_duplicates.nothing_twice),
    Scene("dubbels-eerder", shots_duplicates.merged_before),
    Scene("dubbels-met-de-hand", shots_duplicates.by_hand),
    Scene("instellingen-uiterlijk", section("look")),
    Scene("instellingen-organisatie", section("own")),
    Scene("instellingen-huisstijl", shots_sending.house_style),
    Scene("instellingen-huisstijl-geweigerd", shots_sending.house_style_refused),
    Scene("instellingen-lijsten", section("lists")),
    Scene("instellingen-checklists", checklists),
    Scene("instellingen-checklists-leeg", section("checklists"), "new"),
    Scene("instellingen-prullenmand", section("bin")),
    Scene("instellingen-bestand", section("file")),
    Scene("zoek-of-doe", palette("")),
    Scene("zoek-of-doe-laatst", shots_statements.opened_lately),
    Scene("zoek-of-doe-gevonden", palette("ver")),
    Scene("zoek-of-doe-niets", palette("qqq")),
    Scene("toetsen", lambda window: (live(window), show_keys(window)), "evening"),
    Scene("verslag-invoeren", import_choose),
    Scene("verslag-invoeren-nakijken", import_review("praktijktafel-broodmaaltijden.txt")),
    Scene("verslag-invoeren-niets", import_review("niets.txt")),
    Scene("personen-lijst-kiezen", shots_register_lists.choosing),
    Scene("personen-lijst-kolommen", shots_register_lists.columns_of("leden.csv", ListKind.PEOPLE)),
    Scene("personen-lijst-wachtwoord", shots_register_lists.with_a_password),
    Scene("personen-lijst-twijfel", shots_register_lists.people_rows),
    Scene("personen-lijst-nakijken", shots_register_lists.every_row),
    Scene(
        "organisaties-vergelijken-kolommen",
        shots_register_lists.columns_of("erkend.csv", ListKind.ORGANISATIONS),
    ),
    Scene("organisaties-vergelijken", shots_register_lists.compared),
    Scene("lijst-invoeren", choosing, "evening"),
    Scene("lijst-invoeren-nakijken", looked_over, "evening"),
    Scene("lijst-invoeren-dag", asks_day, "evening"),
    Scene("werkmap-inlezen", filled_in_workbook, "evening"),
    Scene("personen-exporteren", exporting_people),
    Scene("deelnemers-te-bevestigen", brought_in, "evening"),
    Scene("deelnemers-dezelfde-als", same_as, "evening"),
    Scene("ongedaan-gemaakt", undone, "evening"),
    Scene("fout-in-zorgdesk", crash),
    Scene("bestand-opent-niet", not_a_store, blocking=True),
    Scene("vraag", asked, blocking=True),
    Scene("leeg-vandaag", go("today"), "new"),
    Scene("leeg-activiteiten", go("activities"), "new"),
    Scene("leeg-gegevens", new_activity, "new"),
    Scene("leeg-programma", new_tab("programme"), "new"),
    Scene("leeg-deelnemers", new_tab("participants"), "new"),
    Scene("leeg-live", new_tab("live"), "new"),
    Scene("leeg-verslag", new_tab("minutes"), "new"),
    Scene("leeg-opvolging", new_tab("follow_up"), "new"),
    Scene("leeg-personen", go("people"), "new"),
    Scene("leeg-organisaties", go("organisations"), "new"),
    Scene("leeg-signalen", go("policy_signals"), "new"),
    Scene("leeg-uitspraken", go("statements"), "new"),
)
