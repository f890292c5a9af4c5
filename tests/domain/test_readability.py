"""How easily a text reads."""

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.readability import readability


def test_short_words_in_short_sentences_read_easily() -> None:
    found = readability("De zon is op. Wij gaan naar buiten. Het is warm en de koffie staat klaar.")
    assert found is not None
    assert found.level == "easy"
    assert found.long_sentences == 0


def test_long_words_in_a_long_sentence_are_hard() -> None:
    text = (
        "De bovenlokale samenwerkingsverbanden verantwoorden hun activiteitengerelateerde uitgaven "
        "overeenkomstig de subsidievoorwaarden die de bevoegde administratie voorafgaandelijk aan de "
        "betrokken organisaties heeft gecommuniceerd en gepubliceerd."
    )
    found = readability(text)
    assert found is not None
    assert found.level == "hard"
    assert found.long_sentences == 1


def test_of_a_few_words_nothing_is_said() -> None:
    assert readability("Wij bellen gewoon aan.") is None


def test_a_score_is_what_the_formula_gives() -> None:
    """Ten words of one syllable in two sentences."""
    found = readability("Ik zit op een bank. Hij staat bij de deur.")
    assert found is not None
    assert found.score == round(206.84 - 77 - 0.93 * 5, 1)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = readability(text)
    assert found is None or found.long_sentences >= 0
