import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.money import cents_of, euros


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("", None),
        (" € ", None),
        ("150", 15000),
        ("€ 150,5", 15050),
        ("12.50", 1250),
        ("1.250", 125000),
        ("1 250,75 €", 125075),
        ("0", 0),
    ],
)
def test_amounts_as_people_write_them(text: str, cents: int | None) -> None:
    assert cents_of(text) == cents


@pytest.mark.parametrize("text", ["veel", "-5", "1,234", "12,345.6", "1.2.3", "9" * 30, "٣٠"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        cents_of(text)


@given(st.integers(0, 10**9 - 1))
def test_what_is_written_reads_back(cents: int) -> None:
    assert cents_of(euros(cents)) == cents


@given(st.text())
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    try:
        found = cents_of(text)
    except ValueError:
        return
    assert found is None or 0 <= found < 10**11
