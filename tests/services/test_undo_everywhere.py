"""Whatever the services do is undone whole, and done again whole: one case for every method there is.

A method of a service that returns Changes and has no case here fails the first test: add one line to CASES.
"""

import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from tests.conftest import EVENING
from tests.services.filled_store import ABSENT, LETTER, WORD_TEMPLATE, Filled, fill
from tests.services.test_attendance_workbook_import import append
from zorgdesk.db import search, tables
from zorgdesk.db.search_index import SEARCHED
from zorgdesk.db.store import Store, open_store
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.attendance_return import AttendanceReturn
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.minutes import MinutesStatus, Naming, Speech
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.domain.programme_order import Beside
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.domain.walk_in_lines import WalkIn
from zorgdesk.services.from_paper import Came
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker

REPORTS = Path(__file__).parents[1] / "data" / "reports"
MEMBERS = Path(__file__).parents[1] / "data" / "lists" / "leden.csv"
ATTENDANCE = Path(__file__).parents[1] / "data" / "attendance" / "teams_report_2022.csv"
_NOT_COMPARED = {"change_records", "change_rows", "file_contents", "live_lines"}
_NO_ACTIONS = {"history.undo", "history.redo"}
"""What takes back or does again is no action of its own."""

Case = Callable[[Filled], object]


def brought_in(f: Filled) -> int:
    """Somebody a list brought in, who is to be confirmed."""
    f.do.attendance_import.store(ATTENDANCE, f.do.attendance_import.propose(ATTENDANCE, f.activity))
    return next(one.person_id for one in f.do.participations.of(f.activity) if one.to_confirm)


def filled_in(f: Filled) -> AttendanceReturn:
    """The attendance workbook as it comes back, with somebody written under it."""
    path = f.do.path.parent / "lijst.xlsx"
    f.do.exports.attendance(f.activity, path)
    workbook = load_workbook(path)
    append(workbook.worksheets[0], family="De Wilde", given="Gerda", organisation="Ferme Stemmen")
    workbook.save(path)
    return f.do.attendance_workbook_import.propose(path, f.activity)


