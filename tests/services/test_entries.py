from dataclasses import replace
from datetime import date

import pytest

from tests.conftest import EVENING
from tests.fakes import FakeClock
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.people import PersonFilter
from zorgdesk.domain.policy_signals import SignalFilter, SignalState
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.entries import Entries
from zorgdesk.services.history import History
from zorgdesk.services.lists import Lists
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People
from zorgdesk.services.policy_signals import PolicySignals
from zorgdesk.services.programme import Programme
from zorgdesk.services.search import Search
from zorgdesk.services.tasks import Tasks

STATEMENT, QUESTION, REACTION = EntryKind.STATEMENT, EntryKind.QUESTION, EntryKind.REACTION


@pytest.fixture
def evening(store: Store) -> int:
    return Activities(store).add("practice_table", "Buren en buddy’s")[0]


def say(store: Store, activity_id: int, text: str, kind: EntryKind = STATEMENT, **fields: object) -> int:
    return Entries(store).add(activity_id, replace(EntryDraft(kind, text), **fields))[0].id


def texts(store: Store, activity_id: int) -> list[str]:
    return [entry.text for entry in Entries(store).of(activity_id)]


def theme(store: Store) -> str:
    return Lists(store).of(ListName.THEME)[0].code


def signals(store: Store) -> list[tuple[str, int]]:
    rows = PolicySignals(store).rows(SignalFilter())
    return [(signal.title, signal.statements) for signal in rows]


def tasks(store: Store, activity_id: int) -> list[tuple[str, str | None, date | None]]:
    return [(task.text, task.assignee, task.due) for task in Tasks(store).of_activity(activity_id)]


def test_what_is_said_is_stored_with_who_when_and_in_which_part(store: Store, evening: int) -> None:
    speaker, _ = People(store).add("Trees", "Debusschere")
    organisation, _ = Organisations(store).add("Ferme Stemmen vzw")
    part, _ = Programme(store).add(evening, "Twee verhalen")
    Programme(store).start(part)
    draft = EntryDraft(STATEMENT, " Wij bellen aan. ", speaker_id=speaker, organisation_id=organisation)
    entry, changes = Entries(store).add(evening, draft)
    assert Entries(store).of(evening) == [entry]
    assert Entries(store).get(entry.id) == entry
    assert (entry.text, entry.speaker, entry.organisation, entry.programme_item_id, entry.at) == (
        "Wij bellen aan.",
        "Trees Debusschere",
        "Ferme Stemmen vzw",
        part,
        EVENING,
    )
    assert (changes.action, changes.subject, changes.ids(Noun.ENTRIES)) == (
        "entry.added",
        "Wij bellen aan.",
        {entry.id},
    )


def test_an_empty_text_is_refused_and_nothing_is_stored(store: Store, evening: int) -> None:
    with pytest.raises(ZorgdeskError, match="text_missing"):
        say(store, evening, " \n ", new_speaker="Jan Peeters")
    assert People(store).count(PersonFilter()) == 0
    entry = say(store, evening, "woorden")
    with pytest.raises(ZorgdeskError, match="text_missing"):
        Entries(store).edit(entry, text=" ")
    assert texts(store, evening) == ["woorden"]


def test_new_names_become_records_in_the_same_action(store: Store, evening: int) -> None:
    draft = EntryDraft(
        QUESTION, "Hoe?", new_speaker="Jos Van den Abeele", new_organisation="Huis aan de Vaart"
    )
    entry, _ = Entries(store).add(evening, draft)
    assert (entry.speaker, entry.organisation) == ("Jos Van den Abeele", "Huis aan de Vaart")
    again, _ = Entries(store).add(evening, draft)
    assert (again.speaker_id, again.organisation_id) == (entry.speaker_id, entry.organisation_id)
    History(store).undo()
    History(store).undo()
    assert texts(store, evening) == []
    assert People(store).count(PersonFilter()) == 0
    History(store).redo()
    assert Entries(store).of(evening) == [entry]


