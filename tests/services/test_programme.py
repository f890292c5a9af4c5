from datetime import UTC, datetime, timedelta

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.programme_order import Beside, groups_of
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.history import History
from zorgdesk.services.people import People
from zorgdesk.services.programme import Programme


@pytest.fixture
def activity_id(store: Store) -> int:
    return Activities(store).add("practice_table", "Drempels")[0]


def titles(programme: Programme, activity_id: int) -> list[str]:
    return [item.title for item in programme.of(activity_id)]


def test_items_are_added_moved_deleted_and_undone(store: Store, activity_id: int) -> None:
    programme = Programme(store)
    for title in ("Onthaal", "Verhalen", "Afronding"):
        programme.add(activity_id, title)
    middle, _ = programme.add(activity_id, "Gesprek", position=2, duration_minutes=45)
    assert titles(programme, activity_id) == ["Onthaal", "Verhalen", "Gesprek", "Afronding"]
    programme.step(middle, -1)
    programme.step(middle, -1)
    assert titles(programme, activity_id) == ["Gesprek", "Onthaal", "Verhalen", "Afronding"]
    programme.delete(middle)
    assert titles(programme, activity_id) == ["Onthaal", "Verhalen", "Afronding"]
    history = History(store)
    for _ in range(3):
        history.undo()
    assert titles(programme, activity_id) == ["Onthaal", "Verhalen", "Gesprek", "Afronding"]


def test_a_speaker_may_be_new(store: Store, activity_id: int) -> None:
    programme = Programme(store)
    item_id, _ = programme.add(activity_id, "Verhalen")
    _, changes = programme.add_contribution(
        item_id,
        new_person="Achiel De Cuyper",
        new_organisation="Buurtwerk ’t Sas",
        role=SpeakingRole.TESTIMONY,
        job_title="buurtwerker",
    )
    assert changes
    (speaker,) = programme.contributions(activity_id)
    assert (speaker.person, speaker.organisation) == ("Achiel De Cuyper", "Buurtwerk ’t Sas")
    assert speaker.role is SpeakingRole.TESTIMONY
    assert People(store).find("achiel").family_name == "De Cuyper"
    with pytest.raises(ZorgdeskError, match="name_missing"):
        programme.add_contribution(item_id)
    programme.edit_contribution(speaker.id, job_title="coördinator")
    assert programme.contributions(activity_id)[0].job_title == "coördinator"
    programme.delete_contribution(speaker.id)
    assert programme.contributions(activity_id) == []


def test_the_clock_goes_from_part_to_part(store: Store, activity_id: int) -> None:
    programme = Programme(store)
    for title in ("Onthaal", "Verhalen"):
        programme.add(activity_id, title)
    assert programme.current(activity_id) is None
    shown = []
    for _ in range(3):
        programme.next_part(activity_id)
        current = programme.current(activity_id)
        shown.append(current.title if current else None)
    assert shown == ["Onthaal", "Verhalen", None]
    assert all(item.ended_at for item in programme.of(activity_id))
    programme.start(programme.of(activity_id)[0].id)
    again = programme.current(activity_id)
    assert again is not None
    assert again.title == "Onthaal"


def test_the_clock_passes_over_workshops_that_run_at_the_same_time(store: Store, activity_id: int) -> None:
    programme = Programme(store)
    parts = [programme.add(activity_id, title)[0] for title in ("Onthaal", "Kassa", "Affiche", "Pauze")]
    programme.set_parallel(parts[2], True)
    programme.next_part(activity_id)
    programme.next_part(activity_id)
    programme.start(parts[2])
    _, first, second, _ = programme.of(activity_id)
    assert (first.started_at, first.ended_at is None) == (second.started_at, False)
    programme.next_part(activity_id)
    current = programme.current(activity_id)
    assert current is not None
    assert current.title == "Pauze"
    programme.next_part(activity_id)
    assert not programme.next_part(activity_id)


def test_parts_run_side_by_side_and_apart_again(store: Store) -> None:
    programme = Programme(store)
    activity_id, _ = Activities(store).add("practice_table", "Drempels")
    first, second, third = (programme.add(activity_id, title)[0] for title in ("Kassa", "Affiche", "Pauze"))
    programme.set_parallel(first, True)
    assert [item.slot for item in programme.of(activity_id)] == [None, None, None]
    programme.set_parallel(second, True)
    programme.set_parallel(third, True)
    slots = [item.slot for item in programme.of(activity_id)]
    assert slots[0] is not None
    assert slots == [slots[0]] * 3
    programme.set_parallel(third, False)
    assert [item.slot for item in programme.of(activity_id)] == [slots[0], slots[0], None]
    History(store).undo()
    History(store).undo()
    History(store).undo()
    assert [item.slot for item in programme.of(activity_id)] == [None, None, None]


