"""A report of a practice table as it comes out of a PDF: tabs between words, hard line ends, page breaks."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.imports.reading import REPORTS, entry, read
from tests.imports.round_trip import exported
from tests.imports.said_words import all_text
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import MinutesProposal, SpeakerProposal
from zorgdesk.imports.minutes_text import propose_minutes

REAL = Path(__file__).parents[3] / "shared" / "sources" / "verslag-praktijktafel-1.txt"
OWN = REPORTS / "praktijktafel-broodmaaltijden.txt"
needs_real = pytest.mark.skipif(not REAL.exists(), reason="the first practice table is not here")
SOURCES = [pytest.param(OWN, id="own"), pytest.param(REAL, id="real", marks=needs_real)]


@pytest.fixture
def tables() -> MinutesProposal:
    return read(OWN.name)


def test_the_head_is_found(tables: MinutesProposal) -> None:
    assert (tables.kind, tables.number, tables.title) == ("practice_table", 4, "Samen aan tafel in de wijk")
    assert tables.date == date(2018, 3, 8)
    assert tables.introduction.startswith("In veel wijken eten buren samen")
    assert tables.introduction.endswith("Wie blijft er weg, en waarom?")


def test_speakers_have_their_organisation_and_function(tables: MinutesProposal) -> None:
    assert tables.speakers == (
        SpeakerProposal("Joris Vanhaverbeke", "Buurtkring vzw", "projectmedewerker ‘Gedekte Tafel’"),
        SpeakerProposal("Lieve Cornelissen", "Buurthuis De Wilg"),
    )


def test_parts_lose_their_number(tables: MinutesProposal) -> None:
    assert [part.title for part in tables.parts] == ["Joris en Lieve vertellen", "gesprek met de zaal"]


def test_words_in_front_of_a_label_stay_in_their_place(tables: MinutesProposal) -> None:
    texts = [one.text for one in tables.entries]
    told = texts.index("Lieve is al tien jaar kok in De Wilg. Zij doet haar verhaal.")
    assert texts[told + 1].startswith("We begonnen met zes gasten")
    about = texts.index("Over de samenwerking met de school:")
    assert tables.entries[about].kind is EntryKind.NOTE
    assert tables.entries[about + 1].speaker == "Lieve Cornelissen"


def test_a_quotation_without_a_label_goes_on_with_the_same_speaker_and_is_up_for_review(
    tables: MinutesProposal,
) -> None:
    summer = entry(tables, "In de zomer staan de tafels")
    assert (summer.kind, summer.speaker) == (EntryKind.STATEMENT, "Lieve Cornelissen")
    assert summer.text in tables.review


def test_questions_come_from_organisations(tables: MinutesProposal) -> None:
    questions = [one for one in tables.entries if one.kind is EntryKind.QUESTION]
    assert [one.organisation for one in questions] == [
        "CAW Noordrand",
        "toneelkring uit Wontergem",
        "OCMW Kortemark",
    ]
    assert {one.part for one in questions} == {1}


def test_reactions_answer_the_last_question(tables: MinutesProposal) -> None:
    asked = {index: one.organisation for index, one in enumerate(tables.entries)}
    reactions = [one for one in tables.entries if one.kind is EntryKind.REACTION]
    assert [(asked[one.reply_to], one.organisation or one.speaker) for one in reactions if one.reply_to] == [
        ("CAW Noordrand", "Dorpsdienst Hulste"),
        ("toneelkring uit Wontergem", None),
        ("toneelkring uit Wontergem", "Lieve Cornelissen"),
        ("OCMW Kortemark", None),
    ]


def test_a_list_of_reactions_ends_where_the_bullets_end(tables: MinutesProposal) -> None:
    assert entry(tables, "Over het werk van Wereldkeuken").kind is EntryKind.NOTE
    unnamed = entry(tables, "Wij koken eerst een maand apart.")
    assert (unnamed.kind, unnamed.speaker, unnamed.organisation) == (
        EntryKind.STATEMENT,
        None,
        "Wereldkeuken",
    )
    assert "Medewerker Wereldkeuken" in tables.review


def test_lines_and_hyphens_are_mended(tables: MinutesProposal) -> None:
    assert "Ze komen een kwartier vroeger" in entry(tables, "Wij vragen mannen").text
    assert "Onze crea-groep maakte" in entry(tables, "Wij vragen mannen").text
    assert "Ook voor kook- en eetlessen" in entry(tables, "De school stuurt").text
    assert entry(tables, "Een tafel vraagt").text.endswith("wat houdt hen warm?")


def test_a_short_line_in_a_part_is_a_note_for_review(tables: MinutesProposal) -> None:
    assert entry(tables, "Vervoer").kind is EntryKind.NOTE
    assert "Vervoer" in tables.review


@pytest.mark.parametrize("source", SOURCES)
def test_every_word_of_the_running_text_is_there_as_often_as_in_the_file(source: Path) -> None:
    raw = source.read_text(encoding="utf-8")
    proposal = propose_minutes(raw.encode(), "txt")
    before = _words(re.sub(r"crea-\s+", "crea-", raw))
    after = _words(all_text(proposal))
    labels = _words("Verslag Praktijktafel Praktijktafel Sprekers Deel Deel Aandachtspunt Aandachtspunt")
    missing = {word for word in before - after if word not in labels}
    said_otherwise = {"vanuit", "vraag", "reactie", "reacties", "medewerker", "december", "maart"}
    assert {word for word in missing if not word.isdigit()} <= said_otherwise | _names(proposal)
    assert {word for word in after - before if len(word) > 1} <= _names(proposal)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("extension", [".md", ".docx", ".odt", ".pdf"])
def test_what_is_exported_comes_in_again_the_same(source: Path, extension: str, tmp_path: Path) -> None:
    first = propose_minutes(source.read_bytes(), "txt")
    again = propose_minutes(exported(first, tmp_path / f"verslag{extension}"), extension)
    assert again.entries == first.entries
    assert (again.title, again.number, again.kind) == (first.title, first.number, first.kind)
    assert (again.date, again.place, again.introduction) == (first.date, first.place, first.introduction)
    assert (again.speakers, again.parts) == (first.speakers, first.parts)


@needs_real
def test_the_first_practice_table() -> None:
    report = propose_minutes(REAL.read_bytes(), ".txt")
    assert (report.kind, report.number, report.date) == ("practice_table", 1, date(2016, 12, 12))
    assert report.title == "Werken in een landelijke context"
    assert report.speakers == (
        SpeakerProposal("Bram Verbiest", "Welzijnsschakels vzw", "programmamedewerker ‘Lokaal Verbinden’"),
        SpeakerProposal("Trees Debusschere", "Welzijnsschakel Lede"),
    )
    assert [part.title for part in report.parts] == [
        "Bram en Trees aan het woord",
        "dialoog met de deelnemers",
    ]
    statements = Counter(
        one.speaker or one.organisation for one in report.entries if one.kind is EntryKind.STATEMENT
    )
    assert statements == {"Bram Verbiest": 3, "Trees Debusschere": 8, "Minderhedenforum": 1}
    assert _told(report, EntryKind.QUESTION) == ["KVLV", "culturele verening uit Beerse", "OCMW Kortrijk"]
    assert _told(report, EntryKind.REACTION) == [
        "Cultuurdienst Bree", "Vrijetijdsdienst Izegem", None, "Trees Debusschere", None, None,
    ]  # fmt: skip
    assert len(_told(report, EntryKind.POINT_OF_ATTENTION)) == 2
    assert all(one.part == 1 for one in report.entries if one.kind is EntryKind.QUESTION)
    assert entry(report, "Ontmoetingsmomenten").kind is EntryKind.NOTE


def _told(report: MinutesProposal, kind: EntryKind) -> list[str | None]:
    return [one.speaker or one.organisation for one in report.entries if one.kind is kind]


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _names(proposal: MinutesProposal) -> set[str]:
    """Names stand in the report as labels, and in a proposal with every entry, in full."""
    named = [one.speaker or one.organisation or "" for one in proposal.entries]
    return set(_words(" ".join(named)))