def test_an_anonymous_speaker_is_known_to_the_store(store: Store, evening: int) -> None:
    speaker, _ = People(store).add("Noor", "Verhelst")
    entry = say(store, evening, "Ik durfde niet.", speaker_id=speaker, anonymous=True)
    stored = Entries(store).get(entry)
    assert stored
    assert (stored.anonymous, stored.speaker_id) == (True, speaker)
    Entries(store).edit(entry, anonymous=False)
    assert Entries(store).of(evening)[0].anonymous is False
    History(store).undo()
    assert Entries(store).of(evening)[0].anonymous is True


def test_a_reaction_hangs_under_the_last_question_of_its_part(store: Store, evening: int) -> None:
    programme = Programme(store)
    first, second = (programme.add(evening, title)[0] for title in ("Deel 1", "Deel 2"))
    assert say(store, evening, "los", REACTION)
    programme.start(first)
    say(store, evening, "vraag 1", QUESTION)
    asked = say(store, evening, "vraag 2", QUESTION)
    say(store, evening, "antwoord", REACTION)
    programme.start(second)
    say(store, evening, "nieuw deel", REACTION)
    say(store, evening, "toch nog", REACTION, reply_to_id=asked)
    replies = {entry.text: entry.reply_to_id for entry in Entries(store).of(evening)}
    assert replies == {
        "los": None,
        "vraag 1": None,
        "vraag 2": None,
        "antwoord": asked,
        "nieuw deel": None,
        "toch nog": asked,
    }
    Entries(store).delete(asked)
    assert {entry.reply_to_id for entry in Entries(store).of(evening)} == {None}
    History(store).undo()
    assert Entries(store).of(evening)[3].reply_to_id == asked


def test_a_private_note_stays_out_of_the_minutes_unless_chosen(store: Store, evening: int) -> None:
    note = say(store, evening, "koude zaal", EntryKind.NOTE)
    chosen = say(store, evening, "toch", EntryKind.NOTE, in_minutes=True)
    assert [entry.in_minutes for entry in Entries(store).of(evening)] == [False, True]
    Entries(store).edit(note, kind=STATEMENT)
    Entries(store).edit(chosen, kind=EntryKind.NOTE, in_minutes=True)
    assert [entry.in_minutes for entry in Entries(store).of(evening)] == [True, True]
    Entries(store).edit(note, kind=EntryKind.NOTE)
    assert [entry.in_minutes for entry in Entries(store).of(evening)] == [False, True]


def test_a_signal_is_filed_with_the_entry_as_evidence_and_its_themes(store: Store, evening: int) -> None:
    entry = say(store, evening, "Drempel aan de kassa", EntryKind.SIGNAL, themes=(theme(store),))
    (signal,) = PolicySignals(store).rows(SignalFilter())
    assert (signal.title, signal.state, signal.statements, signal.created_at) == (
        "Drempel aan de kassa",
        SignalState.CAPTURED,
        1,
        EVENING,
    )
    assert signal.themes == Entries(store).of(evening)[0].themes == (theme(store),)
    assert [said.entry_id for said in PolicySignals(store).evidence(signal.id)] == [entry]
    History(store).undo()
    assert (signals(store), texts(store, evening)) == ([], [])
    History(store).redo()
    assert PolicySignals(store).rows(SignalFilter()) == [signal]


def test_a_task_is_for_who_is_named_who_did_not_say_it(store: Store, evening: int) -> None:
    draft = EntryDraft(EntryKind.TASK, "zaal boeken", new_speaker="Els Maes", due="2027-03-15")
    entry, _ = Entries(store).add(evening, draft)
    assert entry.speaker_id is None
    assert tasks(store, evening) == [("zaal boeken", "Els Maes", date(2027, 3, 15))]
    History(store).undo()
    assert tasks(store, evening) == []
    History(store).redo()
    assert tasks(store, evening) == [("zaal boeken", "Els Maes", date(2027, 3, 15))]


