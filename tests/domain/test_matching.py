import pytest

from zorgdesk.domain.matching import Typed, searchable

WULLAERT, PEETERS = "Pieter-Jan Wullaert", "Ingé Peeters"
PLACES = {WULLAERT: "OCMW Lokeren", PEETERS: "Huis aan de Vaart"}
KNOWN = [(name, searchable(name, None, place)) for name, place in PLACES.items()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("PIETER", [WULLAERT]),
        ("wul pie", [WULLAERT]),
        ("jan wull", [WULLAERT]),
        ("ocmw lok", [WULLAERT]),
        ("lok wul", [WULLAERT]),
        ("in", [PEETERS]),
        ("vaart", [PEETERS]),
        ("vaart pe", [PEETERS]),
        ("aan de vaart peeters inge", [PEETERS]),
        ("pe wul", []),
        ("peeeters", []),
        ("eter", []),
        ("  ", [WULLAERT, PEETERS]),
    ],
)
def test_words_typed_begin_words_of_who_is_found(typed: str, found: list[str]) -> None:
    assert Typed(typed).among(KNOWN) == found