CASES: dict[str, Case] = {
    "activities.add": lambda f: f.do.activities.add("workshop", "Koken", place="Keuken"),
    "activities.close": lambda f: f.do.activities.close(f.activity),
    "activities.delete": lambda f: f.do.activities.delete(f.activity),
    "activities.edit": lambda f: f.do.activities.edit(f.activity, title="Anders", date=None),
    "activities.repeat": lambda f: f.do.activities.repeat(f.activity),
    "activities.start": lambda f: f.do.activities.start(f.activity),
    "arrangements.hide": lambda f: f.do.arrangements.hide(f.activity, f.source(3)),
    "arrangements.merge": lambda f: f.do.arrangements.merge(f.activity, f.source(3)),
    "arrangements.move": lambda f: f.do.arrangements.move(f.activity, f.source(3), ""),
    "arrangements.put_back": lambda f: f.do.arrangements.put_back(f.activity, f.source(4)),
    "arrangements.set_merge_speakers": lambda f: f.do.arrangements.set_merge_speakers(f.activity, True),
    "arrangements.set_speech": lambda f: f.do.arrangements.set_speech(
        f.activity, f.source(4), Speech.REPORTED
    ),
    "arrangements.show": lambda f: f.do.arrangements.show(f.activity, f.source(2)),
    "arrangements.split": lambda f: f.do.arrangements.split(f.activity, f.source(0)),
    "attendance_import.store": lambda f: f.do.attendance_import.store(
        ATTENDANCE, f.do.attendance_import.propose(ATTENDANCE, f.activity)
    ),
    "attendance_workbook_import.store": lambda f: f.do.attendance_workbook_import.store(filled_in(f)),
    "attachments.add": lambda f: f.do.attachments.add(Noun.ACTIVITIES, f.activity, [LETTER, LETTER]),
    "attachments.delete": lambda f: f.do.attachments.delete(f.attachment),
    "attachments.rename": lambda f: f.do.attachments.rename(f.attachment, "uitnodiging"),
    "checklists.add_item": lambda f: f.do.checklists.add_item(f.activity, "Bekers", 2),
    "checklists.add_step": lambda f: f.do.checklists.add_step("workshop", "Bekers", 2),
    "checklists.delete_item": lambda f: f.do.checklists.delete_item(f.items[0]),
    "checklists.delete_step": lambda f: f.do.checklists.delete_step(f.steps[0]),
    "checklists.edit_item": lambda f: f.do.checklists.edit_item(f.items[0], text="Grote zaal"),
    "checklists.edit_step": lambda f: f.do.checklists.edit_step(f.steps[0], text="Grote zaal"),
    "checklists.move_item": lambda f: f.do.checklists.move_item(f.items[1], 0),
    "checklists.move_step": lambda f: f.do.checklists.move_step(f.steps[1], 0),
    "checklists.propose": lambda f: f.do.checklists.propose("practice_table", "nl"),
    "checklists.set_done": lambda f: f.do.checklists.set_done(f.items[0], True),
    "checklists.take_template": lambda f: f.do.checklists.take_template(
        f.do.activities.add("workshop", "Koken")[0]
    ),
    "duplicates.dismiss": lambda f: f.do.duplicates.dismiss(Noun.PEOPLE, f.people[1], f.people[2]),
    "duplicates.merge": lambda f: f.do.duplicates.merge(Noun.PEOPLE, f.people[1], f.people[0]),
    "duplicates.unmerge": lambda f: _unmerge(f, Noun.PEOPLE, f.people),
    "entries.add": lambda f: f.do.entries.add(
        f.activity, EntryDraft(EntryKind.TASK, "Bellen", new_organisation="Nieuw", due="2026-10-12")
    ),
    "entries.delete": lambda f: f.do.entries.delete(f.entries[0]),
    "entries.edit": lambda f: f.do.entries.edit(f.entries[0], text="Anders", anonymous=True),
    "entries.give_to_new": lambda f: f.do.entries.give_to_new(f.entries[3], "Fien Baert"),
    "entries.make_signal": lambda f: f.do.entries.make_signal(f.entries[3]),
    "entries.make_task": lambda f: f.do.entries.make_task(f.entries[3], f.people[0], date(2026, 10, 1)),
    "entries.move": lambda f: f.do.entries.move(f.entries[3], f.entries[0], programme_item_id=f.parts[1]),
    "evaluations.add": lambda f: f.do.evaluations.add(f.activity, Answer(70, 6)),
    "evaluations.add_all": lambda f: f.do.evaluations.add_all(f.activity, [Answer(70, 6), Answer(40)]),
    "evaluations.delete": lambda f: f.do.evaluations.delete(f.evaluation),
    "evaluations.edit": lambda f: f.do.evaluations.edit(f.evaluation, Answer(10, 1, "Koud")),
    "exports.attendance": lambda f: f.do.exports.attendance(f.activity, f.folder / "lijst.xlsx", blank=True),
    "from_paper.fill_in": lambda f: f.do.from_paper.fill_in(
        f.activity, {f.guests[1]: ABSENT}, [Came(WalkIn("Fien", "Baert", organisation="Bib"))]
    ),
    "history.put_back": lambda f: f.do.history.put_back([(Noun.TASKS, f.in_bin)]),
    "history.restore": lambda f: f.do.history.restore(Noun.TASKS, f.in_bin),
    "imports.store_minutes": lambda f: _import(f, "praktijktafel-broodmaaltijden.txt"),
    "lists.add": lambda f: f.do.lists.add(ListName.THEME, "Samen zingen"),
    "lists.move": lambda f: f.do.lists.move(f.value, 0),
    "lists.rename": lambda f: f.do.lists.rename(f.value, label_nl="Huisvesting"),
    "lists.restore": lambda f: f.do.lists.restore(f.do.lists.of(ListName.TARGET_GROUP, retired=True)[0].id),
    "lists.retire": lambda f: f.do.lists.retire(f.value),
    "minutes.add_paragraph": lambda f: f.do.minutes.add_paragraph(f.activity, f.source(0), "Een toevoeging."),
    "minutes.edit_block": lambda f: f.do.minutes.edit_block(f.activity, f.source(3), "Met andere woorden."),
    "minutes.name_speaker": lambda f: f.do.minutes.name_speaker(f.activity, f.source(4), NamedAs.ANONYMOUS),
    "minutes.reset_block": lambda f: f.do.minutes.reset_block(f.activity, f.source(0)),
    "minutes.set_naming": lambda f: f.do.minutes.set_naming(f.activity, present_as=Naming.COUNTS),
    "minutes.set_status": lambda f: f.do.minutes.set_status(f.activity, MinutesStatus.APPROVED),
    "organisations.add": lambda f: f.do.organisations.add("KVLV", website="kvlv.be"),
    "organisations.delete": lambda f: f.do.organisations.delete(f.organisation),
    "organisations.edit": lambda f: f.do.organisations.edit(f.organisation, name="Buurthuis Noord"),
    "own_organisation.remove_word_template": lambda f: f.do.own_organisation.remove_word_template(),
    "own_organisation.set": lambda f: f.do.own_organisation.set(name="Wij", accent="#0F766E"),
    "own_organisation.set_word_template": lambda f: f.do.own_organisation.set_word_template(_template(f)),
    "papers.sign_in_sheet": lambda f: f.do.papers.sign_in_sheet(f.activity, f.folder / "lijst.pdf"),
    "part_participations.add": lambda f: f.do.part_participations.add(
        f.activity, f.people[2], f.parts[1], ABSENT
    ),
    "part_participations.choose": lambda f: f.do.part_participations.choose(f.guests[0], f.parts[3]),
    "part_participations.everybody_present": lambda f: f.do.part_participations.everybody_present(
        f.activity, f.parts[1]
    ),
    "part_participations.mark": lambda f: f.do.part_participations.mark(f.guests, f.parts[1], ABSENT),
    "part_participations.unchoose": lambda f: f.do.part_participations.unchoose(f.guests[0], f.parts[2]),
    "participations.add": lambda f: f.do.participations.add(f.activity, f.people[2]),
    "participations.check_in": lambda f: f.do.participations.check_in(f.guests[1]),
    "participations.check_out": lambda f: f.do.participations.check_out(f.guests[0]),
    "participations.delete": lambda f: f.do.participations.delete(f.guests[0]),
    "participations.edit": lambda f: f.do.participations.edit(f.guests[0], note="met de bus"),
    "participations.everybody_present": lambda f: f.do.participations.everybody_present(f.activity),
    "participations.excuse": lambda f: f.do.participations.excuse(f.guests[0]),
    "participations.mark": lambda f: f.do.participations.mark(f.guests, ABSENT),
    "participations.rest_absent": lambda f: f.do.participations.rest_absent(f.activity),
    "participations.set_status": lambda f: f.do.participations.set_status(f.guests[0], ABSENT),
    "participations.walk_in": lambda f: f.do.participations.walk_in(
        f.activity, "Fien", "Baert", new_organisation="Bib", email="fien@voorbeeld.be"
    ),
    "people.add": lambda f: f.do.people.add("Fien", "Baert", new_organisation="Bib", job_title="coach"),
    "people.add_affiliation": lambda f: f.do.people.add_affiliation(f.people[1], f.organisation),
    "people.delete": lambda f: f.do.people.delete(f.people[0]),
    "people.delete_affiliation": lambda f: f.do.people.delete_affiliation(f.affiliation),
    "people.edit": lambda f: f.do.people.edit(f.people[0], family_name="Maes-De Wit", note="nieuw"),
    "people.edit_affiliation": lambda f: f.do.people.edit_affiliation(f.affiliation, job_title="coach"),
    "policy_documents.add": lambda f: f.do.policy_documents.add("Actieplan", year=2025),
    "policy_documents.delete": lambda f: f.do.policy_documents.delete(f.do.policy_documents.add("Leeg")[0]),
    "policy_documents.edit": lambda f: f.do.policy_documents.edit(f.documents[0], publisher="Vlaanderen"),
    "policy_documents.merge": lambda f: f.do.policy_documents.merge(*f.documents),
    "policy_signals.add": lambda f: f.do.policy_signals.add("Toegang", themes=_themes(f)[:1]),
    "policy_signals.add_evidence": lambda f: f.do.policy_signals.add_evidence(f.signal, f.entries[3]),
    "policy_signals.add_follow_up": lambda f: f.do.policy_signals.add_follow_up(
        f.signal, date(2026, 10, 1), "Brief gestuurd", next_step="Bellen"
    ),
    "policy_signals.add_reference": lambda f: f.do.policy_signals.add_reference(f.signal, "Nieuwe nota"),
    "policy_signals.delete": lambda f: f.do.policy_signals.delete(f.signal),
    "policy_signals.delete_follow_up": lambda f: f.do.policy_signals.delete_follow_up(f.follow_up),
    "policy_signals.delete_reference": lambda f: f.do.policy_signals.delete_reference(f.reference),
    "policy_signals.edit": lambda f: f.do.policy_signals.edit(f.signal, title="Bus", themes=_themes(f)[:1]),
    "policy_signals.edit_follow_up": lambda f: f.do.policy_signals.edit_follow_up(f.follow_up, answer="ja"),
    "policy_signals.edit_reference": lambda f: f.do.policy_signals.edit_reference(f.reference, page="13"),
    "policy_signals.remove_evidence": lambda f: f.do.policy_signals.remove_evidence(f.signal, f.entries[0]),
    "policy_signals.set_state": lambda f: f.do.policy_signals.set_state(f.signal, SignalState.DROPPED, "te"),
    "programme.add": lambda f: f.do.programme.add(f.activity, "Slot", position=0),
    "programme.add_contribution": lambda f: f.do.programme.add_contribution(
        f.parts[1], new_person="Fien Baert", new_organisation="Bib"
    ),
    "programme.delete": lambda f: f.do.programme.delete(f.parts[0]),
    "programme.delete_contribution": lambda f: f.do.programme.delete_contribution(f.contribution),
    "programme.edit": lambda f: f.do.programme.edit(f.parts[0], title="Welkom", duration_minutes=45),
    "programme.edit_contribution": lambda f: f.do.programme.edit_contribution(
        f.contribution, confirmed=True, fee_cents=5000
    ),
    "programme.next_part": lambda f: f.do.programme.next_part(f.activity),
    "programme.place": lambda f: f.do.programme.place(f.parts[0], f.parts[1], Beside.AFTER),
    "programme.set_parallel": lambda f: f.do.programme.set_parallel(f.parts[1], True),
    "programme.start": lambda f: f.do.programme.start(f.parts[1]),
    "programme.step": lambda f: f.do.programme.step(f.parts[0], 1),
    "public_names.decide": lambda f: f.do.public_names.decide(f.activity, {"Trees Maes": None}),
    "register_imports.store": lambda f: _bring_in(f, MEMBERS),
    "remarks.add": lambda f: f.do.remarks.add(f.activity, f.source(0), "Mooi"),
    "remarks.delete": lambda f: f.do.remarks.delete(f.remark),
    "remarks.edit": lambda f: f.do.remarks.edit(f.remark, "Klopt dit wel?"),
    "remarks.reopen": lambda f: (f.do.remarks.resolve(f.remark), f.do.remarks.reopen(f.remark)),
    "remarks.resolve": lambda f: f.do.remarks.resolve(f.remark),
    "reporting_back.set_told": lambda f: f.do.reporting_back.set_told(f.signal, f.people[:2]),
    "reporting_back.set_untold": lambda f: (
        f.do.reporting_back.set_told(f.signal, f.people[:2]),
        f.do.reporting_back.set_untold(f.signal, f.people[:1]),
    ),
    "series.add": lambda f: f.do.series.add("Leertraject"),
    "series.edit": lambda f: f.do.series.edit(f.series, title="Samen lokaal"),
    "taggings.set_codes": lambda f: f.do.taggings.set_codes(
        Noun.ACTIVITIES, f.activity, ListName.THEME, _themes(f)[:2]
    ),
    "tasks.add": lambda f: f.do.tasks.add("Bellen", assignee_id=f.people[0], due=date(2026, 10, 1)),
    "tasks.delete": lambda f: f.do.tasks.delete(f.task),
    "tasks.edit": lambda f: f.do.tasks.edit(f.task, text="Grote zaal boeken"),
    "tasks.set_all_done": lambda f: f.do.tasks.set_all_done([f.task, f.do.tasks.open()[0].id], True),
    "tasks.set_done": lambda f: f.do.tasks.set_done(f.task, True),
    "text_blocks.add": lambda f: f.do.text_blocks.add("dank", "Bedankt voor uw komst."),
    "text_blocks.delete": lambda f: f.do.text_blocks.delete(f.text_block),
    "text_blocks.edit": lambda f: f.do.text_blocks.edit(f.text_block, text="Van harte welkom."),
    "to_confirm.confirm": lambda f: f.do.to_confirm.confirm(brought_in(f)),
    "to_confirm.is_same_as": lambda f: f.do.to_confirm.is_same_as(brought_in(f), f.people[0]),
    "turns.ask": lambda f: f.do.turns.ask(f.activity, Speaker(new_person="Fien Baert")),
    "turns.end": lambda f: f.do.turns.end(f.activity),
    "turns.give": lambda f: f.do.turns.give(f.activity, Speaker(new_organisation="Bib")),
    "turns.move": lambda f: f.do.turns.move(f.turns[2], 0),
    "turns.start": lambda f: f.do.turns.start(f.turns[1]),
    "turns.withdraw": lambda f: f.do.turns.withdraw(f.turns[1]),
}


