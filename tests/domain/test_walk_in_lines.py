from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.walk_in_lines import WalkIn, read_walk_ins


def test_a_name_is_enough_and_the_rest_follows_commas() -> None:
    people, refused = read_walk_ins(
        """
        Fatima El Amrani
        Jos Van den Abeele, Wijkhuis De Brug, jos@brug.example
        Trees Maes; trees@maes.example
        Γιώργος Παππάς\tVereniging Ελπίδα
        محمد العربي, Huis, Tuin en Keuken
        """
    )
    assert refused == []
    assert people == [
        WalkIn("Fatima", "El Amrani"),
        WalkIn("Jos", "Van den Abeele", "Wijkhuis De Brug", "jos@brug.example"),
        WalkIn("Trees", "Maes", "", "trees@maes.example"),
        WalkIn("Γιώργος", "Παππάς", "Vereniging Ελπίδα"),
        WalkIn("محمد", "العربي", "Huis, Tuin en Keuken"),
    ]


def test_a_line_without_a_name_is_given_back() -> None:
    people, refused = read_walk_ins("jos@brug.example\n😀, Huis\n—")
    assert people == []
    assert refused == ["jos@brug.example", "😀, Huis", "—"]


@given(st.text())
def test_any_text_is_read_and_no_line_is_lost(text: str) -> None:
    people, refused = read_walk_ins(text)
    assert len(people) + len(refused) == sum(bool(line.strip()) for line in text.splitlines())
    assert all(one.name for one in people)
