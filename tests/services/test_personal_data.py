"""Somebody sees all that is kept about them, or is forgotten down to the bytes of the file."""

import json
from datetime import date
from pathlib import Path

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.unfinished_passages import UnfinishedPassage
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.arrangements import Arrangements
from zorgdesk.services.attachments import Attachments
from zorgdesk.services.attendance_import import AttendanceImport
from zorgdesk.services.duplicates import Duplicates
from zorgdesk.services.entries import Entries
from zorgdesk.services.kept_passages import KeptPassages
from zorgdesk.services.minutes import MinutesService
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.personal_data import PersonalData
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.programme import Programme
from zorgdesk.services.remarks import Remarks
from zorgdesk.services.tasks import Tasks
from zorgdesk.services.turns import Speaker, Turns
from zorgdesk.services.upkeep import Upkeep


class Trail:
    """Quirine Zwartevaegher, in every kind of record."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.id, _ = People(store).add(
            "Quirine",
            "Zwartevaegher",
            email="quirine@voorbeeld.be",
            email_aliases=("q.vroeger@elders.example",),
            telephone="+32 470 99 88 77",
            note="belt liever",
            new_organisation="Buurthuis De Linde",
            job_title="opbouwwerker",
        )
        self.activity, _ = Activities(store).add("practice_table", "Buren", date=date(2026, 3, 5))
        part, _ = Programme(store).add(self.activity, "In gesprek")
        Programme(store).add_contribution(part, person_id=self.id)
        Participations(store).add(self.activity, self.id, status=ParticipationStatus.PRESENT)
        self.say("Wij bellen xylofonisch aan.", self.id)
        self.say("Iemand anders zei dit.")
        Turns(store).give(self.activity, Speaker(self.id))
        Tasks(store).add("Zaal boeken", assignee_id=self.id, activity_id=self.activity)
        signal, _ = PolicySignals(store).add("Buurtwerk verdwijnt", owner_id=self.id)
        PolicySignals(store).add_follow_up(signal, date(2026, 4, 1), "Gebeld", by_id=self.id)

    def say(self, text: str, speaker: int | None = None) -> None:
        Entries(self.store).add(self.activity, EntryDraft(EntryKind.STATEMENT, text, speaker_id=speaker))

    def bytes(self) -> bytes:
        path = self.store.path
        log = path.with_name(path.name + "-wal")
        return path.read_bytes() + (log.read_bytes() if log.exists() else b"")


@pytest.fixture
def trail(store: Store) -> Trail:
    return Trail(store)


def test_everything_kept_about_somebody_is_written_for_them(trail: Trail, tmp_path: Path) -> None:
    target = tmp_path / "inzage.json"
    PersonalData(trail.store).access(trail.id, target)
    held = json.loads(target.read_text(encoding="utf-8"))
    assert held["people"][0]["note"] == "belt liever"
    assert held["entries"][0]["text"] == "Wij bellen xylofonisch aan."
    assert {name: len(rows) for name, rows in held.items()} == {
        "people": 1,
        "affiliations": 1,
        "participations": 1,
        "contributions": 1,
        "entries": 1,
        "report_backs": 0,
        "turns": 1,
        "tasks": 1,
        "policy_signals": 1,
        "follow_ups": 1,
        "part_participations": 0,
        "attendance_claims": 0,
        "merges": 0,
        "distinct_pairs": 0,
    }


def test_what_lists_said_of_them_and_what_they_needed_is_shown_and_forgotten(
    trail: Trail, tmp_path: Path
) -> None:
    listed = tmp_path / "deelnemers.csv"
    listed.write_text("Naam;E-mail\nQuirine Zwartevaegher;quirine@voorbeeld.be\n", encoding="utf-8")
    imports = AttendanceImport(trail.store)
    imports.store(listed, imports.propose(listed, trail.activity))
    spoken, _ = Programme(trail.store).add_contribution(
        Programme(trail.store).of(trail.activity)[0].id, person_id=trail.id, new_organisation="Buurthuis"
    )
    Programme(trail.store).edit_contribution(spoken, needs="glutenvrije soep", transport="komt met de tram")
    target = tmp_path / "inzage.json"
    PersonalData(trail.store).access(trail.id, target)
    held = json.loads(target.read_text(encoding="utf-8"))
    assert "quirine@voorbeeld.be" in [one["raw_email"] for one in held["attendance_claims"]]
    assert "glutenvrije soep" in [one["needs"] for one in held["contributions"]]

    PersonalData(trail.store).forget(trail.id)

    for word in (b"quirine", b"zwartevaegher", b"glutenvrij", b"met de tram"):
        assert word not in trail.bytes().lower(), word
    assert Upkeep(trail.store).check().ok


def test_who_was_merged_into_them_is_shown_and_forgotten_too(trail: Trail, tmp_path: Path) -> None:
    other, _ = People(trail.store).add("Krientje", "Swartvagher", email="krientje@elders.example")
    trail.say("Kakelbont gezegd.", other)
    Duplicates(trail.store).merge(Noun.PEOPLE, trail.id, other)
    target = tmp_path / "inzage.json"
    PersonalData(trail.store).access(trail.id, target)
    held = json.loads(target.read_text(encoding="utf-8"))
    assert {one["family_name"] for one in held["people"]} == {"Zwartevaegher", "Swartvagher"}
    assert len(held["merges"]) == 1

    PersonalData(trail.store).forget(trail.id)

    for word in (b"krientje", b"swartvagher", b"kakelbont", b"zwartevaegher"):
        assert word not in trail.bytes().lower(), word
    assert Duplicates(trail.store).merges(Noun.PEOPLE) == []
    assert Upkeep(trail.store).check().ok


def test_their_words_do_not_stay_behind_in_the_merge_of_an_organisation(trail: Trail) -> None:
    here, _ = Organisations(trail.store).add("Buurthuis Zuid")
    there, _ = Organisations(trail.store).add("Buurthuis Zuid vzw")
    draft = EntryDraft(EntryKind.STATEMENT, "Kakelbont gezegd.", speaker_id=trail.id, organisation_id=there)
    Entries(trail.store).add(trail.activity, draft)
    Duplicates(trail.store).merge(Noun.ORGANISATIONS, here, there)
    PersonalData(trail.store).forget(trail.id)
    assert b"kakelbont" not in trail.bytes().lower()
    (merge,) = Duplicates(trail.store).merges(Noun.ORGANISATIONS)
    Duplicates(trail.store).unmerge(merge.id)
    assert Upkeep(trail.store).check().ok


def test_a_file_with_their_name_is_pointed_out(trail: Trail) -> None:
    file = NewFile("cv Quirine Zwartevaegher.txt", "text/plain", b"leeg")
    Attachments(trail.store).add(Noun.ACTIVITIES, trail.activity, [file])
    assert PersonalData(trail.store).forget(trail.id) == [file.name]


@pytest.mark.parametrize("extension", [".md", ".docx", ".pdf"])
def test_it_can_also_be_read_as_a_document(trail: Trail, tmp_path: Path, extension: str) -> None:
    target = tmp_path / f"inzage{extension}"
    PersonalData(trail.store).access(trail.id, target)
    if extension == ".md":
        text = target.read_text(encoding="utf-8")
        assert "belt liever" in text
        assert "xylofonisch" in text
    with pytest.raises(ZorgdeskError, match="unknown_extension"):
        PersonalData(trail.store).access(trail.id, tmp_path / "inzage.xls")


def test_whoever_is_forgotten_is_nowhere_in_the_file(trail: Trail) -> None:
    MinutesService(trail.store).set_status(trail.activity, MinutesStatus.APPROVED)
    before = trail.bytes()
    assert b"Zwartevaegher" in before

    assert PersonalData(trail.store).forget(trail.id) == []

    after = trail.bytes().lower()
    for word in (b"zwartevaegher", b"quirine", b"q.vroeger", b"99 88 77", b"belt liever", b"xylofonisch"):
        assert word not in after, word
    assert Upkeep(trail.store).check().ok
    assert [entry.text for entry in Entries(trail.store).of(trail.activity)] == ["Iemand anders zei dit."]
    assert "Iemand anders zei dit." in str(MinutesService(trail.store).of(trail.activity).blocks)


def test_figures_still_count_them(trail: Trail) -> None:
    PersonalData(trail.store).forget(trail.id)
    assert Participations(trail.store).counts(trail.activity).present == 1
    assert People(trail.store).get(trail.id) is None
    with pytest.raises(ZorgdeskError, match="not_found"):
        PersonalData(trail.store).forget(trail.id)


def test_what_was_said_may_stay_without_its_speaker(trail: Trail) -> None:
    PersonalData(trail.store).forget(trail.id, keep_text=True)
    kept = Entries(trail.store).of(trail.activity)[0]
    assert (kept.text, kept.speaker, kept.speaker_id, kept.anonymous) == (
        "Wij bellen xylofonisch aan.",
        None,
        None,
        True,
    )
    assert b"zwartevaegher" not in trail.bytes().lower()


def test_texts_of_others_that_name_them_are_pointed_out(trail: Trail) -> None:
    trail.say("Vraag het aan Quirine Zwartevaegher.")
    left = PersonalData(trail.store).forget(trail.id)
    assert left == ["Vraag het aan Quirine Zwartevaegher."]


def test_words_over_a_merged_passage_go_with_whoever_is_forgotten(trail: Trail) -> None:
    said = [f"entry:{one.uid}" for one in Entries(trail.store).of(trail.activity)]
    trail.say("Nog iemand anders.")
    last = f"entry:{Entries(trail.store).of(trail.activity)[-1].uid}"
    for source in (said[1], last):
        Arrangements(trail.store).merge(trail.activity, source)
    minutes = MinutesService(trail.store)
    minutes.edit_block(trail.activity, said[0], "Xylofonisch, zei men.")
    minutes.set_status(trail.activity, MinutesStatus.APPROVED)
    Remarks(trail.store).add(trail.activity, "title", "Klopt.", author="Quirine Zwartevaegher")
    PersonalData(trail.store).forget(trail.id)
    for word in (b"ylofonisch", b"Zwartevaegher"):
        assert word not in trail.bytes()
    assert Remarks(trail.store).of(trail.activity)[0].text == "Klopt."


def test_words_being_typed_name_them_no_more(trail: Trail) -> None:
    kept = KeptPassages(trail.store)
    elsewhere, _ = Activities(trail.store).add("practice_table", "Elders")
    kept.keep(trail.activity, [UnfinishedPassage("Wij bellen xylofonisch", "title")])
    kept.keep(elsewhere, [UnfinishedPassage("Vraag het aan Quirine Zwartevaegher.", "title")])
    assert PersonalData(trail.store).forget(trail.id) == []
    for word in (b"ylofonisch", b"Zwartevaegher"):
        assert word not in trail.bytes()
    assert kept.of(trail.activity) is None
    found = kept.of(elsewhere)
    assert found is not None
    assert [one.text for one in found[0]] == ["Vraag het aan —."]
