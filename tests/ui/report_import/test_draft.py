"""A report while it is looked over: whatever is changed, the proposal that comes out fits together."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import (
    EntryProposal,
    MinutesProposal,
    PartProposal,
    SpeakerProposal,
    TaskProposal,
)
from zorgdesk.ui.report_import.draft import ReportDraft, Speaker, draft_of

PROPOSAL = MinutesProposal(
    title="Drempels in de vrije tijd",
    date=date(2026, 9, 10),
    speakers=(SpeakerProposal("Achiel De Cuyper", "Buurtwerk Het Sas"),),
    parts=(PartProposal("Twee verhalen"), PartProposal("In gesprek")),
    entries=(
        EntryProposal(EntryKind.STATEMENT, "Wij bellen aan.", 0, "Achiel De Cuyper"),
        EntryProposal(EntryKind.QUESTION, "Hoe bereiken we hen?", 1, None, "Ferme Stemmen"),
        EntryProposal(EntryKind.REACTION, "Aan de deur.", 1, reply_to=1),
        EntryProposal(EntryKind.NOTE, "Daarna was er koffie.", 1),
        EntryProposal(EntryKind.TASK, "Zaal vastleggen", 1),
        EntryProposal(EntryKind.SIGNAL, "De bus rijdt niet", 1),
    ),
    tasks=(TaskProposal("Zaal vastleggen", "Els", date(2026, 10, 1)), TaskProposal("Affiche nalezen")),
    signals=("De bus rijdt niet", "Te weinig licht"),
    review=("Daarna was er koffie.", "iets uit de inleiding"),
)


def said(draft: ReportDraft, text: str) -> int:
    place = draft.find(text)
    assert place is not None
    return place


def test_what_nobody_changes_comes_out_as_it_went_in() -> None:
    out = draft_of(PROPOSAL).to_proposal()
    assert out.entries == PROPOSAL.entries
    assert (out.title, out.parts, out.speakers) == (PROPOSAL.title, PROPOSAL.parts, PROPOSAL.speakers)
    assert set(out.tasks) == set(PROPOSAL.tasks)
    assert set(out.signals) == set(PROPOSAL.signals)


def test_a_note_becomes_a_reaction_to_the_question_before_it() -> None:
    draft = draft_of(PROPOSAL)
    draft.rekind(draft.entries[3], EntryKind.REACTION)
    assert draft.to_proposal().entries[3].reply_to == 1


def test_reactions_to_what_is_no_question_any_more_stand_alone() -> None:
    draft = draft_of(PROPOSAL)
    draft.rekind(draft.entries[1], EntryKind.STATEMENT)
    assert draft.to_proposal().entries[2].reply_to is None


def test_a_task_and_its_entry_keep_the_same_words() -> None:
    draft = draft_of(PROPOSAL)
    draft.tasks[0].text = "Grote zaal vastleggen"
    out = draft.to_proposal()
    assert out.entries[4].text == out.tasks[0].text == "Grote zaal vastleggen"
    assert out.tasks[0].assignee == "Els"


def test_tasks_and_signals_follow_the_kind_of_their_entry() -> None:
    draft = draft_of(PROPOSAL)
    draft.rekind(draft.entries[4], EntryKind.NOTE)
    draft.rekind(draft.entries[0], EntryKind.TASK)
    draft.rekind(draft.entries[5], EntryKind.NOTE)
    draft.rekind(draft.entries[3], EntryKind.SIGNAL)
    out = draft.to_proposal()
    assert {task.text for task in out.tasks} == {"Affiche nalezen", "Wij bellen aan."}
    assert set(out.signals) == {"Te weinig licht", "Daarna was er koffie."}


def test_joining_puts_the_words_behind_those_above_and_keeps_the_reactions() -> None:
    draft = draft_of(PROPOSAL)
    assert draft.join(1)
    out = draft.to_proposal()
    assert out.entries[0].text == "Wij bellen aan. Hoe bereiken we hen?"
    assert out.entries[1].kind is EntryKind.REACTION
    assert out.entries[1].reply_to is None
    assert not draft.join(0)


def test_what_was_said_in_a_part_that_goes_stays() -> None:
    draft = draft_of(PROPOSAL)
    draft.leave_part(draft.parts[1])
    del draft.parts[1]
    assert {entry.part for entry in draft.to_proposal().entries} == {0}
    draft.leave_part(draft.parts[0])
    del draft.parts[0]
    assert {entry.part for entry in draft.to_proposal().entries} == {None}


def test_lines_left_empty_are_not_people() -> None:
    draft = draft_of(PROPOSAL)
    draft.speakers.append(Speaker())
    assert len(draft.to_proposal().speakers) == 1


def test_a_passage_is_found_and_then_asks_no_more() -> None:
    draft = draft_of(PROPOSAL)
    place = said(draft, "Daarna was er koffie.")
    assert draft.asks_attention(draft.entries[place])
    draft.looked_at.add("Daarna was er koffie.")
    assert not draft.asks_attention(draft.entries[place])
    assert draft.find("iets uit de inleiding") is None


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("rekind"), st.integers(0, 5), st.sampled_from(EntryKind)),
        st.tuples(st.just("join"), st.integers(0, 5), st.none()),
        st.tuples(st.just("part"), st.integers(0, 1), st.none()),
    ),
    max_size=12,
)


@given(STEPS)
def test_no_word_is_lost_and_every_reference_holds(steps: list[tuple[str, int, EntryKind | None]]) -> None:
    draft = draft_of(PROPOSAL)
    for step, place, kind in steps:
        if step == "join":
            draft.join(place)
        elif step == "part" and place < len(draft.parts):
            draft.leave_part(draft.parts[place])
            del draft.parts[place]
        elif kind is not None and place < len(draft.entries):
            draft.rekind(draft.entries[place], kind)
    out = draft.to_proposal()
    assert " ".join(one.text for one in out.entries) == " ".join(one.text for one in PROPOSAL.entries)
    for place, entry in enumerate(out.entries):
        assert entry.part is None or entry.part < len(out.parts)
        if entry.reply_to is not None:
            assert entry.reply_to < place
            assert out.entries[entry.reply_to].kind is EntryKind.QUESTION