class TestAConferenceOfWorkshops:
    """Fourteen workshops in two slots."""

    @pytest.fixture
    def programme(self, store: Store) -> Programme:
        return Programme(store)

    @pytest.fixture
    def ids(self, programme: Programme, activity_id: int) -> list[int]:
        made = [programme.add(activity_id, "Onthaal")[0]]
        for slot in ("ochtend", "namiddag"):
            first = {"kind": ProgrammeItemKind.WORKSHOP, "duration_minutes": 60, "capacity": 15}
            made.append(programme.add(activity_id, f"{slot} 1", **first)[0])
            for number in range(2, 8):
                made.append(programme.add(activity_id, f"{slot} {number}", together=True)[0])
        return made

    def groups(self, programme: Programme, activity_id: int) -> list[int]:
        return [len(group) for group in groups_of(programme.of(activity_id))]

    def test_what_runs_together_is_as_long_and_of_the_same_kind(
        self, programme: Programme, activity_id: int, ids: list[int]
    ) -> None:
        assert self.groups(programme, activity_id) == [1, 7, 7]
        last = programme.of(activity_id)[-1]
        assert (last.title, last.kind, last.duration_minutes, last.capacity) == (
            "namiddag 7",
            ProgrammeItemKind.WORKSHOP,
            60,
            None,
        )

    def test_a_whole_slot_moves_and_one_undo_puts_it_back(
        self, store: Store, programme: Programme, activity_id: int, ids: list[int]
    ) -> None:
        before = programme.of(activity_id)
        programme.step(ids[9], -1, whole=True)
        assert titles(programme, activity_id)[1:3] == ["namiddag 1", "namiddag 2"]
        assert self.groups(programme, activity_id) == [1, 7, 7]
        History(store).undo()
        assert programme.of(activity_id) == before

    def test_one_workshop_goes_to_the_other_slot_and_out_of_it(
        self, programme: Programme, activity_id: int, ids: list[int]
    ) -> None:
        programme.place(ids[1], ids[9], Beside.TOGETHER)
        assert self.groups(programme, activity_id) == [1, 6, 8]
        programme.place(ids[1], ids[0], Beside.BEFORE)
        assert self.groups(programme, activity_id) == [1, 1, 6, 7]
        assert titles(programme, activity_id)[0] == "ochtend 1"

    def test_taking_one_out_keeps_the_others_together(
        self, programme: Programme, activity_id: int, ids: list[int]
    ) -> None:
        programme.set_parallel(ids[3], False)
        assert self.groups(programme, activity_id) == [1, 6, 1, 7]
        assert titles(programme, activity_id)[7] == "ochtend 3"


def test_what_is_gone_is_not_moved(store: Store, activity_id: int) -> None:
    programme = Programme(store)
    item_id, _ = programme.add(activity_id, "Onthaal")
    programme.delete(item_id)
    assert not programme.step(item_id, 1)


class TestClockTimes:
    """They follow the order, except where somebody planned otherwise."""

    BEGIN = datetime(2026, 9, 12, 17, 30, tzinfo=UTC)

    def add(self, store: Store, activity_id: int, *own: datetime | None) -> list[int]:
        return [
            Programme(store).add(activity_id, f"Deel {place}", starts_at=at, duration_minutes=30)[0]
            for place, at in enumerate(own)
        ]

    def times(self, store: Store, activity_id: int) -> list[tuple[str, datetime | None]]:
        return [(item.title, item.starts_at) for item in Programme(store).of(activity_id)]

    def test_times_that_follow_anyway_do_not_move_along(self, store: Store, activity_id: int) -> None:
        half, late = timedelta(minutes=30), timedelta(hours=3)
        Activities(store).edit(activity_id, starts_at=self.BEGIN)
        own = (self.BEGIN, self.BEGIN + half, self.BEGIN + late)
        first, *_ = self.add(store, activity_id, *own)
        Programme(store).step(first, 1)
        assert self.times(store, activity_id) == [
            ("Deel 1", None),
            ("Deel 0", None),
            ("Deel 2", self.BEGIN + late),
        ]
        History(store).undo()
        assert [at for _, at in self.times(store, activity_id)] == list(own)

    def test_what_comes_first_says_when_all_begins(self, store: Store, activity_id: int) -> None:
        _, second = self.add(store, activity_id, self.BEGIN, None)
        Programme(store).step(second, -1)
        assert self.times(store, activity_id) == [("Deel 1", self.BEGIN), ("Deel 0", None)]

    def test_a_slot_that_moves_leaves_its_time_behind(self, store: Store, activity_id: int) -> None:
        Activities(store).edit(activity_id, starts_at=self.BEGIN)
        _, second, _ = self.add(store, activity_id, None, self.BEGIN + timedelta(hours=2), None)
        Programme(store).set_parallel(Programme(store).of(activity_id)[2].id, True)
        Programme(store).step(second, -1, whole=True)
        assert self.times(store, activity_id) == [("Deel 1", None), ("Deel 2", None), ("Deel 0", None)]
