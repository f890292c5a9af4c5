from dataclasses import dataclass

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.participations import PartCounts, Participation, ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.history import History
from zorgdesk.services.part_participations import PartParticipations
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.programme import Programme

REGISTERED, PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.REGISTERED,
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


@dataclass(frozen=True)
class Conference:
    """A morning, a break, and two workshops side by side; Noor and Jos are registered."""

    store: Store
    id: int
    morning: int
    koken: int
    zingen: int
    noor: int
    jos: int

    @property
    def parts(self) -> PartParticipations:
        return PartParticipations(self.store)

    def people(self) -> dict[int, Participation]:
        return {one.id: one for one in Participations(self.store).of(self.id)}

    def status(self, who: int, item: int) -> ParticipationStatus | None:
        return self.parts.of(self.id).status(self.people()[who], item)


@pytest.fixture
def conference(store: Store) -> Conference:
    activity, _ = Activities(store).add("conference", "Samen sterk", presence_per_part=True)
    programme = Programme(store)
    morning, _ = programme.add(activity, "Voormiddag")
    programme.add(activity, "Pauze", kind=ProgrammeItemKind.BREAK)
    koken, _ = programme.add(activity, "Koken", kind=ProgrammeItemKind.WORKSHOP, capacity=1)
    zingen, _ = programme.add(activity, "Zingen", kind=ProgrammeItemKind.WORKSHOP)
    programme.set_parallel(zingen, True)
    keys = [
        Participations(store).add(activity, People(store).add(given, family)[0])[0]
        for given, family in (("Noor", "Verhelst"), ("Jos", "Maes"))
    ]
    return Conference(store, activity, morning, koken, zingen, *keys)


def test_only_parts_count_and_follow_the_whole(conference: Conference) -> None:
    known = conference.parts.of(conference.id)
    assert [part.title for part in known.parts] == ["Voormiddag", "Koken", "Zingen"]
    assert [[item.title for item in group] for group in known.slots] == [["Koken", "Zingen"]]
    Participations(conference.store).check_in(conference.noor)
    assert conference.status(conference.noor, conference.morning) is PRESENT
    assert conference.status(conference.jos, conference.morning) is REGISTERED


def test_present_in_a_part_is_present_and_leaves_the_other_parts_as_they_were(conference: Conference) -> None:
    conference.parts.mark([conference.noor], conference.koken, PRESENT)
    noor = conference.people()[conference.noor]
    assert (noor.status, noor.check_in) == (PRESENT, conference.store.now())
    assert conference.status(conference.noor, conference.morning) is REGISTERED
    assert conference.status(conference.noor, conference.koken) is PRESENT
    assert conference.status(conference.noor, conference.zingen) is None
    History(conference.store).undo()
    assert conference.people()[conference.noor].status is REGISTERED
    assert conference.status(conference.noor, conference.zingen) is REGISTERED


def test_absent_in_a_part_says_nothing_of_the_rest(conference: Conference) -> None:
    Participations(conference.store).check_in(conference.noor)
    conference.parts.mark([conference.noor], conference.morning, EXCUSED)
    assert conference.people()[conference.noor].status is PRESENT
    assert conference.status(conference.noor, conference.morning) is EXCUSED
    assert conference.status(conference.noor, conference.koken) is REGISTERED
    conference.parts.mark([conference.noor], conference.morning, REGISTERED)
    assert conference.status(conference.noor, conference.morning) is REGISTERED


def test_who_is_there_and_chose_nothing_may_sit_anywhere(conference: Conference) -> None:
    Participations(conference.store).check_in(conference.noor)
    assert conference.status(conference.noor, conference.zingen) is REGISTERED
    conference.parts.choose(conference.noor, conference.zingen)
    assert conference.status(conference.noor, conference.zingen) is PRESENT
    assert conference.status(conference.noor, conference.koken) is None
    assert conference.parts.counts(conference.id)[conference.koken].present == 0


def test_nobody_sits_in_two_workshops_at_once(conference: Conference) -> None:
    parts = conference.parts
    parts.mark([conference.noor], conference.koken, PRESENT)
    parts.mark([conference.noor], conference.zingen, PRESENT)
    assert conference.status(conference.noor, conference.koken) is None
    assert conference.status(conference.noor, conference.zingen) is PRESENT
    assert parts.counts(conference.id) == {
        conference.morning: PartCounts(),
        conference.koken: PartCounts(),
        conference.zingen: PartCounts(chosen=1, present=1),
    }


def test_one_of_each_slot_is_chosen_and_over_full_is_said(conference: Conference) -> None:
    parts = conference.parts
    left, changes = parts.choose(conference.noor, conference.koken)
    assert (left, changes.subject) == (0, "Noor Verhelst")
    assert parts.choose(conference.jos, conference.koken)[0] == -1
    assert parts.counts(conference.id)[conference.koken].chosen == 2
    assert parts.choose(conference.jos, conference.zingen)[0] is None
    known = parts.of(conference.id)
    assert known.choice(conference.jos, known.slots[0]) == conference.zingen
    assert parts.counts(conference.id)[conference.koken].chosen == 1
    History(conference.store).undo()
    assert parts.counts(conference.id)[conference.koken].chosen == 2
    parts.unchoose(conference.jos, conference.zingen)
    assert parts.of(conference.id).choice(conference.jos, known.slots[0]) is None


def test_who_chose_another_one_is_not_expected(conference: Conference) -> None:
    parts = conference.parts
    parts.choose(conference.noor, conference.koken)
    people = list(conference.people().values())
    assert parts.of(conference.id).counts(people, conference.zingen).registered == 1
    parts.everybody_present(conference.id, conference.zingen)
    assert conference.status(conference.jos, conference.zingen) is PRESENT
    assert conference.status(conference.noor, conference.zingen) is None
    assert conference.people()[conference.noor].status is REGISTERED
    assert conference.people()[conference.jos].check_in is None


def test_what_is_not_there_is_refused(conference: Conference) -> None:
    with pytest.raises(ZorgdeskError, match="not_parallel"):
        conference.parts.choose(conference.noor, conference.morning)
    with pytest.raises(ZorgdeskError, match="not_found"):
        conference.parts.mark([999], conference.morning, PRESENT)
    other, _ = Activities(conference.store).add("training", "Elders")
    elsewhere, _ = Programme(conference.store).add(other, "Deel")
    with pytest.raises(ZorgdeskError, match="not_found"):
        conference.parts.mark([conference.noor], elsewhere, PRESENT)