def _themes(f: Filled) -> list[str]:
    return [value.code for value in f.do.lists.of(ListName.THEME)]


def _template(f: Filled) -> Path:
    copy = f.folder / "ander sjabloon.docx"
    copy.write_bytes(WORD_TEMPLATE.read_bytes())
    return copy


def _unmerge(f: Filled, noun: Noun, ids: list[int]) -> None:
    f.do.duplicates.merge(noun, *ids[:2])
    f.do.duplicates.unmerge(f.do.duplicates.merges(noun)[0].id)


def _bring_in(f: Filled, path: Path) -> None:
    importer = f.do.register_imports
    read = importer.read(path)
    importer.store(importer.propose(read, importer.lay_out(read, ListKind.PEOPLE)), path.name)


def _import(f: Filled, name: str) -> None:
    f.do.imports.store_minutes(REPORTS / name, f.do.imports.propose_minutes(REPORTS / name))


def _actions(services: Services) -> Iterator[str]:
    """Every public method of every service that says what it changed."""
    for name, member in vars(Services).items():
        if isinstance(member, cached_property):
            service = getattr(services, name)
            for method, function in inspect.getmembers(service, callable):
                if not method.startswith("_") and "Changes" in str(
                    inspect.signature(function).return_annotation
                ):
                    yield f"{name}.{method}"


