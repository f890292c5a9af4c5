from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.names import fold, sort_key, split_name


def test_accents_case_dashes_and_special_letters_do_not_count() -> None:
    assert fold("Van den Abeele-Óscar") == "van den abeele oscar"
    assert fold("Łukasz Şahin, Ærø, Straße") == "lukasz sahin aero strasse"
    assert fold("Buurtwerk ’t Sas") == "buurtwerk t sas"


def test_names_split_before_the_particle() -> None:
    assert split_name("Jos Van den Abeele") == ("Jos", "Van den Abeele")
    assert split_name("Liesbeth De Droogh") == ("Liesbeth", "De Droogh")
    assert split_name("Marie-Claire Peeters") == ("Marie-Claire", "Peeters")
    assert split_name("De Droogh, Liesbeth") == ("Liesbeth", "De Droogh")
    assert split_name("Els") == ("Els", "")
    assert split_name("") == ("", "")


def test_belgian_order_keeps_the_particle_and_ignores_spaces() -> None:
    names = [("van Dolron", "An"), ("Dedroogh", "Zoë"), ("De Droogh", "Liesbeth"), ("Çelik", "Ayşe")]
    assert sorted(names, key=lambda name: sort_key(*name)) == [
        ("Çelik", "Ayşe"),
        ("De Droogh", "Liesbeth"),
        ("Dedroogh", "Zoë"),
        ("van Dolron", "An"),
    ]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_splitting_loses_no_letter(name: str) -> None:
    given_name, family_name = split_name(name)
    kept = sorted(given_name + family_name)
    whole = name.replace(",", "", 1) if "," in name else name
    assert [letter for letter in kept if not letter.isspace()] == sorted(
        letter for letter in whole if not letter.isspace()
    )
