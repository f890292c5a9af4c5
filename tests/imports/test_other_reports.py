"""Reports of other organisations: another order, other labels, other formats."""

from datetime import date
from pathlib import Path

from tests.imports.office_reports import docx_overleg, odt_trefdag, pdf_workshop
from tests.imports.reading import entry, read, said
from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import AttendeeProposal, SpeakerProposal, TaskProposal
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.imports.minutes_text import propose_minutes


def test_a_working_group_with_shortened_names_and_numbered_headings() -> None:
    report = read("overleg-an-d.txt")
    assert (report.title, report.kind, report.date) == (
        "WERKGROEP TOEGANKELIJKHEID",
        "consultation",
        date(2017, 2, 23),
    )
    assert report.place == "zaal De Kring, Zonnebeke"
    assert report.introduction == "19.30u - 21u"
    assert [part.title for part in report.parts] == [
        "Goedkeuring vorig verslag",
        "Stand van zaken vrijetijdspas",
        "Communicatie",
    ]
    assert [one.speaker for one in report.entries if one.kind is EntryKind.STATEMENT] == [
        "An Desmedt",
        "Koen De Vos",
        "An Desmedt",
        "Els",
    ]
    assert "Els" in report.review
    assert report.tasks == (
        TaskProposal("afspraak met de bib", "Koen De Vos", date(2017, 3, 15)),
        TaskProposal("folder hertekenen", "Fatima El Amrani", date(2017, 4, 1)),
        TaskProposal("zaal reserveren", "Griet Maertens"),
        TaskProposal("iedereen leest de tekst na tegen de volgende vergadering"),
    )
    assert report.next_date == date(2017, 3, 28)


def test_people_in_lines_know_who_was_excused_and_who_wrote() -> None:
    people = {one.name: one for one in read("overleg-an-d.txt").attendees}
    assert people["Bart Lievens"].role is ParticipationRole.SECRETARY
    assert people["Fatima El Amrani"].organisation == "Femma Zonnebeke"
    assert people["Dirk Pauwels"].status is ParticipationStatus.EXCUSED
    assert people["Dirk Pauwels"].organisation == "sportdienst"


def test_a_training_in_markdown_with_tables_and_bold_labels() -> None:
    report = read("vorming.md")
    assert (report.kind, report.title, report.place) == (
        "training",
        "Helder schrijven voor iedereen",
        "De Gasthuiskapel, Diest",
    )
    assert [(part.title, part.kind) for part in report.parts] == [
        ("Onthaal", ProgrammeItemKind.RECEPTION),
        ("Wat is klare taal?", ProgrammeItemKind.PART),
        ("Pauze", ProgrammeItemKind.BREAK),
        ("Oefening", ProgrammeItemKind.PART),
    ]
    assert entry(report, "Ik dacht dat").anonymous
    assert entry(report, "Laat hen een brief").speaker == "Marleen Wuyts"
    assert entry(report, "We maken een lijst").kind is EntryKind.DECISION
    assert report.tasks[0] == TaskProposal("lijst rondsturen", "Wim Goossens", date(2022, 11, 1))
    assert report.signals == ("Formulieren van de overheid zijn niet te lezen voor wie ze nodig heeft.",)
    assert report.next_date == date(2022, 12, 14)
    statuses = {one.name: one.status for one in report.attendees}
    assert statuses["Rachid Benali"] is ParticipationStatus.EXCUSED


def test_a_text_broken_by_extraction_is_mended_and_loses_only_its_page_lines() -> None:
    report = read("gebroken-pdf.txt")
    assert (report.kind, report.date) == ("information_session", date(2019, 11, 14))
    assert report.speakers == (
        SpeakerProposal("Nadia Chakir", "Sportsnack", "coördinator"),
        SpeakerProposal("Tom Vereecken", "cultuurdienst Wemmel"),
    )
    assert "het verschil tussen" in entry(report, "Voor veel gezinnen").text
    assert ("note", None, "Zij toont foto’s van de uitleendienst.") in said(report)
    assert entry(report, "de gemeente, via").speaker == "Tom Vereecken"
    assert report.signals == ("het verhoogd tarief zou automatisch moeten zijn",)
    assert {f"Dialoogtafel Noorderwijk vzw pagina {page}" for page in (1, 2, 3)} <= set(report.review)