def test_what_an_entry_raised_follows_its_kind_and_words(store: Store, evening: int) -> None:
    entries, history = Entries(store), History(store)
    entry = say(store, evening, "tariev aan de kassa")
    entries.edit(entry, kind=EntryKind.SIGNAL)
    entries.edit(entry, text="tarief aan de kassa")
    assert signals(store) == [("tarief aan de kassa", 1)]
    (signal,) = PolicySignals(store).rows(SignalFilter())
    entries.edit(entry, kind=EntryKind.TASK)
    assert (signals(store), tasks(store, evening)) == ([], [("tarief aan de kassa", None, None)])
    history.undo()
    assert (signals(store), tasks(store, evening)) == ([("tarief aan de kassa", 1)], [])
    history.redo()
    entries.edit(entry, kind=EntryKind.SIGNAL)
    assert [one.id for one in PolicySignals(store).rows(SignalFilter())] == [signal.id]
    assert tasks(store, evening) == []
    entries.edit(entry, kind=EntryKind.TASK)
    assert len(tasks(store, evening)) == 1


def test_a_signal_somebody_worked_on_stays_when_its_entry_changes(store: Store, evening: int) -> None:
    entries, policy = Entries(store), PolicySignals(store)
    for number, work_on in enumerate(
        (
            lambda signal, _: policy.add_follow_up(signal, date(2026, 9, 13), "gebeld"),
            lambda signal, _: policy.edit(signal, owner_id=People(store).add("Els", "Maes")[0]),
            lambda signal, _: policy.set_state(signal, SignalState.SUBSTANTIATED),
            lambda signal, _: policy.add_reference(signal, "Decreet"),
            policy.add_evidence,
        )
    ):
        entry = say(store, evening, f"signaal {number}", EntryKind.SIGNAL)
        (signal,) = (one for one in policy.rows(SignalFilter()) if one.title == f"signaal {number}")
        work_on(signal.id, say(store, evening, "ook dit"))
        entries.edit(entry, kind=STATEMENT)
        assert policy.get(signal.id), number
    assert len(policy.rows(SignalFilter())) == 5
    last = say(store, evening, "niemand deed er iets mee", EntryKind.SIGNAL)
    entries.delete(last)
    assert len(policy.rows(SignalFilter())) == 5
    History(store).undo()
    assert len(policy.rows(SignalFilter())) == 6


def test_a_done_task_stays_when_its_entry_is_deleted(store: Store, evening: int) -> None:
    done, still_open = (say(store, evening, text, EntryKind.TASK) for text in ("gedaan", "nog te doen"))
    (task,) = (task for task in Tasks(store).of_activity(evening) if task.text == "gedaan")
    Tasks(store).set_done(task.id, True)
    Entries(store).delete(done)
    Entries(store).delete(still_open)
    assert [task.text for task in Tasks(store).of_activity(evening)] == ["gedaan"]


def test_a_signal_and_a_task_are_made_from_any_entry_once(store: Store, evening: int) -> None:
    entries = Entries(store)
    entry = say(store, evening, "Ik kreeg een stempel")
    signal, changes = entries.make_signal(entry)
    assert changes.touches(Noun.POLICY_SIGNALS)
    again, nothing = entries.make_signal(entry)
    assert (again, bool(nothing)) == (signal, False)
    els, _ = People(store).add("Els", "Maes")
    task, _ = entries.make_task(entry, els, date(2026, 10, 1))
    assert entries.make_task(entry, due=date(2026, 10, 2))[0] == task
    assert tasks(store, evening) == [("Ik kreeg een stempel", "Els Maes", date(2026, 10, 2))]
    assert entries.of(evening)[0].kind is STATEMENT
    for _ in range(3):
        History(store).undo()
    assert tasks(store, evening) == []
    History(store).undo()
    assert signals(store) == []
    with pytest.raises(ZorgdeskError, match="not_found"):
        entries.make_signal(999)


def test_a_question_moves_with_its_reactions_into_the_part_it_lands_in(store: Store, evening: int) -> None:
    entries, programme = Entries(store), Programme(store)
    one, two = (programme.add(evening, title)[0] for title in ("Deel 1", "Deel 2"))
    first = say(store, evening, "a", programme_item_id=one)
    asked = say(store, evening, "b", QUESTION, programme_item_id=two)
    say(store, evening, "c", programme_item_id=two)
    say(store, evening, "d", REACTION, reply_to_id=asked, programme_item_id=two)
    changes = entries.move(asked, first)
    assert texts(store, evening) == ["b", "d", "a", "c"]
    assert [entry.programme_item_id for entry in entries.of(evening)] == [one, one, one, two]
    assert changes.subject == "b"
    History(store).undo()
    assert texts(store, evening) == ["a", "b", "c", "d"]
    History(store).redo()
    assert texts(store, evening) == ["b", "d", "a", "c"]
    entries.move(asked, None)
    assert texts(store, evening) == ["a", "c", "b", "d"]
    assert not entries.move(asked, None)
    assert not entries.move(999, None)


