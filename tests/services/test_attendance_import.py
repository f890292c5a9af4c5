"""Lists of who was there come in through the service: who is known, who is new, who is asked about."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from zorgdesk.domain.attendance_answers import ListAnswers
from zorgdesk.domain.attendance_lists import ClaimSource
from zorgdesk.domain.attendance_proposal import AttendanceProposal, Claim, Decision, Line, Why
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.people import PersonFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services, open_services

SAMPLES = Path(__file__).parents[1] / "data" / "attendance"
REPORT = SAMPLES / "teams_report_2022.csv"
PRESENT, REGISTERED = ParticipationStatus.PRESENT, ParticipationStatus.REGISTERED
ABSENT = ParticipationStatus.ABSENT


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_services(tmp_path / "huis.zorgdesk", author="An", clock=FakeClock())
    yield opened
    opened.close()


@pytest.fixture
def activity(services: Services) -> int:
    return services.activities.add("practice_table", "Wonen", date=date(2026, 9, 10))[0]


Listed = Callable[[str], Path]


@pytest.fixture
def listed(tmp_path: Path) -> Listed:
    """A list as a file, from its lines."""

    def write(text: str) -> Path:
        path = tmp_path / f"lijst-{abs(hash(text))}.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def lines(proposal: AttendanceProposal) -> dict[str, Line]:
    return {line.attendee.shown: line for line in proposal.lines}


def imported(services: Services, path: Path, activity: int) -> ImportResult:
    return services.attendance_import.store(path, services.attendance_import.propose(path, activity))[0]


def guests(services: Services, activity: int) -> dict[str, Participation]:
    return {one.name: one for one in services.participations.of(activity)}


def test_who_is_registered_becomes_present_with_minutes(services: Services, activity: int) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="Lotte@voorbeeld.example")[0]
    services.participations.add(activity, lotte)
    proposal = services.attendance_import.propose(REPORT, activity)
    line = lines(proposal)["Lotte De Smet"]
    assert (line.outcome, line.why, line.before, line.after) == (
        Outcome.UPDATED,
        Why.EMAIL,
        REGISTERED,
        PRESENT,
    )
    assert guests(services, activity)["Lotte De Smet"].status is REGISTERED  # nothing is stored yet
    result, _ = services.attendance_import.store(REPORT, proposal)
    guest = guests(services, activity)["Lotte De Smet"]
    assert (guest.status, guest.minutes_online, guest.walk_in) == (PRESENT, 184, False)
    assert guest.check_in == datetime(2026, 9, 10, 6, 58, 2, tzinfo=UTC)
    assert (result.created, result.updated, result.unchanged) == (2, 1, 0)


def test_unknown_people_come_in_to_be_confirmed(services: Services, activity: int) -> None:
    imported(services, REPORT, activity)
    guest = guests(services, activity)["Youssef Benali"]
    assert (guest.status, guest.walk_in, guest.to_confirm) == (PRESENT, True, True)
    assert guest.minutes_online == 98


def test_who_dialled_in_is_left_for_somebody_to_say(services: Services, activity: int) -> None:
    result = imported(services, REPORT, activity)
    assert len(result.review) == 1
    assert "+32 470 12 34 **" in result.review[0]
    assert "belde in" in result.review[0]
    assert len(guests(services, activity)) == 3


def test_the_same_file_again_changes_nothing(services: Services, activity: int) -> None:
    imported(services, REPORT, activity)
    services.participations.delete(guests(services, activity)["Sofie Peeters"].id)
    proposal = services.attendance_import.propose(REPORT, activity)
    result, changes = services.attendance_import.store(REPORT, proposal)
    assert proposal.known
    assert not changes
    assert (result.created, result.updated, result.review) == (0, 0, ())
    assert "Sofie Peeters" not in guests(services, activity)


def test_another_file_that_says_the_same_changes_nobody(
    services: Services, activity: int, listed: Listed
) -> None:
    first = listed("Naam;Aanwezig\nLotte De Smet;x\nJan Claes;\n")
    imported(services, first, activity)
    again = listed("Naam;Aanwezig\nJan Claes;\nLotte De Smet;x\n")
    result = imported(services, again, activity)
    assert (result.created, result.updated, result.unchanged) == (0, 0, 2)


def test_the_list_is_undone_as_a_whole(services: Services, activity: int) -> None:
    before = services.people.count(PersonFilter())
    imported(services, REPORT, activity)
    services.history.undo()
    assert guests(services, activity) == {}
    assert services.people.count(PersonFilter()) == before
    assert not services.attendance_import.propose(REPORT, activity).known


@pytest.mark.parametrize(
    "written", ["Jan Peeters", "Peeters Jan", '"Peeters, Jan"'], ids=["given first", "family first", "comma"]
)
def test_a_name_that_one_person_has_is_that_person(
    services: Services, activity: int, listed: Listed, written: str
) -> None:
    jan = services.people.add("Jan", "Peeters")[0]
    proposal = services.attendance_import.propose(listed(f"Naam;Aanwezig\n{written};x\n"), activity)
    assert (proposal.lines[0].chosen, proposal.lines[0].why) == (jan, Why.NAME)


def test_two_of_one_name_are_asked_about(services: Services, activity: int, listed: Listed) -> None:
    both = [services.people.add("Jan", "Peeters")[0] for _ in range(2)]
    path = listed("Naam;Aanwezig\nJan Peeters;x\n")
    proposal = services.attendance_import.propose(path, activity)
    line = proposal.lines[0]
    assert (line.chosen, line.why, line.outcome) == (Decision.OPEN, Why.SEVERAL_FIT, Outcome.DOUBTFUL)
    assert [one.person.id for one in line.candidates] == both
    result = services.attendance_import.store(path, proposal)[0]
    assert guests(services, activity) == {}
    assert "Jan Peeters (rij 2)" in result.review[0]


@pytest.mark.parametrize("written", ["Noel Pavlovic", "noël pavlović", "Noël Pav-lović"])
def test_a_name_that_is_only_nearly_the_same_is_asked_about(
    services: Services, activity: int, listed: Listed, written: str
) -> None:
    noel = services.people.add("Noël", "Pavlović")[0]
    line = services.attendance_import.propose(listed(f"Naam;Aanwezig\n{written};x\n"), activity).lines[0]
    assert (line.chosen, line.why) == (Decision.OPEN, Why.NEARLY)
    assert [one.person.id for one in line.candidates] == [noel]


def test_the_address_of_who_booked_is_not_the_address_of_the_guests(
    services: Services, activity: int, listed: Listed
) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.example")[0]
    path = listed("Naam;E-mail\nLotte De Smet;lotte@voorbeeld.example\nJan De Smet;lotte@voorbeeld.example\n")
    found = lines(services.attendance_import.propose(path, activity))
    assert found["Lotte De Smet"].chosen == lotte
    assert (found["Jan De Smet"].chosen, found["Jan De Smet"].why) == (Decision.OPEN, Why.EMAIL_OF_OTHER)


def test_an_address_with_another_name_is_asked_about(
    services: Services, activity: int, listed: Listed
) -> None:
    services.people.add("Lotte", "De Smet", email="info@voorbeeld.example")
    path = listed("Naam;E-mail\nJan Claes;info@voorbeeld.example\n")
    line = services.attendance_import.propose(path, activity).lines[0]
    assert (line.chosen, line.why) == (Decision.OPEN, Why.EMAIL_OF_OTHER)


def test_online_and_paper_stay_apart_and_disagree(services: Services, activity: int, listed: Listed) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.example")[0]
    services.participations.add(activity, lotte)
    paper = listed("Naam;Aanwezig;Handtekening\nLotte De Smet;afwezig;\n")
    imported(services, paper, activity)
    assert guests(services, activity)["Lotte De Smet"].status is ABSENT
    line = lines(services.attendance_import.propose(REPORT, activity))["Lotte De Smet"]
    assert line.disagrees
    imported(services, REPORT, activity)
    guest = guests(services, activity)["Lotte De Smet"]
    assert guest.status is PRESENT
    claims = services.participations.claims(activity)[guest.id]
    assert [(one.source, one.status, one.minutes) for one in claims] == [
        (ClaimSource.PAPER, ABSENT, None),
        (ClaimSource.ONLINE, PRESENT, 184),
    ]


def test_what_was_noted_at_the_door_is_a_source_too(services: Services, activity: int) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.example")[0]
    guest = services.participations.add(activity, lotte)[0]
    services.participations.check_in(guest)
    came = guests(services, activity)["Lotte De Smet"].check_in
    imported(services, REPORT, activity)
    claims = services.participations.claims(activity)[guest]
    assert claims[0] == Claim(ClaimSource.DOOR, PRESENT, came)
    assert [one.source for one in claims] == [ClaimSource.DOOR, ClaimSource.ONLINE]
    assert guests(services, activity)["Lotte De Smet"].check_in == came


def test_a_list_that_says_nothing_about_somebody_never_makes_them_absent(
    services: Services, activity: int, listed: Listed
) -> None:
    imported(services, listed("Naam;Handtekening\nLotte De Smet;x\nJan Claes;\n"), activity)
    assert guests(services, activity)["Jan Claes"].status is REGISTERED


def test_registrations_are_no_walk_ins_and_no_attendance(services: Services, activity: int) -> None:
    imported(services, SAMPLES / "signup_registrations.csv", activity)
    guest = guests(services, activity)["Lotte De Smet"]
    assert (guest.status, guest.walk_in, guest.to_confirm) == (REGISTERED, False, True)


def test_a_registration_does_not_undo_what_somebody_noted(
    services: Services, activity: int, listed: Listed
) -> None:
    lotte = services.people.add("Lotte", "De Smet")[0]
    guest = services.participations.add(activity, lotte)[0]
    services.participations.excuse(guest)
    imported(services, listed("Naam\nLotte De Smet\nJan Claes\n"), activity)
    assert guests(services, activity)["Lotte De Smet"].status is ParticipationStatus.EXCUSED


def test_a_choice_in_the_window_decides(services: Services, activity: int, listed: Listed) -> None:
    both = [services.people.add("Jan", "Peeters")[0] for _ in range(2)]
    path = listed("Naam;Aanwezig\nJan Peeters;x\nSofie Maes;x\n")
    importer = services.attendance_import
    proposal = importer.propose(path, activity)
    chosen = (
        proposal.lines[0].with_choice(both[1]),
        proposal.lines[1].with_choice(both[0], importer.candidate(activity, both[0])),
    )
    result, _ = importer.store(path, AttendanceProposal(activity, proposal.found, chosen))
    there = {one.person_id for one in services.participations.of(activity)}
    assert (there, result.created, result.review) == (set(both), 2, ())


def test_two_lines_may_prove_to_be_one_person(services: Services, activity: int, listed: Listed) -> None:
    jan = services.people.add("Jan", "Peeters")[0]
    path = listed("Naam;Aanwezig\nJan Peeters;x\nJantje P;x\n")
    importer = services.attendance_import
    proposal = importer.propose(path, activity)
    second = proposal.lines[1].with_choice(jan, importer.candidate(activity, jan))
    importer.store(path, AttendanceProposal(activity, proposal.found, (proposal.lines[0], second)))
    assert len(services.participations.of(activity)) == 1


def test_an_ambiguous_day_leaves_the_times_out_until_it_is_said(services: Services, listed: Listed) -> None:
    activity = services.activities.add("practice_table", "Wonen")[0]
    path = listed("Full Name\tUser Action\tTimestamp\nJan Claes\tJoined\t03/04/2026, 09:00:00\n")
    importer = services.attendance_import
    unsure = importer.propose(path, activity)
    assert unsure.found.days == (date(2026, 3, 4), date(2026, 4, 3))
    assert unsure.lines[0].claim == Claim(ClaimSource.ONLINE, PRESENT)
    assert "niet zeker" in importer.store(path, unsure)[0].review[0]
    sure = importer.propose(path, activity, ListAnswers(day=date(2026, 4, 3)))
    assert sure.lines[0].attendee.joined == datetime(2026, 4, 3, 7, tzinfo=UTC)


def test_an_activity_that_is_gone_is_said(services: Services) -> None:
    with pytest.raises(ZorgdeskError) as caught:
        services.attendance_import.propose(REPORT, 99)
    assert caught.value.code == "none_fits"


def test_somebody_to_confirm_is_new_indeed(services: Services, activity: int) -> None:
    imported(services, REPORT, activity)
    services.to_confirm.confirm(guests(services, activity)["Sofie Peeters"].person_id)
    assert not guests(services, activity)["Sofie Peeters"].to_confirm
    assert guests(services, activity)["Youssef Benali"].to_confirm


def test_somebody_to_confirm_proves_to_be_who_is_on_the_list_already(
    services: Services, activity: int, listed: Listed
) -> None:
    lotje = services.people.add("Lotje", "Desmet", new_organisation="Buurthuis")[0]
    guest = services.participations.add(activity, lotje)[0]
    imported(services, REPORT, activity)
    walk_in = guests(services, activity)["Lotte De Smet"].person_id
    services.to_confirm.is_same_as(walk_in, lotje)
    there = guests(services, activity)
    assert set(there) == {"Lotje Desmet", "Sofie Peeters", "Youssef Benali"}
    assert (there["Lotje Desmet"].id, there["Lotje Desmet"].status) == (guest, PRESENT)
    assert there["Lotje Desmet"].minutes_online == 184
    assert [one.source for one in services.participations.claims(activity)[guest]] == [ClaimSource.ONLINE]
    assert services.people.get(walk_in) is None


def test_somebody_to_confirm_proves_to_be_somebody_who_was_not_on_the_list(
    services: Services, activity: int
) -> None:
    lotje = services.people.add("Lotje", "Desmet", new_organisation="Buurthuis")[0]
    imported(services, REPORT, activity)
    services.to_confirm.is_same_as(guests(services, activity)["Lotte De Smet"].person_id, lotje)
    guest = guests(services, activity)["Lotje Desmet"]
    assert (guest.organisation, guest.status, guest.to_confirm) == ("Buurthuis", PRESENT, False)
    services.history.undo()
    assert guests(services, activity)["Lotte De Smet"].to_confirm


def test_who_was_recognised_by_mistake_is_somebody_else_again_also_later(
    services: Services, activity: int, listed: Listed
) -> None:
    lotje = services.people.add("Lotje", "Desmet", new_organisation="Buurthuis")[0]
    imported(services, listed("Naam;E-mail;Aanwezig\nLotte D.;lotte@thuis.example;x\n"), activity)
    walk_in = guests(services, activity)["Lotte D."]
    services.to_confirm.is_same_as(walk_in.person_id, lotje)
    known = services.people.get(lotje)
    assert known is not None
    assert (known.name, known.email) == ("Lotje Desmet", "lotte@thuis.example")
    services.people.edit(lotje, note="belt terug")
    (merge,) = services.duplicates.merges(Noun.PEOPLE)
    services.duplicates.unmerge(merge.id)
    assert guests(services, activity)["Lotte D."] == walk_in
    known = services.people.get(lotje)
    assert known is not None
    assert (known.email, known.note) == ("", "belt terug")


def test_who_dialled_in_is_known_by_a_number_that_one_person_has(
    services: Services, activity: int, listed: Listed
) -> None:
    jan = services.people.add("Jan", "Peeters", telephone="0470 12 34 56")[0]
    path = listed("Naam;Aanwezig\n+32 470 12 34 56;x\n+32 470 12 34 **;x\n")
    found = services.attendance_import.propose(path, activity).lines
    assert [(line.chosen, line.why) for line in found] == [
        (jan, Why.TELEPHONE),
        (Decision.OPEN, Why.DIALLED_IN),
    ]


def test_the_sheet_filled_in_by_hand_is_a_source_of_its_own(services: Services, activity: int) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.example")[0]
    guest = services.participations.add(activity, lotte)[0]
    imported(services, REPORT, activity)
    services.from_paper.fill_in(activity, {guest: ABSENT})
    assert guests(services, activity)["Lotte De Smet"].status is PRESENT
    services.from_paper.fill_in(activity, {guest: ParticipationStatus.EXCUSED})
    assert [(one.source, one.status) for one in services.participations.claims(activity)[guest]] == [
        (ClaimSource.ONLINE, PRESENT),
        (ClaimSource.PAPER, ParticipationStatus.EXCUSED),
    ]


def test_a_further_address_makes_somebody_known(services: Services, activity: int, listed: Listed) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@nieuw.example")[0]
    services.people.edit(lotte, email_aliases=("Lotte@Oud.example",))
    line = services.attendance_import.propose(
        listed("Naam;E-mail\nLotte;lotte@oud.example\n"), activity
    ).lines[0]
    assert (line.chosen, line.why) == (lotte, Why.EMAIL_ALIAS)


def test_the_first_address_of_one_goes_before_the_further_one_of_another(
    services: Services, activity: int, listed: Listed
) -> None:
    services.people.add("Lotte", "De Smet", email_aliases=("info@huis.example",))
    other = services.people.add("Lotte", "Maes", email="info@huis.example")[0]
    line = services.attendance_import.propose(
        listed("Naam;E-mail\nLotte;info@huis.example\n"), activity
    ).lines[0]
    assert (line.chosen, line.why) == (other, Why.EMAIL)


def test_an_address_said_to_be_somebodys_is_known_the_next_time(
    services: Services, activity: int, listed: Listed
) -> None:
    lotte = services.people.add("Charlotte", "Desmet", email="lotte@werk.example")[0]
    jan = services.people.add("Jan", "Claes")[0]
    path = listed("Naam;E-mail\nLotte D.;lotte@thuis.example\nJanneman;jan@thuis.example\n")
    proposal = services.attendance_import.propose(path, activity)
    chosen = [
        line.with_choice(one, services.attendance_import.candidate(activity, one))
        for line, one in zip(proposal.lines, (lotte, jan), strict=True)
    ]
    services.attendance_import.store(path, replace(proposal, lines=tuple(chosen)))
    people = [services.people.get(one) for one in (lotte, jan)]
    assert [(one.email, one.email_aliases) for one in people if one] == [
        ("lotte@werk.example", ("lotte@thuis.example",)),
        ("jan@thuis.example", ()),
    ]
    again = services.attendance_import.propose(
        listed("Naam;E-mail\nLotte D.;lotte@thuis.example\n"), activity
    )
    assert again.lines[0].candidates[0].person.id == lotte
    services.history.undo()
    restored = services.people.get(lotte)
    assert restored is not None
    assert restored.email_aliases == ()


def test_the_address_of_who_booked_for_others_stays_theirs(
    services: Services, activity: int, listed: Listed
) -> None:
    services.people.add("An", "Baert", email="an@huis.example")
    lotte, jan = (services.people.add(given, "Desmet")[0] for given in ("Lotte", "Jan"))
    path = listed("Naam;E-mail\nLotje;an@huis.example\nJantje;samen@huis.example\nPol;samen@huis.example\n")
    proposal = services.attendance_import.propose(path, activity)
    chosen = [
        line.with_choice(one, services.attendance_import.candidate(activity, one))
        for line, one in zip(proposal.lines, (lotte, jan), strict=False)
    ]
    services.attendance_import.store(path, replace(proposal, lines=(*chosen, proposal.lines[2])))
    assert [services.people.get(one).email for one in (lotte, jan)] == ["", ""]  # type: ignore[union-attr]


def test_who_is_recognised_afterwards_keeps_the_address_of_the_list(
    services: Services, activity: int, listed: Listed
) -> None:
    lotte = services.people.add("Charlotte", "Desmet", email="lotte@werk.example")[0]
    imported(services, listed("Naam;E-mail;Aanwezig\nLotte D.;lotte@thuis.example;x\n"), activity)
    services.to_confirm.is_same_as(guests(services, activity)["Lotte D."].person_id, lotte)
    known = services.people.get(lotte)
    assert known is not None
    assert (known.email, known.email_aliases) == ("lotte@werk.example", ("lotte@thuis.example",))


ODOO = "id,name,email,partner_id/id,event_id/id,state\n"


def test_a_changed_export_updates_the_registrations_it_had_before(
    services: Services, activity: int, listed: Listed
) -> None:
    first = ODOO + "__export__.r_1,De Smet Lotte,l@x.example,p,e,open\n__export__.r_2,Jan Claes,,p,e,open\n"
    imported(services, listed(first), activity)
    changed = (
        ODOO + "__export__.r_2,Jan Claes,,p,e,cancel\n__export__.r_1,Lotte De Smet,lot@x.example,p,e,done\n"
    )
    result = imported(services, listed(changed), activity)
    assert (result.created, result.updated, result.review) == (0, 2, ())
    there = guests(services, activity)
    assert {name: one.status for name, one in there.items()} == {
        "De Smet Lotte": PRESENT,
        "Jan Claes": ParticipationStatus.CANCELLED,
    }
    claims = services.participations.claims(activity)
    assert [one.status for one in claims[there["De Smet Lotte"].id]] == [PRESENT]
    back = ODOO + "__export__.r_2,Claes Jan,,p,e,open\n"
    imported(services, listed(back), activity)
    assert guests(services, activity)["Jan Claes"].status is REGISTERED


def test_what_somebody_decided_of_a_registration_is_not_asked_again(
    services: Services, activity: int, listed: Listed
) -> None:
    lotte = services.people.add("Charlotte", "Desmet")[0]
    path = listed(ODOO + "__export__.r_1,Lotje,,p,e,open\n")
    proposal = services.attendance_import.propose(path, activity)
    line = proposal.lines[0].with_choice(lotte, services.attendance_import.candidate(activity, lotte))
    services.attendance_import.store(path, replace(proposal, lines=(line,)))
    again = services.attendance_import.propose(listed(ODOO + "__export__.r_1,Lotje,,p,e,done\n"), activity)
    assert (again.lines[0].chosen, again.lines[0].why) == (lotte, Why.SOURCE_KEY)


def test_a_place_that_was_passed_on_is_asked_about(services: Services, activity: int, listed: Listed) -> None:
    imported(services, listed(ODOO + "__export__.r_1,Lotte Maes,huis@x.example,p,e,open\n"), activity)
    path = listed(ODOO + "__export__.r_1,Pol Wouters,huis@x.example,p,e,done\n")
    line = services.attendance_import.propose(path, activity).lines[0]
    assert (line.outcome, line.why) == (Outcome.DOUBTFUL, Why.KEY_OF_OTHER)
    assert [one.person.name for one in line.candidates] == ["Lotte Maes"]
    assert "andere naam" in imported(services, path, activity).review[0]


def test_who_came_stays_so_when_the_same_list_knows_no_more(
    services: Services, activity: int, listed: Listed
) -> None:
    imported(services, listed(ODOO + "__export__.r_1,Lotte Maes,,p,e,done\n"), activity)
    imported(services, listed(ODOO + "__export__.r_1,Lotte Maes,,p,e,open\n"), activity)
    assert guests(services, activity)["Lotte Maes"].status is PRESENT


def test_a_code_of_an_order_for_several_is_nobodys_key(
    services: Services, activity: int, listed: Listed
) -> None:
    head = "Order code,Attendee name,Checked in\n"
    proposal = services.attendance_import.propose(
        listed(head + "K3X,Lotte Maes,\nK3X,Jan Maes,\nB7,Pol Wouters,\n"), activity
    )
    assert [line.attendee.source_key for line in proposal.lines] == ["", "", "pretix:B7"]


def test_names_alone_were_there_on_a_list_that_is_no_registration(
    services: Services, activity: int, listed: Listed
) -> None:
    path = listed("Naam\nLotte Maes\nJan Claes\n")
    proposal = services.attendance_import.propose(path, activity)
    assert [line.after for line in proposal.lines] == [REGISTERED, REGISTERED]
    door = proposal.from_source(ClaimSource.DOOR)
    assert [line.after for line in door.lines] == [PRESENT, PRESENT]
    assert door.from_source(ClaimSource.REGISTRATION).lines == proposal.lines


def test_a_place_that_was_passed_on_and_back_keeps_what_was_said_of_both(
    services: Services, activity: int, listed: Listed
) -> None:
    def decided(name: str, state: str, chosen: int | Decision) -> None:
        path = listed(ODOO + f"__export__.r_1,{name},,p,e,{state}\n")
        proposal = services.attendance_import.propose(path, activity)
        one = services.attendance_import.candidate(activity, chosen) if isinstance(chosen, int) else None
        line = proposal.lines[0].with_choice(chosen, one)
        services.attendance_import.store(path, replace(proposal, lines=(line,)))

    decided("Lotte Maes", "open", Decision.NEW)
    decided("Pol Wouters", "open", Decision.NEW)
    there = guests(services, activity)
    decided("Lotte Maes", "done", there["Lotte Maes"].person_id)
    claims = services.participations.claims(activity)
    assert [one.status for one in claims[there["Lotte Maes"].id]] == [PRESENT]
    assert [one.status for one in claims[there["Pol Wouters"].id]] == [REGISTERED]
