from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.ordering import Placed, moved

STEP = 8


def in_order(order: list[Placed], changed: list[Placed]) -> list[int]:
    now = {one.id: one for one in order} | {one.id: one for one in changed}
    return [one.id for one in sorted(now.values(), key=lambda one: (one.position, one.id))]


def test_a_move_touches_one_record_while_there_is_room() -> None:
    order = [Placed(key, key * STEP) for key in (1, 2, 3)]
    changed = moved(order, 3, 1, STEP)
    assert len(changed) == 1
    assert in_order(order, changed) == [3, 1, 2]


def test_without_room_everything_gets_a_number_again() -> None:
    order = [Placed(key, key) for key in (1, 2, 3)]
    assert moved(order, 3, 2, STEP) == [Placed(1, STEP), Placed(3, 2 * STEP), Placed(2, 3 * STEP)]


def test_nothing_changes_when_it_stands_there_already_or_is_gone() -> None:
    order = [Placed(1, STEP), Placed(2, 2 * STEP, under_id=1), Placed(3, 3 * STEP)]
    assert moved(order, 1, 3, STEP) == moved(order, 3, None, STEP) == []
    assert moved(order, 9, 1, STEP) == moved(order, 3, 9, STEP) == moved(order, 1, 2, STEP) == []


def test_only_the_part_changes_at_the_border_of_two_parts() -> None:
    order = [Placed(1, STEP, part_id=1), Placed(2, 2 * STEP, part_id=2)]
    assert moved(order, 1, 2, STEP) == [Placed(1, STEP, part_id=2)]


@given(st.lists(st.tuples(st.integers(0, 9), st.none() | st.integers(0, 9)), max_size=40))
def test_any_moves_do_what_moving_in_a_list_does(moves: list[tuple[int, int | None]]) -> None:
    order = [Placed(key, key * STEP) for key in range(10)]
    plain = list(range(10))
    for key, before in moves:
        now = {one.id: one for one in order} | {one.id: one for one in moved(order, key, before, STEP)}
        order = sorted(now.values(), key=lambda one: one.position)
        if key != before:
            plain.remove(key)
            plain.insert(len(plain) if before is None else plain.index(before), key)
        assert [one.id for one in order] == plain
        assert len({one.position for one in order}) == len(order)
