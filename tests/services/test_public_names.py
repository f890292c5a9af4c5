"""Names in the text of public minutes are shown for decision, and each decision is obeyed and undoable."""

import pytest

from tests.services.test_minutes_service import Evening, written
from zorgdesk.db.store import Store
from zorgdesk.domain.documents import Block
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.public_names import FoundName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.history import History
from zorgdesk.services.personal_data import PersonalData
from zorgdesk.services.public_names import PublicNames


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store)


@pytest.fixture
def names(store: Store) -> PublicNames:
    return PublicNames(store)


def one(names: PublicNames, evening: Evening, words: str) -> FoundName:
    return next(found for found in names.found(evening.id) if found.words == words)


def test_each_name_is_shown_with_the_sentence_it_stands_in(evening: Evening, names: PublicNames) -> None:
    evening.say(
        "Eerst iets anders. Zoals Van den Abeele zei! En dan nog iets.", kind=EntryKind.POINT_OF_ATTENTION
    )
    evening.say("Els en Van den Abeele lachen.", kind=EntryKind.IDEA)
    found = {name.words: name for name in names.found(evening.id)}
    assert list(found) == ["Van den Abeele", "Els"]
    abeele, els = found.values()
    assert abeele.people == ("Jef Van den Abeele",)
    assert abeele.sentences == ("Zoals Van den Abeele zei!", "Els en Van den Abeele lachen.")
    assert abeele.is_open
    assert els.automatic == els.organisation == "Buurthuis De Linde"
    assert not els.is_open


def test_a_decision_makes_the_public_version_and_can_be_undone(evening: Evening, names: PublicNames) -> None:
    evening.say("Van den Abeele belt aan.")
    assert names.decide(evening.id, {"Van den Abeele": "een deelnemer"})
    assert "“Een deelnemer belt aan.”" in evening.public()
    assert one(names, evening, "Van den Abeele").instead == "een deelnemer"
    History(evening.store).undo()
    with pytest.raises(ZorgdeskError, match="names_left"):
        evening.public()


def test_what_is_no_name_stays_as_it_is(evening: Evening, names: PublicNames) -> None:
    evening.say("Jef is ook een merk. Abeele is een plein.")
    names.decide(evening.id, {"Jef": None, "Abeele": None})
    assert "“Jef is ook een merk. Abeele is een plein.”" in evening.public()


def test_a_decision_can_be_changed_and_undone(evening: Evening, names: PublicNames) -> None:
    evening.say("Van den Abeele belt aan.")
    names.decide(evening.id, {"Van den Abeele": "iemand"})
    names.decide(evening.id, {"Van den Abeele": "een buur"})
    assert "Een buur belt aan." in evening.public()
    History(evening.store).undo()
    assert "Iemand belt aan." in evening.public()


def test_other_words_may_not_name_somebody_themselves(evening: Evening, names: PublicNames) -> None:
    evening.say("Van den Abeele belt aan.")
    with pytest.raises(ZorgdeskError, match="name_in_place"):
        names.decide(evening.id, {"Van den Abeele": "de buur van Wouters"})
    assert one(names, evening, "Van den Abeele").is_open


def test_an_approved_version_becomes_public_by_deciding_afterwards(
    evening: Evening, names: PublicNames
) -> None:
    evening.say("Van den Abeele belt aan.")
    evening.minutes.set_status(evening.id, MinutesStatus.APPROVED)
    names.decide(evening.id, {"Van den Abeele": "een deelnemer"})
    assert "Een deelnemer belt aan." in evening.public()


def test_names_in_titles_and_paragraphs_of_the_secretary_are_found_too(
    evening: Evening, names: PublicNames
) -> None:
    source = evening.say("Wij bellen aan.")
    evening.minutes.edit_block(evening.id, "title", "Verslag van Van den Abeele")
    evening.minutes.add_paragraph(evening.id, source, "Abeeles dank.")
    assert {name.words for name in names.found(evening.id)} == {"Van den Abeele", "Abeeles"}


def test_names_in_a_table_are_replaced(evening: Evening) -> None:
    from zorgdesk.db.minutes_material import material_of
    from zorgdesk.domain.documents import BlockKind
    from zorgdesk.exports.public_minutes import PublicText

    with evening.store.read() as connection:
        material = material_of(connection, evening.minutes.of(evening.id), "nl")
    row = Block(BlockKind.TABLE_ROW, cells=("Wouters", "2"), lead="Els Wouters:")
    (public,) = PublicText(material).without_names([row])
    assert public.cells == ("Buurthuis De Linde", "2")
    assert public.lead == "Buurthuis De Linde:"


def test_forgetting_somebody_forgets_what_was_decided_about_their_name(
    evening: Evening, names: PublicNames
) -> None:
    evening.say("Abeeles hond en Els.")
    names.decide(evening.id, {"Abeeles": "een", "Els": "een buur"})
    PersonalData(evening.store).forget(evening.jef)
    with evening.store.read() as connection:
        from zorgdesk.db.public_names import decisions

        assert decisions(connection, evening.id) == {"Els": "een buur"}
    assert "Abeele" not in written(evening.minutes.document(evening.id).blocks).replace("Abeeles hond", "")


def test_of_an_activity_that_is_not_there_nothing_is_decided(names: PublicNames) -> None:
    with pytest.raises(ZorgdeskError, match="not_found"):
        names.decide(99, {"Els": None})
