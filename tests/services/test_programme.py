import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.activities import SpeakingRole
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
    programme.move(middle, 0)
    assert titles(programme, activity_id) == ["Gesprek", "Onthaal", "Verhalen", "Afronding"]
    programme.delete(middle)
    assert titles(programme, activity_id) == ["Onthaal", "Verhalen", "Afronding"]
    history = History(store)
    history.undo()
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
