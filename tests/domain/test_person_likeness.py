"""Who is probably one person, and why; who is not."""

import pytest

from zorgdesk.domain.duplicate_search import people_twice
from zorgdesk.domain.person_likeness import PersonFacts

HOUSE, LIBRARY = 1, 2


def person(
    given: str, family: str, email: str = "", telephone: str = "", organisation: int = 0
) -> PersonFacts:
    return PersonFacts(0, given, family, email, telephone, organisation)


def found(*people: PersonFacts) -> list[tuple[int, int, tuple[str, ...]]]:
    numbered = [one._replace(id=number) for number, one in enumerate(people)]
    pairs = people_twice(numbered, [], lambda _done, _total: None)
    return [(one.first_id, one.second_id, one.scored.why) for one in pairs]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (("Trees", "Debusschere"), ("Trees", "Debusschere"), "same_name"),
        (("Trees", "Debusschere"), ("Trees", "Debuschere"), "typing_error"),
        (("Trees", "Debusschere"), ("Debusschere", "Trees"), "swapped"),
        (("Zoë", "Pavlović"), ("Zoe", "Pavlovic"), "written_otherwise"),
        (("Jos", "Van den Abeele"), ("Jos", "Vandenabeele"), "written_otherwise"),
        (("Jos", "Van den Abeele"), ("Jos van den", "Abeele"), "particle"),
        (("Jos", "Van den Abeele"), ("Jos", "Abeele Van den"), "particle"),
        (("Pieter-Jan", "Maes"), ("Pieterjan", "Maes"), "written_otherwise"),
        (("Pieter-Jan", "Maes"), ("Pieter Jan", "Maes"), "written_otherwise"),
        (("Lieve", "Maes"), ("Lieve", "Maes-Wouters"), "added_name"),
        (("Jef", "Goossens"), ("Jozef", "Goossens"), "nickname"),
        (("Leen", "Goossens"), ("Helena", "Goossens"), "nickname"),
        (("J.", "Goossens"), ("Jozef", "Goossens"), "initial"),
        (("Jan", "Peeters"), ("Jan Karel", "Peeters"), "more_names"),
    ],
)
def test_another_way_to_write_one_name(one: tuple[str, str], other: tuple[str, str], why: str) -> None:
    pairs = found(person(*one, organisation=HOUSE), person(*other, organisation=HOUSE), person("An", "Bos"))
    assert pairs == [(0, 1, (why, "same_organisation"))]


def test_a_conflict_in_mail_and_organisation_vetoes() -> None:
    one = person("Jan", "Peeters", "jan@buurthuis.example", "+32470123456", HOUSE)
    other = person("Jan", "Peeters", "jpe@bieb.example", "+32470123456", LIBRARY)
    assert found(one, other) == []
    assert found(one, other._replace(email="")) == [
        (0, 1, ("same_name", "same_telephone", "other_organisation"))
    ]
    assert found(one, other._replace(organisation=0)) == [
        (0, 1, ("same_name", "other_email", "same_telephone"))
    ]


def test_a_mailbox_of_a_whole_house_makes_nobody_one() -> None:
    people = [person(name, "Maes", "info@huis.example", organisation=HOUSE) for name in ("An", "Bart", "Cis")]
    assert found(*people) == []


def test_a_couple_with_one_address_stays_two() -> None:
    assert (
        found(person("An", "Maes", "maes@huis.example"), person("Karel", "Maes", "maes@huis.example")) == []
    )


def test_another_family_name_with_the_same_address_is_asked_about() -> None:
    pairs = found(
        person("Lieve", "Maes", "lieve@huis.example"), person("Lieve", "Wouters", "lieve@huis.example")
    )
    assert pairs == [(0, 1, ("other_family_name", "same_email"))]


def test_short_names_of_one_letter_difference_are_other_names() -> None:
    assert found(person("Jan", "Bos", organisation=HOUSE), person("Jan", "Vos", organisation=HOUSE)) == []


def test_five_hundred_of_one_name_are_not_compared_all_with_all() -> None:
    crowd = [person("Jan", "Peeters", f"jan{number}@huis.example") for number in range(500)]
    assert found(*crowd) == []


def test_nobody_and_nameless_people() -> None:
    assert found() == []
    assert found(person("", ""), person("", "Maes"), person("", "")) == []
