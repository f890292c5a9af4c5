"""A report that was understood becomes one activity in one action."""

from datetime import date
from pathlib import Path

import pytest

from zorgdesk.db.store import Store, open_store
from zorgdesk.domain.activities import ActivityFilter, ActivityState
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import (
    AttendeeProposal,
    EntryProposal,
    MinutesProposal,
    PartProposal,
    SpeakerProposal,
    TaskProposal,
)
from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.people import PersonFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.entries import Entries
from zorgdesk.services.exports import Exports
from zorgdesk.services.history import History
from zorgdesk.services.imports import LARGEST_REPORT, Imports
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.programme import Programme
from zorgdesk.services.tasks import Tasks

REPORT = Path(__file__).parents[1] / "data" / "reports" / "praktijktafel-broodmaaltijden.txt"
REAL = Path(__file__).parents[3] / "shared" / "sources" / "verslag-praktijktafel-1.txt"

PROPOSAL = MinutesProposal(
    title="Buren helpen buren",
    kind="practice_table",
    number=3,
    date=date(2026, 3, 5),
    place="Lede",
    introduction="Hoe begin je eraan?",
    speakers=(
        SpeakerProposal("Els Wouters", "Buurthuis De Linde", "opbouwwerker"),
        SpeakerProposal(None, "Kringwinkel Delta"),
    ),
    attendees=(
        AttendeeProposal("Jef Van den Abeele", "Kringwinkel Delta"),
        AttendeeProposal("Noor Maes"),
        AttendeeProposal("Noor Maes", role=ParticipationRole.SECRETARY),
        AttendeeProposal("Ria Claes", status=ParticipationStatus.EXCUSED),
        AttendeeProposal(None, "OCMW Lede"),
    ),
    parts=(PartProposal("Het verhaal"), PartProposal("In gesprek")),
    entries=(
        EntryProposal(EntryKind.STATEMENT, "Wij bellen aan.", part=0, speaker="Els Wouters"),
        EntryProposal(EntryKind.QUESTION, "Wie betaalt dat?", part=1, organisation="Gezinsbond"),
        EntryProposal(EntryKind.REACTION, "Wij allemaal.", part=1, speaker="Els Wouters", reply_to=1),
        EntryProposal(EntryKind.NOTE, "De koffie stond klaar.", part=1),
        EntryProposal(EntryKind.TASK, "Zaal boeken", part=1),
    ),
    tasks=(TaskProposal("Zaal boeken", "Noor Maes", date(2026, 4, 1)),),
    signals=("Buurtwerk verdwijnt",),
    next_date=date(2026, 5, 7),
    review=("De koffie stond klaar.",),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "verslag.txt"
    path.write_text("het verslag", encoding="utf-8")
    return path


def brought_in(store: Store, file: Path) -> int:
    result, _ = Imports(store).store_minutes(file, PROPOSAL)
    assert result.created == 1
    assert result.activity_id is not None
    return result.activity_id


def test_the_activity_is_as_the_report_says(store: Store, file: Path) -> None:
    activity = Activities(store).get(brought_in(store, file))
    assert activity is not None
    assert (activity.kind, activity.number, activity.title) == ("practice_table", 3, "Buren helpen buren")
    assert (activity.date, activity.place, activity.next_date) == (date(2026, 3, 5), "Lede", date(2026, 5, 7))
    assert (activity.state, activity.introduction) == (ActivityState.HELD, "Hoe begin je eraan?")


def test_speakers_contribute_where_they_are_quoted_and_else_in_the_first_part(
    store: Store, file: Path
) -> None:
    activity = brought_in(store, file)
    first, second = Programme(store).of(activity)
    found = [
        (one.programme_item_id, one.person, one.organisation, one.job_title)
        for one in Programme(store).contributions(activity)
    ]
    assert found == [
        (first.id, "Els Wouters", "Buurthuis De Linde", "opbouwwerker"),
        (first.id, None, "Kringwinkel Delta", ""),
        (second.id, "Els Wouters", "Buurthuis De Linde", "opbouwwerker"),
    ]


def test_people_take_part_once_in_the_role_that_says_most(store: Store, file: Path) -> None:
    activity = brought_in(store, file)
    assert {
        (one.name, one.organisation, one.role.value, one.status.value)
        for one in Participations(store).of(activity)
    } == {
        ("Els Wouters", "Buurthuis De Linde", "speaker", "present"),
        ("Jef Van den Abeele", "Kringwinkel Delta", "participant", "present"),
        ("Noor Maes", None, "secretary", "present"),
        ("Ria Claes", None, "participant", "excused"),
    }


def test_entries_keep_order_part_speaker_and_reaction(store: Store, file: Path) -> None:
    activity = brought_in(store, file)
    parts = {item.id: item.title for item in Programme(store).of(activity)}
    entries = Entries(store).of(activity)
    assert [(one.kind.value, one.text, one.speaker or one.organisation) for one in entries] == [
        ("statement", "Wij bellen aan.", "Els Wouters"),
        ("question", "Wie betaalt dat?", "Gezinsbond"),
        ("reaction", "Wij allemaal.", "Els Wouters"),
        ("note", "De koffie stond klaar.", None),
        ("task", "Zaal boeken", None),
        ("signal", "Buurtwerk verdwijnt", None),
        ("note", "Aanwezig: OCMW Lede", None),
    ]
    assert entries[2].reply_to_id == entries[1].id
    assert parts[entries[1].programme_item_id or 0] == "In gesprek"
    assert all(entry.in_minutes for entry in entries)


def test_tasks_and_signals_hang_on_what_was_said(store: Store, file: Path) -> None:
    activity = brought_in(store, file)
    task_entry = next(one for one in Entries(store).of(activity) if one.kind is EntryKind.TASK)
    (task,) = Tasks(store).of_activity(activity)
    assert (task.text, task.assignee, task.due, task.entry_id) == (
        "Zaal boeken",
        "Noor Maes",
        date(2026, 4, 1),
        task_entry.id,
    )
    (signal,) = PolicySignals(store).of_activity(activity)
    assert [said.text for said in PolicySignals(store).evidence(signal.id)] == ["Buurtwerk verdwijnt"]


def test_people_and_organisations_of_the_register_are_used(store: Store, file: Path) -> None:
    els, _ = People(store).add("ELS", "wouters", new_organisation="Elders vzw")
    brought_in(store, file)
    assert People(store).count(PersonFilter()) == 4
    assert [one.organisation for one in People(store).affiliations(els)] == ["Elders vzw"]
    names = [one.name for one in Organisations(store).rows(OrganisationFilter())]
    assert sorted(names) == ["Buurthuis De Linde", "Elders vzw", "Gezinsbond", "Kringwinkel Delta"]


def test_a_new_person_gets_the_organisation_of_the_report(store: Store, file: Path) -> None:
    brought_in(store, file)
    els = People(store).find("Els Wouters")
    assert (els.organisation, els.job_title) == ("Buurthuis De Linde", "opbouwwerker")


def test_all_of_it_is_one_action_that_can_be_undone_and_done_again(store: Store, file: Path) -> None:
    activity = brought_in(store, file)
    record = History(store).next_undo()
    assert record is not None
    assert (record.action, record.subject) == ("minutes.imported", "Buren helpen buren")
    History(store).undo()
    assert Activities(store).count(ActivityFilter()) == 0
    assert People(store).count(PersonFilter()) == 0
    assert Imports(store).already_imported(file) is None
    History(store).redo()
    assert len(Entries(store).of(activity)) == 7
    assert Imports(store).already_imported(file) is not None


def test_the_same_file_again_makes_nothing_and_names_the_first(store: Store, file: Path) -> None:
    activity = brought_in(store, file)
    result, changes = Imports(store).store_minutes(file, PROPOSAL)
    assert (result.created, result.unchanged, result.activity_id) == (0, 1, activity)
    assert not changes
    assert Activities(store).count(ActivityFilter()) == 1


def test_after_its_activity_was_deleted_a_file_may_come_again(store: Store, file: Path) -> None:
    Activities(store).delete(brought_in(store, file))
    assert Imports(store).already_imported(file) is None
    brought_in(store, file)


def test_without_a_date_nothing_is_stored(store: Store, file: Path) -> None:
    from dataclasses import replace

    with pytest.raises(ZorgdeskError, match="no_date"):
        Imports(store).store_minutes(file, replace(PROPOSAL, date=None))
    assert People(store).count(PersonFilter()) == 0


def test_a_report_without_parts_or_title_gets_what_it_needs(store: Store, file: Path) -> None:
    proposal = MinutesProposal("", date=date(2026, 3, 5), speakers=(SpeakerProposal("Els Wouters"),))
    result, _ = Imports(store).store_minutes(file, proposal)
    activity = Activities(store).get(result.activity_id or 0)
    assert activity is not None
    assert activity.title == "verslag"
    assert [one.person for one in Programme(store).contributions(activity.id)] == ["Els Wouters"]


# Real files


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("leeg.txt", b"", "empty_report"),
        ("wit.txt", b" \n\t\n", "empty_report"),
        ("beeld.png", b"\x89PNG", "unknown_extension"),
    ],
)
def test_what_is_no_report_is_refused(
    store: Store, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ZorgdeskError) as caught:
        Imports(store).propose_minutes(path)
    assert caught.value.code == code


