"""The papers of an activity."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from zorgdesk.db.store import Store
from zorgdesk.domain.access_keys import access_key
from zorgdesk.domain.badges import BadgeChoice, BadgesFor
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.checklists import Checklists
from zorgdesk.services.exports import Exports
from zorgdesk.services.history import History
from zorgdesk.services.papers import Papers
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People

NAMES = (("Els", "Zwaenepoel"), ("Noor", "Aerts"), ("Joris", "De Droogh"), ("Hülya", "Şahin"))


@pytest.fixture
def evening(store: Store) -> int:
    """Four people, of whom Joris let know that he cannot come."""
    activity, _ = Activities(store).add("practice_table", "Buren helpen buren", number=2)
    for given, family in NAMES:
        person, _ = People(store).add(given, family, email="iemand@voorbeeld.be")
        status = ParticipationStatus.EXCUSED if given == "Joris" else ParticipationStatus.REGISTERED
        Participations(store).add(activity, person, status=status)
    return activity


def numbers(store: Store, activity: int) -> dict[str, int | None]:
    return {one.given_name: one.sheet_number for one in Participations(store).of(activity)}


def test_everybody_expected_has_the_number_of_their_line(store: Store, evening: int, tmp_path: Path) -> None:
    changes = Papers(store).sign_in_sheet(evening, tmp_path / "lijst.pdf")
    assert numbers(store, evening) == {"Noor": 1, "Hülya": 2, "Els": 3, "Joris": None}
    activity = Activities(store).get(evening)
    assert activity is not None
    assert activity.sheet_printed_at == store.now()
    assert changes.action == "sign_in_sheet.made"
    assert changes.subject == "Buren helpen buren"


def test_the_checklist_knows_that_the_sheet_was_made(store: Store, evening: int, tmp_path: Path) -> None:
    checklists = Checklists(store)
    checklists.propose("practice_table", "nl")
    checklists.take_template(evening)
    checklists.add_item(evening, "Soep koken")
    Papers(store).sign_in_sheet(evening, tmp_path / "lijst.pdf")
    assert [item.text for item in checklists.items(evening) if item.done] == ["Handtekenlijst afdrukken"]
    History(store).undo()
    assert not any(item.done for item in checklists.items(evening))


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_both_papers_say_the_number_that_is_stored(
    store: Store, evening: int, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / f"lijst.{kind}"
    Exports(store).attendance(evening, target, blank=True)
    stored = {number: name for name, number in numbers(store, evening).items() if number}
    if kind == "xlsx":
        rows = load_workbook(target).worksheets[0].iter_rows(min_row=2, max_row=4, values_only=True)
        assert {row[0]: row[2] for row in rows} == stored
    else:
        lines = PdfReader(target).pages[0].extract_text().split()
        assert all(lines[lines.index(name) - 2] == str(number) for number, name in stored.items())


def test_the_numbers_are_those_of_the_sheet_made_last(store: Store, evening: int, tmp_path: Path) -> None:
    Papers(store).sign_in_sheet(evening, tmp_path / "lijst.pdf")
    noor = next(one for one in Participations(store).of(evening) if one.given_name == "Noor")
    Participations(store).excuse(noor.id)
    Papers(store).sign_in_sheet(evening, tmp_path / "lijst.xlsx")
    assert numbers(store, evening) == {"Noor": None, "Hülya": 1, "Els": 2, "Joris": None}
    store.undo()
    assert numbers(store, evening) == {"Noor": 1, "Hülya": 2, "Els": 3, "Joris": None}


def test_a_sheet_that_could_not_be_written_numbers_nobody(store: Store, evening: int, tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as refused:
        Papers(store).sign_in_sheet(evening, tmp_path / "nergens" / "lijst.pdf")
    assert refused.value.code == "folder_missing"
    assert set(numbers(store, evening).values()) == {None}


@pytest.mark.parametrize(
    ("name", "code"), [("lijst.docx", "unknown_extension"), ("lijst", "unknown_extension")]
)
def test_other_kinds_of_files_are_refused(
    store: Store, evening: int, tmp_path: Path, name: str, code: str
) -> None:
    with pytest.raises(ZorgdeskError) as refused:
        Papers(store).sign_in_sheet(evening, tmp_path / name)
    assert refused.value.code == code
    assert not list(tmp_path.glob("lijst*"))


def test_an_activity_that_is_gone_has_no_sheet(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as refused:
        Papers(store).sign_in_sheet(999, tmp_path / "lijst.pdf")
    assert refused.value.code == "not_found"


def test_badges_for_who_is_expected(store: Store, evening: int, tmp_path: Path) -> None:
    target = tmp_path / "kaartjes.pdf"
    Papers(store).badges(evening, target, BadgeChoice())
    words = PdfReader(target).pages[0].extract_text()
    assert all(name in words for name in ("Els", "Noor", "Hülya"))
    assert "Joris" not in words
    els = next(one for one in Participations(store).of(evening) if one.given_name == "Els")
    assert access_key(els.uid) in words
    assert Papers(store).badge_counts(evening) == {
        BadgesFor.EXPECTED: 3,
        BadgesFor.PRESENT: 0,
        BadgesFor.EVERYBODY: 3,
    }


def test_badges_for_nobody_are_not_written(store: Store, evening: int, tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as refused:
        Papers(store).badges(evening, tmp_path / "kaartjes.pdf", BadgeChoice(whom=BadgesFor.PRESENT))
    assert refused.value.code == "no_badges"
    assert not list(tmp_path.glob("kaartjes*"))


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_an_evaluation_form_of_any_activity(store: Store, evening: int, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"formulier.{kind}"
    Papers(store).evaluation_form(evening, target, language="fr")
    assert target.stat().st_size > 3000
    with pytest.raises(ZorgdeskError) as refused:
        Papers(store).evaluation_form(evening, tmp_path / "formulier.docx")
    assert refused.value.code == "unknown_extension"
