"""The head, the labels, quotations and action points, line by line."""

from datetime import date

import pytest

from tests.imports.reading import propose, said
from zorgdesk.domain.minutes_proposal import TaskProposal
from zorgdesk.imports.action_points import read_task
from zorgdesk.imports.title import read_title
from zorgdesk.imports.who import KnownPeople


@pytest.mark.parametrize(
    ("line", "kind", "number", "title"),
    [
        ("Verslag Praktijktafel 1: Samen koken", "practice_table", 1, "Samen koken"),
        ("Praktijktafel nr. 3 – Samen koken", "practice_table", 3, "Samen koken"),
        ("Verslag vorming: Samen koken", "training", None, "Samen koken"),
        ("Derde praktijktafel: Samen koken", "practice_table", 3, "Samen koken"),
        ("Samen koken – verslag van de praktijktafel", "practice_table", None, "Samen koken"),
        ("Verslag van de trefdag ‘Samen koken’ op 23/02/17", "conference", None, "Samen koken"),
        ("Leertraject Samen koken", "learning_path", None, "Samen koken"),
        ("Infosessie: Samen koken", "information_session", None, "Samen koken"),
        ("Praktijktafel 12 december 2016", "practice_table", None, ""),
        ("Samen koken", None, None, "Samen koken"),
    ],
)
def test_titles(line: str, kind: str | None, number: int | None, title: str) -> None:
    read = read_title(line)
    assert (read.kind, read.number, read.title) == (kind, number, title)


@pytest.mark.parametrize(
    ("lines", "day", "place"),
    [
        ("12 december 2016 · Buurthuis, Lokeren", date(2016, 12, 12), "Buurthuis, Lokeren"),
        ("Lokeren, 12 december 2016", date(2016, 12, 12), "Lokeren"),
        ("Datum: 12/12/16\nPlaats: de Vlaspit, Aalst", date(2016, 12, 12), "de Vlaspit, Aalst"),
        ("Datum en plaats: 12 december 2016, CC De Brug", date(2016, 12, 12), "CC De Brug"),
        ("Waar: Buurthuis\nWanneer: maandag 12 dec. 2016", date(2016, 12, 12), "Buurthuis"),
        ("maandag 12-12-'16 in Gent", date(2016, 12, 12), "Gent"),
        ("Geen dag en geen plaats.", None, ""),
    ],
)
def test_when_and_where(lines: str, day: date | None, place: str) -> None:
    report = propose(f"Verslag vorming: Samen koken\n\n{lines}\n\nEr was veel volk.")
    assert (report.date, report.place) == (day, place)
    assert report.introduction.endswith("Er was veel volk.")


def test_a_sentence_may_tell_the_date_and_stays() -> None:
    report = propose("Vorming koken\n\nOp 3 mei 2017 kwamen we samen in Gent.\n")
    assert report.date == date(2017, 5, 3)
    assert report.introduction == "Op 3 mei 2017 kwamen we samen in Gent."
    assert report.introduction in report.review


def test_another_day_in_a_sentence_is_not_the_date() -> None:
    assert propose("Vorming koken\n\nSinds 3 mei 2017 is de keuken open.\n").date is None


def test_a_report_of_nothing_but_page_headers_keeps_them() -> None:
    report = propose("Buurtkring\f\nBuurtkring\f\nBuurtkring")
    assert report.title == "Buurtkring"
    assert report.introduction == "Buurtkring\n\nBuurtkring"


def test_hours_are_kept() -> None:
    report = propose("Vorming koken\n3 mei 2017, 19.30u–21u, Buurthuis Noord\n\nWelkom aan allen.")
    assert report.place == "Buurthuis Noord"
    assert report.introduction == "19.30u–21u\n\nWelkom aan allen."


