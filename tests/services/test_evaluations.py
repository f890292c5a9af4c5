"""Answers to an evaluation form, stored."""

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import Activities
from zorgdesk.services.evaluations import Evaluations
from zorgdesk.services.history import History
from zorgdesk.services.participations import Participations
from zorgdesk.services.people import People


@pytest.fixture
def evaluations(store: Store) -> Evaluations:
    return Evaluations(store)


@pytest.fixture
def evening(store: Store) -> int:
    """Two people came, one was excused."""
    activity, _ = Activities(store).add("practice_table", "Buren helpen buren")
    present = ParticipationStatus.PRESENT
    for name, status in (("Els", present), ("Noor", present), ("Joris", ParticipationStatus.EXCUSED)):
        person, _ = People(store).add(name, "Aerts")
        Participations(store).add(activity, person, status=status)
    return activity


def answers(evaluations: Evaluations, activity: int) -> list[Answer]:
    return [one.answer for one in evaluations.of(activity)]


def test_answers_are_kept_in_order_and_counted(store: Store, evaluations: Evaluations, evening: int) -> None:
    evaluations.add(evening, Answer(80, 9, "fijne sfeer"))
    _, changes = evaluations.add(evening, Answer(None, 6))
    assert answers(evaluations, evening) == [Answer(80, 9, "fijne sfeer"), Answer(None, 6)]
    assert changes.touches(Noun.EVALUATIONS)
    assert changes.subject == "Buren helpen buren"
    assert evaluations.of(evening)[0].entered_at == store.now()
    figures = evaluations.figures(evening)
    assert (figures.satisfaction, figures.net_promoter_score, figures.response_rate) == (80, 0, 100)


def test_an_answer_is_changed_deleted_and_brought_back(
    store: Store, evaluations: Evaluations, evening: int
) -> None:
    first, _ = evaluations.add(evening, Answer(80, 9))
    evaluations.edit(first, Answer(85, None, "toch beter"))
    assert answers(evaluations, evening) == [Answer(85, None, "toch beter")]
    evaluations.delete(first)
    assert answers(evaluations, evening) == []
    assert evaluations.figures(evening).answers == 0
    store.undo()
    store.undo()
    assert answers(evaluations, evening) == [Answer(80, 9)]


@pytest.mark.parametrize(
    ("answer", "title"),
    [(Answer(80, 9, "warm"), "80 9 warm"), (Answer(80), "80 -"), (Answer(None, None, "warm"), "- - warm")],
)
def test_the_bin_says_which_answer_it_holds(
    store: Store, evaluations: Evaluations, evening: int, answer: Answer, title: str
) -> None:
    evaluation, _ = evaluations.add(evening, answer)
    evaluations.delete(evaluation)
    assert [one.title for one in History(store).bin()] == [title]


def test_a_list_is_one_action(store: Store, evaluations: Evaluations, evening: int) -> None:
    evaluations.add(evening, Answer(50))
    changes = evaluations.add_all(evening, [Answer(80, 9), Answer(70, 8, "warm")])
    assert len(changes.ids(Noun.EVALUATIONS)) == 2
    store.undo()
    assert answers(evaluations, evening) == [Answer(50)]


@pytest.mark.parametrize("answer", [Answer(), Answer(101), Answer(80, 11), Answer(-1, 5)])
def test_what_cannot_be_answered_is_refused_and_nothing_is_stored(
    evaluations: Evaluations, evening: int, answer: Answer
) -> None:
    with pytest.raises(ZorgdeskError) as refused:
        evaluations.add_all(evening, [Answer(80, 9), answer])
    assert refused.value.code == "answer_not_possible"
    assert answers(evaluations, evening) == []
