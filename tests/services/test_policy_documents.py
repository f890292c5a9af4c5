import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.policy_signals import PolicyDocumentFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.history import History
from zorgdesk.services.policy_documents import PolicyDocuments
from zorgdesk.services.policy_signals import PolicySignals

ALL = PolicyDocumentFilter()


def titles(store: Store, chosen: PolicyDocumentFilter = ALL, **how: object) -> list[str]:
    return [one.title for one in PolicyDocuments(store).rows(chosen, **how)]  # type: ignore[arg-type]


@pytest.fixture
def signal(store: Store) -> int:
    return PolicySignals(store).add("De bus rijdt niet")[0]


def test_a_reference_finds_its_document_or_makes_it(store: Store, signal: int) -> None:
    library = PolicyDocuments(store)
    library.add("Mobiliteitsplan Durmedorp", publisher="Stad Durmedorp", year=2024)
    PolicySignals(store).add_reference(signal, "mobiliteitsplan durmedorp", "12")
    PolicySignals(store).add_reference(signal, "Beleidsnota Cultuur")
    known = library.rows(ALL)
    assert [(one.title, one.references) for one in known] == [
        ("Beleidsnota Cultuur", 1),
        ("Mobiliteitsplan Durmedorp", 1),
    ]
    assert [(one.page, title) for one, title in library.used_in(known[1].id)] == [("12", "De bus rijdt niet")]


def test_the_library_is_searched_and_sorted(store: Store) -> None:
    library = PolicyDocuments(store)
    library.add("Zorgdecreet", publisher="Vlaamse overheid", year=2019)
    library.add("Atlas van de armoede", publisher="Kenniscentrum Één", year=2025)
    assert titles(store, PolicyDocumentFilter("een kennis")) == ["Atlas van de armoede"]
    assert titles(store, PolicyDocumentFilter("100%_")) == []
    assert titles(store, sort="year", descending=True) == ["Atlas van de armoede", "Zorgdecreet"]
    assert library.count(PolicyDocumentFilter("vlaamse")) == 1


def test_a_document_has_a_title_of_its_own(store: Store) -> None:
    library = PolicyDocuments(store)
    first, _ = library.add("Zorgdecreet")
    with pytest.raises(ZorgdeskError, match="document_known"):
        library.add(" zórgdecreet ")
    with pytest.raises(ZorgdeskError, match="title_missing"):
        library.edit(first, title=" ")
    library.edit(first, title="zorgdecreet", link="https://voorbeeld.be", note="herzien")
    second, _ = library.add("Zorgplan")
    with pytest.raises(ZorgdeskError, match="document_known"):
        library.edit(second, title="Zorgdecreet")
    assert titles(store) == ["zorgdecreet", "Zorgplan"]


def test_two_names_of_one_document_become_one_and_two_again(store: Store, signal: int) -> None:
    library, policy = PolicyDocuments(store), PolicySignals(store)
    policy.add_reference(signal, "Zorgdecreet", "3")
    policy.add_reference(signal, "Decreet Zorg", "8")
    gone, kept = (one.id for one in library.rows(ALL))
    library.edit(gone, year=2019, note="tweede lezing")
    library.edit(kept, note="eerste lezing")
    library.merge(kept, gone)
    merged = library.get(kept)
    assert merged
    assert (merged.references, merged.year, merged.note) == (2, 2019, "eerste lezing")
    assert {one.document for one in policy.references(signal)} == {"Zorgdecreet"}
    assert library.get(gone) is None
    History(store).undo()
    assert [(one.title, one.references) for one in library.rows(ALL)] == [
        ("Decreet Zorg", 1),
        ("Zorgdecreet", 1),
    ]
    assert not library.merge(kept, kept)


def test_only_a_document_that_supports_nothing_is_deleted(store: Store, signal: int) -> None:
    library, policy = PolicyDocuments(store), PolicySignals(store)
    reference, _ = policy.add_reference(signal, "Zorgdecreet")
    document = library.rows(ALL)[0].id
    with pytest.raises(ZorgdeskError, match="document_in_use"):
        library.delete(document)
    policy.delete_reference(reference)
    library.delete(document)
    assert titles(store) == []
    History(store).undo()
    assert titles(store) == ["Zorgdecreet"]


def test_of_several_all_are_deleted_or_none(store: Store, signal: int) -> None:
    library = PolicyDocuments(store)
    keys = [library.add(title)[0] for title in ("Beleidsnota", "Decreet", "Ontwerp")]
    PolicySignals(store).add_reference(signal, "Decreet")
    with pytest.raises(ZorgdeskError, match="document_in_use"):
        library.delete(*keys)
    assert titles(store) == ["Beleidsnota", "Decreet", "Ontwerp"]
    library.delete(keys[0], keys[2])
    assert titles(store) == ["Decreet"]
    History(store).undo()
    assert titles(store) == ["Beleidsnota", "Decreet", "Ontwerp"]