BODY = "Verslag vorming: Koken\n\nSprekers: Els Maes, Jan De Smet (KVLV)\n\nDeel 1: begin\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Els: “Dag.”", [("statement", "Els Maes", "Dag.")]),
        ('Els: "Hij zei "ja" en ging."', [("statement", "Els Maes", 'Hij zei "ja" en ging.')]),
        ("Els: „Dag.”", [("statement", "Els Maes", "Dag.")]),
        ("Els: «Dag.»", [("statement", "Els Maes", "Dag.")]),
        ("Els: ‘Dag, ’t is laat.’", [("statement", "Els Maes", "Dag, ’t is laat.")]),
        ("Els: Zonder tekens.", [("statement", "Els Maes", "Zonder tekens.")]),
        ("Els vertelt: “Dag.”", [("statement", "Els Maes", "Dag.")]),
        ("“Dag”, zegt Els.", [("statement", "Els Maes", "Dag")]),
        ("Els: “Dag.” Ze lacht. “Tot ziens.”", [
            ("statement", "Els Maes", "Dag."), ("note", None, "Ze lacht."),
            ("statement", "Els Maes", "Tot ziens."),
        ]),
        ("Els: “Arm” is een moeilijk woord.", [("statement", "Els Maes", "“Arm” is een moeilijk woord.")]),
        ("Zij begint. Els: “Dag.” Jan: “Hallo.”", [
            ("note", None, "Zij begint."), ("statement", "Els Maes", "Dag."),
            ("statement", "Jan De Smet", "Hallo."),
        ]),
        ("Rita: “Wie ben ik?”", [("statement", "Rita", "Wie ben ik?")]),
        ("Sportdienst Aalst: “Wij ook.”", [("statement", "Sportdienst Aalst", "Wij ook.")]),
        ("Els: “Dit blijft open.\n\nEn dit sluit.”", [
            ("statement", "Els Maes", "Dit blijft open."), ("statement", "Els Maes", "En dit sluit."),
        ]),
        ("Drempels: taal en geld", [("note", None, "Drempels: taal en geld")]),
        ("Vraag van Jan: Wie kookt?", [("question", "Jan De Smet", "Wie kookt?")]),
        ("Vraag vanuit Wereldkeuken: “Wie kookt?”", [("question", "Wereldkeuken", "Wie kookt?")]),
        ("Vraag: Wie kookt?\nAntwoord van Els: Ik.", [
            ("question", None, "Wie kookt?"), ("reaction", "Els Maes", "Ik."),
        ]),
        ("Ideeën:\n- soep\n- brood", [("idea", None, "soep"), ("idea", None, "brood")]),
        ("Aandachtspunten:\n1. zout\n2. suiker", [
            ("point_of_attention", None, "zout"), ("point_of_attention", None, "suiker"),
        ]),
        ("Besluit: we koken.", [("decision", None, "we koken.")]),
        ("“Niemand weet wie dit zei.”", [("statement", None, "Niemand weet wie dit zei.")]),
    ],
)  # fmt: skip
def test_what_is_said(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert said(propose(BODY + text)) == expected


def test_a_question_without_name_and_somebody_unnamed() -> None:
    report = propose(BODY + "een deelnemer: “Ik kook.”\n\nEen deelnemer van KVLV: “Wij ook.”")
    assert [(one.anonymous, one.organisation) for one in report.entries] == [(True, None), (False, "KVLV")]


PEOPLE = KnownPeople(["Els Maes"], ["Jan De Smet"], [])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Els: zaal boeken (tegen 15 maart)", TaskProposal("zaal boeken", "Els Maes", date(2027, 3, 15))),
        (
            "zaal boeken — Els Maes, tegen 15 maart 2027",
            TaskProposal("zaal boeken", "Els Maes", date(2027, 3, 15)),
        ),
        ("Jan – zaal boeken – 15/3/2027", TaskProposal("zaal boeken", "Jan De Smet", date(2027, 3, 15))),
        (
            "zaal boeken – Rita Claes – uiterlijk 15/3/2027",
            TaskProposal("zaal boeken", "Rita Claes", date(2027, 3, 15)),
        ),
        ("zaal boeken (Jan)", TaskProposal("zaal boeken", "Jan De Smet")),
        ("zaal boeken — tegen 15 maart 2027", TaskProposal("zaal boeken", None, date(2027, 3, 15))),
        (
            "Els boekt de zaal tegen 15 maart 2027",
            TaskProposal("Els boekt de zaal", "Els Maes", date(2027, 3, 15)),
        ),
        ("zaal boeken — Els en Jan", TaskProposal("zaal boeken — Els en Jan")),
        ("tafels – stoelen – borden", TaskProposal("tafels – stoelen – borden")),
        ("zaal boeken", TaskProposal("zaal boeken")),
    ],
)
def test_action_points(line: str, expected: TaskProposal) -> None:
    assert read_task(line, PEOPLE, date(2027, 1, 20)) == expected
