import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.walk_in_lines import WalkIn
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.from_paper import Came, FromPaper
from zorgdesk.services.history import History
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People

REGISTERED, PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.REGISTERED,
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


@pytest.fixture
def evening(store: Store) -> int:
    activity_id, _ = Activities(store).add("practice_table", "Buren en buddy’s")
    for given, family in (("Noor", "Verhelst"), ("Jos", "Maes"), ("An", "Bral")):
        Participations(store).add(activity_id, People(store).add(given, family)[0])
    return activity_id


def statuses(store: Store, activity_id: int) -> dict[str, ParticipationStatus]:
    return {one.name: one.status for one in Participations(store).of(activity_id)}


def test_the_sheet_and_the_lines_below_it_are_one_action(store: Store, evening: int) -> None:
    bral, maes, verhelst = Participations(store).of(evening)
    Participations(store).check_in(bral.id)
    griet, _ = People(store).add("Griet", "Stevens")
    before = Participations(store).of(evening)
    FromPaper(store).fill_in(
        evening,
        {bral.id: PRESENT, maes.id: EXCUSED, verhelst.id: ABSENT},
        [
            Came(WalkIn("Fatima", "El Amrani", "Ferme Stemmen vzw", "f@fs.example")),
            Came(WalkIn("Griet", "Stevens"), griet),
        ],
    )
    assert statuses(store, evening) == {
        "An Bral": PRESENT,
        "Fatima El Amrani": PRESENT,
        "Jos Maes": EXCUSED,
        "Griet Stevens": PRESENT,
        "Noor Verhelst": ABSENT,
    }
    now = {one.name: one for one in Participations(store).of(evening)}
    assert now["An Bral"].check_in == store.now()
    assert now["Fatima El Amrani"].check_in is None
    assert (now["Fatima El Amrani"].organisation, now["Fatima El Amrani"].walk_in) == (
        "Ferme Stemmen vzw",
        True,
    )
    assert now["Griet Stevens"].person_id == griet
    History(store).undo()
    assert Participations(store).of(evening) == before
    assert People(store).count(PersonFilter()) == 4


def test_somebody_below_the_sheet_who_was_registered_is_not_added_twice(store: Store, evening: int) -> None:
    noor = next(one for one in Participations(store).of(evening) if one.given_name == "Noor")
    FromPaper(store).fill_in(evening, {}, [Came(WalkIn("Noor", "Verhelst"), noor.person_id)])
    assert statuses(store, evening)["Noor Verhelst"] is PRESENT
    assert len(statuses(store, evening)) == 3


def test_one_line_without_a_name_stores_nothing(store: Store, evening: int) -> None:
    noor = Participations(store).of(evening)[2]
    with pytest.raises(ZorgdeskError, match="name_missing"):
        FromPaper(store).fill_in(evening, {noor.id: PRESENT}, [Came(WalkIn("😀"))])
    assert set(statuses(store, evening).values()) == {REGISTERED}


def test_who_may_be_meant_is_offered(store: Store, evening: int) -> None:
    lines = [WalkIn("Noor", "Verheslt"), WalkIn("Karel", "Appel")]
    assert [[one.name for one in known] for known in FromPaper(store).known(lines)] == [["Noor Verhelst"], []]


def test_the_rest_is_absent_in_one_action(store: Store, evening: int) -> None:
    doors = Participations(store)
    doors.check_in(doors.of(evening)[0].id)
    doors.rest_absent(evening)
    assert statuses(store, evening) == {"An Bral": PRESENT, "Jos Maes": ABSENT, "Noor Verhelst": ABSENT}
    History(store).undo()
    assert list(statuses(store, evening).values()).count(REGISTERED) == 2
