import pytest

from zorgdesk.imports.people_lists import Listed, read_people, read_person
from zorgdesk.imports.who import KnownPeople, looks_like_name


def _plainly(text: str) -> list[tuple[str | None, str | None, str]] | None:
    read = read_people(text)
    return None if read is None else [(one.name, one.organisation, one.job_title) for one in read[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Els Maes (coördinator, Buurthuis Noord)", [("Els Maes", "Buurthuis Noord", "coördinator")]),
        ("Els Maes (Buurthuis Noord, coördinator)", [("Els Maes", "Buurthuis Noord", "coördinator")]),
        ("Els Maes, coördinator bij Klankkast", [("Els Maes", "Klankkast", "coördinator")]),
        (
            "Buurtkring vzw, Jan De Smet, medewerker ‘Tafel’, Els Maes (KVLV)",
            [("Jan De Smet", "Buurtkring vzw", "medewerker ‘Tafel’"), ("Els Maes", "KVLV", "")],
        ),
        ("Els, Jan en An", [("Els", None, ""), ("Jan", None, ""), ("An", None, "")]),
        (
            "Els Maes van OCMW Lokeren; Jos Van den Abeele",
            [("Els Maes", "OCMW Lokeren", ""), ("Jos Van den Abeele", None, "")],
        ),
        (
            "OCMW Lokeren, KVLV en bibliotheek Beveren",
            [(None, "OCMW Lokeren", ""), (None, "KVLV", ""), (None, "bibliotheek Beveren", "")],
        ),
        ("Dienst Kunst en Cultuur", [(None, "Dienst Kunst en Cultuur", "")]),
        ("Els, Jan en An D.", [("Els", None, ""), ("Jan", None, ""), ("An D.", None, "")]),
        ("Els Maes (KVLV), 3 studenten", [("Els Maes", "KVLV", "")]),
        ("Jan Smets vertelt over het netwerk", None),
        ("/", []),
        ("geen", []),
        ("34 deelnemers", None),
        ("een vijftiental mensen uit de buurt", None),
        ("Iedereen was er, wat een volk! Bedankt?", None),
    ],
)
def test_people_in_one_line(text: str, expected: list[tuple[str | None, str | None, str]] | None) -> None:
    assert _plainly(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Els Maes, coördinator, Buurthuis Noord", Listed("Els Maes", "Buurthuis Noord", "coördinator")),
        ("An D. – Avansa Waas", Listed("An D.", "Avansa Waas")),
        ("Stad Lokeren", Listed(None, "Stad Lokeren")),
    ],
)
def test_one_person_on_a_line(text: str, expected: Listed) -> None:
    assert read_person(text) == expected


@pytest.mark.parametrize(
    "name", ["Els", "An D.", "Jos Van den Abeele", "Fatima El Amrani", "Pieter-Jan D’Hondt"]
)
def test_names(name: str) -> None:
    assert looks_like_name(name)


@pytest.mark.parametrize(
    "text", ["OCMW Lokeren", "Sportdienst", "Over de scholen", "uit Gent", "KVLV", "Wat houdt dat in"]
)
def test_other_words(text: str) -> None:
    assert not looks_like_name(text)


PEOPLE = KnownPeople(
    ["Trees De Bock", "Bram Claes"], ["An Wouters", "An De Vos", "Bram Pauwels"], ["Wereldkeuken"]
)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Trees", "Trees De Bock"),
        ("TREES", "Trees De Bock"),
        ("De Bock", "Trees De Bock"),
        ("Bram", "Bram Claes"),  # a speaker goes before others
        ("An W.", "An Wouters"),
        ("An D.", "An De Vos"),
        ("An DV", "An De Vos"),
        ("Mevr. Wouters", "An Wouters"),
        ("An", None),  # there are two
        ("Els", None),
    ],
)
def test_a_label_is_the_one_announced_person_it_fits(label: str, name: str | None) -> None:
    assert PEOPLE.full_name(label) == name


def test_unnamed_people_speak_for_their_organisation() -> None:
    for label in (
        "Medewerker KVLV",
        "Een medewerker van KVLV",
        "Deelnemer van KVLV",
        "vrijwilliger bij KVLV",
    ):
        who = PEOPLE.who(label)
        assert (who.name, who.organisation, who.anonymous) == (None, "KVLV", False)
        assert who.lost == label


@pytest.mark.parametrize(
    "label", ["een deelnemer", "Een deelnemer (A)", "deelnemer B", "iemand uit het publiek"]
)
def test_somebody_is_anonymous(label: str) -> None:
    assert PEOPLE.who(label).anonymous


def test_an_organisation_the_report_names_is_no_person() -> None:
    assert PEOPLE.who("Wereldkeuken").organisation == "Wereldkeuken"
    assert PEOPLE.who("Els").name == "Els"
