"""Lists of people and organisations come in through the service, on a real store."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.imports.registers.lists import MEMBERS, Rows, csv_file, workbook
from zorgdesk.db.store import Store
from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.people import Person, PersonFilter
from zorgdesk.domain.register_lists import Field, ListKind, ListProposal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.services.register_imports import decide, leave_out, with_field

PEOPLE, ORGANISATIONS = ListKind.PEOPLE, ListKind.ORGANISATIONS


@pytest.fixture
def services(store: Store) -> Services:
    return Services(store)


def proposed(
    services: Services, path: Path, kind: ListKind = PEOPLE, recognised: bool = False
) -> ListProposal:
    importer = services.register_imports
    read = importer.read(path)
    return importer.propose(read, importer.lay_out(read, kind), recognised=recognised)


def bring_in(services: Services, path: Path, kind: ListKind = PEOPLE) -> None:
    services.register_imports.store(proposed(services, path, kind), path.name)


def everybody(services: Services) -> list[Person]:
    return services.people.rows(PersonFilter())


def outcomes(proposal: ListProposal) -> list[str]:
    return [row.outcome.value for row in proposal.rows]


def reasons(proposal: ListProposal, row: int = 0) -> list[str]:
    return [reason.code for reason in proposal.rows[row].why]


def test_a_list_becomes_people_with_their_organisations(services: Services, tmp_path: Path) -> None:
    bring_in(services, workbook(tmp_path / "leden.xlsx", ("Leden", MEMBERS)))
    people = {one.name: one for one in everybody(services)}
    assert set(people) == {"Lotte De Smet", "Youssef Benali", "Jos Van den Abeele"}
    assert people["Lotte De Smet"].organisation == "Buurthuis ’t Sas"
    assert people["Lotte De Smet"].job_title == "coördinator"
    assert people["Youssef Benali"].telephone == "+32 (0)9 234 56 78"
    assert services.organisations.count(OrganisationFilter()) == 2


def test_the_same_list_again_changes_nothing(services: Services, tmp_path: Path) -> None:
    path = workbook(tmp_path / "leden.xlsx", ("Leden", MEMBERS))
    bring_in(services, path)
    again = proposed(services, path)
    assert outcomes(again) == ["unchanged"] * 3
    _, changes = services.register_imports.store(again, path.name)
    assert not changes


def test_bringing_in_is_undone_and_done_again_as_one(services: Services, tmp_path: Path) -> None:
    bring_in(services, workbook(tmp_path / "leden.xlsx", ("Leden", MEMBERS)))
    before = everybody(services)
    services.history.undo()
    assert everybody(services) == []
    assert services.organisations.count(OrganisationFilter()) == 0
    assert services.people.rows(PersonFilter(text="lotte")) == []
    services.history.redo()
    assert everybody(services) == before
    assert [one.name for one in services.people.rows(PersonFilter(text="lotte"))] == ["Lotte De Smet"]


def test_a_known_address_fills_in_and_changes(services: Services, tmp_path: Path) -> None:
    services.people.add("Lotte", "De Smet", email="Lotte@Voorbeeld.be", note="komt met de fiets")
    proposal = proposed(services, workbook(tmp_path / "leden.xlsx", ("Leden", MEMBERS[:2])))
    assert outcomes(proposal) == ["updated"]
    match = proposal.rows[0].match
    assert match is not None
    assert [change.field for change in match.changes] == [
        Field.TELEPHONE,
        Field.ORGANISATION,
        Field.JOB_TITLE,
    ]
    services.register_imports.store(proposal, "leden.xlsx")
    (lotte,) = everybody(services)
    assert (lotte.telephone, lotte.organisation, lotte.email, lotte.note) == (
        "0470 12 34 56",
        "Buurthuis ’t Sas",
        "Lotte@Voorbeeld.be",
        "komt met de fiets",
    )


def test_a_new_address_leaves_the_one_before_known(services: Services, tmp_path: Path) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@oud.example", new_organisation="Iris")[0]
    path = tmp_path / "lijst.csv"
    path.write_text("Voornaam;Familienaam;E-mail;Organisatie\nLotte;De Smet;lotte@nu.example;Iris\n", "utf-8")
    bring_in(services, path)
    known = services.people.get(lotte)
    assert known is not None
    assert (known.email, known.email_aliases) == ("lotte@nu.example", ("lotte@oud.example",))
    older = tmp_path / "ouder.csv"
    older.write_text("Voornaam;Familienaam;E-mail\nLot;De Smet;lotte@oud.example\n", "utf-8")
    (row,) = proposed(services, older).rows
    assert row.match is not None
    assert row.match.id == lotte
    assert "email" not in {change.field for change in row.match.changes}


def test_the_same_name_and_organisation_is_the_same_person(services: Services, tmp_path: Path) -> None:
    services.people.add("José", "Van Den Abeele", new_organisation="KVLV")
    rows = (("Naam", "Organisatie", "E-mail"), ("Jose Van den Abeele", "kvlv", "jose@voorbeeld.be"))
    proposal = proposed(services, csv_file(tmp_path / "a.csv", rows))
    assert outcomes(proposal) == ["updated"]
    services.register_imports.store(proposal, "a.csv")
    (jose,) = everybody(services)
    assert (jose.name, jose.email) == ("José Van Den Abeele", "jose@voorbeeld.be")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("Jan", "Peeters", "andere@voorbeeld.be"), "same_name_other_email"),
        (("Peeters", "Jan", ""), "turned_name"),
        (("Mia", "Claes", "jan@voorbeeld.be"), "same_email_other_name"),
    ],
)
def test_who_may_be_somebody_known_is_asked_about(
    services: Services, tmp_path: Path, row: tuple[str, str, str], reason: str
) -> None:
    services.people.add("Jan", "Peeters", email="jan@voorbeeld.be")
    rows = (("Voornaam", "Achternaam", "E-mail"), row)
    proposal = proposed(services, csv_file(tmp_path / "a.csv", rows))
    assert outcomes(proposal) == ["doubtful"]
    assert reasons(proposal) == [reason]
    services.register_imports.store(proposal, "a.csv")
    assert len(everybody(services)) == 1


def test_two_of_a_name_are_never_guessed(services: Services, tmp_path: Path) -> None:
    services.people.add("Jan", "Peeters", email="een@voorbeeld.be")
    services.people.add("Jan", "Peeters", email="twee@voorbeeld.be")
    rows = (("Voornaam", "Achternaam", "Functie", "Organisatie"), ("Jan", "Peeters", "lid", "KVLV"))
    proposal = proposed(services, csv_file(tmp_path / "a.csv", rows))
    assert (outcomes(proposal), reasons(proposal)) == (["doubtful"], ["several"])
    assert len(proposal.rows[0].candidates) == 2


def test_what_somebody_decides_is_done(services: Services, tmp_path: Path) -> None:
    person, _ = services.people.add("Jan", "Peeters", email="jan@voorbeeld.be")
    rows = (("Voornaam", "Achternaam", "E-mail"), ("Jan", "Peeters", "nieuw@voorbeeld.be"))
    proposal = proposed(services, csv_file(tmp_path / "a.csv", rows))
    (row,) = proposal.rows
    assert leave_out(row).outcome is Outcome.SKIPPED
    assert decide(row, None).outcome is Outcome.NEW
    chosen = ListProposal(PEOPLE, (decide(row, person),), stamp=proposal.stamp)
    services.register_imports.store(chosen, "a.csv")
    assert [one.email for one in everybody(services)] == ["nieuw@voorbeeld.be"]


def test_a_row_that_stands_twice_comes_in_once(services: Services, tmp_path: Path) -> None:
    other = (*MEMBERS[1][:5], "een andere functie")
    rows = (*MEMBERS, MEMBERS[1], other)
    proposal = proposed(services, workbook(tmp_path / "a.xlsx", ("Leden", rows)))
    assert outcomes(proposal) == ["new", "new", "new", "skipped", "doubtful"]
    assert reasons(proposal, 3) == ["twice"]
    assert reasons(proposal, 4) == ["twice_differently"]


def test_a_national_register_number_never_comes_in(services: Services, tmp_path: Path) -> None:
    rows: Rows = (
        ("Naam", "Identificatie", "Nota"),
        ("Lotte De Smet", "85.07.30-033.28", "geboren: 85.07.30-033.28"),
    )
    path = csv_file(tmp_path / "a.csv", rows)
    proposal = proposed(services, path)
    assert [reason.code for reason in proposal.remarks] == ["column_barred"]
    services.register_imports.store(proposal, "a.csv")
    assert "033" not in everybody(services)[0].note
    services.close()
    assert b"033.28" not in services.path.read_bytes()


def test_a_proposal_from_before_a_change_is_refused(services: Services, tmp_path: Path) -> None:
    proposal = proposed(services, workbook(tmp_path / "a.xlsx", ("Leden", MEMBERS)))
    services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.be")
    with pytest.raises(ZorgdeskError) as refused:
        services.register_imports.store(proposal, "a.xlsx")
    assert refused.value.code == "proposal_outdated"
    assert len(everybody(services)) == 1


def test_stopping_halfway_leaves_nothing(services: Services, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    proposal = proposed(services, workbook(tmp_path / "a.xlsx", ("Leden", MEMBERS)))
    with pytest.raises(Stopped):
        services.register_imports.store(proposal, "a.xlsx", progress=stop)
    assert everybody(services) == []
    assert services.organisations.count(OrganisationFilter()) == 0


def test_chosen_columns_are_remembered_for_the_same_headings(services: Services, tmp_path: Path) -> None:
    importer = services.register_imports
    rows = (("Wie", "Iets eigens"), ("Lotte De Smet", "coördinator"))
    read = importer.read(csv_file(tmp_path / "a.csv", rows))
    layout = importer.lay_out(read, PEOPLE)
    assert layout.columns[1].field is None
    importer.remember(with_field(layout, 1, Field.JOB_TITLE))
    other = importer.read(csv_file(tmp_path / "b.csv", (("wie", "IETS EIGENS"), ("Mia Claes", "lid"))))
    again = importer.lay_out(other, PEOPLE)
    assert again.remembered
    assert again.columns[1].field is Field.JOB_TITLE
    assert not importer.lay_out(other, ORGANISATIONS).remembered


def test_a_list_without_names_is_refused_with_a_reason(services: Services, tmp_path: Path) -> None:
    rows = (("E-mail", "Bedrag"), ("lotte@voorbeeld.be", "12"))
    with pytest.raises(ZorgdeskError) as refused:
        proposed(services, csv_file(tmp_path / "a.csv", rows))
    assert refused.value.code == "no_name_column"


def test_headings_alone_are_no_list(services: Services, tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as refused:
        proposed(services, workbook(tmp_path / "a.xlsx", ("Leden", MEMBERS[:1])))
    assert refused.value.code == "empty_list"


@pytest.mark.parametrize("address", [";", " , ;", "mailto:", "geen"])
def test_what_is_no_address_is_kept_and_pointed_out(services: Services, tmp_path: Path, address: str) -> None:
    rows: Rows = [("Naam", "E-mail"), ("Els Maes", address), ("Jos Claes", "jos@voorbeeld.example")]
    proposal = proposed(services, workbook(tmp_path / "leden.xlsx", ("Leden", rows)))
    assert "email_slip" in reasons(proposal)


PLACES = ("Voornaam", "Familienaam", "E-mail", "Organisatie", "Functie")


def places(services: Services, person: int) -> list[tuple[str, str, bool]]:
    return [(one.organisation, one.job_title, one.primary) for one in services.people.affiliations(person)]


def test_another_organisation_of_somebody_known_comes_beside_the_first(
    services: Services, tmp_path: Path
) -> None:
    lotte = services.people.add(
        "Lotte", "De Smet", email="lotte@voorbeeld.be", new_organisation="Iris", job_title="voorzitter"
    )[0]
    path = csv_file(
        tmp_path / "a.csv", (PLACES, ("Lotte", "De Smet", "LOTTE@voorbeeld.be", "Ganzenhof", "vrijwilliger"))
    )
    proposal = proposed(services, path)
    assert outcomes(proposal) == ["updated"]
    assert reasons(proposal)[:3] == ["same_email", "another_place", "new_organisation"]
    assert "naast Iris" in proposal.rows[0].why[1].told("nl")
    services.register_imports.store(proposal, "a.csv")
    assert places(services, lotte) == [("Iris", "voorzitter", True), ("Ganzenhof", "vrijwilliger", False)]
    assert outcomes(proposed(services, path)) == ["unchanged"]
    services.history.undo()
    assert places(services, lotte) == [("Iris", "voorzitter", True)]


def test_a_job_at_a_further_organisation_is_changed_there(services: Services, tmp_path: Path) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.be", new_organisation="Iris")[0]
    other = services.organisations.add("Ganzenhof")[0]
    services.people.add_affiliation(lotte, other, job_title="vrijwilliger")
    row = ("Lotte", "De Smet", "lotte@voorbeeld.be", "Ganzenhof", "penningmeester")
    bring_in(services, csv_file(tmp_path / "a.csv", (PLACES, row)))
    assert places(services, lotte) == [("Iris", "", True), ("Ganzenhof", "penningmeester", False)]


def test_two_rows_of_one_person_are_one_person_at_two_organisations(
    services: Services, tmp_path: Path
) -> None:
    rows = (
        PLACES,
        ("Lotte", "De Smet", "lotte@voorbeeld.be", "Iris", "voorzitter"),
        ("Lotte", "De Smet", "lotte@voorbeeld.be", "Ganzenhof", "vrijwilliger"),
        ("Lotte", "De Smet", "lotte@voorbeeld.be", "Ganzenhof", "kok"),
        ("Jan", "Peeters", "", "Iris", ""),
        ("Jan", "Peeters", "", "Ganzenhof", ""),
    )
    path = csv_file(tmp_path / "a.csv", rows)
    proposal = proposed(services, path)
    assert outcomes(proposal) == ["new", "updated", "doubtful", "new", "doubtful"]
    assert proposal.rows[1].follows == 2
    services.register_imports.store(proposal, "a.csv")
    lotte = next(one.id for one in everybody(services) if one.given_name == "Lotte")
    assert places(services, lotte) == [("Iris", "voorzitter", True), ("Ganzenhof", "vrijwilliger", False)]
    assert outcomes(proposed(services, path))[:2] == ["unchanged", "unchanged"]
    services.history.undo()
    assert everybody(services) == []


def test_who_is_left_out_on_the_first_row_comes_in_by_the_second(services: Services, tmp_path: Path) -> None:
    rows = (
        PLACES,
        *(("Lotte", "De Smet", "lotte@voorbeeld.be", one, "") for one in ("Iris", "Ganzenhof", "Sas")),
    )
    proposal = proposed(services, csv_file(tmp_path / "a.csv", rows))
    first, *others = proposal.rows
    services.register_imports.store(replace(proposal, rows=(leave_out(first), *others)), "a.csv")
    (lotte,) = everybody(services)
    assert places(services, lotte.id) == [("Ganzenhof", "", True), ("Sas", "", False)]


def test_a_further_organisation_goes_to_whom_somebody_chose(services: Services, tmp_path: Path) -> None:
    known = services.people.add("Lotte", "De Smet", email="oud@voorbeeld.be", new_organisation="Sas")[0]
    rows = (PLACES, *(("Lotte", "De Smet", "lotte@voorbeeld.be", one, "") for one in ("Iris", "Ganzenhof")))
    proposal = proposed(services, csv_file(tmp_path / "a.csv", rows))
    assert outcomes(proposal) == ["doubtful", "doubtful"]
    services.register_imports.store(
        replace(proposal, rows=tuple(decide(row, known) for row in proposal.rows)), "a.csv"
    )
    assert places(services, known) == [("Sas", "", True), ("Iris", "", False), ("Ganzenhof", "", False)]


def test_columns_beyond_those_that_are_shown_are_told(services: Services, tmp_path: Path) -> None:
    rows = (("Naam", *(f"Vraag {number}" for number in range(250))), ("Els Maes", *["ja"] * 250))
    proposal = proposed(services, csv_file(tmp_path / "a.csv", rows))
    assert [remark.told("nl") for remark in proposal.remarks if remark.code == "columns_too_many"] == [
        "De lijst heeft nog 51 andere kolommen, die niet getoond en niet ingevoerd worden."
    ]


PARTS = ("Naam", "Deel van")


def parents(services: Services) -> dict[str, str]:
    found = services.organisations.rows(OrganisationFilter())
    names = {one.id: one.name for one in found}
    return {one.name: names[one.parent_id] for one in found if one.parent_id}


def test_an_organisation_is_part_of_one_known_or_of_the_same_list(services: Services, tmp_path: Path) -> None:
    services.organisations.add("Koepel Oost", aliases=("KO",))
    rows = (PARTS, ("De Brug", "KO"), ("De Werf", "Nieuwe Koepel"), ("Nieuwe Koepel", ""), ("Sas", "Nergens"))
    path = csv_file(tmp_path / "a.csv", rows)
    proposal = proposed(services, path, ORGANISATIONS)
    assert reasons(proposal, 3) == ["no_parent"]
    services.register_imports.store(proposal, "a.csv")
    assert parents(services) == {"De Brug": "Koepel Oost", "De Werf": "Nieuwe Koepel"}
    assert outcomes(proposed(services, path, ORGANISATIONS)) == ["unchanged"] * 4


def test_of_two_organisations_of_one_name_none_is_guessed(services: Services, tmp_path: Path) -> None:
    for _ in range(2):
        services.organisations.add("Koepel Oost")
    proposal = proposed(
        services, csv_file(tmp_path / "a.csv", (PARTS, ("De Brug", "Koepel Oost"))), ORGANISATIONS
    )
    assert reasons(proposal) == ["no_parent"]
    services.register_imports.store(proposal, "a.csv")
    assert parents(services) == {}
