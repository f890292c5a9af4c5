"""The register of organisations, under real keys on a real store."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Organisation, Stakeholder, World
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services
from zorgdesk.ui.organisations.page import OrganisationsPage
from zorgdesk.ui.organisations.record import OrganisationRecord
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.widgets.choice import Choice

KEY = Qt.Key


@pytest.fixture
def kring(services: Services) -> int:
    return services.organisations.add("Kring Iris", municipality="Durmedorp", world=World.CULTURE)[0]


@pytest.fixture
def page(
    context: PageContext, kring: int, services: Services, show: Callable[[Pane], Pane]
) -> OrganisationsPage:
    services.organisations.add("Stad Durmedorp", stakeholder=Stakeholder.SECONDARY, sector="governments")
    made = show(OrganisationsPage(context))
    made.activateWindow()
    assert isinstance(made, OrganisationsPage)
    made.open(kring)
    return made


@pytest.fixture
def record(page: OrganisationsPage) -> OrganisationRecord:
    assert isinstance(page.record, OrganisationRecord)
    return page.record


def stored(services: Services, organisation_id: int) -> Organisation:
    one = services.organisations.get(organisation_id)
    assert one
    return one


def choose(choice: Choice, key: object) -> None:
    choice.set_key(key)  # type: ignore[arg-type]
    choice.activated.emit(choice.currentIndex())


def fill(line: QLineEdit, text: str, qtbot: QtBot) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, KEY.Key_Return)


def test_the_segment_shows_what_makes_sense(
    record: OrganisationRecord, services: Services, kring: int
) -> None:
    choices = record.segment.choices

    def seen() -> set[str]:
        return {name for name, choice in choices.items() if choice.isVisible()} - {"stakeholder", "world"}

    assert seen() == set()
    choose(choices["stakeholder"], Stakeholder.PRIMARY)
    assert seen() == {"recognised"}
    choose(choices["recognised"], True)
    assert seen() == {"recognised", "scope", "entrant"}
    choose(choices["entrant"], True)
    choose(choices["stakeholder"], Stakeholder.SECONDARY)
    assert seen() == {"sector"}
    one = stored(services, kring)
    assert (one.stakeholder, one.recognised, one.entrant) == (Stakeholder.SECONDARY, None, None)


def test_a_change_of_segment_is_one_step_back(
    record: OrganisationRecord, services: Services, kring: int, context: PageContext
) -> None:
    services.organisations.edit(kring, stakeholder=Stakeholder.PRIMARY, recognised=True, entrant=True)
    record.show_record(None)
    record.show_record(kring)
    choose(record.segment.choices["stakeholder"], Stakeholder.SECONDARY)
    context.undo()
    one = stored(services, kring)
    assert (one.stakeholder, one.recognised, one.entrant) == (Stakeholder.PRIMARY, True, True)
    assert record.segment.choices["entrant"].key() is True


def test_actor_types_follow_their_group(
    record: OrganisationRecord, services: Services, kring: int, qtbot: QtBot
) -> None:
    segment, labels = record.segment, record.context.labels
    assert not segment.fold.is_open()
    qtbot.mouseClick(segment.fold.title, Qt.MouseButton.LeftButton)
    assert not segment.choices["actor_type"].isVisible()
    groups = [code for code, _ in labels.choices(ListName.ACTOR_GROUP)]
    choose(segment.choices["actor_group"], groups[0])
    assert segment.choices["actor_type"].isVisible()
    types = labels.choices(ListName.ACTOR_TYPE, parent=groups[0])
    assert segment.choices["actor_type"].count() == len(types) + 1
    choose(segment.choices["actor_type"], types[0][0])
    choose(segment.choices["actor_group"], groups[1])
    assert (stored(services, kring).actor_group, stored(services, kring).actor_type) == (groups[1], None)


def test_a_retired_sector_stays_on_an_old_record(
    record: OrganisationRecord, services: Services, kring: int, context: PageContext
) -> None:
    sector = services.lists.of(ListName.SECTOR)[0]
    services.organisations.edit(kring, stakeholder=Stakeholder.SECONDARY, sector=sector.code)
    services.lists.retire(sector.id)
    context.labels.learn(value for name in ListName for value in services.lists.of(name, retired=True))
    record.show_record(None)
    record.show_record(kring)
    assert record.segment.choices["sector"].currentText() == sector.label_nl


def test_an_enterprise_number_is_checked_and_kept(
    record: OrganisationRecord, services: Services, kring: int, qtbot: QtBot
) -> None:
    line = record.lines["enterprise_number"]
    fill(line, "0403.019.262", qtbot)
    assert record.form.error(line)
    assert stored(services, kring).enterprise_number == "0403.019.262"
    fill(line, "0403.019.261", qtbot)
    assert not record.form.error(line)


def test_other_names_find_it(
    record: OrganisationRecord, services: Services, kring: int, qtbot: QtBot
) -> None:
    record.aliases.setFocus()
    qtbot.keyClicks(record.aliases, "Iriskring")
    qtbot.keyClick(record.aliases, KEY.Key_Return)
    qtbot.keyClicks(record.aliases, "KI vzw")
    qtbot.keyClick(record.aliases, KEY.Key_Tab)
    assert stored(services, kring).aliases == ("Iriskring", "KI vzw")
    assert services.organisations.find("iriskring").id == kring


def test_it_is_part_of_another(
    record: OrganisationRecord, services: Services, kring: int, qtbot: QtBot
) -> None:
    record.part_of.setFocus()
    qtbot.keyClicks(record.part_of, "stad")
    qtbot.keyClick(record.part_of, KEY.Key_Return)
    assert stored(services, kring).parent_id == services.organisations.find("stad durmedorp").id
    record.show_record(None)
    record.show_record(kring)
    assert record.part_of.text() == "Stad Durmedorp"
    record.part_of.clear()
    qtbot.keyClick(record.part_of, KEY.Key_Tab)
    assert stored(services, kring).parent_id is None


def test_it_is_never_part_of_itself(
    record: OrganisationRecord, services: Services, kring: int, qtbot: QtBot
) -> None:
    record.part_of.setFocus()
    qtbot.keyClicks(record.part_of, "kring")
    qtbot.keyClick(record.part_of, KEY.Key_Return)
    assert stored(services, kring).parent_id != kring


def test_themes_are_chips_and_a_new_word_joins_the_list(
    record: OrganisationRecord, services: Services, kring: int, qtbot: QtBot
) -> None:
    field = record.themes.input
    known = services.lists.of(ListName.THEME)[0]
    field.setFocus()
    qtbot.keyClicks(field, known.label_nl[:5])
    qtbot.keyClick(field, KEY.Key_Return)
    codes = services.taggings.codes_of
    assert codes(Noun.ORGANISATIONS, kring, ListName.THEME) == [known.code]
    qtbot.keyClicks(field, "wielerterrasjes")
    qtbot.keyClick(field, KEY.Key_Return)
    assert codes(Noun.ORGANISATIONS, kring, ListName.THEME) == [known.code, "wielerterrasjes"]
    qtbot.keyClick(field, KEY.Key_Backspace)
    qtbot.keyClick(record.themes.focusWidget(), KEY.Key_Delete)
    assert codes(Noun.ORGANISATIONS, kring, ListName.THEME) == [known.code]
    assert record.themes.keys() == [known.code]


def test_stakeholder_and_world_narrow_the_list(page: OrganisationsPage) -> None:
    choose(page.stakeholder, Stakeholder.SECONDARY)
    assert [page.list.model.row(0).name] == ["Stad Durmedorp"]  # type: ignore[union-attr]
    assert page.list.model.rowCount() == 1
    choose(page.world, World.CULTURE)
    assert page.list.currentWidget() is page.list.nothing_fits


def test_its_people_open(
    record: OrganisationRecord, services: Services, kring: int, went: Went, qtbot: QtBot
) -> None:
    person_id, changes = services.people.add("Trees", "Maes", organisation_id=kring, job_title="voorzitter")
    record.take(changes)
    line = record.people.lines.buttons[0]
    assert (line.line.text, line.line.note) == ("Trees Maes", "voorzitter")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert went.records == [(Noun.PEOPLE, person_id, None, {})]


def test_who_also_works_there_is_counted_and_listed(
    record: OrganisationRecord, services: Services, kring: int
) -> None:
    person_id, _ = services.people.add("Jos", "Peeters", new_organisation="Toneel De Lantaarn")
    record.take(services.people.add_affiliation(person_id, kring, job_title="bode")[1])
    assert stored(services, kring).people == 1
    assert [(one.line.text, one.line.note) for one in record.people.lines.buttons] == [
        ("Jos Peeters", "Toneel De Lantaarn")
    ]


def test_ctrl_n_names_a_new_one(page: OrganisationsPage, services: Services, qtbot: QtBot) -> None:
    page.new_record()
    line = page.record.focusWidget()
    qtbot.keyClicks(line, "De Lantaarn")
    qtbot.keyClick(line, KEY.Key_Return)
    assert services.organisations.find("de lantaarn").name == "De Lantaarn"


def test_what_hangs_on_it_is_named(
    page: OrganisationsPage, services: Services, kring: int, messages: RecordedMessages, qtbot: QtBot
) -> None:
    services.people.add("Trees", "Maes", organisation_id=kring)
    qtbot.mouseClick(page.record.bin, Qt.MouseButton.LeftButton)
    assert messages.said == ["Kring Iris is in the bin. Connected with it: jobs 1."]
    assert services.organisations.get(kring) is None


def test_reach_and_signals_stand_on_the_page(
    page: OrganisationsPage, record: OrganisationRecord, services: Services
) -> None:
    city = services.organisations.add("Stad Lier")[0]
    ria = services.people.add("Ria", "Maes", organisation_id=city)[0]
    there = services.activities.add("practice_table", "Bus", date=date(2024, 5, 3))[0]
    guest = services.participations.add(there, ria)[0]
    services.participations.mark([guest], ParticipationStatus.PRESENT)
    signal = services.policy_signals.add("Geen bus")[0]
    services.policy_signals.edit(signal, addressee_organisation_id=city)
    page.open(city)
    assert record.reach.isVisible()
    assert record.reach.rows() == [["2024", "1", "1", "1"]]
    assert [one.line.note for one in record.signals.lines.buttons] == ["addressee"]
    services.participations.mark([guest], ParticipationStatus.EXCUSED)
    record.take(Changes({Noun.PARTICIPATIONS: frozenset({guest})}))
    assert not record.reach.isVisible()


def test_a_theme_leads_to_what_was_said_about_it(
    record: OrganisationRecord, kring: int, services: Services, went: Went
) -> None:
    theme = services.lists.of(ListName.THEME)[0]
    services.taggings.set_codes(Noun.ORGANISATIONS, kring, ListName.THEME, [theme.code])
    record.take(Changes({Noun.TAGGINGS: frozenset({1})}))
    (action,) = record.themes.chips()[0].actions()
    action.trigger()
    assert action.text() == f"Statements about {theme.label('nl')}"
    assert went.pages == [f"statements {theme.code}"]
