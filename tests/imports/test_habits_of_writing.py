"""Reports of organisations that each write in their own way: labels, bullets, marks, columns and hours."""

from datetime import date

import pytest

from tests.imports.reading import entry, read
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import AttendeeProposal, MinutesProposal, SpeakerProposal
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.minutes_text import propose_minutes


def _told(report: MinutesProposal) -> list[tuple[str, str | None]]:
    return [(one.kind.value, one.speaker or one.organisation) for one in report.entries]


def _report(text: str) -> MinutesProposal:
    return propose_minutes(f"Verslag praktijktafel 2: Proef\n12 mei 2022\n\n{text}\n".encode(), "txt")


def test_a_count_behind_a_label_is_no_part_of_it() -> None:
    report = read("praktijktafel-vervoer.txt")
    present = [one.name for one in report.attendees if one.status is ParticipationStatus.PRESENT]
    assert present[:5] == ["Els Vandamme", "Karim Haddad", "Mieke De Prins", "An Dewulf", "Piet Claes"]
    assert AttendeeProposal("Sofie Maertens", "Vormingskring West") in report.attendees
    assert AttendeeProposal("Rita Laureys", "Rijdienst De Omweg", "vrijwilliger") in report.attendees
    assert "Aanwezig (12)" in report.review


def test_questions_from_the_public_and_answers_hang_together() -> None:
    report = read("praktijktafel-vervoer.txt")
    public = entry(report, "Kan je ook in het weekend rijden?")
    answer = entry(report, "Ja, maar niet elke chauffeur")
    assert public.kind is EntryKind.QUESTION
    assert (answer.kind, answer.speaker) == (EntryKind.REACTION, "Rita Laureys")
    assert answer.reply_to == report.entries.index(public)


def test_a_reaction_answers_no_question_of_an_earlier_part() -> None:
    assert entry(read("praktijktafel-vervoer.txt"), "dat zien we overal.").reply_to is None


def test_agreements_of_two_people_are_decisions() -> None:
    report = read("praktijktafel-vervoer.txt")
    assert [(task.assignee, task.due) for task in report.tasks] == [("Els Vandamme", date(2023, 4, 1))]
    assert entry(report, "Karim en Mieke").kind is EntryKind.DECISION


def test_numbered_questions_are_no_headings_and_bullets_under_them_answer() -> None:
    report = read("inspiratiemoment-muur.txt")
    assert [part.title for part in report.parts] == ["Het project", "Vragen"]
    assert _told(report) == [
        ("statement", "Carine Op de Beeck"),
        ("statement", "Stijn Laenen"),
        ("statement", "Ria Wuyts"),
        ("question", "Groenkring Lier"),
        ("statement", "Stijn Laenen"),
        ("question", None),
        ("reaction", "Carine Op de Beeck"),
        ("reaction", None),
        ("question", "Thuiszorg Nete"),
        ("reaction", None),
        ("reaction", "Stijn Laenen"),
    ]
    assert entry(report, "Dat is het waard.").anonymous
    assert "Reactie van een familielid" in report.review
    assert [one.text for one in report.entries[:2]] == [
        "We begonnen met één muur. Bewoners kozen zelf de kleuren.",
        "Ik was vooral luisteraar.",
    ]


def test_slashed_numbers_short_labels_and_verbs() -> None:
    report = read("collegagroep-onthaal.txt")
    assert (report.date, report.next_date) == (date(2022, 9, 20), date(2022, 10, 18))
    assert [part.title for part in report.parts] == ["Terugblik", "Casus: boze bezoeker"]
    excused = [one.name for one in report.attendees if one.status is ParticipationStatus.EXCUSED]
    assert excused == ["Patrick Geens"]
    asked, answered = entry(report, "Heb je de politie gebeld?"), entry(report, "Nee, ik ben gaan zitten.")
    assert (asked.kind, asked.speaker) == (EntryKind.QUESTION, "Vera Loos")
    assert (answered.kind, answered.speaker) == (EntryKind.REACTION, "Kris Nijs")
    assert entry(report, "zitten helpt.").speaker == "Leen Smets"
    assert entry(report, "het nieuwe onthaal").speaker == "Jo Baeten"


def test_people_in_columns_at_the_margin() -> None:
    report = read("infosessie-kolommen.txt")
    assert [(one.name, one.organisation, one.job_title) for one in report.attendees] == [
        ("Luc Vanhove", "Stad Oostende", "diensthoofd"),
        ("Greta Lams", "Welzijnshuis", "begeleider"),
        ("Omar Diallo", "vzw De Haven", "vrijwilliger"),
    ]
    assert [part.title for part in report.parts] == ["Toelichting", "Discussie"]
    assert entry(report, "Greta en Omar: testgroep zoeken").kind is EntryKind.DECISION


def test_parts_that_start_with_their_hour() -> None:
    report = read("leertraject-dag-2.txt")
    assert report.speakers == (
        SpeakerProposal("Ann Raes"),
        SpeakerProposal("Filip Tavernier", "Vormingskring Noord"),
    )
    assert "Taal en armoede (10u00)" in [part.title for part in report.parts]
    assert _told(report)[2:4] == [("question", None), ("reaction", None)]


