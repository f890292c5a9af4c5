from datetime import date

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.policy_signals import SignalFilter, SignalState
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.entries import Entries
from zorgdesk.services.history import History
from zorgdesk.services.lists import Lists
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.people import People
from zorgdesk.services.policy_signals import PolicySignals

ALL = SignalFilter()


def titles(store: Store, chosen: SignalFilter = ALL, **how: object) -> list[str]:
    return [signal.title for signal in PolicySignals(store).rows(chosen, **how)]


def test_a_signal_has_an_addressee_an_owner_themes_and_a_next_step(store: Store) -> None:
    policy = PolicySignals(store)
    els, _ = People(store).add("Els", "Maes")
    schepen, _ = People(store).add("Achiel", "De Cuyper")
    city, _ = Organisations(store).add("Stad Lokeren")
    codes = [value.code for value in Lists(store).of(ListName.THEME)][:2]
    signal_id, changes = policy.add(" Geen rolstoelplaats ", owner_id=els, themes=codes[:1])
    assert changes.subject == "Geen rolstoelplaats"
    policy.edit(
        signal_id,
        addressee_person_id=schepen,
        addressee_organisation_id=city,
        next_step="bellen",
        next_step_on=date(2026, 10, 1),
        themes=codes[1:],
    )
    signal = policy.get(signal_id)
    assert signal
    assert (signal.title, signal.addressee, signal.owner, signal.themes) == (
        "Geen rolstoelplaats",
        "Achiel De Cuyper, Stad Lokeren",
        "Els Maes",
        (codes[1],),
    )
    assert (signal.next_step, signal.next_step_on) == ("bellen", date(2026, 10, 1))
    History(store).undo()
    before = policy.get(signal_id)
    assert before
    assert (before.addressee, before.themes, before.next_step_on) == (None, (codes[0],), None)
    History(store).redo()
    assert policy.get(signal_id) == signal


def test_a_title_and_the_reason_to_drop_are_required(store: Store) -> None:
    policy = PolicySignals(store)
    with pytest.raises(ZorgdeskError, match="title_missing"):
        policy.add(" ")
    signal_id, _ = policy.add("Drempel")
    with pytest.raises(ZorgdeskError, match="title_missing"):
        policy.edit(signal_id, title="")
    with pytest.raises(ZorgdeskError, match="reason_missing"):
        policy.set_state(signal_id, SignalState.DROPPED, " ")
    with pytest.raises(TypeError):
        policy.edit(signal_id, state=SignalState.CLOSED)


def test_states_are_taken_back_with_their_reason(store: Store) -> None:
    policy = PolicySignals(store)
    signal_id, _ = policy.add("Drempel")

    def state() -> tuple[SignalState, str]:
        signal = policy.get(signal_id)
        assert signal
        return signal.state, signal.dropped_reason

    policy.set_state(signal_id, SignalState.DROPPED, "buiten ons werkveld")
    assert state() == (SignalState.DROPPED, "buiten ons werkveld")
    policy.set_state(signal_id, SignalState.SHARED)
    assert state() == (SignalState.SHARED, "")
    History(store).undo()
    assert state() == (SignalState.DROPPED, "buiten ons werkveld")


def test_the_board_has_every_state_in_order_oldest_first(store: Store) -> None:
    policy = PolicySignals(store)
    ids = [policy.add(title)[0] for title in ("eerste", "tweede", "derde")]
    policy.set_state(ids[2], SignalState.ANSWERED)
    board = policy.board(ALL)
    assert list(board) == list(SignalState)
    assert [signal.title for signal in board[SignalState.CAPTURED]] == ["eerste", "tweede"]
    assert [signal.title for signal in board[SignalState.ANSWERED]] == ["derde"]


def test_filters_and_sorts(store: Store) -> None:
    policy = PolicySignals(store)
    els, _ = People(store).add("Els", "Maes")
    first, _ = policy.add("Kassa zichtbaar", next_step_on=date(2026, 11, 1))
    second, _ = policy.add("Bus rijdt te vroeg", owner_id=els, next_step_on=date(2026, 10, 1))
    third, _ = policy.add("Academie")
    policy.set_state(first, SignalState.CLOSED)
    policy.set_state(third, SignalState.SHARED)
    assert titles(store, sort="title", descending=False) == [
        "Academie",
        "Bus rijdt te vroeg",
        "Kassa zichtbaar",
    ]
    assert titles(store, sort="state", descending=False)[0] == "Bus rijdt te vroeg"
    assert titles(store, sort="next_step_on", descending=False)[0] == "Bus rijdt te vroeg"
    assert titles(store, sort="next_step_on")[-1] == "Academie"
    assert titles(store) == ["Academie", "Bus rijdt te vroeg", "Kassa zichtbaar"]
    assert titles(store, offset=1, limit=1) == ["Bus rijdt te vroeg"]
    assert titles(store, SignalFilter(open_only=True)) == ["Academie", "Bus rijdt te vroeg"]
    assert titles(store, SignalFilter(owner_id=els)) == ["Bus rijdt te vroeg"]
    assert titles(store, SignalFilter(state=SignalState.CLOSED)) == ["Kassa zichtbaar"]
    assert titles(store, SignalFilter(text="zicht kas")) == ["Kassa zichtbaar"]
    assert policy.count(SignalFilter(open_only=True)) == 2
    policy.delete(second)
    assert (policy.count(ALL), policy.get(second)) == (2, None)
    for sort in ("addressee", "owner", "statements", "created_at"):
        assert len(titles(store, sort=sort)) == 2


