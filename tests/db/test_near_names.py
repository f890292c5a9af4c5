import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.db.near_names import near
from zorgdesk.db.store import Store
from zorgdesk.domain.names import sort_key
from zorgdesk.domain.near_names import NameAsked
from zorgdesk.services.people import People

REGISTER = (
    ("Trees", "Debusschere"),
    ("Jos", "Van den Abeele"),
    ("Marie-Claire", "Peeters"),
    ("Hülya", "Şahin"),
    ("Griet", "Maes"),
    ("Γιώργος", "Παππάς"),
    ("محمد", "العربي"),
    ("Renée", "D’Haese"),
    ("Jan", "Bal"),
)


@pytest.fixture
def register(store: Store) -> Store:
    for given_name, family_name in REGISTER:
        People(store).add(given_name, family_name)
    return store


def found(store: Store, typed: str) -> list[str]:
    with store.read() as connection:
        keys = near(connection, typed, 5)
    people = People(store)
    return [one.name for key in keys if (one := people.get(key))]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Trees Debuschere", "Trees Debusschere"),
        ("Trees Debusscher", "Trees Debusschere"),
        ("Tres Debusschere", "Trees Debusschere"),
        ("Drees Debusschere", "Trees Debusschere"),
        ("debusschere trees", "Trees Debusschere"),
        ("Debuschere", "Trees Debusschere"),
        ("Jos Vanden Abeele", "Jos Van den Abeele"),
        ("Van den Abeele Jos", "Jos Van den Abeele"),
        ("Jos Vandenabele", "Jos Van den Abeele"),
        ("Jos Ven den Abeele", "Jos Van den Abeele"),
        ("Marieclaire Peeters", "Marie-Claire Peeters"),
        ("Marie Claire Peters", "Marie-Claire Peeters"),
        ("Hulya Sahin", "Hülya Şahin"),
        ("Greit Maes", "Griet Maes"),
        ("Παππας Γιωργος", "Γιώργος Παππάς"),
        ("Γιώργος Παπάς", "Γιώργος Παππάς"),
        ("محمد العربى", "محمد العربي"),
        ("Renee Dhaese", "Renée D’Haese"),
    ],
)
def test_a_dash_an_accent_the_order_or_a_letter(register: Store, typed: str, meant: str) -> None:
    assert found(register, typed) == [meant]


@pytest.mark.parametrize(
    "typed",
    ["", "x", "😀", "van", "Jos Van", "Trees Maes", "Jan Baert", "Griet", '" OR "', "Maartje Peeters"],
)
def test_other_names_are_other_people(register: Store, typed: str) -> None:
    assert found(register, typed) == []


def test_the_same_name_stands_before_a_near_one(register: Store) -> None:
    People(register).add("Griet", "Maas")
    assert found(register, "griet maas") == ["Griet Maas", "Griet Maes"]


letters = st.text("abcdefgh", min_size=4, max_size=9)


@given(letters, letters, st.data())
def test_one_wrong_letter_never_hides_somebody(
    given_name: str, family_name: str, data: st.DataObject
) -> None:
    """What the index is asked for holds everybody who differs by a letter, wherever it is."""
    place = data.draw(st.integers(0, len(family_name) - 1))
    wrong = family_name[:place] + data.draw(st.sampled_from("xyz")) + family_name[place + 1 :]
    asked, key = NameAsked(f"{given_name} {wrong}"), sort_key(family_name, given_name)
    assert key in asked.misspelt() or any(key.startswith(begin) for begin in asked.beginnings())
    assert asked.among({1: key}, 5) == [1]
