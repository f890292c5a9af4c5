"""What reviewers say beside the minutes."""

import pytest

from tests.services.test_minutes_service import Evening
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.entries import Entries
from zorgdesk.services.history import History
from zorgdesk.services.remarks import Remarks


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store)


@pytest.fixture
def remarks(store: Store) -> Remarks:
    return Remarks(store)


def test_a_remark_has_an_author_a_moment_and_a_version(evening: Evening, remarks: Remarks) -> None:
    source = evening.say("Wij bellen aan.")
    _, changes = remarks.add(evening.id, source, " Het gaat om de affiche. ")
    remarks.add(evening.id, source, "Niet zo gezegd.", author="Salma El Idrissi")
    assert changes.touches(Noun.REMARKS)
    found = remarks.of(evening.id)
    assert [(one.author, one.text, one.version) for one in found] == [
        ("An", "Het gaat om de affiche.", 1),
        ("Salma El Idrissi", "Niet zo gezegd.", 1),
    ]
    assert found[0].at == evening.store.now()


def test_remarks_are_resolved_one_by_one_and_opened_again(evening: Evening, remarks: Remarks) -> None:
    first, second = (remarks.add(evening.id, "title", text)[0] for text in ("Een.", "Twee."))
    remarks.resolve(first)
    assert [(one.id, one.resolved_at is None) for one in remarks.of(evening.id)] == [
        (second, True),
        (first, False),
    ]
    assert not remarks.resolve(first)
    remarks.reopen(first)
    assert all(one.resolved_at is None for one in remarks.of(evening.id))
    History(evening.store).undo()
    assert remarks.of(evening.id)[-1].resolved_at is not None


def test_a_remark_stays_when_its_passage_goes_and_in_the_next_version(
    evening: Evening, remarks: Remarks
) -> None:
    source = evening.say("Wij bellen aan.")
    evening.minutes.set_status(evening.id, MinutesStatus.FOR_REVIEW)
    remarks.add(evening.id, source, "Klopt dit?")
    Entries(evening.store).delete(Entries(evening.store).of(evening.id)[0].id)
    evening.minutes.set_status(evening.id, MinutesStatus.DRAFT)
    remarks.add(evening.id, "title", "Andere titel?")
    assert [(one.source, one.version) for one in remarks.of(evening.id)] == [(source, 1), ("title", 2)]


def test_remarks_stay_out_of_what_leaves_the_store(evening: Evening, remarks: Remarks) -> None:
    remarks.add(evening.id, "title", "Dit is niet voor buiten.")
    assert "niet voor buiten" not in evening.text()


def test_a_remark_is_edited_and_deleted_undoably(evening: Evening, remarks: Remarks) -> None:
    key, _ = remarks.add(evening.id, "title", "Tite.")
    remarks.edit(key, "Titel.")
    assert remarks.of(evening.id)[0].text == "Titel."
    remarks.delete(key)
    assert remarks.of(evening.id) == []
    History(evening.store).undo()
    assert remarks.of(evening.id)[0].text == "Titel."


def test_a_remark_without_words_is_refused(evening: Evening, remarks: Remarks) -> None:
    with pytest.raises(ZorgdeskError, match="text_missing"):
        remarks.add(evening.id, "title", "  ")
    with pytest.raises(ZorgdeskError, match="not_found"):
        remarks.add(evening.id + 1, "title", "Een.")
    key, _ = remarks.add(evening.id, "title", "Een.")
    with pytest.raises(ZorgdeskError, match="text_missing"):
        remarks.edit(key, "")
