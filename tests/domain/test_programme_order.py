"""Parts after each other, and parts side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.programme_order import (
    Beside,
    Groups,
    dropped,
    group_dropped,
    group_stepped,
    groups_of,
    joined,
    parted,
    slots,
    stepped,
)

DAY: Groups = [[1], [2, 3, 4], [5], [6, 7]]


def item(key: int, slot: int | None = None) -> ProgrammeItem:
    return ProgrammeItem(key, str(key), 1, key, f"Deel {key}", slot=slot)


def test_only_neighbours_of_one_slot_run_side_by_side() -> None:
    items = [item(1), item(2, 1), item(3, 1), item(4), item(5, 1), item(6, 2), item(7, 2)]
    assert groups_of(items) == [[1], [2, 3], [4], [5], [6, 7]]
    assert groups_of([]) == []


@pytest.mark.parametrize(
    ("key", "step", "expected"),
    [
        (3, -1, [[1], [3, 2, 4], [5], [6, 7]]),
        (3, 1, [[1], [2, 4, 3], [5], [6, 7]]),
        (2, -1, [[1], [2], [3, 4], [5], [6, 7]]),
        (4, 1, [[1], [2, 3], [4], [5], [6, 7]]),
        (1, 1, [[2, 3, 4], [1], [5], [6, 7]]),
        (5, -1, [[1], [5], [2, 3, 4], [6, 7]]),
        (1, -1, DAY),
    ],
)
def test_a_step_goes_through_a_group_and_then_past_one(key: int, step: int, expected: Groups) -> None:
    assert stepped(DAY, key, step) == expected


def test_a_whole_group_steps_past_its_neighbour() -> None:
    assert group_stepped(DAY, 3, 1) == [[1], [5], [2, 3, 4], [6, 7]]
    assert group_stepped(DAY, 7, -1) == [[1], [2, 3, 4], [6, 7], [5]]
    assert group_stepped(DAY, 7, 1) == DAY


def test_joining_and_parting() -> None:
    assert joined(DAY, 5) == [[1], [2, 3, 4, 5], [6, 7]]
    assert joined(DAY, 2) == [[1, 2, 3, 4], [5], [6, 7]]
    assert joined(DAY, 1) == joined(DAY, 3) == DAY
    assert parted(DAY, 2) == [[1], [3, 4], [2], [5], [6, 7]]
    assert parted(DAY, 5) == DAY


@pytest.mark.parametrize(
    ("key", "target", "where", "expected"),
    [
        (1, 3, Beside.BEFORE, [[2, 1, 3, 4], [5], [6, 7]]),
        (1, 2, Beside.BEFORE, [[1], [2, 3, 4], [5], [6, 7]]),
        (1, 4, Beside.AFTER, [[2, 3, 4], [1], [5], [6, 7]]),
        (1, 5, Beside.TOGETHER, [[2, 3, 4], [5, 1], [6, 7]]),
        (6, 1, Beside.BEFORE, [[6], [1], [2, 3, 4], [5], [7]]),
        (2, 4, Beside.AFTER, [[1], [3, 4], [2], [5], [6, 7]]),
        (2, 2, Beside.TOGETHER, DAY),
    ],
)
def test_what_is_dropped_lands_where_it_was_let_go(
    key: int, target: int, where: Beside, expected: Groups
) -> None:
    assert dropped(DAY, key, target, where) == expected


def test_a_whole_group_is_dropped() -> None:
    assert group_dropped(DAY, 2, 6, Beside.AFTER) == [[1], [5], [6, 7], [2, 3, 4]]
    assert group_dropped(DAY, 6, 4, Beside.BEFORE) == [[1], [6, 7], [2, 3, 4], [5]]
    assert group_dropped(DAY, 6, 1, Beside.TOGETHER) == [[1, 6, 7], [2, 3, 4], [5]]
    assert group_dropped(DAY, 2, 3, Beside.BEFORE) == DAY


_GROUPS = st.lists(st.integers(1, 4), min_size=1, max_size=5).map(
    lambda sizes: [[sum(sizes[:at]) + one for one in range(size)] for at, size in enumerate(sizes)]
)


@given(_GROUPS, st.data())
def test_nothing_is_lost_and_slots_give_the_same_groups_back(groups: Groups, data: st.DataObject) -> None:
    keys = [one for group in groups for one in group]
    key, target = data.draw(st.sampled_from(keys)), data.draw(st.sampled_from(keys))
    where, step = data.draw(st.sampled_from(Beside)), data.draw(st.sampled_from([-1, 1]))
    had = slots(groups, [item(one) for one in keys])
    items = [item(one, had[one]) for one in keys]
    assert groups_of(items) == groups
    for changed in (
        dropped(groups, key, target, where),
        group_dropped(groups, key, target, where),
        stepped(groups, key, step),
        joined(groups, key),
        parted(groups, key),
    ):
        order = [one for group in changed for one in group]
        assert sorted(order) == keys
        given_slots = slots(changed, items)
        assert groups_of([item(one, given_slots[one]) for one in order]) == changed