def test_a_signal_rests_on_entries_of_activities(store: Store) -> None:
    policy, entries = PolicySignals(store), Entries(store)
    evening, _ = Activities(store).add("practice_table", "Buren", number=2)
    other, _ = Activities(store).add("training", "Luisteren")
    said = [
        entries.add(place, EntryDraft(EntryKind.STATEMENT, text, new_organisation=name))[0].id
        for place, text, name in (
            (evening, "een", "Huis aan de Vaart"),
            (evening, "twee", "Huis aan de Vaart"),
            (other, "drie", "Stad Lokeren"),
            (other, "vier", None),
        )
    ]
    signal_id, _ = policy.add("Drempel")
    for entry_id in said:
        changes = policy.add_evidence(signal_id, entry_id)
        assert changes.ids(Noun.POLICY_SIGNALS) == {signal_id}
    assert not policy.add_evidence(signal_id, said[0])
    signal = policy.get(signal_id)
    assert signal
    assert (signal.statements, signal.organisations) == (4, 2)
    assert {row.activity for row in policy.evidence(signal_id)} == {
        "Praktijktafel 2: Buren",
        "Vorming: Luisteren",
    }
    assert [one.id for one in policy.of_activity(evening)] == [signal_id]
    policy.remove_evidence(signal_id, said[0])
    assert not policy.remove_evidence(signal_id, said[0])
    policy.remove_evidence(signal_id, said[1])
    assert policy.of_activity(evening) == []
    assert titles(store, SignalFilter(activity_id=evening)) == []
    History(store).undo()
    assert titles(store, SignalFilter(activity_id=evening)) == ["Drempel"]
    entries.delete(said[2])
    assert (policy.hanging(signal_id), len(policy.evidence(signal_id))) == ({"evidence": 2}, 2)


def test_a_follow_up_tells_the_next_step_of_the_signal(store: Store) -> None:
    policy = PolicySignals(store)
    els, _ = People(store).add("Els", "Maes")
    signal_id, _ = policy.add("Drempel", next_step="bellen", next_step_on=date(2026, 9, 20))
    first, _ = policy.add_follow_up(signal_id, date(2026, 9, 20), "gebeld", by_id=els, with_whom="schepen")
    later, _ = policy.add_follow_up(
        signal_id, date(2026, 9, 25), "brief", next_step="antwoord", next_step_on=date(2026, 10, 1)
    )
    assert [(step.id, step.by, step.with_whom) for step in policy.follow_ups(signal_id)] == [
        (later, None, ""),
        (first, "Els Maes", "schepen"),
    ]
    signal = policy.get(signal_id)
    assert signal
    assert (signal.next_step, signal.next_step_on) == ("antwoord", date(2026, 10, 1))
    History(store).undo()
    signal = policy.get(signal_id)
    assert signal
    assert (signal.next_step, len(policy.follow_ups(signal_id))) == ("bellen", 1)
    policy.edit_follow_up(first, answer="ze kijken ernaar")
    assert policy.follow_ups(signal_id)[0].answer == "ze kijken ernaar"
    with pytest.raises(ZorgdeskError, match="text_missing"):
        policy.edit_follow_up(first, text="")
    policy.delete_follow_up(first)
    assert policy.follow_ups(signal_id) == []
    History(store).undo()
    assert len(policy.follow_ups(signal_id)) == 1


def test_references_are_kept_edited_and_counted(store: Store) -> None:
    policy = PolicySignals(store)
    signal_id, _ = policy.add("Drempel")
    reference_id, _ = policy.add_reference(signal_id, "Beleidsnota Cultuur", "12", "iedereen doet mee")
    policy.edit_reference(reference_id, page="13")
    assert [(one.document, one.page, one.quotation) for one in policy.references(signal_id)] == [
        ("Beleidsnota Cultuur", "13", "iedereen doet mee")
    ]
    signal = policy.get(signal_id)
    assert signal
    assert signal.references == 1
    policy.delete_reference(reference_id)
    assert policy.references(signal_id) == []
    History(store).undo()
    assert len(policy.references(signal_id)) == 1
    with pytest.raises(ZorgdeskError, match="title_missing"):
        policy.add_reference(signal_id, " ")


def test_a_reference_to_a_signal_means_exactly_one(store: Store) -> None:
    policy = PolicySignals(store)
    kassa, _ = policy.add("Kassa")
    policy.add("Kassa zichtbaar")
    assert policy.find("kassa").id == kassa
    assert policy.find(policy.find("zichtb").uid).title == "Kassa zichtbaar"
    with pytest.raises(ZorgdeskError, match="several_fit"):
        policy.find("kas")
    with pytest.raises(ZorgdeskError, match="none_fits"):
        policy.find("onbekend")