def test_a_file_that_is_far_too_large_is_not_read(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "groot.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_REPORT + 1)
    with pytest.raises(ZorgdeskError, match="too_large"):
        Imports(store).propose_minutes(path)


def said(store: Store, activity: int) -> list[tuple[object, ...]]:
    """The entries as they can be compared between stores."""
    parts = {item.id: item.title for item in Programme(store).of(activity)}
    entries = Entries(store).of(activity)
    places = {entry.id: place for place, entry in enumerate(entries)}
    return [
        (
            entry.kind.value,
            entry.speaker,
            entry.organisation,
            entry.text,
            parts.get(entry.programme_item_id or 0),
            places.get(entry.reply_to_id or 0),
        )
        for entry in entries
    ]


@pytest.mark.parametrize(
    "report",
    [
        REPORT,
        pytest.param(REAL, marks=pytest.mark.skipif(not REAL.exists(), reason="the real report is not here")),
    ],
    ids=["own", "real"],
)
@pytest.mark.parametrize("extension", [".md", ".docx", ".odt"])
def test_an_imported_report_that_is_exported_comes_in_the_same(
    store: Store, tmp_path: Path, report: Path, extension: str
) -> None:
    first, _ = Imports(store).store_minutes(report, Imports(store).propose_minutes(report))
    target = tmp_path / f"verslag{extension}"
    Exports(store).minutes(first.activity_id or 0, target)
    other = open_store(tmp_path / "other.zorgdesk")
    second, _ = Imports(other).store_minutes(target, Imports(other).propose_minutes(target))
    entries = said(store, first.activity_id or 0)
    assert len(entries) > 5
    again = said(other, second.activity_id or 0)
    if report == REPORT:  # on paper nothing tells that "Wereldkeuken" is no person
        entries, again = (
            [(one[1] or one[2], *one[:1], *one[3:]) for one in each] for each in (entries, again)
        )
    assert again == entries
    other.close()
