"""What people said of the words and the columns of a list is used for it, and for the lists that follow."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from zorgdesk.domain.attendance_answers import ListAnswers
from zorgdesk.domain.attendance_lists import ClaimSource, ListNote
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.register_lists import Field, ListKind, ListLayout
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services, open_services
from zorgdesk.services.register_imports import with_field

PRESENT, REGISTERED = ParticipationStatus.PRESENT, ParticipationStatus.REGISTERED
EXCUSED, CANCELLED = ParticipationStatus.EXCUSED, ParticipationStatus.CANCELLED
SITE = '"First Name","Last Name","Participant Status"\n"Lotte","De Smet","{}"\n"Jan","Claes","{}"\n'
NOBODY_KNOWS = """Oversikt

Hvem	Inn	Ut	Lengde	Post
De Smet, Lotte	10/09/2026, 08:58:02	10/09/2026, 12:01:33	3h 3m 31s	lotte@x.example
De Smet, Lotte	10/09/2026, 13:00:00	10/09/2026, 13:30:00	30m	lotte@x.example
Jan Claes	10/09/2026, 09:00:00	10/09/2026, 10:00:00	1h

3. Hendelser
Jan Claes	iets anders
"""
SAID = dict(enumerate((Field.NAME_GIVEN_FIRST, Field.JOINED, Field.LEFT, Field.DURATION, Field.EMAIL)))
Listed = Callable[[str], Path]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_services(tmp_path / "huis.zorgdesk", author="An", clock=FakeClock())
    yield opened
    opened.close()


@pytest.fixture
def activity(services: Services) -> int:
    return services.activities.add("practice_table", "Wonen", date=date(2026, 9, 10))[0]


@pytest.fixture
def listed(tmp_path: Path) -> Listed:
    def write(text: str) -> Path:
        path = tmp_path / f"lijst-{abs(hash(text))}.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def statuses(services: Services, activity: int) -> dict[str, ParticipationStatus]:
    return {one.name: one.status for one in services.participations.of(activity)}


def laid_out(services: Services, path: Path, header: int | None, fields: dict[int, Field]) -> ListLayout:
    imports = services.register_imports
    layout = imports.lay_out(imports.read(path), ListKind.ATTENDANCE, header=header)
    for number, field in fields.items():
        layout = with_field(layout, number, field)
    return layout


def test_a_word_that_was_said_to_mean_something_means_that_from_then_on(
    services: Services, activity: int, listed: Listed
) -> None:
    importer, path = services.attendance_import, listed(SITE.format("Komt zeker", "Belt nog terug"))
    unsaid = importer.propose(path, activity)
    assert [(word.text, word.status, word.people) for word in unsaid.found.words] == [
        ("Belt nog terug", None, 1),
        ("Komt zeker", None, 1),
    ]
    assert [line.after for line in unsaid.lines] == [REGISTERED, REGISTERED]
    said = importer.propose(path, activity, ListAnswers(words={"komt zeker": PRESENT}))
    importer.store(path, said)
    assert statuses(services, activity) == {"Lotte De Smet": PRESENT, "Jan Claes": REGISTERED}
    services.history.undo()
    later = importer.propose(listed(SITE.format("KOMT ZEKER!", "belt nog terug")), activity)
    assert [line.after for line in later.lines] == [PRESENT, REGISTERED]
    assert [text for note, text in later.found.notes if note is ListNote.UNKNOWN_STATUS] == ["belt nog terug"]
    corrected = ListAnswers(words={"komt zeker": CANCELLED, "belt nog terug": EXCUSED})
    importer.store(path, importer.propose(path, activity, corrected))
    assert statuses(services, activity) == {"Lotte De Smet": CANCELLED, "Jan Claes": EXCUSED}


def test_looking_alone_remembers_nothing(services: Services, activity: int, listed: Listed) -> None:
    path = listed(SITE.format("Komt zeker", "Registered"))
    services.attendance_import.propose(path, activity, ListAnswers(words={"komt zeker": PRESENT}))
    assert services.attendance_import.propose(path, activity).found.words[0].status is None


def test_columns_that_were_said_are_read_and_kept_for_the_next_list(
    services: Services, activity: int, listed: Listed
) -> None:
    importer, path = services.attendance_import, listed(NOBODY_KNOWS)
    layout = laid_out(services, path, 3, SAID)
    proposal = importer.propose(path, activity, ListAnswers(layout=layout))
    assert proposal.found.source is ClaimSource.ONLINE
    assert [(one.shown, one.minutes, one.rows) for one in proposal.found.attendees] == [
        ("Lotte De Smet", 214, (4, 5)),
        ("Jan Claes", 60, (6,)),
    ]
    importer.store(path, proposal)
    assert statuses(services, activity) == {"Lotte De Smet": PRESENT, "Jan Claes": PRESENT}
    services.history.undo()
    # one line more above the head, other people below it
    later = listed("x\n" + NOBODY_KNOWS.replace("Jan Claes", "Pol Wouters"))
    found = importer.propose(later, activity).found
    assert (found.format, [one.shown for one in found.attendees]) == (
        "mapped",
        ["Lotte De Smet", "Pol Wouters"],
    )


def test_what_was_said_of_columns_goes_before_a_format(
    services: Services, activity: int, listed: Listed
) -> None:
    text = "Naam;Contactpersoon;Status\nBuurthuis Zuid;Lotte De Smet;aanwezig\n"
    path, importer = listed(text), services.attendance_import
    assert importer.propose(path, activity).found.attendees[0].shown == "Buurthuis Zuid"
    fields = {0: Field.ORGANISATION, 1: Field.NAME_GIVEN_FIRST}
    importer.store(
        path, importer.propose(path, activity, ListAnswers(layout=laid_out(services, path, 1, fields)))
    )
    services.history.undo()
    (line,) = importer.propose(path, activity).lines
    assert (line.attendee.shown, line.attendee.organisation) == ("Lotte De Smet", "Buurthuis Zuid")
    assert line.after is PRESENT


def test_a_family_name_first_stays_the_family_name(services: Services, activity: int, listed: Listed) -> None:
    path = listed("Wie er was;Plek\nDe Smet Lotte;Gent\n")
    layout = laid_out(services, path, 1, {0: Field.NAME_FAMILY_FIRST})
    importer = services.attendance_import
    proposal = importer.propose(path, activity, ListAnswers(layout=layout)).from_source(ClaimSource.PAPER)
    importer.store(path, proposal)
    (guest,) = services.participations.of(activity)
    assert (guest.given_name, guest.family_name, guest.status) == ("Lotte", "De Smet", PRESENT)


def test_a_column_of_national_numbers_is_never_chosen(
    services: Services, activity: int, listed: Listed
) -> None:
    path = listed("Wie er was;Rijksregisternummer\nLotte De Smet;85.07.30-033.28\n")
    layout = laid_out(services, path, 1, {0: Field.NAME_GIVEN_FIRST, 1: Field.STATUS})
    found = services.attendance_import.propose(path, activity, ListAnswers(layout=layout)).found
    assert found.notes == ((ListNote.NATIONAL_NUMBER, "Rijksregisternummer"),)
    assert "85.07" not in str(found)


def test_what_no_format_and_nobody_knows_is_refused_until_somebody_says(
    services: Services, activity: int, listed: Listed
) -> None:
    path, importer = listed("Hvem;Hvor\nLotte De Smet;Gent\n"), services.attendance_import
    with pytest.raises(ZorgdeskError, match="not_an_attendance_list"):
        importer.propose(path, activity)
    layout = laid_out(services, path, 1, {0: Field.NAME_GIVEN_FIRST})
    assert importer.propose(path, activity, ListAnswers(layout=layout)).found.names_alone


def test_a_key_makes_a_second_reading_an_update(services: Services, activity: int, listed: Listed) -> None:
    head, importer = "Bewijs;Bezoeker;Toestand\n", services.attendance_import
    first = listed(head + "A1;Lotte De Smet;ingeschreven\n")
    fields = {0: Field.SOURCE_KEY, 1: Field.NAME_GIVEN_FIRST, 2: Field.STATUS}
    importer.store(
        first, importer.propose(first, activity, ListAnswers(layout=laid_out(services, first, 1, fields)))
    )
    second = listed(head + "A1;Lotte De Smet;geannuleerd\n")
    result, _ = importer.store(second, importer.propose(second, activity))
    assert (result.created, result.updated) == (0, 1)
    assert statuses(services, activity) == {"Lotte De Smet": CANCELLED}
    again = replace(importer.propose(second, activity), known=False)
    assert importer.store(second, again)[0].unchanged == 1