def _rows(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    with store.read() as connection:
        return {
            table.name: [
                tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in tables.metadata.sorted_tables
            if table.name not in _NOT_COMPARED
        }


def _found(store: Store) -> dict[tuple[Noun, str], list[int]]:
    """What search finds: its index must come back as well."""
    words = ("Trees", "bus", "Koken", "Buurthuis", "Fien", "Anders", "Bib", "brood")
    with store.read() as connection:
        return {
            (noun, word): sorted(search.ids(connection, noun, word, 1000))
            for noun in SEARCHED
            for word in words
        }


def _done(services: Services) -> int:
    """The latest action that can be undone."""
    action = services.history.next_undo()
    assert action is not None
    return action.id


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Filled]:
    """The filled store, made once; every test works on a copy."""
    folder = tmp_path_factory.mktemp("filled")
    store = open_store(folder / "vol.zorgdesk", author="An", clock=lambda: EVENING)
    filled = fill(store, folder)
    store.close()
    return store.path, filled


@pytest.fixture
def store(made: tuple[Path, Filled], tmp_path: Path) -> Iterator[Store]:
    copy = Path(shutil.copy(made[0], tmp_path))
    opened = open_store(copy, author="Bea", clock=lambda: EVENING + timedelta(hours=1))
    yield opened
    opened.close()


@pytest.fixture
def filled(made: tuple[Path, Filled], store: Store, tmp_path: Path) -> Filled:
    return replace(made[1], do=Services(store), folder=tmp_path)


def test_every_action_has_a_case(filled: Filled) -> None:
    actions = set(_actions(filled.do)) - _NO_ACTIONS
    assert actions - CASES.keys() == set()
    assert CASES.keys() - actions == set()


@pytest.mark.parametrize("name", CASES)
def test_it_is_undone_whole_and_done_again(filled: Filled, store: Store, name: str) -> None:
    before, found_before, last = _rows(store), _found(store), _done(filled.do)
    CASES[name](filled)
    after, found_after = _rows(store), _found(store)
    assert _done(filled.do) > last, "nothing was done, or not in the history"
    steps = 0
    while _done(filled.do) > last:
        assert filled.do.history.undo()
        steps += 1
    assert _rows(store) == before
    assert _found(store) == found_before
    for _ in range(steps):
        assert filled.do.history.redo()
    assert _rows(store) == after
    assert _found(store) == found_after