def test_moving_to_the_same_place_often_still_leaves_one_order(store: Store, evening: int) -> None:
    ids = [say(store, evening, letter) for letter in "abcd"]
    for _ in range(12):
        assert Entries(store).move(ids[3], ids[1])
        assert Entries(store).move(ids[2], ids[1])
    assert texts(store, evening) == ["a", "d", "c", "b"]
    for _ in range(24):
        History(store).undo()
    assert texts(store, evening) == ["a", "b", "c", "d"]


def test_words_are_found_until_they_are_deleted(store: Store, evening: int) -> None:
    entry = say(store, evening, "Een mand groenten aan de déur")
    search = Search(store)
    assert [hit.id for hit in search.find("deur groen", nouns=[Noun.ENTRIES])] == [entry]
    assert search.find("deur groen", nouns=[Noun.ENTRIES])[0].activity_id == evening
    Entries(store).edit(entry, text="Een mand fruit")
    assert search.find("groen", nouns=[Noun.ENTRIES]) == []
    History(store).undo()
    assert len(search.find("groen", nouns=[Noun.ENTRIES])) == 1
    Entries(store).delete(entry)
    assert search.find("groen", nouns=[Noun.ENTRIES]) == []


def test_the_line_being_typed_survives_and_stays_out_of_the_history(store: Store, evening: int) -> None:
    clock = FakeClock()
    store.now = clock
    entries = Entries(store)
    done = History(store).next_undo()
    assert entries.kept_line(evening) is None
    entries.keep_line(evening, "? Hoe berei")
    clock.pass_time(seconds=1)
    entries.keep_line(evening, "? Hoe bereiken we  ")
    assert entries.kept_line(evening) == ("? Hoe bereiken we  ", clock.at)
    entries.keep_line(evening, "")
    assert entries.kept_line(evening) is None
    assert History(store).next_undo() == done


def test_voices_are_who_is_here_who_speaks_and_who_spoke(store: Store, evening: int) -> None:
    people, doors, programme = People(store), Participations(store), Programme(store)
    trees, _ = people.add("Trees", "Debusschere", new_organisation="Huis aan de Vaart")
    els, _ = people.add("Els", "Maes")
    doors.check_in(doors.add(evening, els)[0])
    part, _ = programme.add(evening, "Deel 1")
    programme.add_contribution(part, person_id=trees)
    programme.start(part)
    say(store, evening, "ja", new_speaker="Trees Maes", new_organisation="KVLV")
    people.add("Niemand", "Hier")
    found = [
        (voice.name, voice.organisation, voice.present, voice.speaking)
        for voice in Entries(store).voices(evening)
    ]
    assert found == [
        ("Els Maes", None, True, False),
        ("Trees Debusschere", "Huis aan de Vaart", False, True),
        ("Huis aan de Vaart", None, False, False),
        ("KVLV", None, False, False),
        ("Trees Maes", "KVLV", False, False),
    ]


def test_an_entry_moves_to_another_part_and_under_another_question(store: Store, evening: int) -> None:
    programme = Programme(store)
    parts = [programme.add(evening, title)[0] for title in ("Verhalen", "Gesprek")]
    programme.start(parts[0])
    first = say(store, evening, "Wie betaalt?", QUESTION)
    answer = say(store, evening, "De stad.", REACTION)
    programme.start(parts[1])
    second = say(store, evening, "Wie komt?", QUESTION)
    Entries(store).move(answer, None, reply_to_id=second)
    assert [entry.reply_to_id for entry in Entries(store).of(evening)] == [None, None, second]
    changes = Entries(store).move(first, None, programme_item_id=parts[1])
    assert changes.ids(Noun.ENTRIES) == {first}
    assert [entry.programme_item_id for entry in Entries(store).of(evening)] == [parts[1]] * 3
    History(store).undo()
    assert Entries(store).get(first).programme_item_id == parts[0]