def test_speakers_below_each_other_and_questions_with_nested_answers() -> None:
    report = read("praktijktafel-buurten.txt")
    assert report.place == "CC Het Spoor, Harelbeke"
    assert report.speakers[0] == SpeakerProposal("Hugo Baert", "Zorgzame Buurt Lauwe", "buurtverbinder")
    assert [part.title for part in report.parts][2:] == ["Vragen en reacties", "Wat nemen we mee?"]
    hugo = entry(report, "Met koffie en taart.")
    assert hugo.reply_to is not None
    assert report.entries[hugo.reply_to].organisation == "OCMW Wevelgem"
    assert entry(report, "bellen werkt beter").organisation == "Seniorenkring Harelbeke"
    assert report.signals == ("het budget stopt na drie jaar",)


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("Beslist wordt: we starten in mei.", EntryKind.DECISION, "we starten in mei."),
        ("Er werd beslist: we starten in mei.", EntryKind.DECISION, "we starten in mei."),
        ("Opmerking van Els Maes: dat kan niet.", EntryKind.REACTION, "dat kan niet."),
        ("Zaalvraag: mag dat?", EntryKind.QUESTION, "mag dat?"),
        ("Voorstel van Els Maes: samen koken.", EntryKind.IDEA, "samen koken."),
        ("Vraag van de zaal bleef open.", EntryKind.NOTE, "Vraag van de zaal bleef open."),
        ("Idee van de buurt is dat niet.", EntryKind.NOTE, "Idee van de buurt is dat niet."),
    ],
)
def test_labels_are_known_and_sentences_are_no_labels(line: str, kind: EntryKind, text: str) -> None:
    [said] = _report(f"Deel 1: Gesprek\n\n{line}").entries
    assert (said.kind, said.text) == (kind, text)


def test_whoever_a_task_or_signal_is_for_stays_with_it() -> None:
    report = _report(
        "Aanwezig: Yasmina Oulad\n\nDeel 1: Gesprek\n\nActie Yasmina: uitnodiging maken\n\n"
        "Signaal aan de stad: lokalen gaan te vroeg dicht"
    )
    assert [(task.text, task.assignee) for task in report.tasks] == [("uitnodiging maken", "Yasmina Oulad")]
    assert report.signals == ("Signaal aan de stad: lokalen gaan te vroeg dicht",)


def test_a_day_without_a_year_is_one_after_the_activity() -> None:
    report = _report(
        "Deel 1: Gesprek\n\nActiepunten\n\n- Brochure bezorgen tegen 1/06\n- 1/3 van de leden bellen"
    )
    assert [(task.text, task.due) for task in report.tasks] == [
        ("Brochure bezorgen", date(2022, 6, 1)),
        ("1/3 van de leden bellen", None),
    ]


def test_a_title_of_address_is_no_given_name() -> None:
    report = _report("Gastspreker: prof. dr. Lies Vandekerckhove, Hogeschool Leieland\n\nLies: „Zo is het.”")
    assert report.speakers == (SpeakerProposal("Lies Vandekerckhove", "Hogeschool Leieland", "prof. dr."),)
    assert entry(report, "Zo is het.").speaker == "Lies Vandekerckhove"


def test_a_sentence_that_quotes_somebody_is_no_title() -> None:
    report = propose_minutes(
        b"Kort verslag\n\nOp 17 april 2024 kwamen we met 9 mensen samen voor de tweede praktijktafel.\n\n"
        b'Mia Peeters van Rouwzorg Noord opende: "Rouw kent geen klok."\n',
        "txt",
    )
    assert (report.title, report.kind, report.date) == ("", "practice_table", date(2024, 4, 17))
    [said] = report.entries
    assert (said.speaker, said.organisation, said.text) == (
        "Mia Peeters",
        "Rouwzorg Noord",
        "Rouw kent geen klok.",
    )


def test_a_place_behind_our_own_sign_needs_no_capital() -> None:
    report = propose_minutes(
        "# Verslag Vorming: Taal\n\n5 oktober 2021 · online (zoom)\n\nDag.".encode(), "md"
    )
    assert (report.date, report.place) == (date(2021, 10, 5), "online (zoom)")


def test_a_next_date_that_is_told_twice_is_no_note() -> None:
    report = _report(
        "Deel 1: Gesprek\n\nVolgende vergadering: 3 juni 2022\n\nVolgende bijeenkomst\n\n3 juni 2022"
    )
    assert (report.next_date, report.entries) == (date(2022, 6, 3), ())


def test_people_listed_by_organisation_or_group() -> None:
    report = _report(
        "Aanwezig:\nStad Ninove: Katrien Baeyens, Tom Pauwels\nVrijwilligers: Jos Claus, Mia Van Damme\n\n"
        "Deel 1: Gesprek\n\nTom: dat kan."
    )
    assert report.attendees == (
        AttendeeProposal("Katrien Baeyens", "Stad Ninove"),
        AttendeeProposal("Tom Pauwels", "Stad Ninove"),
        AttendeeProposal("Jos Claus", None, "Vrijwilligers"),
        AttendeeProposal("Mia Van Damme", None, "Vrijwilligers"),
    )
    assert entry(report, "dat kan.").speaker == "Tom Pauwels"
    assert "Stad Ninove: Katrien Baeyens, Tom Pauwels" in report.review


def test_a_title_with_its_date_and_place_behind_it() -> None:
    report = propose_minutes(
        b"Verslag overleg mantelzorg, 3/4/2024, zaal De Poort te Ninove\n\nDag.\n", "txt"
    )
    assert (report.title, report.date, report.place) == (
        "mantelzorg",
        date(2024, 4, 3),
        "zaal De Poort te Ninove",
    )


def test_words_that_come_back_before_a_colon_are_nobody() -> None:
    report = _report("Deel 1: Spel\n\nDoel: elkaar leren kennen.\n\nDeel 2: Lied\n\nDoel: samen zingen.")
    assert {one.kind for one in report.entries} == {EntryKind.NOTE}
    pronoun = _report("Deel 1: Gesprek\n\nAli kwam binnen. Hij zei: “Koffie is gratis.”")
    assert {one.speaker for one in pronoun.entries} == {None}