def test_a_text_in_which_nothing_is_recognised_stays_whole() -> None:
    report = read("niets.txt")
    assert (report.kind, report.date, report.entries, report.parts) == ("event", None, (), ())
    assert report.introduction.startswith(
        "Het was een fijne namiddag. We hebben gewandeld langs het kanaal en"
    )
    assert report.introduction.endswith("\n\nTot gauw en bedankt voor de taart")
    assert report.title in report.review


def test_a_word_document_with_a_form_heading_styles_and_a_table_of_tasks() -> None:
    report = propose_minutes(docx_overleg(), ".docx")
    assert (report.kind, report.number, report.date) == ("consultation", 7, date(2020, 2, 12))
    assert report.place == "Jeugdhuis De Toekan, Sint-Genesius-Rode"
    assert report.attendees[1] == AttendeeProposal("Pieter-Jan De Wachter", "Ankerpunt", "coördinator")
    assert report.attendees[0].role is ParticipationRole.SECRETARY
    assert [part.title for part in report.parts] == ["Welkom", "Wachtlijsten"]
    assert said(report)[1:] == [
        ("statement", "Pieter-Jan De Wachter", "Een jongere wacht nu vier maanden op een eerste gesprek."),
        ("statement", "Pieter-Jan De Wachter", "Wie zestien is, kan niet vier maanden wachten."),
        ("note", None, "Cijfers"),
        ("question", "Yasmina Ouali", "Tellen jullie ook wie afhaakt?"),
        ("reaction", None, "Neen, dat wordt niet bijgehouden."),
        ("reaction", "Ilse Baert", "Bij ons wel, ongeveer één op drie."),
        ("point_of_attention", None, "tel ook wie wegblijft"),
        ("decision", None, "De cijfers komen op de agenda van het lokaal bestuur."),
    ]
    assert report.tasks == (
        TaskProposal("cijfers opvragen", "Yasmina Ouali", date(2020, 3, 1)),
        TaskProposal("verhalen verzamelen (volgende keer) — Iedereen"),
    )
    assert "Welzijnsraad Oostrand – vertrouwelijk" in report.review


def test_an_opendocument_text_with_two_anonymous_people() -> None:
    report = propose_minutes(odt_trefdag(), ".odt")
    assert (report.kind, report.title, report.place) == ("conference", "Muziek zonder drempel", "Turnhout")
    assert report.speakers == (
        SpeakerProposal("Wannes Dierckx", "Klankkast vzw", "muzikant"),
        SpeakerProposal("Hilde Storms", "Muziek Kempen", "docent"),
    )
    assert [part.kind for part in report.parts] == [
        ProgrammeItemKind.RECEPTION,
        ProgrammeItemKind.PART,
        ProgrammeItemKind.CLOSING,
    ]
    assert entry(report, "Mag ik ook").anonymous
    assert {"Een deelnemer (A)", "Een deelnemer (B)"} <= set(report.review)
    points = [one for one in report.entries if one.kind is EntryKind.POINT_OF_ATTENTION]
    assert [(one.text, one.part) for one in points] == [
        ("maak een uitleendienst voor instrumenten", 2),
        ("speel buiten", 2),
    ]


def test_a_pdf_with_hyphens_page_headers_and_headings_known_by_their_size(tmp_path: Path) -> None:
    report = propose_minutes(pdf_workshop(tmp_path), ".pdf")
    assert (report.kind, report.number, report.title) == ("workshop", 2, "Samen zingen")
    assert (report.date, report.place) == (date(2022, 6, 4), "Oude Melkerij, Merksplas")
    assert [part.title for part in report.parts] == ["inzingen", "vragen"]
    assert "onderzochten ze hoe verenigingen samenwerkingsverbanden opzetten." in report.introduction
    assert "Verantwoordelijkheidsgevoel is er genoeg" in entry(report, "Iedereen die kan praten").text
    assert entry(report, "Wie bang is").speaker == "Greet Nuyts"
    assert entry(report, "Net met hen").text.endswith("praat achteraf ook meer.")
    assert [one for one in said(report) if one[0] == "note"] == []
    assert {"Vormingscentrum Het Anker", "1", "2"} <= set(report.review)
